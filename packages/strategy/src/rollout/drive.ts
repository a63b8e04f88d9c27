import { conduct } from './run/conduct.ts';
import type { BringingHome, Driving, RolloutEnd } from './options.ts';
import { Running } from './run/running.ts';

/**
 * Runs a rollout, or goes on with it, until it has ended. When the signal is aborted, it does what the plan says of that: asks for the
 * rollback once, or leaves all as it is, and ends with `stopped`; `bringHome` does the rest, in another process.
 *
 * Rejects only with a TypeError, before anything is done: when the rollout is another's, or the plan has an entry check and there is
 * no smoke test. What its ports reject with is a trouble, and part of how it ends.
 */
export async function drive(options: Driving): Promise<RolloutEnd> {
  const { smoke, metrics, until = null } = options;
  const means = { smokeTest: smoke !== null, lagMs: metrics?.lagMs ?? null, until, isHomeward: false };
  const run = new Running(options, options, means);
  if (run.progress.state.plan.entryCheck !== undefined && smoke === null) {
    throw new TypeError('The plan has an entry check: expected a smoke test to make it with.');
  }
  return conduct(run);
}

/**
 * Brings back what another process, or an earlier step of this one, left: all traffic to the stable release, and the target as it was
 * configured. A candidate that the platform keeps already, after all stages were good, stays.
 *
 * Rejects with a TypeError when the rollout is another's.
 */
export async function bringHome(options: BringingHome): Promise<RolloutEnd> {
  const means = { smokeTest: false, lagMs: null, until: null, isHomeward: true };
  return conduct(new Running(options, null, means), options);
}
