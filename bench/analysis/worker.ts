import { parentPort } from 'node:worker_threads';
import type { PerMethod } from './methods.ts';
import { randomOf } from './random.ts';
import { rollOut, type Rollout } from './rollout.ts';
import type { Cell } from './traffic.ts';

/** Rollouts of one kind, on a stream of random numbers of their own: what comes of them does not depend on who runs them. */
export interface Task {
  readonly cell: Cell;
  readonly runs: number;
  readonly seed: number;
  readonly stream: number;
  readonly thresholds: PerMethod<readonly number[]>;
  readonly whole: boolean;
}

parentPort!.on('message', ({ cell, runs, seed, stream, thresholds, whole }: Task) => {
  const random = randomOf(seed, stream);
  const rollouts: Rollout[] = Array.from({ length: runs }, () => rollOut(cell, random, thresholds, whole));
  parentPort!.postMessage(rollouts, []);
});
