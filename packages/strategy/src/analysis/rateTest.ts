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
 * Adds one window to the evidence that the event is more likely on the candidate than on the stable release.
 *
 * Given how many events a window has in all, theta is the share of them that falls on the candidate when its odds are
 * `oddsRatio` times the stable's. The candidate's events are then no more spread than binomial ones (Hoeffding 1963), so
 * each likelihood ratio has a mean of at most 1. Windows are compared within themselves: drift that both arms share, and
 * weights that differ from window to window, cancel out. A window without requests in one arm, or without events, says nothing.
 *
 * @param oddsRatio the harm that is tolerated: 1 is none. At least 1, below it the bound does not hold
 * @param dispersion at least 1; what bursts and retries take away from the independence of events is divided out
 */
export function addRateWindow(
  evidence: Evidence,
  candidate: Count,
  stable: Count,
  oddsRatio: number,
  dispersion: number,
): Evidence {
  const events = candidate.events + stable.events;
  if (candidate.requests === 0 || stable.requests === 0 || events === 0) return evidence;
  const theta = (oddsRatio * candidate.requests) / (oddsRatio * candidate.requests + stable.requests);
  return ALTERNATIVES.map((times, index) => {
    const ratio = Math.log(times) * candidate.events - events * Math.log1p(theta * (times - 1));
    return evidence[index]! + ratio / dispersion;
  });
}
