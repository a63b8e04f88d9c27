import { advance } from './advancing.ts';
import type { Step } from '../event.ts';
import { current, mayBeThere, type Progress } from '../progress.ts';
import { CALL } from './judging.ts';
import { turnBack } from './reverting.ts';
import { act, end, still } from './stepping.ts';
import type { Tick } from './tick.ts';

/** Before the first stage: the candidate comes up, and is asked itself before it gets traffic. */
export function enter(progress: Progress, now: Tick, late: string | null): Step {
  if (late !== null) {
    if (!mayBeThere(progress)) return end(progress, now.atMs, 'timed-out', `${late} Nothing was sent.`);
    return turnBack(progress, late, now.atMs);
  }
  const snapshot = current(progress);
  if (snapshot === null) return still(progress);
  if (!progress.state.prepared || snapshot.phase === 'absent') {
    return advance(progress, now, { kind: 'prepare' }, 0, `To bring ${progress.state.release} up.`);
  }
  // a platform that does not wait has begun with the first stage by itself
  const isUp = snapshot.phase === 'waiting' || (snapshot.phase !== 'preparing' && (snapshot.weight ?? 0) > 0);
  return isUp ? gate(progress, now) : still(progress);
}

function gate(progress: Progress, now: Tick): Step {
  const { state, means } = progress;
  if (state.override === null) {
    if (state.gate === null && means.smokeTest) return act(progress, { kind: 'smoke-test' });
    if (state.gate?.passed === false) {
      // with `on-failure: hold` a person has to say what becomes of it
      const why = `The smoke test of the candidate failed: ${state.gate.why}`;
      if (state.plan.onFailure === 'hold') return still({ ...progress, waitsFor: `${CALL} ${why}` });
      return turnBack(progress, why, now.atMs);
    }
  }
  if (means.until !== null && means.until < 0) {
    return act(progress, { kind: 'pause', reason: 'The candidate is up and waits for its first traffic.' });
  }
  return advance(progress, now, { kind: 'weight', weight: state.plan.stages[0]!.weight }, 0, whyEnter(progress));
}

function whyEnter({ state }: Progress): string {
  if (state.override !== null) return `${state.override.why} (${state.override.by})`;
  return state.gate === null ? 'The candidate is up.' : `The smoke test of the candidate passed: ${state.gate.why}`;
}
