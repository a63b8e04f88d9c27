import type { Owner } from '../../../src/rollout/record.ts';
import type { Truth } from './platform.ts';
import type { Fate, Fault, FaultKind, Port } from './scenario.ts';
import type { Timeline } from './timeline.ts';

/** One thing that a process waited for. */
export interface Call {
  readonly atMs: number;
  readonly process: number;
  readonly port: Port | 'sleep';
  /** What was asked. */
  readonly asked: unknown;
  readonly fault: FaultKind | null;
  /** What was so when it asked, and what the journal held: of the world, not of the answer. */
  readonly truth: Truth;
  readonly records: number;
  /** Null when no answer came. */
  answeredMs: number | null;
  answer: unknown;
  error: string | null;
}

/** What a call does to the world, and what is answered after so long. */
export interface Effect<T> {
  readonly answer: () => T;
  readonly tookMs: number;
}

/** What a process shares with the others. */
export interface World {
  readonly timeline: Timeline;
  readonly calls: Call[];
  /** How often each port was asked. */
  readonly asked: Map<Port, number>;
  readonly faults: readonly Fault[];
  /** What is true now, for the trace. */
  readonly truth: () => Truth;
  readonly recorded: () => number;
}

/** Never answers: who asked is dead. One for each: a promise keeps all that ever waited for it. */
function nobody(): Promise<never> {
  return new Promise(() => {});
}

/** Somebody who waits for one thing after the other, and to whom something may happen at each of them. */
export class Process {
  readonly number: number;
  readonly owner: Owner;
  /** Whether GitHub would say that its run has ended. */
  isOver = false;
  isDead = false;
  /** Told to stop. */
  readonly cancel = new AbortController();
  readonly #world: World;
  readonly #fate: Fate | null;
  /** Told when it is dead, or taken for dead. */
  readonly #onOver: () => void;
  /** Told when it is dead, before the others. */
  onDeath = () => {};
  #waits = 0;

  constructor(number: number, owner: Owner, world: World, fate: Fate | null, onOver: () => void) {
    this.number = number;
    this.owner = owner;
    this.#world = world;
    this.#fate = fate;
    this.#onOver = onOver;
  }

  /** Asks a port, with all that may go wrong with it. */
  ask<T>(port: Port, asked: unknown, effect: (fault: FaultKind | null) => Effect<T>): Promise<T> {
    const { asked: counts, faults } = this.#world;
    const nth = counts.get(port) ?? 0;
    counts.set(port, nth + 1);
    const fault = faults.find((each) => each.port === port && nth >= each.from && nth < each.from + each.count);
    return this.#wait(port, asked, fault?.kind ?? null, effect);
  }

  /** Sleeps, unless it is told to stop. */
  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return this.#wait('sleep', ms, null, () => ({ answer: () => undefined, tookMs: Math.max(0, ms) }), signal);
  }

  /** What it did beside ends with it. */
  exit(): void {
    this.isDead = true;
    this.over();
  }

  over(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.#onOver();
  }

  async #wait<T>(
    port: Call['port'],
    asked: unknown,
    fault: FaultKind | null,
    effect: (fault: FaultKind | null) => Effect<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    if (this.isDead) return nobody();
    const fate = this.#fate?.at === this.#waits ? this.#fate : null;
    this.#waits += 1;
    const { timeline, calls } = this.#world;
    const call: Call = {
      atMs: timeline.nowMs,
      process: this.number,
      port,
      asked,
      fault,
      truth: this.#world.truth(),
      records: this.#world.recorded(),
      answeredMs: null,
      answer: undefined,
      error: null,
    };
    if (fate?.kind === 'killed before') return this.#die();
    calls.push(call);
    if (fate?.kind === 'cancelled') this.cancel.abort();
    const { answer, tookMs } = effect(fault);
    let failure: unknown = null;
    try {
      call.answer = answer();
    } catch (error) {
      failure = error;
      call.error = String(error);
    }
    if (fate?.kind === 'killed after') return this.#die();
    if (fate?.kind === 'stalled') this.over();
    await this.#pass(tookMs + (fate?.kind === 'stalled' ? fate.forMs : 0), signal);
    if (this.isDead) return nobody();
    call.answeredMs = timeline.nowMs;
    if (failure !== null) throw failure;
    return call.answer as T;
  }

  #pass(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted === true) return resolve();
      if (signal === undefined) return this.#world.timeline.after(ms, resolve);
      const stop = () => resolve();
      signal.addEventListener('abort', stop);
      this.#world.timeline.after(ms, () => {
        signal.removeEventListener('abort', stop);
        resolve();
      });
    });
  }

  #die(): Promise<never> {
    this.isDead = true;
    this.onDeath();
    return nobody();
  }
}
