import { replacePlaceholders, valueInEnvironment } from '../template/placeholders.ts';
import { inHeader, type Place } from '../template/places.ts';
import type { ArmName, Measure } from './settings.ts';

/** One number that is asked for: what one arm had within a stretch of time. */
export interface Question {
  readonly measure: Measure;
  readonly arm: ArmName;
  /** The arm's name, or what the caller has it called in metrics. */
  readonly release: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** Of `slow`. */
  readonly edgeMs?: number;
  /** Of `quantile`: over 0, below 1. */
  readonly quantile?: number;
}

/** Which arm is meant; without one of these both would have the same counts. */
export const OF_THE_ARM = ['release', 'arm'];
export const OF_THE_EDGE = ['edge', 'edgeMs'];
/** Which time is meant. PromQL has the end of it from elsewhere. */
export const OF_THE_TIME = ['window', 'windowSeconds', 'from', 'to', 'fromMs', 'toMs', 'fromTime', 'toTime'];

/** The names within `{{…}}` and what stands for them; null where the question has no such thing. */
const values: Readonly<Record<string, (question: Question) => string | null>> = {
  release: ({ release }) => release,
  arm: ({ arm }) => arm,
  window: ({ fromMs, toMs }) => `${decimal((toMs - fromMs) / 1_000)}s`,
  windowSeconds: ({ fromMs, toMs }) => decimal((toMs - fromMs) / 1_000),
  edge: ({ edgeMs }) => (edgeMs === undefined ? null : decimal(edgeMs / 1_000)),
  edgeMs: ({ edgeMs }) => (edgeMs === undefined ? null : decimal(edgeMs)),
  quantile: ({ quantile }) => (quantile === undefined ? null : decimal(quantile)),
  from: ({ fromMs }) => decimal(fromMs / 1_000),
  to: ({ toMs }) => decimal(toMs / 1_000),
  fromMs: ({ fromMs }) => decimal(fromMs),
  toMs: ({ toMs }) => decimal(toMs),
  fromTime: ({ fromMs }) => new Date(fromMs).toISOString(),
  toTime: ({ toMs }) => new Date(toMs).toISOString(),
};

/** The names that may be used for a measure. */
export function namesFor(measure: Measure): string[] {
  const others = Object.keys(values).filter((name) => name !== 'quantile' && !OF_THE_EDGE.includes(name));
  if (measure === 'slow') return [...others, ...OF_THE_EDGE];
  return measure === 'quantile' ? [...others, 'quantile'] : others;
}

/**
 * The text with a value in the place of every `{{name}}` and `{{env.NAME}}`. Values are data, put in once.
 *
 * @param question null where only the environment is filled in
 * @throws Error for a value that cannot stand where it is to
 */
export function filledIn(
  text: string,
  question: Question | null,
  env: Readonly<Record<string, string>>,
  place: Place,
): string {
  return replacePlaceholders(text, ({ name, offset }) => {
    const own = Object.hasOwn(values, name) && question !== null ? values[name]!(question) : null;
    const value = own ?? valueInEnvironment(name, env);
    if (value === undefined) throw new Error(`{{${name}}} has no value here`);
    const put = place(value, text.slice(0, offset));
    if (put.refused !== undefined) throw new Error(`{{${name}}} must be ${put.refused} where it stands`);
    return put.text;
  });
}

/** The headers with what the environment has, by their names in small letters. */
export function filledHeaders(
  headers: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), filledIn(value, null, env, inHeader)]),
  );
}

/** A number without exponent, to six places. */
function decimal(value: number): string {
  return value.toFixed(6).replace(/\.?0+$/, '');
}
