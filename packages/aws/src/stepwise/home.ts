import { setTimeout as sleep } from 'node:timers/promises';
import { Unapplied } from '@deploy-actions/strategy';
import type { ScalingApi } from '../autoscaling/scaling.ts';
import { isTransient } from '../ecs/certainty.ts';
import { candidateOf, isSteady, look, SHOWS_WITHIN_MS, type Reads } from './look.ts';
import type { StepwiseNote } from './note.ts';
import { restore } from './restore.ts';
import { retire } from './retire.ts';

export interface Homing {
  /** Between two looks, ms. */
  readonly intervalMs: number;
  /** For all of it, ms. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
  /** Whether a release that was promoted stays, and is only tidied up after: for who was not asked to go back. */
  readonly keepsPromoted?: boolean;
}

export interface AtHome {
  /** `timed-out`: all that could be asked for was, and it goes on. */
  readonly result: 'succeeded' | 'timed-out';
  readonly reason: string;
}

/**
 * Takes a stepwise rollout back that nobody steers any more: the stable service gets all traffic, by the release before, and
 * nothing is left behind. Asks again until it shows. Idempotent.
 *
 * @throws what refuses for good; the signal's reason when cancelled
 */
export async function takeStepwiseHome(
  reads: Reads,
  scaling: ScalingApi,
  note: StepwiseNote,
  homing: Homing,
): Promise<AtHome> {
  const { intervalMs, timeoutMs, signal, say, keepsPromoted = false } = homing;
  const deadline = performance.now() + timeoutMs;
  const showsBy = performance.now() + Math.min(SHOWS_WITHIN_MS, timeoutMs);
  let last = '';
  const tell = (line: string) => {
    if (line !== last) say(line);
    last = line;
  };
  for (;;) {
    signal.throwIfAborted();
    try {
      if (keepsPromoted && (await isPromoted(reads, note))) {
        tell((await retire(reads, scaling, note)).detail);
        return {
          result: 'succeeded',
          reason: 'The release was promoted, and stays; nothing else of the rollout is left.',
        };
      }
      const { sent, detail } = await restore(reads, note);
      tell(detail);
      const mayShow = async () =>
        performance.now() < showsBy && (await candidateOf(reads.api, reads.ref, note)) === null;
      if (!sent && (await isBack(reads, note)) && !(await mayShow())) {
        tell((await retire(reads, scaling, note)).detail);
        return {
          result: 'succeeded',
          reason: 'The stable service has all traffic again, and nothing of the rollout is left.',
        };
      }
    } catch (error) {
      if (isRefused(error) || !isTransient((error as Error).cause ?? error)) throw error;
      tell(`Once more: ${(error as Error).message}`);
    }
    if (performance.now() >= deadline)
      return { result: 'timed-out', reason: `After ${Math.round(timeoutMs / 60_000)} minutes: ${last}` };
    await sleep(intervalMs, undefined, { signal });
  }
}

async function isBack(reads: Reads, note: StepwiseNote): Promise<boolean> {
  const { stable, shares } = await look(reads, note, true);
  return stable.taskDefinition !== note.release && shares.every((share) => share === 0);
}

/** Whether nothing was changed, and asking again is in vain: somebody has to see to a rule first. */
function isRefused(error: unknown): boolean {
  return error instanceof Unapplied && error.certainty === 'refused';
}

/** Whether the stable service serves by the release, alone. What cannot be read keeps nothing from going back. */
async function isPromoted(reads: Reads, note: StepwiseNote): Promise<boolean> {
  const seen = await look(reads, note).catch(() => null);
  if (seen?.stable.taskDefinition !== note.release || !isSteady(seen.stable)) return false;
  return seen.healthy.stable >= (seen.stable.desiredCount ?? 0) && seen.shares.every((share) => share === 0);
}
