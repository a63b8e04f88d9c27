import { setTimeout as sleep } from 'node:timers/promises';
import { AzureError, isTransient } from '../arm/error.ts';

/** How long something is waited for. */
export interface Patience {
  /** By `performance.now`, ms: nothing is looked at after it. */
  readonly until: number;
  /** Between two looks, ms. */
  readonly pollMs: number;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** What is wrong with a release, in words. `timed-out`: nobody knows what comes of it; `superseded`: somebody else deployed meanwhile. */
export interface Fault {
  readonly result: 'failed' | 'timed-out' | 'superseded';
  readonly reason: string;
}

export function isPast({ until }: Patience): boolean {
  return performance.now() >= until;
}

/** @throws the signal's reason when cancelled */
export async function pause({ pollMs, signal }: Patience): Promise<void> {
  signal.throwIfAborted();
  await sleep(pollMs, undefined, { signal }).catch(() => {});
  signal.throwIfAborted();
}

/** Says each line once, until there is another. */
export function teller({ say }: Pick<Patience, 'say'>): (line: string) => void {
  let last = '';
  return (line) => {
    if (line !== last) say(line);
    last = line;
  };
}

/** Another operation on the site ends by itself, and what is asked for is done then. */
export async function whenIdle<T>(patience: Patience, call: () => Promise<T>): Promise<T> {
  const tell = teller(patience);
  for (;;) {
    patience.signal.throwIfAborted();
    try {
      // oxlint-disable-next-line no-await-in-loop
      return await call();
    } catch (error) {
      const isBusy = error instanceof AzureError && error.status === 409 && error.certainty === 'later';
      if (!isBusy || isPast(patience)) throw error;
      tell('Another operation on the site goes on: its end is waited for.');
    }
    // oxlint-disable-next-line no-await-in-loop
    await pause(patience);
  }
}

/** A read that may fail for a while: null for not now. */
export async function orNotNow<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof AzureError && isTransient(error)) return null;
    throw error;
  }
}
