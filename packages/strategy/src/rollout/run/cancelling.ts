import { conclude } from './concluding.ts';
import type { RolloutEnd } from '../options.ts';
import type { Running } from './running.ts';
import { send } from './sending.ts';

/**
 * Nobody waits any longer: asks for the rollback once, if the plan says so, and leaves the rest to another process, which finds in the
 * journal what is owed.
 */
export async function cancel(run: Running): Promise<RolloutEnd> {
  const { owner } = run.holding;
  if (run.lostTo !== null) return conclude(run, { result: 'superseded', reason: `${run.lostTo.name} has taken over.` });
  if (run.driving !== null) {
    const { state, seen, back, parting } = run.progress;
    if (state.plan.onCancel === 'leave' && back === null && parting === null) {
      // what nobody knows the end of may be under way still: whoever goes on waits until this run has ended
      if (typeof state.intent?.applied?.sent === 'boolean') run.take({ kind: 'left', why: 'The job was cancelled.' });
      return conclude(run, { result: 'stopped', reason: 'The job was cancelled; the rollout is left as it is.' });
    }
    if (!state.prepared && seen === null) await lookOnce(run);
    giveUp(run, owner.name, 'The job was cancelled.');
  }
  // to be tidied up is the last but one thing that is asked for
  for (let rounds = 0; rounds < 2; rounds += 1) {
    const tick = { kind: 'tick', blocked: 'The job was cancelled.', sleptMs: run.sleptMs } as const;
    for (const effect of run.take(tick)) {
      if (effect.kind === 'end') return conclude(run, effect);
      if (effect.kind === 'send') await send(run, effect);
    }
    if (run.progress.parting === null) break;
  }
  return conclude(run, { result: 'stopped', reason: whatIsOwed(run) });
}

/** A rollout may be joined that another step has prepared. */
async function lookOnce(run: Running): Promise<void> {
  try {
    run.take({ kind: 'looked', snapshot: await run.holding.target.inspect() });
  } catch (error) {
    run.take({ kind: 'unseen', why: run.trouble('The target cannot be read', error) });
  }
}

/** Makes it go back, unless the traffic does already, or the platform keeps the candidate for good. */
export function giveUp(run: Running, by: string, why: string): void {
  const { state, seen, back, parting } = run.progress;
  const phase = seen?.snapshot.phase;
  if (state.ended !== null || state.back !== null || back !== null || parting !== null) return;
  if (phase === 'reverting' || phase === 'reverted' || phase === 'superseded' || phase === 'failed') return;
  if (state.promoted && (phase === undefined || phase === 'finishing' || phase === 'done')) return;
  run.take({ kind: 'aborted', by, why });
}

function whatIsOwed({ progress }: Running): string {
  const { asked, back, state } = progress;
  if (back === null)
    return `The job was cancelled; what is left of the rollout of ${state.release} is still to be finished.`;
  if (asked?.goal.kind !== 'restore') return 'The job was cancelled while the traffic goes back to the stable release.';
  if (asked.failure === null) return 'The job was cancelled; the stable release was asked for.';
  return `The job was cancelled; the stable release could not be asked for: ${asked.failure}`;
}
