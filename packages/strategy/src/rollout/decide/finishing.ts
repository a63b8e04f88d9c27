import { advance } from './advancing.ts';
import type { Step } from '../event.ts';
import { FINISH_WITHIN_MS } from '../limits.ts';
import { startParting } from './parting.ts';
import type { Progress } from '../progress.ts';
import { turnBack } from './reverting.ts';
import { act, still } from './stepping.ts';
import { abortOf, type Tick } from './tick.ts';

/** The candidate was judged good at all stages: the platform keeps it, and retires the release before. */
export function finish(progress: Progress, now: Tick, late: string | null): Step {
  const { state, seen } = progress;
  const { atMs } = now;
  const phase = seen?.snapshot.phase ?? null;
  // it is the stable release now: an abort comes too late
  if (phase === 'done') return startParting(progress, 'succeeded', state.judged?.why ?? 'All stages are good.', atMs);
  // while the release before is being retired, only a person may want it back: its capacity goes
  const abort = phase === 'finishing' && state.abort === null ? null : abortOf(progress);
  if (abort !== null) return turnBack(progress, abort, atMs);
  if (phase === 'finishing' || phase === null) {
    if (late === null || atMs - state.startedAtMs < state.plan.deadlineMs + FINISH_WITHIN_MS) return still(progress);
    const reason = `${late} All traffic is on ${state.release}, and the release before is still being retired.`;
    return act(progress, { kind: 'end', result: 'timed-out', reason });
  }
  if (late !== null) return turnBack(progress, late, atMs);
  if (phase !== 'waiting') return still(progress);
  return advance(progress, now, { kind: 'promote' }, state.stage, `It is not promoted yet: ${seen!.snapshot.reason}.`);
}
