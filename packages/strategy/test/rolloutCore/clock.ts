import type { Clock } from '../../src/rollout/ports.ts';

export const BEGINNING_MS = 1_800_000_000_000;

/** Time that passes only while somebody sleeps. What is planned happens on the way. */
export class TestClock implements Clock {
  nowMs = BEGINNING_MS;
  readonly #plans: { readonly atMs: number; readonly happen: () => void }[] = [];

  now(): number {
    return this.nowMs;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    const untilMs = this.nowMs + ms;
    // what needs no time is done before any passes
    await new Promise((resolve) => setImmediate(resolve));
    const isAborted = () => signal?.aborted ?? false;
    while (!isAborted()) {
      const next = this.#plans.filter(({ atMs }) => atMs <= untilMs).toSorted((a, b) => a.atMs - b.atMs)[0];
      if (next === undefined) break;
      this.#plans.splice(this.#plans.indexOf(next), 1);
      this.nowMs = Math.max(this.nowMs, next.atMs);
      next.happen();
    }
    if (!isAborted()) this.nowMs = Math.max(this.nowMs, untilMs);
  }

  /** Lets it happen so many ms after the beginning. */
  at(ms: number, happen: () => void): void {
    this.#plans.push({ atMs: BEGINNING_MS + ms, happen });
  }
}
