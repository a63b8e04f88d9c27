import type { Appended, Head, Loaded } from '../../../src/rollout/ports.ts';
import type { JournalRecord } from '../../../src/rollout/record.ts';

/** The records of one target, in memory; who appends to what is not the newest, appends nothing. */
export class Chain {
  readonly records: JournalRecord[] = [];
  #head: Head | null = null;

  load(): Loaded {
    const from = this.records.findLastIndex(({ kind }) => kind === 'opened');
    return { records: this.records.slice(Math.max(0, from)), head: this.#head };
  }

  append(records: readonly JournalRecord[], head: Head | null): Appended {
    if (head !== this.#head) return { ok: false };
    // as it is kept: what JSON cannot say would be lost
    this.records.push(...records.map((each) => JSON.parse(JSON.stringify(each)) as JournalRecord));
    this.#head = `after ${this.records.length}`;
    return { ok: true, head: this.#head };
  }
}
