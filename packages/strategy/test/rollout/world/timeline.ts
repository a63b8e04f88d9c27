/** Something that happens at its time. */
interface Due {
  readonly atMs: number;
  readonly act: () => void;
}

/** More things happen in no world that comes to an end. */
const MOST = 50_000;

/** Virtual time: what is due happens in its order, one thing after the other, and the time between takes none. */
export class Timeline {
  #nowMs: number;
  /** Latest first. */
  readonly #due: Due[] = [];

  constructor(startMs: number) {
    this.#nowMs = startMs;
  }

  get nowMs(): number {
    return this.#nowMs;
  }

  /** What is due at the same time happens in the order in which it was asked for. */
  after(ms: number, act: () => void): void {
    const due = { atMs: this.#nowMs + ms, act };
    let index = this.#due.length;
    while (index > 0 && this.#due[index - 1]!.atMs <= due.atMs) index -= 1;
    this.#due.splice(index, 0, due);
  }

  /** Until nothing is due any more; false when the next thing is beyond this time, or so much happened that it has no end. */
  async runUntil(limitMs: number): Promise<boolean> {
    // timers and signals of the machine get their turn once a world
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    for (let happened = 0; ; happened += 1) {
      await settled();
      const next = this.#due.at(-1);
      if (next === undefined) return true;
      if (next.atMs > limitMs || happened > MOST) return false;
      this.#due.pop();
      this.#nowMs = next.atMs;
      next.act();
    }
  }
}

/**
 * Resolves when everybody who was told something has done what follows from it: the next tick comes after all that promises lead to,
 * where it is asked for by what a promise led to. `setImmediate` would, too, and cost a turn of the event loop.
 */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    process.nextTick(resolve);
  });
}
