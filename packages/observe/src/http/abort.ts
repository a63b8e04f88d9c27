/** Those who wait for one signal. */
interface Waiting {
  readonly calls: Set<() => void>;
  readonly listener: () => void;
}

const waiting = new WeakMap<AbortSignal, Waiting>();

/**
 * Calls it when the signal is aborted. All who wait for the same signal share one listener, which is gone with the last of them:
 * with each listener that comes or goes an EventTarget looks through all of them.
 *
 * @returns ends the waiting
 */
export function onAbort(signal: AbortSignal, call: () => void): () => void {
  const { calls, listener } = waiting.get(signal) ?? listenTo(signal);
  calls.add(call);
  return () => {
    calls.delete(call);
    if (calls.size > 0) return;
    signal.removeEventListener('abort', listener);
    waiting.delete(signal);
  };
}

function listenTo(signal: AbortSignal): Waiting {
  const calls = new Set<() => void>();
  const listener = () => {
    for (const call of calls) call();
  };
  signal.addEventListener('abort', listener);
  waiting.set(signal, { calls, listener });
  return { calls, listener };
}
