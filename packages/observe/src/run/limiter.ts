/** So many at once, first come, first served. */
export class Limiter {
  #free: number;
  readonly #waiting: (() => void)[] = [];
  #served = 0;

  /** @param most 1 or more */
  constructor(most: number) {
    this.#free = most;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      this.#handOn();
    }
  }

  /** The place goes from one to the next without becoming free: nobody overtakes. */
  #handOn(): void {
    const next = this.#waiting[this.#served];
    if (next === undefined) {
      this.#free += 1;
      return;
    }
    this.#served += 1;
    // Array.shift would take its time for each of many thousands.
    if (this.#served === this.#waiting.length) {
      this.#waiting.length = 0;
      this.#served = 0;
    }
    next();
  }
}
