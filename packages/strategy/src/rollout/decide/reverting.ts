import { askedFor, isLongAgo } from './asking.ts';
import type { Step } from '../event.ts';
import { MOST_RESTORE_ASKS, MOST_RESTORE_REFUSALS, RESTORE_AGAIN_MS, RESTORE_WITHIN_MS } from '../limits.ts';
import { formatDuration } from '../../duration.ts';
import { homecoming } from './homecoming.ts';
import { startParting } from './parting.ts';
import { current, mayBeThere, type Back, type Progress } from '../progress.ts';
import type { Snapshot } from '../snapshot.ts';
import { act, end, still } from './stepping.ts';
import { lastingTroubles } from './troubles.ts';

const RESTORE = { kind: 'restore' } as const;

/** Gives up: all traffic goes back to the stable release. Where nothing was sent, there is nothing to bring back. */
export function turnBack(
  progress: Progress,
  why: string,
  atMs: number,
  { failed = false, byPlatform = false }: Partial<Pick<Back, 'failed' | 'byPlatform'>> = {},
): Step {
  const { state } = progress;
  if (!mayBeThere(progress)) {
    const result = state.abort === null ? 'failed' : 'stopped';
    return end(progress, atMs, result, `${why} Nothing was sent.`);
  }
  const back = { why, sinceMs: atMs, sinceSleptMs: progress.sleptMs, failed, byPlatform };
  return goBack({ ...progress, back }, back, atMs);
}

/** On the way back: asks until a look shows that the stable release has all traffic, or until a person has to see to it. */
export function goBack(progress: Progress, back: Back, atMs: number): Step {
  const { state } = progress;
  const snapshot = current(progress);
  const home = snapshot && homecoming(progress, told(progress, back, snapshot, atMs), snapshot, atMs);
  if (home) return startParting(progress, home.result, home.reason, atMs);
  const lost = outOfBounds(progress, back, atMs);
  if (lost !== null) return end(progress, atMs, 'rollback-failed', `${back.why} ${lost}`);
  if (snapshot?.phase === 'reverting' || !isTime(progress, atMs)) return still(progress);
  const stable = snapshot?.stable;
  // the platform has to decide: what is not ready may still be better than what is bad
  const unready = stable?.ready === false ? ` Beware: ${stable.name} is not ready to take all traffic.` : '';
  const why = `${back.why}${unready}`;
  const stage = Math.max(0, state.stage);
  return act(progress, { kind: 'send', goal: RESTORE, stage, why, ...(back.failed && { failed: true }) });
}

/** It may have done so because nobody told it to go on in time. */
export function platformWentBack(progress: Progress, reason: string, atMs: number): string {
  return `The platform went back: ${reason}${lastingTroubles(progress, atMs)}`;
}

function told(progress: Progress, back: Back, { phase, reason }: Snapshot, atMs: number): Back {
  return back.byPlatform && phase === 'reverted' ? { ...back, why: platformWentBack(progress, reason, atMs) } : back;
}

function isTime(progress: Progress, atMs: number): boolean {
  const asked = askedFor(progress, RESTORE);
  return asked === null || isLongAgo(progress, asked, RESTORE_AGAIN_MS, atMs);
}

/** Why nobody will wait any longer, and what a person should do; null while there is time. */
function outOfBounds(progress: Progress, back: Back, atMs: number): string | null {
  const { state, seen, unseen } = progress;
  const asked = askedFor(progress, RESTORE);
  const isOver =
    atMs - back.sinceMs >= RESTORE_WITHIN_MS ||
    progress.sleptMs - back.sinceSleptMs >= RESTORE_WITHIN_MS ||
    (asked !== null && (asked.times >= MOST_RESTORE_ASKS || asked.refusals >= MOST_RESTORE_REFUSALS));
  if (!isOver) return null;
  const times = asked?.times ?? 0;
  const lasted = Number.isFinite(atMs - back.sinceMs)
    ? ` in ${formatDuration(Math.max(0, Math.round(atMs - back.sinceMs)))}`
    : '';
  const stable = seen?.snapshot.stable?.name ?? 'the release before';
  const facts = [
    `The rollback did not bring ${stable} back: asked for ${times} times${lasted}.`,
    ...(asked?.failure ? [`The target said last: ${asked.failure}`] : []),
    ...(unseen === null ? (seen ? [`It shows: ${shown(seen.snapshot)}`] : []) : [`It cannot be read: ${unseen}`]),
    `See by hand to it that all traffic of ${state.target} goes to ${stable}.`,
  ];
  return facts.join(' ');
}

function shown({ phase, weight, reason, foreign }: Snapshot): string {
  const share = weight === null ? '' : `, ${weight}% on the candidate`;
  return `${phase}${share}, ${reason}${foreign === null ? '' : ` (${foreign})`}`;
}
