import {
  assess,
  evidenceOf,
  testsOf,
  type Assessment,
  type Count,
  type JournalRecord,
  type Plan,
} from '@deploy-actions/strategy';
import { printCriterion } from '@deploy-actions/strategy';

/** What was seen of one test in the course of a rollout. */
export interface Series {
  /** Its criteria as they are written. */
  readonly name: string;
  /** What is counted: bad or slow requests; null for health checks, which have no counts. */
  readonly what: 'bad' | 'slow' | null;
  /** ln of the evidence that is enough; infinite where no chance is involved. */
  readonly enough: number;
  /** Each time that it was judged; not empty. */
  readonly points: readonly Point[];
  /** What was seen of it at last, in words. */
  readonly last: string;
  readonly standing: Assessment['standing'];
}

export interface Point {
  readonly atMs: number;
  /** ln of the evidence against the candidate; null where there is none to have. */
  readonly logEvidence: number | null;
  /** All that was counted since the rollout began. */
  readonly candidate: Count;
  readonly stable: Count;
}

export function seriesOf(plan: Plan, records: readonly JournalRecord[]): Series[] {
  const tests = testsOf(plan);
  const seen = tests.map((): { points: Point[]; last: Assessment | null } => ({ points: [], last: null }));
  for (const record of records) {
    if (record.kind !== 'judged') continue;
    const { stage: index, analysis, atMs } = record;
    const weight = plan.stages[index]?.weight;
    if (weight === undefined) continue;
    for (const assessment of assess(analysis, tests, plan.analysis, { index, weight })) {
      const { tally, logEvidence = null } = assessment;
      const known = seen[tests.indexOf(assessment.test)]!;
      known.points.push({ atMs, logEvidence, candidate: tally.candidate, stable: tally.stable });
      known.last = assessment;
    }
  }
  return seen.flatMap(({ points, last }) => {
    if (last === null) return [];
    const { criteria, method, enough } = last.test;
    return [
      {
        name: criteria.map(printCriterion).join(', '),
        what: method.kind === 'consecutive' ? null : method.event.kind === 'bad' ? ('bad' as const) : ('slow' as const),
        enough,
        points,
        last: evidenceOf(last),
        standing: last.standing,
      },
    ];
  });
}
