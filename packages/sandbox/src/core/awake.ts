import type { Cancel } from './clock.ts';

const TICK_MS = 50;

/** After so many ms in which this process could have read an answer: while it is busy itself, no target is slow. */
export function afterAwake(ms: number, act: () => void): Cancel {
  let [left, last] = [ms, performance.now()];
  const timer = setInterval(() => {
    const now = performance.now();
    left -= Math.min(now - last, 2 * TICK_MS);
    last = now;
    if (left > 0) return;
    clearInterval(timer);
    act();
  }, TICK_MS);
  return () => clearInterval(timer);
}
