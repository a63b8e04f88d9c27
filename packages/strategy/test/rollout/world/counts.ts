import type { Event } from '../../../src/analysis/event.ts';
import { keyOf } from '../../../src/analysis/event.ts';
import type { ArmCounts, Span } from '../../../src/analysis/window.ts';
import { randomFrom } from '../../random.ts';
import type { Truth } from './platform.ts';
import type { MetricScript } from './scenario.ts';

const MINUTE = 60_000;

/** What both arms had in a span: the same for whoever asks, and whenever. */
export function countsIn(
  { fromMs, toMs }: Span,
  events: readonly Event[],
  script: MetricScript,
  seed: number,
  history: readonly Truth[],
): { readonly candidate: ArmCounts; readonly stable: ArmCounts } {
  const random = randomFrom(seed ^ Math.imul(Math.floor(fromMs / 1_000), 0x9e3779b1));
  const all = Math.round((script.requestsPerMinute * (toMs - fromMs)) / MINUTE);
  const ofCandidate = Math.round(all * shareIn(fromMs, toMs, history));
  const arm = (requests: number, bad: number): ArmCounts => ({
    requests,
    events: Object.fromEntries(events.map((event) => [keyOf(event), random.binomial(requests, bad)])),
  });
  return { candidate: arm(ofCandidate, script.candidateBad), stable: arm(all - ofCandidate, script.stableBad) };
}

/** The share of the traffic that the candidate had on average. */
function shareIn(fromMs: number, toMs: number, history: readonly Truth[]): number {
  const shares = history.map(({ atMs, weight }, index) => {
    const untilMs = history[index + 1]?.atMs ?? Infinity;
    const withinMs = Math.max(0, Math.min(untilMs, toMs) - Math.max(atMs, fromMs));
    return (withinMs / (toMs - fromMs)) * (weight / 100);
  });
  return shares.reduce((sum, share) => sum + share, 0);
}
