import { noEvidence, type Evidence } from './mixture.ts';
import type { Count } from './rateTest.ts';

/** How many times its limit the share of events may be. */
const ALTERNATIVES = [1.25, 1.5, 2, 3, 5, 10];

/** What one event says where none is allowed: no chance can have made it. ln, beyond any bar, and finite for JSON. */
const CERTAIN = 1_000;

/** A limit of none, or of all, is taken as one that is so near to it: no likelihood is a ratio of zeros. */
const LEAST = 1e-9;

export const noGuardEvidence: Evidence = noEvidence(ALTERNATIVES);

/**
 * Adds one window to the evidence that the share of events is over its limit: likelihood ratios of binomial counts. For
 * every share up to the limit, also one that moves, each ratio has a mean of at most 1. One event in twenty requests is no evidence
 * against a limit of 1%; it has to be plain that the limit is broken.
 *
 * @param limit the share of requests that may have the event, 0 to 1. Of none, one event is a breach; all break none
 * @param dispersion at least 1, as in {@link addRateWindow}
 */
export function addGuardWindow(evidence: Evidence, seen: Count, limit: number, dispersion: number): Evidence {
  if (limit === 0) return evidence.map((each) => each + (seen.events > 0 ? CERTAIN : 0));
  const allowed = Math.min(Math.max(limit, LEAST), 1 - LEAST);
  return ALTERNATIVES.map((times, index) => {
    // halfway to everything is far enough: a share must stay below 1
    const share = Math.min((1 + allowed) / 2, allowed * times);
    const ratio =
      seen.events * Math.log(share / allowed) +
      (seen.requests - seen.events) * (Math.log1p(-share) - Math.log1p(-allowed));
    return evidence[index]! + ratio / dispersion;
  });
}
