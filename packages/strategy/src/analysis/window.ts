import type { EventKey } from './event.ts';
import type { Count } from './rateTest.ts';

/**
 * What a metric source counted of one arm in one window. An event that is not there was not measured: that is not zero. A
 * source that knows that there were no requests says so with zeros.
 */
export interface ArmCounts {
  readonly requests: number;
  readonly events: Readonly<Record<EventKey, number>>;
}

/** A stretch of time in which the weight was constant and verified; times in milliseconds, the end not included. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
  /** The index of the stage it lies in. */
  readonly stage: number;
}

/** One closed window. Null where the source had no data, or failed: that is not zero either. */
export interface Window extends Span {
  readonly candidate: ArmCounts | null;
  /** Null also where no stable release serves beside the candidate. */
  readonly stable: ArmCounts | null;
}

/** What one arm had of one event, or null when that was not measured or cannot be. */
export function countOf(arm: ArmCounts | null, event: EventKey): Count | null {
  const events = arm?.events[event];
  if (arm === null || events === undefined || !isCount(events) || !isCount(arm.requests)) return null;
  // sources count late and extrapolate; a request that went bad was a request
  return { requests: Math.max(arm.requests, events), events };
}

/**
 * Sources that extrapolate give fractions, too. What cannot be counted exactly was not counted; sums of it would overflow.
 * Nor is a text a number, whatever a source's types say: a sum of texts is none.
 */
function isCount(value: number): boolean {
  return Number.isFinite(value) && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
}
