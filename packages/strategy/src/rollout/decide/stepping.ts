import type { Effect, Step } from '../event.ts';
import { evolve } from '../fold.ts';
import { LONGEST_TEXT } from '../limits.ts';
import type { Progress } from '../progress.ts';
import { RECORD_VERSION, type Fact, type JournalRecord, type RolloutResult } from '../record.ts';

/** Nothing more to do now. */
export function still(state: Progress): Step {
  return { state, effects: [], records: [] };
}

export function act(state: Progress, effect: Effect): Step {
  return { state, effects: [effect], records: [] };
}

/** Records facts, and goes on from the state that they give. */
export function record(
  progress: Progress,
  atMs: number,
  facts: readonly Fact[],
  next: (progress: Progress) => Step = still,
): Step {
  const records = facts.map((fact) => recordOf(progress, fact, atMs));
  const state = records.reduce(evolve, progress.state);
  const step = next({ ...progress, state });
  return { ...step, records: [...records, ...step.records] };
}

/** The rollout is over, and its records say so. */
export function end(progress: Progress, atMs: number, result: RolloutResult, reason: string): Step {
  return record(progress, atMs, [{ kind: 'ended', result, reason }], (ended) =>
    act(ended, { kind: 'end', result, reason }),
  );
}

function recordOf({ state, me }: Progress, fact: Fact, atMs: number): JournalRecord {
  // a clock that is lost, or went back, does not put records out of order
  const at = Number.isFinite(atMs) ? Math.max(atMs, state.lastAtMs) : state.lastAtMs;
  return { version: RECORD_VERSION, atMs: at, owner: me, epoch: state.epoch, ...shortened(fact) };
}

/** Reasons and details come from others, and may be as long as a page. */
function shortened(fact: Fact): Fact {
  if (!Object.values(fact).some(isLong)) return fact;
  const cut = Object.entries(fact).map(([key, value]) => [
    key,
    isLong(value) ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value,
  ]);
  return Object.fromEntries(cut) as Fact;
}

function isLong(value: unknown): value is string {
  return typeof value === 'string' && value.length > LONGEST_TEXT;
}
