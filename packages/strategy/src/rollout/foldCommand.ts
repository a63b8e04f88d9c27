import type { JournalRecord } from './record.ts';
import type { RolloutState, Said } from './state.ts';

/** What it means for the state that a person said something. */
export function commanded(state: RolloutState, record: Extract<JournalRecord, { kind: 'commanded' }>): RolloutState {
  const said: Said = { by: record.by, why: record.why };
  switch (record.command) {
    case 'hold':
      return { ...state, hold: said };
    case 'resume':
      return { ...state, hold: null };
    case 'promote':
      // said of a stage that is over meanwhile, it is no word on the next one
      return record.stage === undefined || record.stage === state.stage ? { ...state, override: said } : state;
    default:
      return { ...state, abort: state.abort ?? said };
  }
}
