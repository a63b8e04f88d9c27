import fc from 'fast-check';
import { easyPlan, metrics, scenarios } from './arbitraries.ts';
import { reportOf, SEED } from './check.ts';
import { windowsCountOnce } from './invariants/counting.ts';
import type { RolloutCore } from './world/core.ts';
import type { Fate, ProcessScript, Scenario } from './world/scenario.ts';
import { simulate } from './world/simulate.ts';
import { recordsOf, type Run } from './world/trace.ts';

/** Plainly good or plainly bad, so that a window more or less makes no difference. */
export const plain = scenarios({
  plan: easyPlan.filter(({ stages }) => stages[0]!.weight >= 10),
  metrics: fc
    .tuple(metrics, fc.constantFrom(0, 0.4))
    .map(([script, candidateBad]) => ({ ...script, requestsPerMinute: 600, stableBad: 0, candidateBad })),
});

const kills: fc.Arbitrary<Fate[]> = fc.array(
  fc.record({ at: fc.oneof(fc.nat(30), fc.nat(300)), kind: fc.constantFrom('killed before', 'killed after') }),
  { minLength: 1, maxLength: 4 },
);

/** Whenever a process is killed, another of the same owner goes on at once. */
function withKills(scenario: Scenario, fates: readonly Fate[]): Scenario {
  const process = (fate: Fate | null): ProcessScript => ({ does: 'rollout', owner: '1/1', afterMs: 500, fate });
  return { ...scenario, processes: [...fates.map(process), process(null)] };
}

/** What was decided, and how it ended. */
export function courseOf(run: Run): unknown {
  const stages = [...new Set(recordsOf(run, 'verified').map(({ stage }) => stage))];
  return [stages, recordsOf(run, 'ended').map(({ result }) => result)];
}

/** Each rollout in one piece, and in as many as it is killed; both must go the same way. */
export function checkResuming(core: RolloutCore, numRuns: number, onRun: (run: Run) => void = () => {}): Promise<void> {
  const seed = fc.readConfigureGlobal()?.seed === undefined ? { seed: SEED } : {};
  return fc.assert(
    fc.asyncProperty(plain, kills, async (scenario, fates) => {
      const whole = await simulate(core, scenario);
      const pieces = await simulate(core, withKills(scenario, fates));
      for (const run of [whole, pieces]) onRun(run);
      const complaints = [...windowsCountOnce(whole), ...windowsCountOnce(pieces)];
      const [one, other] = [courseOf(whole), courseOf(pieces)].map((each) => JSON.stringify(each));
      if (one !== other) complaints.push(`in one piece ${one}, in several ${other}`);
      if (complaints.length > 0) throw new Error(reportOf(pieces, complaints));
    }),
    { numRuns, ...seed },
  );
}
