import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as acquire from '../../src/rollout/acquire.ts';
import * as drive from '../../src/rollout/drive.ts';
import * as fold from '../../src/rollout/fold.ts';
import * as ports from '../../src/rollout/ports.ts';
import { SEED } from './check.ts';
import { told, type Tally } from './tally.ts';
import type { RolloutCore } from './world/core.ts';
import type { WorldsName } from './worlds.ts';

/** The core as it is, for tests that try no mutants of it. */
export const core: RolloutCore = { ...acquire, ...drive, ...fold, ...ports };

/** What is fuzzed, and how many rollouts of it. */
export interface Fuzzing {
  readonly of: WorldsName | 'resuming' | 'chance';
  readonly rollouts: number;
}

/** In ms; no test takes so long. */
export const HOUR = 3_600_000;

/** The long run where MATRIX=full. */
export function longRun(long: number, short: number): number {
  return process.env['MATRIX'] === 'full' ? long : short;
}

/**
 * Fuzzes in a thread of its own, where the core runs as users run it: under the test runner's loader each global that a module reads
 * costs so much that all takes twice as long. Rejects with the counterexample. The long run says what became of its rollouts.
 */
export async function fuzz(of: Fuzzing['of'], rollouts: number): Promise<Tally> {
  const workerData: Fuzzing = { of, rollouts };
  const worker = new Worker(join(import.meta.dirname, 'fuzzing.js'), { workerData });
  const [tally] = (await once(worker, 'message').catch((error: unknown) => {
    // the test runner shows no causes, and what tells of the rollout is one
    const { message, cause } = error as { readonly message: string; readonly cause?: { readonly message: string } };
    throw new Error(cause === undefined ? message : `${message}\n\n${cause.message}`, { cause: error });
  })) as [Tally];
  if (process.env['MATRIX'] === 'full') process.stdout.write(`${of} (SEED=${SEED}): ${told(tally)}\n`);
  return tally;
}
