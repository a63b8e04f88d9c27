import type { Arm, Phase, Snapshot } from '../../../src/rollout/snapshot.ts';
import type { PlatformScript } from './scenario.ts';
import type { Timeline } from './timeline.ts';

/** What is so from a time on, whoever looks. */
export interface Truth extends Snapshot {
  readonly atMs: number;
  readonly weight: number;
  /** Whether the target has what the rollout needs of it for itself. */
  readonly configured: boolean;
}

const STABLE: Arm = { id: 'stable', name: 'shop:1', ready: true };

/** Phases in which the platform can be stopped and goes back. */
const STOPPABLE: readonly Phase[] = ['preparing', 'waiting', 'shifting', 'finishing', 'failed'];

/**
 * What serves traffic, with all that happens to it. Everything takes its time; where it waits for the next word and none comes, it
 * goes back by itself.
 */
export class Platform {
  readonly history: Truth[] = [];
  readonly #timeline: Timeline;
  readonly #script: PlatformScript;
  /** What was under way before has no effect any more. */
  #turn = 0;

  constructor(timeline: Timeline, script: PlatformScript) {
    this.#timeline = timeline;
    this.#script = script;
    this.history.push({
      atMs: timeline.nowMs,
      phase: 'absent',
      weight: 0,
      reason: '',
      stable: STABLE,
      candidate: null,
      foreign: null,
      alarms: [],
      configured: false,
    });
  }

  get now(): Truth {
    return this.history.at(-1)!;
  }

  /** As it was at that time. */
  at(ms: number): Truth {
    return this.history.findLast(({ atMs }) => atMs <= ms) ?? this.history[0]!;
  }

  prepare(): void {
    const candidate = { id: 'candidate', name: 'shop:2', ready: false };
    this.set({ phase: 'preparing', reason: 'it comes up', candidate, configured: true });
    if (this.#script.broken === 'prepare') return;
    this.#then(this.#script.prepareMs, () => this.#wait({ candidate: { ...candidate, ready: true } }));
  }

  shift(weight: number): void {
    this.set({ phase: 'shifting', reason: `on the way to ${weight}%` });
    // half of its time the traffic moves, the other half it only looks so
    this.#then(this.#script.shiftMs / 2, () => {
      this.set({ weight });
      this.#then(this.#script.shiftMs / 2, () => this.#wait({}));
    });
  }

  finish(): void {
    this.set({ phase: 'finishing', reason: 'the release before is retired', weight: 100 });
    this.#then(this.#script.finishMs, () => this.set({ phase: 'done', reason: 'it is done', stable: null }));
  }

  /** Traffic goes back to the release before, which comes up again where it has to. */
  revert(why: string): void {
    const { stable } = this.now;
    this.set({ phase: 'reverting', reason: why, stable: stable ?? { ...STABLE, ready: false } });
    if (this.#script.broken === 'restore') return;
    this.#then(this.#script.revertMs, () => {
      if (stable === null) this.set({ stable: STABLE });
      if (this.#script.broken === 'restore loudly') this.set({ phase: 'failed', reason: 'it cannot get back' });
      else this.#goBack(why);
    });
  }

  get canRestore(): boolean {
    return this.now.phase === 'done' || STOPPABLE.includes(this.now.phase);
  }

  giveUp(): void {
    if (STOPPABLE.includes(this.now.phase)) this.revert('the platform gave up: tasks failed to start');
  }

  /** The release before is fit again, where it still is there. */
  recover(): void {
    const { stable } = this.now;
    if (stable !== null) this.set({ stable: { ...stable, ready: true } });
  }

  fail(): void {
    if (STOPPABLE.includes(this.now.phase)) this.set({ phase: 'failed', reason: 'internal failure' });
  }

  supersede(): void {
    this.#turn += 1;
    this.set({ phase: 'superseded', reason: 'shop:3 took over', weight: 0, candidate: null, configured: false });
  }

  set(changes: Partial<Truth>): void {
    if ('phase' in changes) this.#turn += 1;
    this.history.push({ ...this.now, ...changes, atMs: this.#timeline.nowMs });
  }

  /** The stable release gets all traffic as soon as it is fit for it, not before. */
  #goBack(why: string): void {
    if (this.now.stable?.ready === true) this.set({ phase: 'reverted', reason: why, weight: 0, foreign: null });
    else this.#then(this.#script.revertMs, () => this.#goBack(why));
  }

  #wait(changes: Partial<Truth>): void {
    this.set({ ...changes, phase: 'waiting', reason: 'it waits for the next word' });
    this.#then(this.#script.pauseMs, () => this.revert('nobody said how to go on in time'));
  }

  #then(ms: number, act: () => void): void {
    const turn = this.#turn;
    this.#timeline.after(ms, () => {
      if (turn === this.#turn) act();
    });
  }
}
