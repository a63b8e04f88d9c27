import { onAbort } from './abort.ts';
import { Fault } from './fault.ts';
import { Life } from './life.ts';
import { secondsOf } from './place.ts';
import type { Progress } from './progress.ts';

export interface Limit {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** Longer timers would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Does the work, and gives up on it at once when the time is over or the caller says so, with a {@link Fault}. The life that the
 * work is given ends with it in any case: whatever is bound to it is released.
 */
export async function within<T>(
  { timeoutMs, signal }: Limit,
  progress: Progress,
  work: (life: Life) => Promise<T>,
): Promise<T> {
  const { promise, resolve, reject: giveUp } = Promise.withResolvers<T>();
  const stop = () => giveUp(new Fault('stopped', `stopped while ${progress.doing}`));
  const expire = () => giveUp(new Fault('timeout', `timed out after ${secondsOf(timeoutMs)} while ${progress.doing}`));
  if (signal?.aborted === true) throw new Fault('stopped', 'stopped before it began');
  const life = new Life();
  const timer = setTimeout(expire, Math.min(timeoutMs, LONGEST_TIMER));
  const forget = signal && onAbort(signal, stop);
  try {
    work(life).then(resolve, giveUp);
    return await promise;
  } finally {
    clearTimeout(timer);
    forget?.();
    life.end();
  }
}
