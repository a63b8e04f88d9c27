import { formatDuration, parseDuration } from '../duration.ts';
import type { Finding, Path } from '../problem.ts';
import { meant } from '../suggest.ts';
import { LONGEST_MS } from './bounds.ts';
import { canonical, shortened } from './spelling.ts';

/** Where something stands in what was given, see `Finding`. */
export type Place = Omit<Finding, 'message'>;

/** A value that was given, and where. */
export interface Field {
  readonly value: unknown;
  readonly path: Path;
}

/** Takes down what is wrong, so that reading can go on and find the rest. */
export type Report = (place: Place, message: string) => void;

/** What is wrong, at its place. */
export function findingAt({ path, offset }: Place, message: string): Finding {
  return { message, path, ...(offset === undefined ? {} : { offset }) };
}

/** The text, without space around it; anything else, and an empty one, is reported. */
export function textOf(field: Field, report: Report): string | undefined {
  if (typeof field.value === 'string' && field.value.trim() !== '') return field.value.trim();
  return wrong(field, 'a text', report);
}

export function booleanOf(field: Field, report: Report): boolean | undefined {
  return typeof field.value === 'boolean' ? field.value : wrong(field, 'true or false', report);
}

/** A number that passes the test. */
export function numberOf(
  field: Field,
  what: string,
  fits: (value: number) => boolean,
  report: Report,
): number | undefined {
  const { value } = field;
  return typeof value === 'number' && fits(value) ? value : wrong(field, what, report);
}

/** A share of something in per cent, `5` or `"5%"`: over 0 up to 100. */
export function percentageOf(field: Field, report: Report): number | undefined {
  const { value } = field;
  const text = typeof value === 'string' ? /^(\d{1,9}(?:\.\d{1,9})?)%?$/.exec(value.trim())?.[1] : undefined;
  const percentage = typeof value === 'number' ? value : Number(text);
  return percentage > 0 && percentage <= 100 ? percentage : wrong(field, 'a percentage over 0 up to 100', report);
}

/** A duration as text, or as a number of seconds; in milliseconds, up to 14 days. */
export function durationOf(field: Field, report: Report): number | undefined {
  const { value } = field;
  const ms = typeof value === 'number' ? secondsToMs(value) : typeof value === 'string' ? parseDuration(value) : null;
  if (ms === null) return wrong(field, 'a time such as 10m, 90s or 1h30m, or a number of seconds', report);
  if (ms > LONGEST_MS) return wrong(field, `a time up to ${formatDuration(LONGEST_MS)}`, report);
  return ms;
}

function secondsToMs(seconds: number): number | null {
  const ms = Math.round(seconds * 1_000);
  return seconds >= 0 && Number.isSafeInteger(ms) ? ms : null;
}

/** One of a few words, however it is spelt. */
export function choiceOf<T extends string>(field: Field, allowed: readonly T[], report: Report): T | undefined {
  const { value, path } = field;
  if (typeof value !== 'string') return wrong(field, `one of ${allowed.join(', ')}`, report);
  const chosen = allowed.find((each) => each === canonical(value.trim()));
  if (chosen !== undefined) return chosen;
  const suggestion = meant(value, allowed);
  const help = suggestion === null ? `one of ${allowed.join(', ')}` : `did you mean ${suggestion}?`;
  report({ path, offset: 0 }, `${nameOf(path)} cannot be ${shown(value)}: ${help}`);
  return undefined;
}

/** The entries of a list, or the value alone when it is none. */
export function entriesOf({ value, path }: Field): Field[] {
  if (!Array.isArray(value)) return [{ value, path }];
  return value.map((each: unknown, index) => ({ value: each, path: [...path, index] }));
}

export function objectOf(field: Field, what: string, report: Report): object | undefined {
  return isObject(field.value) ? field.value : wrong(field, what, report);
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reports a value that is not what was expected. */
export function wrong({ value, path }: Field, expected: string, report: Report): undefined {
  report({ path, offset: 0 }, `${nameOf(path)} must be ${expected}, not ${shown(value)}`);
}

/** The nearest key: an entry of a list goes by the list's name. */
function nameOf(path: Path): string {
  const key = path.findLast((part) => typeof part === 'string');
  return key === undefined ? 'the plan' : `\`${shortened(key)}\``;
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'an object';
  return `\`${shortened(typeof value === 'string' ? value : `${value as number | boolean}`)}\``;
}
