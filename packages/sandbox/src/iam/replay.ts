import type { Service } from '../core/api.ts';
import type { CallLog } from '../core/calls.ts';
import type { Authorizer } from './authorize.ts';

/** Of the calls that went well, those that another policy would have refused, as `ecs:UpdateService`, in their order. */
export function deniedAmong(calls: CallLog, services: readonly Service[], authorizer: Authorizer): string[] {
  return calls
    .snapshot()
    .filter(({ error }) => error === null)
    .filter((call) => {
      const service = services.find(({ name }) => name === call.service);
      return service !== undefined && isDenied(authorizer, service, call.action, call.input as object);
    })
    .map(({ service, action }) => `${service}:${action}`);
}

function isDenied(authorizer: Authorizer, service: Service, action: string, input: object): boolean {
  try {
    authorizer.check(service, action, input);
    return false;
  } catch {
    return true;
  }
}
