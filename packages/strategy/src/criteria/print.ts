import { formatDuration } from '../duration.ts';
import type { Criterion, Limit, Subject } from './criterion.ts';
import { percentOf } from './limits.ts';

/** The criterion as text that `parseCriterion` reads back to the same: `p95 < 150% of baseline`. */
export function printCriterion({ subject, operator, limit }: Criterion): string {
  return `${printSubject(subject)} ${operator} ${printLimit(limit)}`;
}

function printSubject(subject: Subject): string {
  switch (subject.kind) {
    case 'response-time':
      return `p${percentOf(subject.quantile)}`;
    case 'slow-rate':
      return `slow-rate(${formatDuration(subject.edgeMs)})`;
    default:
      return subject.kind;
  }
}

function printLimit(limit: Limit): string {
  switch (limit.kind) {
    case 'share':
      return `${percentOf(limit.share)}%`;
    case 'duration':
      return formatDuration(limit.ms);
    case 'count':
      return String(limit.count);
    default:
      return `${percentOf(limit.factor)}% of baseline`;
  }
}
