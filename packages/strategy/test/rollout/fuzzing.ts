import { parentPort, workerData } from 'node:worker_threads';
import { HEALTHY, manyOf } from './chance.ts';
import { checkRollouts, SEED } from './check.ts';
import { core, type Fuzzing } from './fuzzed.ts';
import { checkResuming } from './resumed.ts';
import { NONE, tallied, type Tally } from './tally.ts';
import type { Run } from './world/trace.ts';
import { worlds, type Worlds } from './worlds.ts';

/** Rollouts that are drawn from one stream of random numbers. */
const BATCH = 200;

const { of, rollouts } = workerData as Fuzzing;
let tally: Tally = NONE;
const onRun = (run: Run) => {
  tally = tallied(tally, run);
};

if (of === 'resuming') await checkResuming(core, rollouts / 2, onRun);
else if (of === 'chance') {
  for (let done = 0; done < rollouts; done += BATCH) {
    const some = await manyOf(core, Math.min(BATCH, rollouts - done), HEALTHY, SEED * 1_000 + done / BATCH);
    some.forEach(onRun);
  }
} else {
  const { scenarios, invariants, ...telling }: Worlds = worlds[of];
  await checkRollouts(core, scenarios, invariants, { ...telling, numRuns: rollouts, onRun });
}
parentPort!.postMessage(tally, []);
