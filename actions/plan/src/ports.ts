import { jobOf, type Context, type Job } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { triggerOf, type Trigger } from './trigger.ts';

/** The world as this action sees it. No cloud is in it: one is connected to when it is to be looked at. */
export interface Ports {
  readonly trigger: Trigger;
  readonly now: () => number;
  readonly job: Job;
}

export function connect({ log }: Pick<Context<Inputs>, 'log'>, env: NodeJS.ProcessEnv): Ports {
  return { trigger: triggerOf(env), now: Date.now, job: jobOf(log, env) };
}
