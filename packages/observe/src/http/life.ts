import { Fault } from './fault.ts';

/** What was opened for one purpose, and ends with it. Does what an AbortSignal would, which costs as much as the request itself. */
export class Life {
  readonly #ends = new Set<() => void>();
  #isOver = false;

  /** @throws Fault when it is over: then nothing may be opened any more */
  check(): void {
    if (this.#isOver) throw new Fault('stopped', 'given up');
  }

  /** Calls it at the end of this life; at once when it is over. */
  onEnd(end: () => void): void {
    if (this.#isOver) end();
    else this.#ends.add(end);
  }

  forget(end: () => void): void {
    this.#ends.delete(end);
  }

  end(): void {
    this.#isOver = true;
    for (const end of this.#ends) end();
    this.#ends.clear();
  }
}
