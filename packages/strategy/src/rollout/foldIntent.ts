import type { JournalRecord } from './record.ts';
import type { RolloutState } from './state.ts';

/** What it means for the state that a goal is about to be sent. */
export function intended(state: RolloutState, record: Extract<JournalRecord, { kind: 'intended' }>): RolloutState {
  const { goal, stage, why, atMs } = record;
  const now = { ...unverified(state, atMs), intent: { goal, atMs, applied: null } };
  switch (goal.kind) {
    case 'prepare':
      return { ...now, prepared: true };
    case 'weight':
      // the same again is no new stage: what a person said of it still counts
      return stage === state.stage ? now : { ...now, stage, smoke: null, override: null };
    case 'promote':
      return { ...now, promoted: true };
    case 'restore':
      return { ...now, back: state.back ?? { why, atMs, failed: record.failed === true } };
    default:
      return now;
  }
}

/** Its weight is not what was read back any more, or is about to change: what is counted from now on is not of the stage. */
export function unverified(state: RolloutState, atMs: number): RolloutState {
  if (state.verifiedAtMs === null) return state;
  const periods = state.periods.map((each) => (each.untilMs === null ? { ...each, untilMs: atMs } : each));
  return { ...state, verifiedAtMs: null, periods };
}
