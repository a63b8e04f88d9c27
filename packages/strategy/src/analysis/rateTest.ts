import { noEvidence, type Evidence } from './mixture.ts';

/** What one arm had in one window: requests, and those among them that had the event that is counted. */
export interface Count {
  readonly requests: number;
  readonly events: number;
}

/** How many times as likely the event may be: from what is hardly seen to what nobody can miss. */
const ALTERNATIVES = [1.25, 1.5, 2, 3, 5, 10, 20, 50];

export const noRateEvidence: Evidence = noEvidence(ALTERNATIVES);

/**
 * Adds one window to the evidence that the event is more frequent on the candidate than is tolerated beside the stable release.
 *
 * Given how many events a window has in all, theta is the share of them that falls on the candidate when they are `tolerated`
 * times as frequent there. For independent requests whose rates have no greater ratio, high or low, each likelihood ratio
 * has a mean of at most 1: a request of rate p that multiplies it by x has a mean of 1 + p(x - 1) <= exp(p(x - 1)), and at
 * theta those exponents add up to 0. So it has where the events of a window are given, too, and the ratio is one of odds:
 * the candidate's are no more spread than binomial ones (Hoeffding 1963). Windows are compared within themselves: drift
 * that both arms share, and weights that differ from window to window, cancel out. A window without requests in one arm, or
 * without events, says nothing.
 *
 * @param tolerated how many times as frequent as on the stable release the event may be: 1 for no harm
 * @param dispersion at least 1; what bursts and retries take away from the independence of events is divided out
 */
export function addRateWindow(
  evidence: Evidence,
  candidate: Count,
  stable: Count,
  tolerated: number,
  dispersion: number,
): Evidence {
  const events = candidate.events + stable.events;
  if (candidate.requests === 0 || stable.requests === 0 || events === 0) return evidence;
  const theta = (tolerated * candidate.requests) / (tolerated * candidate.requests + stable.requests);
  return ALTERNATIVES.map((times, index) => {
    const ratio = Math.log(times) * candidate.events - events * Math.log1p(theta * (times - 1));
    return evidence[index]! + ratio / dispersion;
  });
}
