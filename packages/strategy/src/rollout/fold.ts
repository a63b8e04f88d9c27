import { startAnalysis } from '../analysis/analysis.ts';
import { testsOf } from '../analysis/tests.ts';
import { commanded } from './foldCommand.ts';
import { sameGoal } from './goal.ts';
import { intended, unverified } from './foldIntent.ts';
import { RECORD_VERSION, type JournalRecord } from './record.ts';
import type { RolloutState } from './state.ts';

/**
 * The state that the records of one rollout give; null for none.
 *
 * @throws RangeError for records that cannot be read: of a newer version, or without their beginning
 */
export function fold(records: readonly JournalRecord[]): RolloutState | null {
  return records.reduce<RolloutState | null>((state, record) => evolve(state, record), null);
}

/** What one more record makes of the state. `opened` begins anew, whatever was before. */
export function evolve(state: RolloutState | null, record: JournalRecord): RolloutState {
  if (record.version > RECORD_VERSION) {
    throw new RangeError(
      `The journal has a record of version ${record.version}, and this program reads those up to ${RECORD_VERSION}: use the newer one that wrote it.`,
    );
  }
  if (record.kind === 'opened') return opened(record);
  if (state === null) throw new RangeError(`The journal begins with \`${record.kind}\`, expected \`opened\`.`);
  if (state.ended !== null) return state;
  // whoever lost the rollout may have written a last word; only what people say counts whoever wrote it down
  if (record.epoch < state.epoch && record.kind !== 'commanded') return state;
  // whoever writes anything else goes on; what people say is nobody's going on
  const left = record.kind === 'left' ? record.why : record.kind === 'commanded' ? state.left : null;
  return { ...withFact(state, record), left, lastAtMs: Math.max(state.lastAtMs, record.atMs) };
}

function opened(record: Extract<JournalRecord, { kind: 'opened' }>): RolloutState {
  const { atMs, plan } = record;
  return {
    rollout: record.rollout,
    target: record.target,
    release: record.release,
    plan,
    note: record.note,
    owner: record.owner,
    epoch: record.epoch,
    startedAtMs: atMs,
    lastAtMs: atMs,
    stage: -1,
    intent: null,
    prepared: false,
    promoted: false,
    gate: null,
    smoke: null,
    verifiedAtMs: null,
    periods: [],
    analysis: startAnalysis(testsOf(plan)),
    judged: null,
    lost: 0,
    left: null,
    hold: null,
    abort: null,
    override: null,
    foreign: null,
    back: null,
    ended: null,
  };
}

function withFact(state: RolloutState, record: Exclude<JournalRecord, { kind: 'opened' }>): RolloutState {
  const { atMs } = record;
  switch (record.kind) {
    case 'taken-over':
      return { ...state, owner: record.owner, epoch: record.epoch };
    case 'noted':
      return { ...state, note: { ...state.note, ...record.note } };
    case 'intended':
      return intended(state, record);
    case 'applied':
      if (state.intent === null || !sameGoal(state.intent.goal, record.goal)) return state;
      return { ...state, intent: { ...state.intent, applied: { sent: record.sent, detail: record.detail, atMs } } };
    case 'verified':
      return {
        ...state,
        verifiedAtMs: atMs,
        foreign: null,
        periods: [...state.periods, { stage: record.stage, fromMs: atMs, untilMs: null }],
      };
    case 'smoke-tested': {
      const smoke = { passed: record.passed, why: record.why };
      return state.stage < 0 ? { ...state, gate: smoke } : { ...state, smoke };
    }
    case 'judged': {
      const { stage, decision, why, analysis } = record;
      return { ...state, analysis, judged: { stage, decision, why, atMs } };
    }
    case 'left':
      return state;
    case 'lost':
      return { ...state, lost: state.lost + record.windows };
    case 'commanded':
      return commanded(state, record);
    case 'foreign':
      return { ...unverified(state, atMs), foreign: record.what };
    default:
      return { ...state, ended: { result: record.result, reason: record.reason } };
  }
}
