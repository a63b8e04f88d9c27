import type { Span } from './window.ts';

/** From when a weight was verified until the next one was about to be written; null while it holds. */
export interface Period {
  readonly stage: number;
  readonly fromMs: number;
  readonly untilMs: number | null;
}

export interface Schedule {
  /** In order of time. */
  readonly periods: readonly Period[];
  readonly windowMs: number;
  /** What is cut off after the first period began. */
  readonly warmUpMs: number;
  /** How long the source takes until a window's counts are complete. */
  readonly lagMs: number;
}

/**
 * The windows that are closed by now and were not taken yet, oldest first. Windows lie on the clock, so that every process
 * that asks sees the same ones. Those that touch a change of the weight or the warm-up are left out: the rule is fixed before
 * anything is seen, or it would be a choice among results.
 *
 * @param throughMs the end of the last window that was taken, null when there is none
 */
export function closedWindows(schedule: Schedule, throughMs: number | null, nowMs: number): Span[] {
  const { periods, windowMs, warmUpMs, lagMs } = schedule;
  const warmMs = (periods[0]?.fromMs ?? 0) + warmUpMs;
  return periods.flatMap(({ stage, fromMs, untilMs }) => {
    const first = Math.ceil(Math.max(fromMs, warmMs, throughMs ?? 0) / windowMs);
    const end = Math.floor(Math.min(untilMs ?? Infinity, nowMs - lagMs) / windowMs);
    return Array.from({ length: Math.max(0, end - first) }, (_, index) => ({
      stage,
      fromMs: (first + index) * windowMs,
      toMs: (first + index + 1) * windowMs,
    }));
  });
}
