import { formatDuration } from '../../duration.ts';
import { lastedMs } from '../../verdict/clock.ts';
import type { RolloutEvent, Step } from '../event.ts';
import { enter } from './entering.ts';
import { finish } from './finishing.ts';
import { part, startParting } from './parting.ts';
import { mayBeThere, type Progress } from '../progress.ts';
import { goBack, platformWentBack, turnBack } from './reverting.ts';
import { stay } from './staging.ts';
import { act } from './stepping.ts';
import { lastingTroubles } from './troubles.ts';

export type Tick = Extract<RolloutEvent, { kind: 'tick' }>;

/**
 * Decides what to do now. What the platform and people say comes first, then the deadline; what the evidence says of a stage comes
 * between, where there is one.
 */
export function tick(progress: Progress, now: Tick): Step {
  const { state, seen, parting, back } = progress;
  const { atMs } = now;
  if (state.ended !== null) return act(progress, { kind: 'end', ...state.ended });
  if (parting !== null) return part(progress, parting, atMs);
  if (back !== null) return goBack(progress, back, atMs);
  if (state.back !== null) return turnBack(progress, state.back.why, atMs, { failed: state.back.failed });
  if (seen !== null && mayBeThere(progress)) {
    const { phase, reason } = seen.snapshot;
    // what it has set up for itself would be in the way of whoever took over
    if (phase === 'superseded') return startParting(progress, 'superseded', reason, atMs);
    if (phase === 'failed') return turnBack(progress, `The platform gave up: ${reason}`, atMs, { failed: true });
    if (phase === 'reverting' || phase === 'reverted') {
      return turnBack(progress, platformWentBack(progress, reason, atMs), atMs, { byPlatform: true });
    }
  }
  const late = isLate(progress, now);
  if (state.promoted) return finish(progress, now, late);
  const abort = abortOf(progress);
  if (abort !== null) return turnBack(progress, abort, atMs);
  return state.stage < 0 ? enter(progress, now, late) : stay(progress, now, late);
}

/** Why to give up at once; null for nothing. */
export function abortOf({ state, seen }: Progress): string | null {
  if (state.abort !== null) return `${state.abort.why} (${state.abort.by})`;
  const alarms = seen?.snapshot.alarms ?? [];
  return alarms.length === 0 ? null : `Alarms that fire: ${alarms.join(', ')}.`;
}

/** Why its time is over; null when it is not. */
function isLate(progress: Progress, { atMs }: Tick): string | null {
  const { state, sleptMs } = progress;
  const { deadlineMs } = state.plan;
  const times = { nowMs: atMs, startedAtMs: state.startedAtMs, verifiedAtMs: state.verifiedAtMs };
  if (sleptMs < deadlineMs && lastedMs(times) < deadlineMs) return null;
  return `The rollout's ${formatDuration(deadlineMs)} are over.${lastingTroubles(progress, atMs)}`;
}
