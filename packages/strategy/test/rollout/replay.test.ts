import { expect, test } from '@jest/globals';
import { fold } from '../../src/rollout/fold.ts';
import { reportOf, timelineOf } from './check.ts';
import { core } from './fuzzed.ts';
import { ALWAYS } from './invariants/all.ts';
import { foundScenarios, readReplay } from './replay.ts';
import { simulate } from './world/simulate.ts';

/** What was found once is never found again. */
test.each(foundScenarios())('%s', async (_, scenario) => {
  const run = await simulate(core, scenario);
  const complaints = ALWAYS.flatMap((invariant) => invariant(run));
  expect(complaints).toEqual([]);
  // what is printed of a failure is enough to see it again: the journal gives the state, the scenario gives the journal
  const again = await simulate(core, JSON.parse(JSON.stringify(scenario)) as typeof scenario);
  expect(again.records).toEqual(run.records);
  expect(fold(again.records)?.ended).toEqual(fold(run.records)?.ended);
});

const file = process.env['REPLAY'];

/** `REPLAY=FILE npm run jest -- rollout/replay`: a scenario is simulated, a journal told; both as failures print them. */
if (file !== undefined) {
  test(file, async () => {
    const replay = readReplay(file);
    if (!('plan' in replay)) {
      process.stdout.write(`${timelineOf(replay).join('\n')}\n${JSON.stringify(fold(replay), null, 2)}\n`);
      return;
    }
    const run = await simulate(core, replay);
    const complaints = ALWAYS.flatMap((invariant) => invariant(run));
    process.stdout.write(`${reportOf(run, complaints)}\n`);
    expect(complaints).toEqual([]);
  });
}
