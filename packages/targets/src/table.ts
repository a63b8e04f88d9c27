import type { Problem } from '@deploy-actions/strategy';
import type { AppServicePlace } from './appService.ts';
import type { EcsPlace } from './ecs.ts';
import type { Asker, Job, Platform } from './platform.ts';

/** What an input `target` may name, each with where on it: the one table that knows all clouds. */
export interface Places {
  readonly ecs: EcsPlace;
  readonly 'app-service': AppServicePlace;
}

/** Or what the user has to put right before the platform lets the job in. */
export type Connected = { readonly platform: Platform } | { readonly problems: readonly Problem[] };

type Adapters = {
  readonly [Name in keyof Places]: (asker: Asker, place: Places[Name], job: Job) => Promise<Connected>;
};

/** An adapter is loaded when it is asked for: no job pays for a cloud that it does not use. */
const adapters: Adapters = {
  ecs: async (asker, place, job) => (await import('./ecs.ts')).connectEcsPlatform(asker, place, job),
  'app-service': async (asker, place, job) =>
    (await import('./appService.ts')).connectAppServicePlatform(asker, place, job),
};

export function connectPlatform<Name extends keyof Places>(
  name: Name,
  asker: Asker,
  place: Places[Name],
  job: Job,
): Promise<Connected> {
  return adapters[name](asker, place, job);
}
