import { Fault } from './fault.ts';
import { secondsOf } from './place.ts';
import type { Progress } from './progress.ts';

export interface Limit {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** Longer timers would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Made once, not with every request. */
const OVER = new Fault('stopped', 'given up');

/**
 * Does the work, and gives up on it at once when the time is over or the caller says so, with a {@link Fault}. The signal that the
 * work is given ends with it in any case: whatever is bound to the signal is released.
 */
export async function within<T>(
  { timeoutMs, signal: caller }: Limit,
  progress: Progress,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { promise: givenUp, reject: giveUp } = Promise.withResolvers<never>();
  const stop = () => giveUp(new Fault('stopped', `stopped while ${progress.doing}`));
  const expire = () => giveUp(new Fault('timeout', `timed out after ${secondsOf(timeoutMs)} while ${progress.doing}`));
  if (caller?.aborted === true) throw new Fault('stopped', 'stopped before it began');
  const own = new AbortController();
  const timer = setTimeout(expire, Math.min(timeoutMs, LONGEST_TIMER));
  caller?.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work(own.signal), givenUp]);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', stop);
    own.abort(OVER);
  }
}
