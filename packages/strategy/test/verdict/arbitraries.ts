import fc from 'fast-check';
import { NOTHING_YET } from '../../src/analysis/analysis.ts';
import type { Assessment, Standing } from '../../src/analysis/assess.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Situation } from '../../src/verdict/decide.ts';
import { rules, type Part } from '../../src/verdict/verdict.ts';
import { criterion, MINUTE, plan, stage } from '../plans.ts';
import { counted, situation, standing } from './situations.ts';

export const part = fc.record<Part>({
  decision: fc.constantFrom('hold', 'rollback'),
  rule: fc.constantFrom(...rules),
  why: fc.string(),
});

const standings: readonly Standing[] = ['breach', 'incident', 'no-data', 'thin', 'no-baseline', 'good'];
const few = fc.oneof(fc.integer({ min: 0, max: 150 }), fc.constant(5_000));
/** Mostly counted in each window; some without a window, some with gaps, of one arm or both. */
const atStage = fc
  .tuple(
    few,
    few,
    fc.constantFrom<readonly [number, number]>([3, 3], [3, 3], [3, 3], [3, 0], [3, 0], [2, 2], [0, 0]),
    fc.nat(9),
  )
  .map(([candidate, stable, [ofCandidate, ofStable], none]) =>
    none === 0
      ? NOTHING_YET
      : counted(candidate, stable, { windows: 3, counted: { candidate: ofCandidate, stable: ofStable } }),
  );
const assessment = fc
  .tuple(
    fc.constantFrom(...standings, 'good' as const),
    fc.constantFrom('error-rate < 150% of baseline', 'p95 < 1s'),
    atStage,
  )
  .map(([as, text, seen]) => standing(as, text, seen));
const healthCheck = fc
  .constantFrom<Standing>('breach', 'no-data', 'good')
  .map((as) => standing(as, 'health-check-failures >= 3'));
const criteria = (each: fc.Arbitrary<Assessment>) => fc.array(each, { maxLength: 3 });
export const some = criteria(fc.oneof({ weight: 3, arbitrary: assessment }, healthCheck));
const lacking = criteria(assessment.filter(({ standing: as }) => as === 'thin' || as === 'no-data'));
const rare = <T>(usual: T, ...others: readonly T[]) => fc.constantFrom(usual, usual, usual, usual, ...others);

/** Around the times that matter: 10 minutes are the floor of a stage, 20 its end; some stages have neither. */
const any = (assessments: fc.Arbitrary<readonly Assessment[]>): fc.Arbitrary<Situation> =>
  fc
    .record({
      onNoTraffic: rare<Plan['onNoTraffic']>('smoke-only', 'hold', 'rollback'),
      minutes: rare(10, 0),
      stage: fc.constantFrom(0, 1, 2),
      startedAtMs: rare(0, -100 * MINUTE, NaN, 100 * MINUTE),
      verifiedAtMs: rare<number | null>(5 * MINUTE, null, NaN, 100 * MINUTE),
      elapsedMs: fc.constantFrom(0, 10 * MINUTE - 1, 10 * MINUTE, 20 * MINUTE - 1, 20 * MINUTE, 50 * MINUTE),
      forgotten: rare(false, false, false, true),
      aborts: rare<readonly string[]>([], ['The alarm is on.']),
      assessments,
      unread: rare(0, 1, NaN, -1),
      smoke: rare<Situation['smoke']>('passed', 'not run', 'failed'),
    })
    .map(({ onNoTraffic, minutes, verifiedAtMs, elapsedMs, forgotten, ...changes }) => {
      const stages = [10, 50, 100].map((weight) => stage(weight, minutes));
      const times = { verifiedAtMs, nowMs: 5 * MINUTE + elapsedMs };
      const asked = forgotten ? ['health-check-failures > 9'] : [];
      const wanted = [...changes.assessments.flatMap((each) => each.test.criteria), ...asked.map(criterion)];
      return situation({ plan: plan({ onNoTraffic, stages, criteria: wanted }), ...times, ...changes });
    });

export const anySituation = fc.oneof(any(some), any(lacking));
