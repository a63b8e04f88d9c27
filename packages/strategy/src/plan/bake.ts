import { formatDuration, parseDuration } from '../duration.ts';
import { LONGEST_MS } from './bounds.ts';
import type { Bake } from './plan.ts';
import { shortened, spaceBefore } from './spelling.ts';

const MINUTE_MS = 60_000;

/** How long a weight is kept when the plan does not say. After the last, the stable release is kept as long. */
export const DEFAULT_BAKE_MS = 5 * MINUTE_MS;

/**
 * The time that a stage is given, when nobody says, to gather what it needs beyond its minimum: as much again twice, at
 * least ten minutes, never over 14 days in all.
 */
export function bakeOf(minMs: number, maxMs = Math.max(3 * minMs, minMs + 10 * MINUTE_MS)): Bake {
  return { minMs, maxMs: Math.max(minMs, Math.min(maxMs, LONGEST_MS)) };
}

/** What a time looks like, for messages. */
export const TIME_EXPECTED = 'a time such as 10m, 90s or 1h30m';

export type ParsedBake =
  | { readonly ok: true; readonly bake: Bake }
  | { readonly ok: false; readonly message: string; readonly offset: number };

/** Reads `10m`, or `10m..30m` for the least and the most. */
export function parseBake(text: string): ParsedBake {
  const [least = '', most, ...more] = text.split('..');
  const failed = (message: string, offset: number): ParsedBake => ({ ok: false, message, offset });
  if (more.length > 0) return failed(`expected a time such as 10m or 10m..30m, not \`${shortened(text)}\``, 0);
  const minMs = parseTime(least);
  if (typeof minMs === 'string') return failed(minMs, spaceBefore(least));
  if (most === undefined) return { ok: true, bake: bakeOf(minMs) };
  const [maxMs, start] = [parseTime(most), least.length + 2 + spaceBefore(most)];
  if (typeof maxMs === 'string') return failed(maxMs, start);
  return maxMs < minMs ? failed(disorder(minMs, maxMs), start) : { ok: true, bake: { minMs, maxMs } };
}

/** That a stage's two times are the wrong way round. */
export function disorder(minMs: number, maxMs: number): string {
  return `the most that a stage may last, ${formatDuration(maxMs)}, is less than the least, ${formatDuration(minMs)}`;
}

/** Milliseconds, or what is wrong. */
function parseTime(text: string): number | string {
  const ms = parseDuration(text);
  const given = text.trim() === '' ? 'nothing' : `\`${shortened(text.trim())}\``;
  if (ms === null) return `expected ${TIME_EXPECTED}, not ${given}`;
  return ms > LONGEST_MS ? `expected a time up to ${formatDuration(LONGEST_MS)}, not ${formatDuration(ms)}` : ms;
}
