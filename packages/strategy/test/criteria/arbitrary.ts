import * as fc from 'fast-check';
import type { Criterion, Limit, Subject } from '../../src/criteria/criterion.ts';

/** Shares as they can be written: millionths of a per cent, from the least to all but it. */
const share = fc.integer({ min: 1, max: 99_999_999 }).map((millionths) => millionths / 100_000_000);
const ofBaseline = fc
  .integer({ min: 100_000_000, max: 10_000_000_000 })
  .map((millionths): Limit => ({ kind: 'of-baseline', factor: millionths / 100_000_000 }));
const duration = fc.integer({ min: 1, max: 366 * 86_400_000 });

const quantile = fc.integer({ min: 5_000, max: 9_999 }).map((hundredths) => hundredths / 10_000);
const shareLimit = share.map((each): Limit => ({ kind: 'share', share: each }));
const timeLimit = duration.map((ms): Limit => ({ kind: 'duration', ms }));

const errorRate = fc.constant<Subject>({ kind: 'error-rate' });
const responseTime = quantile.map((each): Subject => ({ kind: 'response-time', quantile: each }));
const slowRate = duration.map((edgeMs): Subject => ({ kind: 'slow-rate', edgeMs }));
const failures = fc.constant<Subject>({ kind: 'health-check-failures' });
const count = fc.integer({ min: 1, max: 1_000 }).map((each): Limit => ({ kind: 'count', count: each }));

const operator = fc.constantFrom('<', '<=', '>', '>=');

const of = (subject: fc.Arbitrary<Subject>, limit: fc.Arbitrary<Limit>): fc.Arbitrary<Criterion> =>
  fc.record({ subject, operator, limit });

/** Every kind of criterion that can be written. */
export const criterion: fc.Arbitrary<Criterion> = fc.oneof(
  of(errorRate, fc.oneof(shareLimit, ofBaseline)),
  of(responseTime, fc.oneof(timeLimit, ofBaseline)),
  of(slowRate, fc.oneof(shareLimit, ofBaseline)),
  of(failures, count),
);
