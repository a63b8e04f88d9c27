import type { Failure } from '../http/exchange.ts';
import type { Check, Network } from '../model.ts';
import { labelOf, pinnedHosts, type Pins } from './addresses.ts';
import { attemptOf, type Attempt } from './attempt.ts';
import { laneAfter, newLane, resultOf, type Lane } from './lane.ts';
import type { Limiter } from './limiter.ts';
import { lookUp } from './lookUp.ts';
import type { Ports } from './ports.ts';
import type { CheckResult } from './result.ts';
import { notFound } from './steps.ts';
import { verdictOfCheck, type Role } from './verdict.ts';

/** What all checks of a run share. */
export interface Run {
  readonly target: string | undefined;
  readonly network: Network;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly ports: Ports;
  /** Attempts at the same time, over all checks. */
  readonly limiter: Limiter;
  /** For everything, in milliseconds since 1970. */
  readonly deadlineAt: number;
  /** The lane is as it is after the attempt. */
  readonly onAttempt: (check: Check, role: Role, lane: Lane) => void;
}

/**
 * A check at every address, in rounds: each address whose time has come is asked, all of a round at once. Where the name service
 * is asked (`all`), it is asked again before each round, and once more at the end: an address that is new must pass like the
 * others, one that is gone no longer counts, one that comes back begins anew. While the name service does not answer, the
 * addresses stay as they were.
 */
export function runCheck(check: Check, role: Role, run: Run): Promise<CheckResult> {
  return new Checking(check, role, run).toTheEnd();
}

/** In place of addresses, while the name service has given none. */
const LOOK_UP = 'look-up';

/** Of all checks that have not begun: most of many wait for their turn. */
const NO_LANES: ReadonlyMap<string, Lane> = new Map();

class Checking {
  readonly #check: Check;
  readonly #role: Role;
  readonly #run: Run;
  readonly #hosts: readonly string[];
  #lanes: ReadonlyMap<string, Lane> = NO_LANES;
  #gone: readonly string[] = [];
  /** From its first turn on: waiting for others is no part of its deadline, the initial delay is. */
  #begunAt: number | null = null;

  constructor(check: Check, role: Role, run: Run) {
    this.#check = check;
    this.#role = role;
    this.#run = run;
    this.#hosts = pinnedHosts(check, run.target, run.network, run.env);
  }

  async toTheEnd(): Promise<CheckResult> {
    if (this.#check.pace.initialDelayMs > 0) await this.#sleep(this.#check.pace.initialDelayMs);
    while (!this.#run.signal.aborted) {
      // Each round follows from the one before it.
      // oxlint-disable-next-line no-await-in-loop
      if (this.#hosts.length > 0) await this.#lookUp();
      else if (this.#lanes.size === 0) this.#join([{}]);
      const open = this.#open();
      if (open.length === 0) break;
      const now = this.#now();
      const due = open.filter(([key, { dueAt }]) => key !== LOOK_UP && dueAt <= now);
      // oxlint-disable-next-line no-await-in-loop
      await Promise.all(due.map(([key, lane]) => this.#ask(key, lane)));
      const waitMs = this.#nextDueAt() - this.#now();
      // oxlint-disable-next-line no-await-in-loop
      if (waitMs > 0) await this.#sleep(waitMs);
    }
    return this.#result();
  }

  #result(): CheckResult {
    const { name, severity, pace } = this.#check;
    const wanted = { role: this.#role, successThreshold: pace.successThreshold, deadlineMs: this.#deadlineMs() };
    const addresses = [...this.#lanes.values()].map((lane) => resultOf(lane, wanted));
    return {
      name,
      severity,
      ...verdictOfCheck(addresses),
      durationMs: this.#begunAt === null ? 0 : this.#now() - this.#begunAt,
      addresses,
      gone: this.#gone,
    };
  }

  async #lookUp(): Promise<void> {
    const { network, limiter } = this.#run;
    const changes = this.#hosts.some((host) => network.resolve[host] === 'all');
    if (!changes && this.#lanes.size > 0) return;
    await limiter.run(async () => {
      const timeLeftMs = this.#timeLeft();
      if (timeLeftMs <= 0 && this.#lanes.size > 0) return;
      const found = await lookUp(this.#hosts, this.#run, Math.min(timeLeftMs, this.#check.pace.timeoutMs));
      if ('reason' in found) this.#notFound(found);
      else this.#join(found);
    });
  }

  /** The lanes of these addresses: those that are known go on, others are new. */
  #join(ways: readonly Pins[]): void {
    const before = this.#lanes;
    const lanes = new Map<string, Lane>();
    for (const pins of ways) {
      const label = labelOf(pins) ?? '';
      lanes.set(label, before.get(label) ?? newLane(pins));
    }
    this.#lanes = lanes;
    if (before.size === 0) return;
    const everKnown = new Set([...this.#gone, ...before.keys()]);
    this.#gone = [...everKnown].filter((label) => label !== LOOK_UP && !this.#lanes.has(label));
  }

  #notFound(failure: Failure): void {
    const known = [...this.#lanes.keys()].some((key) => key !== LOOK_UP);
    const lane = this.#lanes.get(LOOK_UP) ?? newLane({});
    if (!known && lane.ending === null) this.#note(LOOK_UP, lane, notFound(this.#hosts, failure));
  }

  #ask(key: string, lane: Lane): Promise<void> {
    return this.#run.limiter.run(async () => {
      const timeLeftMs = this.#timeLeft();
      if (timeLeftMs <= 0) return this.#set(key, { ...lane, ending: 'over' });
      const surroundings = { ...this.#run, isIdentity: this.#role !== 'check' };
      this.#note(key, lane, await attemptOf(this.#check, surroundings, lane.pins, this.#now() + timeLeftMs));
    });
  }

  #note(key: string, lane: Lane, attempt: Attempt): void {
    const pace = { ...this.#check.pace, deadlineMs: this.#deadlineMs() };
    const [role, now, random] = [this.#role, this.#now(), this.#run.ports.random()];
    const next = laneAfter(lane, attempt, { role, pace, begunAt: this.#begin(), now, random });
    this.#set(key, next);
    if (next.ending !== 'stopped') this.#run.onAttempt(this.#check, role, next);
  }

  #set(key: string, lane: Lane): void {
    this.#lanes = new Map(this.#lanes).set(key, lane);
  }

  #open(): [string, Lane][] {
    return [...this.#lanes].filter(([, { ending }]) => ending === null);
  }

  /** When the next round begins, in milliseconds since 1970; 0 when all have ended. */
  #nextDueAt(): number {
    const dues = this.#open().map(([, { dueAt }]) => dueAt);
    return dues.length === 0 ? 0 : Math.min(...dues);
  }

  #begin(): number {
    this.#begunAt ??= this.#now() - this.#check.pace.initialDelayMs;
    return this.#begunAt;
  }

  /** The one that holds: its own, or what the whole run has left for it. */
  #deadlineMs(): number {
    return Math.min(this.#check.pace.deadlineMs, Math.max(0, this.#run.deadlineAt - this.#begin()));
  }

  #timeLeft(): number {
    return this.#begin() + this.#deadlineMs() - this.#now();
  }

  #now(): number {
    return this.#run.ports.clock.now();
  }

  #sleep(ms: number): Promise<void> {
    return this.#run.ports.clock.sleep(ms, this.#run.signal);
  }
}
