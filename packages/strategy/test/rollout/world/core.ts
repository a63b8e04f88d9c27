import type { Load } from '../../mutant.ts';

type Drive = typeof import('../../../src/rollout/drive.ts');
type Acquire = typeof import('../../../src/rollout/acquire.ts');
type Ports = typeof import('../../../src/rollout/ports.ts');
type Fold = typeof import('../../../src/rollout/fold.ts');

/** The modules that run rollouts, of the core or of a mutant of it. */
export type RolloutCore = Drive & Acquire & Ports & Fold;

export async function rolloutCoreOf(load: Load): Promise<RolloutCore> {
  return {
    ...(await load<Drive>('rollout/drive')),
    ...(await load<Acquire>('rollout/acquire')),
    ...(await load<Ports>('rollout/ports')),
    ...(await load<Fold>('rollout/fold')),
  };
}
