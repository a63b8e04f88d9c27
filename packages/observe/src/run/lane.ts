import type { Pace } from '../model.ts';
import { excerptOf } from '../report/excerpt.ts';
import { labelOf, type Pins } from './addresses.ts';
import type { Attempt } from './attempt.ts';
import { NO_HISTORY, nextAfter, retriesStatus, withAttempt, type History, type Outcome } from './pace.ts';
import { isOfNetwork, type AddressResult, type Seen } from './result.ts';
import { verdictOfAddress, type Ended, type Role, type Wanted } from './verdict.ts';

/** A check at one address, so far: of its attempts only what the verdict and the reports need. */
export interface Lane {
  readonly pins: Pins;
  readonly history: History;
  readonly answered: boolean;
  readonly onlyNetwork: boolean;
  readonly last: Seen | null;
  readonly lastBad: Seen | null;
  /** When the next attempt may begin, in milliseconds since 1970. */
  readonly dueAt: number;
  /** Null while it goes on. */
  readonly ending: Ended['ending'] | null;
}

export function newLane(pins: Pins): Lane {
  return {
    pins,
    history: NO_HISTORY,
    answered: false,
    onlyNetwork: true,
    last: null,
    lastBad: null,
    dueAt: 0,
    ending: null,
  };
}

/** What the decision after an attempt needs besides it. */
export interface Moment {
  readonly role: Role;
  /** With the deadline that holds. */
  readonly pace: Pace;
  readonly begunAt: number;
  readonly now: number;
  readonly random: number;
}

export function laneAfter(lane: Lane, attempt: Attempt, moment: Moment): Lane {
  if (attempt.failure?.kind === 'stopped') return { ...lane, ending: 'stopped' };
  const { begunAt, now, random, role } = moment;
  const passed = attempt.kind === 'passed';
  // Behind a balancer another release is found by asking at once: the connections of one moment go to different servers.
  const pace = passed && role === 'identity-again' ? { ...moment.pace, periodMs: 0 } : moment.pace;
  const history = withAttempt(lane.history, outcomeOf(attempt, pace, role));
  const next = nextAfter(history, pace, now - begunAt, random);
  const seen = seenOf(attempt);
  // What the deadline cut off tells less than what was seen before it; timers may ring up to a millisecond early.
  const isCutOff = attempt.failure?.kind === 'timeout' && now - begunAt >= pace.deadlineMs - 1;
  return {
    ...lane,
    history,
    answered: lane.answered || attempt.answered,
    onlyNetwork: lane.onlyNetwork && (passed || (attempt.failure !== null && isOfNetwork(attempt.failure.kind))),
    last: seen,
    lastBad: passed || (isCutOff && lane.lastBad !== null) ? lane.lastBad : seen,
    dueAt: next.kind === 'again' ? now + next.waitMs : lane.dueAt,
    ending: next.kind === 'again' ? null : next.kind,
  };
}

/**
 * An address that does not answer as the expected release yet is what the identity waits for: only the deadline ends it.
 * After the checks, another release is the end.
 */
function outcomeOf(attempt: Attempt, { retryOn }: Pace, role: Role): Outcome {
  if (attempt.kind === 'passed') return 'passed';
  if (role === 'identity') return 'retried';
  const { failure, exchange } = attempt;
  if (failure !== null) return retryOn.includes('network') && isOfNetwork(failure.kind) ? 'retried' : 'failed';
  return exchange !== null && retriesStatus(retryOn, exchange.status) ? 'retried' : 'failed';
}

function seenOf({ kind, request, exchange, timing, mismatches, failure, secrets }: Attempt): Seen {
  return {
    request,
    status: exchange?.status ?? null,
    timing,
    mismatches,
    failure: failure === null ? null : { kind: failure.kind, reason: failure.reason },
    excerpt: kind === 'failed' && exchange !== null ? excerptOf(exchange) : null,
    secrets,
  };
}

/** A lane that has ended. */
export function resultOf(lane: Lane, wanted: Wanted): AddressResult {
  const { pins, history, last, lastBad } = lane;
  return {
    address: labelOf(pins),
    ...verdictOfAddress({ ...lane, ending: lane.ending ?? 'stopped' }, wanted),
    attempts: history.attempts,
    last,
    lastBad,
  };
}
