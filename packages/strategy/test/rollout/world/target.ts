import type { Goal } from '../../../src/rollout/goal.ts';
import type { Applied, Target, Unapplied } from '../../../src/rollout/ports.ts';
import type { Snapshot } from '../../../src/rollout/snapshot.ts';
import { failure, REQUEST } from './failure.ts';
import type { Platform, Truth } from './platform.ts';
import type { Effect, Process } from './process.ts';
import type { FaultKind } from './scenario.ts';
import type { Timeline } from './timeline.ts';

const STALE_MS = 60_000;
/** How long a request may be under way. */
const LATE_MS = 25_000;

/** Something that was really sent to the platform. */
export interface Sent {
  readonly atMs: number;
  readonly process: number;
  readonly goal: Goal;
  readonly before: Truth;
}

/** The target as a process sees it. */
export function targetFor(
  process: Process,
  platform: Platform,
  timeline: Timeline,
  sent: Sent[],
  unapplied: typeof Unapplied,
): Target {
  const carryOut = (goal: Goal): Applied => {
    const before = platform.now;
    const acts = actOf(goal, platform);
    if (acts === null) return { sent: false, detail: `it is ${before.phase}` };
    sent.push({ atMs: timeline.nowMs, process: process.number, goal, before });
    acts();
    return { sent: true, detail: 'it was sent' };
  };
  const unknown = () => new unapplied('the connection broke', 'unknown', { cause: REQUEST });
  const apply = (goal: Goal, fault: FaultKind | null): Effect<Applied> => {
    if (fault === 'late') timeline.after(LATE_MS, () => carryOut(goal));
    return {
      tookMs: fault === 'slow' || fault === 'late' ? LATE_MS : 300,
      answer: () => {
        if (fault === 'error') throw new unapplied('access was denied', 'refused', { cause: REQUEST });
        if (fault === 'late' || fault === 'none') throw unknown();
        const applied = carryOut(goal);
        if (fault === 'lost') throw unknown();
        return applied;
      },
    };
  };
  return {
    fit: (plan) => process.ask('fit', plan, () => ({ tookMs: 0, answer: () => ({ ok: true, plan, warnings: [] }) })),
    inspect: () =>
      process.ask('inspect', null, (fault) => ({
        tookMs: fault === 'slow' ? 20_000 : 100,
        answer: () => {
          if (fault === 'error') throw failure('it cannot be read');
          return seen(fault === 'stale' ? platform.at(timeline.nowMs - STALE_MS) : platform.now);
        },
      })),
    apply: (goal) => process.ask('apply', goal, (fault) => apply(goal, fault)),
  };
}

/** What a goal does to the platform as it is; null when there is nothing to do, or nothing that could be done. */
function actOf(goal: Goal, platform: Platform): (() => void) | null {
  const { phase, weight, configured } = platform.now;
  switch (goal.kind) {
    case 'prepare':
      return phase === 'absent' ? () => platform.prepare() : null;
    case 'weight':
      return phase === 'waiting' && weight !== goal.weight ? () => platform.shift(goal.weight) : null;
    case 'promote':
      return phase === 'waiting' ? () => platform.finish() : null;
    case 'restore':
      return platform.canRestore ? () => platform.revert('it was asked to go back') : null;
    default:
      return configured ? () => platform.set({ configured: false }) : null;
  }
}

/** What a look shows of it. */
function seen({ phase, weight, reason, stable, candidate, foreign, alarms }: Truth): Snapshot {
  return { phase, weight, reason, stable, candidate, foreign, alarms };
}
