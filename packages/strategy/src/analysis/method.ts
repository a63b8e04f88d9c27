import type { Criterion } from '../criteria/criterion.ts';
import type { Event } from './event.ts';

/** How a criterion is judged. */
export type Method =
  /** Candidate beside stable: the event may be so many times as frequent as on the stable. */
  | { readonly kind: 'rate'; readonly event: Event; readonly tolerated: number }
  /** The candidate by itself: the share of requests with the event may be so high. */
  | { readonly kind: 'guard'; readonly event: Event; readonly limit: number }
  /** So many failed health checks, one after the other, are a breach. */
  | { readonly kind: 'consecutive'; readonly failures: number };

/** @throws TypeError for a limit that does not fit its subject; no parser lets one through */
export function methodOf({ subject, operator, limit }: Criterion): Method {
  if (subject.kind === 'health-check-failures') {
    // `< 3` and `>= 3` both break at the third failure, `<= 3` and `> 3` at the fourth
    if (limit.kind === 'count') {
      return { kind: 'consecutive', failures: limit.count + (operator === '<' || operator === '>=' ? 0 : 1) };
    }
  } else if (subject.kind === 'response-time') {
    const limitOfSlow = Number((1 - subject.quantile).toFixed(9));
    if (limit.kind === 'duration')
      return { kind: 'guard', event: { kind: 'slow', edgeMs: limit.ms }, limit: limitOfSlow };
    if (limit.kind === 'of-baseline') {
      const event = { kind: 'slower-than-stable', factor: limit.factor, quantile: subject.quantile } as const;
      return { kind: 'guard', event, limit: limitOfSlow };
    }
  } else {
    const event: Event = subject.kind === 'error-rate' ? { kind: 'bad' } : { kind: 'slow', edgeMs: subject.edgeMs };
    if (limit.kind === 'share') return { kind: 'guard', event, limit: limit.share };
    if (limit.kind === 'of-baseline') return { kind: 'rate', event, tolerated: limit.factor };
  }
  throw new TypeError(`A limit of kind ${limit.kind} does not fit ${subject.kind}.`);
}
