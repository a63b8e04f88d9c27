import { createRouter } from '../../core/router.ts';
import type { Answer, Routes } from '../http/call.ts';
import { armError } from '../http/errors.ts';
import type { World } from '../world.ts';

/**
 * Does what a call of Resource Manager does, without a client, a token, faults or a line in the log: for who sets the
 * stage. Rejects with what the call would be refused with.
 *
 * @param path a resource's id and what follows it; a version is not asked for
 */
export type InvokeArm = (method: string, path: string, body?: object) => Promise<Answer & { readonly body?: any }>;

export function armInvoker(world: World, routes: Routes): InvokeArm {
  const match = createRouter(routes, { ignoreCase: true });
  return async (method, path, body) => {
    const { pathname, searchParams: query } = new URL(path, world.urls.management);
    const found = match(method, pathname);
    if (!found) throw armError(404, 'InvalidResourceType', `The sandbox has no ${method} ${pathname}.`);
    const bytes = Buffer.from(body === undefined ? '' : JSON.stringify(body));
    // as the answer would say it: what handlers return is their own state
    return structuredClone(
      await found.route.handle({ params: found.params, query, headers: {}, bytes, caller: null, world }),
    );
  };
}
