import { goalText, type Goal } from '../../src/rollout/goal.ts';
import type { Applied, Fit, Target } from '../../src/rollout/ports.ts';
import { Unapplied } from '../../src/rollout/ports.ts';
import type { Phase, Snapshot } from '../../src/rollout/snapshot.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { TestClock } from './clock.ts';

const MINUTE = 60_000;

/** A platform that takes a minute for everything, and does what it is told. */
export class TestTarget implements Target {
  readonly #clock: TestClock;
  phase: Phase = 'absent';
  weight: number | null = 0;
  reason = 'as told';
  foreign: string | null = null;
  /** Whether it says that it took the candidate's share itself. */
  yielded = false;
  alarms: string[] = [];
  stableReady = true;
  /** Whether its configuration is that of the rollout. */
  isTouched = false;
  /** What had an effect. */
  readonly sent: string[] = [];
  /** What was asked for, with an effect or without. */
  readonly asked: string[] = [];
  unreadable = false;
  /** What happens to a goal instead of what is asked for. */
  answers: (goal: Goal) => 'done' | 'refused' | 'lost' | 'lost but done' | 'ignored' = () => 'done';
  /** The weights it had, in order. */
  readonly weights: number[] = [];

  constructor(clock: TestClock) {
    this.#clock = clock;
  }

  async fit(plan: Plan): Promise<Fit> {
    return { ok: true, plan, warnings: [] };
  }

  async inspect(): Promise<Snapshot> {
    if (this.unreadable) throw new Error('Nobody knows.');
    const { phase, weight, reason, foreign, alarms, yielded } = this;
    const arm = (name: string) => ({ id: name, name, ready: true });
    const stable = { ...arm('shop:1'), ready: this.stableReady };
    return { phase, weight, reason, foreign, yielded, alarms: [...alarms], stable, candidate: arm('shop:2') };
  }

  async apply(goal: Goal): Promise<Applied> {
    const name = goal.kind === 'weight' ? `weight ${goal.weight}` : goal.kind;
    this.asked.push(name);
    const answer = this.answers(goal);
    if (answer === 'refused') throw new Unapplied('No.', 'refused');
    if (answer === 'lost') throw new Unapplied('No answer.', 'unknown');
    const differs = answer !== 'ignored' && this.#differs(goal);
    if (differs) {
      this.sent.push(name);
      this.#effect(goal);
    }
    if (answer === 'lost but done') throw new Unapplied('No answer.', 'unknown');
    return { sent: differs, detail: goalText(goal) };
  }

  #differs(goal: Goal): boolean {
    if (goal.kind === 'prepare') return this.phase === 'absent';
    if (goal.kind === 'weight') return this.weight !== goal.weight;
    if (goal.kind === 'promote') return this.phase === 'waiting';
    if (goal.kind === 'retire') return this.isTouched;
    return !['absent', 'reverting', 'reverted', 'superseded', 'failed'].includes(this.phase);
  }

  #effect(goal: Goal): void {
    this.isTouched = goal.kind !== 'retire';
    if (goal.kind === 'prepare') this.#go('preparing', 0, 'waiting', 0);
    if (goal.kind === 'weight') this.#go('shifting', this.weight, 'waiting', goal.weight);
    if (goal.kind === 'promote') this.#go('finishing', 100, 'done', 100);
    if (goal.kind === 'restore') this.#go('reverting', this.weight, 'reverted', 0);
  }

  #go(phase: Phase, weight: number | null, then: Phase, at: number): void {
    this.become(phase, weight);
    this.#clock.at(this.#clock.nowMs - 1_800_000_000_000 + MINUTE, () => {
      if (this.phase === phase) this.become(then, at);
    });
  }

  become(phase: Phase, weight: number | null, reason = this.reason): void {
    this.phase = phase;
    this.reason = reason;
    this.weight = weight;
    if (weight !== null && this.weights.at(-1) !== weight) this.weights.push(weight);
  }
}
