import type { ServiceRef } from '@deploy-actions/aws';
import type { Asker, Platform } from './platform.ts';

export type { Asker, BringingHome, Held, Home, Note, Opening, OpenTarget, Platform, Waiting } from './platform.ts';

/** What an input `target` may name, each with where on it: the one table that knows all clouds. */
export interface Places {
  readonly ecs: ServiceRef;
}

type Adapters = { readonly [Name in keyof Places]: (asker: Asker, place: Places[Name]) => Promise<Platform> };

/** An adapter is loaded when it is asked for: no job pays for a cloud that it does not use. */
const adapters: Adapters = {
  ecs: async (asker, place) => (await import('./ecs.ts')).ecsPlatform(asker, place),
};

export function connectPlatform<Name extends keyof Places>(
  name: Name,
  asker: Asker,
  place: Places[Name],
): Promise<Platform> {
  return adapters[name](asker, place);
}
