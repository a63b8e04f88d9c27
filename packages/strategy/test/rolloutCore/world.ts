import { acquire } from '../../src/rollout/acquire.ts';
import { bringHome, drive } from '../../src/rollout/drive.ts';
import type { Driving, RolloutEnd } from '../../src/rollout/options.ts';
import type { HealthCheck, MetricSource, SmokeTest } from '../../src/rollout/ports.ts';
import { RECORD_VERSION, type Command, type Fact, type Owner } from '../../src/rollout/record.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { MINUTE, plan as planOf } from '../plans.ts';
import { BEGINNING_MS, TestClock } from './clock.ts';
import { TestJournal } from './journal.ts';
import { TestTarget } from './target.ts';

export const ME: Owner = { id: '1/1', name: 'run 1' };
export const OTHER: Owner = { id: '2/1', name: 'run 2' };

/** Requests in a minute of either arm, and how many of them go bad. */
const REQUESTS = 1_000;

/** All that one rollout meets. */
export class World {
  readonly clock = new TestClock();
  readonly journal = new TestJournal();
  readonly target = new TestTarget(this.clock);
  readonly cancel = new AbortController();
  readonly troubles: string[] = [];
  readonly observed: string[] = [];
  readonly plan: Plan;
  /** Bad requests among a thousand. */
  bad = { candidate: 5, stable: 5 };
  metricsFail = false;
  smoke: SmokeTest | null = null;
  health: HealthCheck | null = null;
  blocked: (nowMs: number) => string | null = () => null;

  constructor(changes: Partial<Plan> = {}) {
    this.plan = planOf(changes);
  }

  get metrics(): MetricSource {
    return {
      lagMs: 2 * MINUTE,
      stepMs: MINUTE,
      unfit: () => [],
      observe: async (span) => {
        if (this.metricsFail) throw new Error('The metrics are down.');
        this.observed.push(`${span.stage}:${(span.fromMs - BEGINNING_MS) / MINUTE}`);
        const arm = (bad: number) => ({ requests: REQUESTS, events: { bad } });
        return { candidate: arm(this.bad.candidate), stable: arm(this.bad.stable) };
      },
      [Symbol.asyncDispose]: async () => {},
    };
  }

  get opening() {
    const { plan } = this;
    return { rollout: 'r1', target: 'shop', release: 'shop:2', plan, note: {} };
  }

  async #begin(owner: Owner): Promise<Driving> {
    const { journal, clock, target, metrics, smoke, health, plan } = this;
    const alive = async () => false;
    const acquired = await acquire({ journal, clock, owner, alive, opening: this.opening });
    if (!acquired.ok) throw new Error('Nothing was acquired.');
    return {
      target,
      journal,
      clock,
      owner,
      loaded: acquired.loaded,
      pollMs: 15_000,
      signal: this.cancel.signal,
      onTrouble: (what) => this.troubles.push(what),
      metrics: plan.criteria.length === 0 ? null : metrics,
      smoke,
      healthCheck: health,
      blocked: (nowMs) => this.blocked(nowMs),
    };
  }

  async drive(changes: Partial<Driving> = {}, owner = ME): Promise<RolloutEnd> {
    return drive({ ...(await this.#begin(owner)), ...changes });
  }

  async bringHome(owner = ME): Promise<RolloutEnd> {
    const signal = new AbortController().signal;
    return bringHome({ ...(await this.#begin(owner)), signal, by: owner.name, why: 'Its job is gone.' });
  }

  /** So many minutes after the beginning, somebody says so. */
  say(minutes: number, command: Command, stage?: number): void {
    this.writes(minutes, {
      kind: 'commanded',
      command,
      by: 'Ada',
      why: 'I say so.',
      ...(stage === undefined ? {} : { stage }),
    });
  }

  writes(minutes: number, fact: Fact, owner = OTHER, epoch = 1): void {
    this.clock.at(minutes * MINUTE, () => {
      this.journal.add({ version: RECORD_VERSION, atMs: this.clock.nowMs, owner, epoch, ...fact });
    });
  }

  at(minutes: number, happen: () => void): void {
    this.clock.at(minutes * MINUTE, happen);
  }

  /** Since the beginning. */
  get minutes(): number {
    return (this.clock.nowMs - BEGINNING_MS) / MINUTE;
  }
}
