import type { Engine, Stickiness } from '@deploy-actions/aws';
import { chooseTarget, type Given, type TargetName } from './chooseTarget.ts';
import type { Asker, Job } from './platform.ts';
import type { SiteInputs } from './sitePlace.ts';
import { connectPlatform, type Connected } from './table.ts';

/** What an action's inputs say of where a release runs, by their names. */
export interface TargetInputs extends SiteInputs {
  readonly target: TargetName | undefined;
  readonly service: string | undefined;
  readonly cluster: string | undefined;
  readonly 'role-to-assume': string | undefined;
  readonly engine: Engine | undefined;
  readonly stickiness: Stickiness | undefined;
}

/** The platform that inputs mean, connected; or all that is wrong with them. */
export async function connectByInputs(inputs: TargetInputs, asker: Asker, job: Job): Promise<Connected> {
  const chosen = chooseTarget(inputs as unknown as Given);
  if ('problems' in chosen) return chosen;
  if (chosen.target === 'ecs') {
    const { service = '', cluster = 'default', 'role-to-assume': roleToAssume, engine, stickiness } = inputs;
    return connectPlatform('ecs', asker, { service, cluster, roleToAssume, engine, stickiness }, job);
  }
  const { readSitePlace } = await import('./sitePlace.ts');
  const read = readSitePlace(inputs, job.env);
  return 'problems' in read ? read : connectPlatform('app-service', asker, read.place, job);
}
