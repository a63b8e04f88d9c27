import { formatDuration } from '@deploy-actions/strategy';
import type { Mismatch } from '../expect/mismatch.ts';
import type { History } from './pace.ts';
import { results, type AddressResult, type CheckResult, type Result, type Seen, type Verdict } from './result.ts';

/** `identity`: the first time; `identity-again`: after the checks. */
export type Role = 'check' | 'identity' | 'identity-again';

/** How it ended at one address. */
export interface Ended {
  /** `over`: the deadline; `stopped`: the caller gave up. */
  readonly ending: 'passed' | 'failed' | 'over' | 'stopped';
  readonly history: History;
  /** Whether the server ever answered, and be it in part, or to one of several steps. */
  readonly answered: boolean;
  /** Whether each attempt that failed failed because of the network. */
  readonly onlyNetwork: boolean;
  readonly lastBad: Seen | null;
}

/** What was asked for: the words of its pace. */
export interface Wanted {
  readonly role: Role;
  readonly successThreshold: number;
  /** The one that held: the check's own, or what the whole run had left. */
  readonly deadlineMs: number;
}

export function verdictOfAddress(ended: Ended, wanted: Wanted): Verdict {
  const { ending, history, answered, onlyNetwork, lastBad } = ended;
  if (ending === 'passed') return { result: 'passed', reason: 'passed' };
  if (history.attempts > 0 && lastBad !== null && !answered && onlyNetwork) {
    return { result: 'unreachable', reason: `no answer in ${times(history.attempts, 'attempt')}: ${whyOf(lastBad)}` };
  }
  return { result: 'failed', reason: failedReason(ended, wanted) };
}

function failedReason({ ending, history, lastBad }: Ended, { role, successThreshold, deadlineMs }: Wanted): string {
  const last = lastBad === null ? '' : `: ${whyOf(lastBad, role)}`;
  // What passes now and then is another matter than what never does.
  const why = flaps(history) && role !== 'identity-again' ? `: ${shareOf(history)}${last}` : last;
  if (ending === 'stopped') return `stopped before it ${history.attempts === 0 ? 'was asked' : 'had passed'}${why}`;
  if (ending === 'failed') {
    return history.failures > 1 ? `${history.failures} times in a row${why}` : why.slice(2);
  }
  if (history.attempts === 0) return `not asked: ${words(deadlineMs)} were over before its first attempt`;
  return history.successes > 0 && !flaps(history)
    ? `passed only ${history.successes} of ${successThreshold} times in a row within ${words(deadlineMs)}${why}`
    : `not within ${words(deadlineMs)}${why}`;
}

function flaps({ passes, attempts }: History): boolean {
  return passes > 0 && passes < attempts;
}

function shareOf({ passes, attempts, longest }: History): string {
  return `passed ${passes} of ${times(attempts, 'attempt')}, at most ${longest} in a row`;
}

/** `status: expected 200 to 299, found 503; 2 more expectations were not met` */
export function whyOf({ mismatches, failure, request }: Seen, role: Role = 'check'): string {
  if (failure !== null) return failure.reason;
  const first = (role === 'check' ? undefined : mismatches.find(namesRelease)) ?? mismatches[0];
  if (first === undefined) return 'not asked again';
  const { what, expected, found } = first;
  const rest = mismatches.length - 1;
  const more = rest > 0 ? `; ${rest} more ${rest === 1 ? 'expectation was' : 'expectations were'} not met` : '';
  if (role === 'check' || !namesRelease(first))
    return `${request}: ${what}: expected ${expected}, found ${found}${more}`;
  const answers =
    role === 'identity' ? 'still answers as' : 'another release came back: after the checks it answers as';
  return `${answers} ${found} (${what}), expected ${expected}`;
}

/** Tells more than the status and where it led, unless the answer is none that a release could be read from. */
function namesRelease({ what, expected }: Mismatch): boolean {
  return what !== 'status' && !what.startsWith('redirects ') && expected !== 'JSON';
}

/** All addresses must pass. */
export function verdictOfCheck(addresses: readonly AddressResult[]): Verdict {
  const result = worst(addresses.map((each) => each.result));
  const bad = addresses.filter((each) => each.result === result);
  const [first] = bad;
  if (first === undefined) return { result: 'failed', reason: 'there is no address to ask' };
  if (addresses.length === 1) return first;
  if (result === 'passed') return { result, reason: `passed at all ${addresses.length} addresses` };
  const share = `${bad.length} of ${addresses.length} addresses`;
  return { result, reason: `${result} at ${share}, the first ${first.address ?? 'as usual'}: ${first.reason}` };
}

/** What gates decides: the identity, both times, and the gating checks. Nothing that gates never passes. */
export function verdictOfSuite(
  identity: CheckResult | null,
  checks: readonly CheckResult[],
  identityAfter: CheckResult | null,
): Verdict {
  const gates = [identity, ...checks, identityAfter].filter((each) => each !== null && each.severity === 'gating');
  const asked = gates.filter((each) => each !== null && each.result !== 'skipped') as (CheckResult & Verdict)[];
  if (asked.length === 0)
    return { result: 'failed', reason: 'Nothing that gates was asked: a suite needs a gating check.' };
  const result = worst(asked.map((each) => each.result));
  if (result === 'passed' && asked.length < gates.length) {
    return { result: 'failed', reason: 'Not all checks were asked.' };
  }
  if (result === 'passed') return { result, reason: passedReason(checks) };
  const first = asked.find((each) => each.result === result)!;
  const others = asked.filter((each) => each.result !== 'passed').length - 1;
  const more = others > 0 ? ` (and ${times(others, 'more check')})` : '';
  const advice =
    result === 'unreachable'
      ? ' The network or the machine that asks may be at fault: look there before a rollback.'
      : '';
  return { result, reason: `${first.name}${more}: ${sentence(first.reason)}${advice}` };
}

function passedReason(checks: readonly CheckResult[]): string {
  const gating = checks.filter(({ severity }) => severity === 'gating').length;
  const warned = checks.filter(({ severity, result }) => severity === 'advisory' && result !== 'passed').length;
  const held = gating === 0 ? 'The identity held.' : `${times(gating, 'gating check')} passed.`;
  return warned === 0 ? held : `${held} ${times(warned, 'advisory check')} did not.`;
}

/** Failed beats unreachable beats passed; nothing is never passed. */
export function worst(all: readonly Result[]): Result {
  return results[Math.max(...all.map((each) => results.indexOf(each)))] ?? 'failed';
}

/** A question ends by itself: `is it http?` */
function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function times(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Nobody reads the milliseconds of a minute: `2m`, `5.9s`, `250ms`. */
function words(ms: number): string {
  const unit = ms > 10_000 ? 1_000 : ms > 1_000 ? 100 : 1;
  return formatDuration(Math.round(ms / unit) * unit);
}
