import { criterion, MINUTE, plan } from '../plans.ts';
import type { RolloutCore } from './world/core.ts';
import type { Scenario } from './world/scenario.ts';
import { simulate } from './world/simulate.ts';
import { recordsOf, type Run } from './world/trace.ts';

interface Odds {
  readonly alpha: number;
  /** The share of bad requests on the candidate; the stable's is 0.02. */
  readonly candidateBad: number;
}

/** A release that is as good as the one before. */
export const HEALTHY: Odds = { alpha: 0.05, candidateBad: 0.02 };

/** So many rollouts of one release on a quiet world, with other counts each time; the same for the same seed. */
export async function manyOf(core: RolloutCore, rollouts: number, odds: Odds, seed = 13): Promise<Run[]> {
  const runs: Run[] = [];
  const world = worldOf(odds);
  for (let each = 0; each < rollouts; each += 1)
    runs.push(await simulate(core, { ...world, seed: seed * 1_000_003 + each }));
  return runs;
}

function worldOf({ alpha, candidateBad }: Odds): Omit<Scenario, 'seed'> {
  const bake = { minMs: 4 * MINUTE, maxMs: 10 * MINUTE };
  const stages = [10, 50, 100].map((weight) => ({ weight, bake, criteria: [] }));
  const analysis = { ...plan().analysis, alpha, dispersion: 1, minRequests: 50, warmUpMs: 0 };
  return {
    offsetMs: 0,
    plan: plan({ stages, criteria: [criterion('error-rate < 125% of baseline')], analysis }),
    platform: {
      prepareMs: 5_000,
      shiftMs: 2_000,
      revertMs: 5_000,
      finishMs: 5_000,
      pauseMs: 60 * MINUTE,
      broken: 'nothing',
    },
    metrics: { requestsPerMinute: 600, stableBad: 0.02, candidateBad, lagMs: MINUTE },
    faults: [],
    events: [],
    processes: [{ does: 'rollout', owner: '1/1', afterMs: 0, fate: null }],
    smoke: false,
    pollMs: 30_000,
  };
}

export function isPromoted(run: Run): boolean {
  return recordsOf(run, 'ended')[0]?.result === 'succeeded';
}

export function isRolledBackByEvidence(run: Run): boolean {
  const last = recordsOf(run, 'judged').at(-1);
  return (
    recordsOf(run, 'ended')[0]?.result === 'rolled-back' &&
    last?.decision === 'rollback' &&
    / as many; evidence/.test(last.why)
  );
}
