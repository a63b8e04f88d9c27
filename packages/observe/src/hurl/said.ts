import type { Mismatch } from '../expect/mismatch.ts';
import type { FailureKind } from '../http/exchange.ts';

/**
 * A problem as hurl prints it, and as it stands in the report for an assert:
 *
 *     error: Assert failure
 *       --> smoke/shop.hurl:5:0
 *        |
 *        | GET https://app.example.com/health
 *        | ...
 *      5 | jsonpath "$.status" == "up"
 *        |   actual:   string <down>
 *        |   expected: string <up>
 *        |
 */
export interface HurlProblem {
  /** `Assert failure`, `HTTP connection`, `Undefined variable` */
  readonly title: string;
  /** Null where there is none. */
  readonly line: number | null;
  /** The line of the file that is meant. */
  readonly source: string;
  /** What hurl says below it, without its frame. */
  readonly details: readonly string[];
}

/** The problems on hurl's standard error. */
export function problemsSaid(text: string): readonly HurlProblem[] {
  return text
    .split(/^error: /m)
    .slice(1)
    .map(problemSaid);
}

/** @param message from its title on, without `error:` */
export function problemSaid(message: string): HurlProblem {
  const [title = '', ...lines] = message.trimEnd().split(/\r?\n/);
  const at = lines.findLastIndex((line) => NUMBERED.test(line));
  const [, number, source = ''] = NUMBERED.exec(lines[at] ?? '') ?? [];
  const details = (at === -1 ? lines : lines.slice(at + 1))
    .map((line) => line.replace(FRAME, '').replace(POINTER, '').trim())
    .filter((line) => line !== '');
  return { title: title.trim(), line: number === undefined ? null : Number(number), source: source.trim(), details };
}

const NUMBERED = /^ *(\d+) \|(.*)$/;
const FRAME = /^ *\|/;
const POINTER = /^ *\^+/;

/** What was expected and what was found, where hurl says so. */
export function mismatchOf({ title, line, source, details }: HurlProblem): Mismatch {
  const value = (name: string) =>
    details
      .find((each) => each.startsWith(name))
      ?.slice(name.length)
      .trim();
  const place = [line === null ? [] : [`line ${line}`], source === '' ? [] : [source]].flat().join(': ');
  return {
    what: place === '' ? 'hurl' : place,
    expected: value('expected:') ?? (title.startsWith('Assert') ? 'as written' : 'what hurl can run'),
    found: value('actual:') ?? value('actual value is') ?? [title, ...details].join(': '),
  };
}

/** What libcurl's codes mean (libcurl-errors(3)); others are answers that cannot be read, or requests that cannot be sent. */
const KINDS: Readonly<Record<number, FailureKind>> = {
  5: 'proxy',
  6: 'dns',
  7: 'unreachable',
  28: 'timeout',
  52: 'reset',
  55: 'reset',
  56: 'reset',
  97: 'proxy',
  47: 'redirects',
  63: 'too-large',
  ...Object.fromEntries([35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91, 98].map((code) => [code, 'tls'])),
};

export interface SaidFailure {
  readonly kind: FailureKind;
  readonly reason: string;
  /** Whether the answer had begun. */
  readonly answered: boolean;
}

/** Why there was no answer: `(7) Failed to connect to 127.0.0.1 port 1`. Null for any other problem. */
export function failureOf({ title, details }: HurlProblem): SaidFailure | null {
  const said = title === 'HTTP connection' ? /^\((\d+)\) (.+)/.exec(details[0] ?? '') : null;
  if (said === null) return null;
  const [, code, reason = ''] = said;
  const kind = KINDS[Number(code)] ?? 'protocol';
  const answered = kind === 'protocol' || kind === 'too-large' || / with [1-9]\d* /.test(reason);
  return { kind, reason, answered };
}
