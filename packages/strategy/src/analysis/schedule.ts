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
  const { windowMs } = schedule;
  return schedule.periods.flatMap((period) => {
    const { first, end } = windowsWithin(schedule, period, throughMs, nowMs);
    return Array.from({ length: Math.max(0, end - first) }, (_, index) => ({
      stage: period.stage,
      fromMs: (first + index) * windowMs,
      toMs: (first + index + 1) * windowMs,
    }));
  });
}

/** The same of one period, as indexes on the clock; `end` is not one of them, and no greater than `first` where there is none. */
export function windowsWithin(
  { periods, windowMs, warmUpMs, lagMs }: Schedule,
  { fromMs, untilMs }: Period,
  throughMs: number | null,
  nowMs: number,
): { readonly first: number; readonly end: number } {
  const warmMs = (periods[0]?.fromMs ?? 0) + warmUpMs;
  return {
    first: Math.ceil(Math.max(fromMs, warmMs, throughMs ?? 0) / windowMs),
    end: Math.floor(Math.min(untilMs ?? Infinity, nowMs - lagMs) / windowMs),
  };
}
