import { formatDuration, type RolloutResult } from '@deploy-actions/strategy';

/** Words and figures that every view has in common. */

export const marks: Readonly<Record<RolloutResult | 'going on', string>> = {
  succeeded: '✅',
  unchanged: '✅',
  superseded: '⏭️',
  stopped: '⏹️',
  'rolled-back': '↩️',
  'timed-out': '⏰',
  failed: '❌',
  'rollback-failed': '🚨',
  'going on': '⏳',
};

/**
 * A text on one line, of at most so many UTF-16 units, without characters that turn its direction, break it, or are not seen.
 */
export function oneLine(text: string, most: number): string {
  // of something endless the beginning is enough
  const line = text
    .slice(0, 10 * most)
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`.toWellFormed();
}

/** `12m`, `1h30m`, `45s`: to the second. */
export function span(ms: number): string {
  const whole = Math.round(ms / 1_000) * 1_000;
  return formatDuration(Number.isSafeInteger(whole) && whole >= 0 ? whole : 0);
}

/** `2026-01-01 12:00:00 UTC` */
export function time(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? 'at no time' : `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

export function count(value: number): string {
  return Number.isFinite(value) ? Math.round(value).toLocaleString('en-US') : '?';
}

/** To three digits. Records may be of anybody's making: what is no number is not shown. */
export function figure(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '?';
}
