import fc from 'fast-check';
import type { JournalRecord } from '../../src/rollout/record.ts';
import type { RolloutCore } from './world/core.ts';
import { simulate } from './world/simulate.ts';
import type { Scenario } from './world/scenario.ts';
import type { Run } from './world/trace.ts';

/** All that is drawn follows from the seed; MATRIX=full draws the long run. */
export const SEED = Number(process.env['SEED'] ?? 6);
export const ROLLOUTS = 300;

/** What it says against a run; nothing when all is as it should be. */
export type Invariant = (run: Run) => readonly string[];

export interface Drawn {
  /** Every so many-th of the rollouts, at least, must show it: else nothing was tried. */
  readonly isTelling?: (run: Run) => boolean;
  readonly leastTelling?: number;
  readonly numRuns?: number;
  readonly seed?: number;
  /** Told of each rollout, those included that a counterexample shrinks to. */
  readonly onRun?: (run: Run) => void;
}

/** Simulates random rollouts and holds each against the invariants; a counterexample is told with its journal. */
export async function checkRollouts(
  core: RolloutCore,
  scenarios: fc.Arbitrary<Scenario>,
  invariants: readonly Invariant[],
  { isTelling = () => true, leastTelling = 0.1, numRuns = ROLLOUTS, seed = SEED, onRun }: Drawn = {},
): Promise<void> {
  let telling = 0;
  await fc.assert(
    fc.asyncProperty(scenarios, async (scenario) => {
      const run = await simulate(core, scenario);
      if (isTelling(run)) telling += 1;
      onRun?.(run);
      const complaints = invariants.flatMap((invariant) => invariant(run));
      if (complaints.length > 0) throw new Error(reportOf(run, complaints));
    }),
    { numRuns, ...(isOfMutants() ? {} : { seed }) },
  );
  if (!isOfMutants() && telling < numRuns * leastTelling) {
    throw new Error(`Only ${telling} of ${numRuns} rollouts tell anything.`);
  }
}

/** Where mutants are tried, the seed is given from outside, and a rollout that went another way is no failure yet. */
export function isOfMutants(): boolean {
  return fc.readConfigureGlobal()?.seed !== undefined;
}

/** What went wrong, what the journal says, and what to put into a file to see it again. */
export function reportOf(run: Run, complaints: readonly string[]): string {
  return [
    ...complaints.slice(0, 5),
    '',
    ...run.ends.map(({ process, result, reason }) => `#${process} ended ${result ?? 'in the middle'}: ${reason}`),
    ...timelineOf(run.records),
    '',
    'To see it again, put this line into a file of packages/strategy/test/rollout/found:',
    JSON.stringify(run.scenario),
    'Its journal:',
    JSON.stringify(run.records),
  ].join('\n');
}

/** The records of a journal, one a line, for people. */
export function timelineOf(records: readonly JournalRecord[]): string[] {
  const startMs = records[0]?.atMs ?? 0;
  return records.map(({ version: _version, atMs, owner, epoch, ...fact }) => {
    const text = JSON.stringify(fact, (key, value: unknown) => (LONG.includes(key) ? undefined : value));
    return `+${Math.round((atMs - startMs) / 1_000)}s ${owner.id}/${epoch} ${text}`;
  });
}

const LONG = ['plan', 'analysis', 'note'];
