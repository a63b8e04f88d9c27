/**
 * The sandbox's time. Platform durations (pulling an image, draining a target, a health check interval) are written
 * in the platform's own seconds everywhere and pass `speed` times faster than on the wall. Time stamps in answers are
 * of this clock, so that durations computed from them are the platform's durations.
 *
 * Request latencies are not compressed: traffic is real. What waits for requests uses {@link enoughForRequests}.
 */
export interface Clock {
  readonly speed: number;
  /** Milliseconds since the epoch, in sandbox time. */
  now(): number;
  /** Resolves after `ms` of sandbox time; rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls `task` after `ms` of sandbox time, unless cancelled. */
  after(ms: number, task: () => void): Cancel;
  /** Calls `task` every `ms` of sandbox time, until cancelled. */
  every(ms: number, task: () => void): Cancel;
}

/** What waits for requests in flight is given this many real ms, however fast the clock. */
const REQUESTS_AT_LEAST_MS = 2_000;

/** A duration that requests in flight are given, sandbox ms: longer than `ms` where that would pass too fast. */
export function enoughForRequests({ speed }: Pick<Clock, 'speed'>, ms: number): number {
  return Math.max(ms, Math.min(ms, REQUESTS_AT_LEAST_MS) * speed);
}

export type Cancel = () => void;

/** @param speed how many sandbox seconds pass in one real second, above 0; 1 is real time */
export function createClock(speed: number): Clock {
  if (!(speed > 0 && speed < Infinity)) throw new RangeError(`speed must be a number above 0, got ${speed}`);
  const origin = Date.now();
  const started = performance.now();
  return {
    speed,
    now: () => origin + (performance.now() - started) * speed,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error);
        const timer = setTimeout(() => {
          signal?.removeEventListener('abort', abort);
          resolve();
        }, ms / speed);
        const abort = () => {
          clearTimeout(timer);
          reject(signal!.reason as Error);
        };
        signal?.addEventListener('abort', abort, { once: true });
      }),
    after: (ms, task) => {
      const timer = setTimeout(task, ms / speed);
      return () => clearTimeout(timer);
    },
    every: (ms, task) => {
      const timer = setInterval(task, ms / speed);
      return () => clearInterval(timer);
    },
  };
}
