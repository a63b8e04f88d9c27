import { parseDuration } from '../duration.ts';
import { meant } from '../suggest.ts';
import type { Subject } from './criterion.ts';
import { Fault, faultOf, LONGEST, tokensOf, written, type Token } from './tokens.ts';

/** A subject as it was written: the rate of success is another face of the error rate, and details may be missing. */
export interface Measure {
  readonly kind: Subject['kind'] | 'success-rate';
  readonly quantile: number | null;
  readonly edgeMs: number | null;
}

const names: Readonly<Record<string, Measure['kind']>> = {
  'error-rate': 'error-rate',
  errors: 'error-rate',
  'failure-rate': 'error-rate',
  'success-rate': 'success-rate',
  availability: 'success-rate',
  'response-time': 'response-time',
  latency: 'response-time',
  'request-duration': 'response-time',
  'slow-rate': 'slow-rate',
  'health-check-failures': 'health-check-failures',
};

/** What can be measured, for messages. */
export const known = 'error-rate, success-rate, response-time, p95, slow-rate(500ms) or health-check-failures';

export const EDGE_EXPECTED = 'expected in brackets the time from which on a request is slow: slow-rate(500ms)';

const letters = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '');

/** What these tokens name: words in any spelling, with a quantile among them or an edge behind them. */
export function measureOf(text: string, tokens: readonly Token[]): Measure | Fault {
  const opening = tokens.findIndex((token) => token.text === '(');
  const name = opening < 0 ? tokens : tokens.slice(0, opening);
  const at = quantileAt(name);
  const words = at < 0 ? name : name.toSpliced(at, 2);
  const spelled = words.map((word) => word.lower).join('');
  const kind =
    spelled === '' && at >= 0
      ? 'response-time'
      : Object.entries(names).find(([each]) => letters(each) === spelled)?.[1];
  if (kind === undefined) return unknown(text, tokens, words);
  const quantile = at < 0 ? null : quantileOf(name[at + 1]!);
  if (quantile instanceof Fault) return quantile;
  if (quantile !== null && kind !== 'response-time') {
    return faultOf(name.slice(at, at + 2), `\`${written(text, words)}\` has no quantile; only response-time has`);
  }
  if (opening >= 0 && kind !== 'slow-rate') {
    return faultOf(tokens.slice(opening), `\`${written(text, name)}\` takes nothing in brackets; only slow-rate does`);
  }
  const edgeMs = opening < 0 ? null : edgeOf(text, tokens.slice(opening));
  if (edgeMs instanceof Fault) return edgeMs;
  return { kind, quantile, edgeMs };
}

/** What a key names. */
export function measureOfKey(key: string): Measure | Fault {
  const text = key.slice(0, LONGEST);
  const tokens = tokensOf(text);
  return tokens.length > 0 ? measureOf(text, tokens) : new Fault(`expected what is measured: ${known}`, 0, 0);
}

/** Whether these are two names of one thing, such as `response-time` and `p95`. */
export function sameMeasure(a: Measure, b: Measure): boolean {
  const agree = (one: number | null, other: number | null) => one === null || other === null || one === other;
  return a.kind === b.kind && agree(a.quantile, b.quantile) && agree(a.edgeMs, b.edgeMs);
}

/** Where a `p` with its number stands, or -1. */
export function quantileAt(tokens: readonly Token[]): number {
  return tokens.findIndex((token, index) => token.lower === 'p' && tokens[index + 1]?.kind === 'number');
}

/** 0.95 of the `95` in `p95`. */
export function quantileOf(number: Token): number | Fault {
  const share = Math.round(Number(number.text) * 100) / 10_000;
  if (share >= 0.5 && share <= 0.9999 && /^\d+(\.\d\d?)?$/.test(number.text)) return share;
  return faultOf([number], `p${number.text} is no quantile: from p50 to p99.99, with at most two decimals`);
}

function edgeOf(text: string, brackets: readonly Token[]): number | Fault {
  const within = brackets.slice(1, -1);
  const ms = brackets.at(-1)?.text === ')' ? parseDuration(written(text, within)) : null;
  return ms === null || ms === 0 ? faultOf(brackets, EDGE_EXPECTED) : ms;
}

/** Words of those who want to be told by an alarm. */
const OF_ALARMS = ['alarm', 'alarms', 'alert', 'alerts', 'critical', 'down', 'incident', 'incidents', 'outage'];

function unknown(text: string, tokens: readonly Token[], words: readonly Token[]): Fault {
  const given = written(text, words.length > 0 ? words : tokens);
  if (words.some(({ lower }) => OF_ALARMS.includes(lower))) {
    return faultOf(tokens, `\`${given}\` is not measured: that is for an alarm to tell, name it in \`alarms\``);
  }
  if (words[0]?.lower === 'and') return faultOf(words.slice(0, 1), `criteria stand one by one, separated by commas`);
  const near = meant(given, Object.keys(names));
  return faultOf(
    tokens,
    near === null
      ? `\`${given}\` is not measured: expected ${known}`
      : `\`${given}\` is not measured: is ${near} meant?`,
  );
}

/** The measure as a criterion has it; p95 where no quantile is given. Without an edge, a slow-rate says nothing. */
export function subjectOf({ kind, quantile, edgeMs }: Measure): Subject | null {
  if (kind === 'success-rate') return { kind: 'error-rate' };
  if (kind === 'response-time') return { kind, quantile: quantile ?? 0.95 };
  if (kind !== 'slow-rate') return { kind };
  return edgeMs === null ? null : { kind, edgeMs };
}
