import type { Appended, Head, Journal, Loaded } from '../../src/rollout/ports.ts';
import type { JournalRecord } from '../../src/rollout/record.ts';

/** A chain of records as JSON: what does not survive that is not there. */
export class TestJournal implements Journal {
  readonly chain: string[] = [];
  /** Makes the next calls fail, or everything. */
  fails: (call: 'load' | 'append') => boolean = () => false;
  /** Appends take effect, and their answer gets lost. */
  losesAnswers = false;
  /** Tells that one record more is there. */
  onAppend: (record: JournalRecord) => void = () => {};

  get records(): JournalRecord[] {
    const all = this.chain.map((each) => JSON.parse(each) as JournalRecord);
    return all.slice(
      Math.max(
        0,
        all.findLastIndex(({ kind }) => kind === 'opened'),
      ),
    );
  }

  get facts(): string[] {
    return this.records.map(factOf);
  }

  async load(): Promise<Loaded> {
    if (this.fails('load')) throw new Error('The journal is down.');
    return { records: this.records, head: this.#head };
  }

  async append(records: readonly JournalRecord[], head: Head | null): Promise<Appended> {
    if (this.fails('append')) throw new Error('The journal is down.');
    if (head !== this.#head) return { ok: false };
    for (const each of records) {
      this.chain.push(JSON.stringify(each));
      this.onAppend(each);
    }
    if (this.losesAnswers) throw new Error('The answer was lost.');
    return { ok: true, head: this.#head! };
  }

  /** What others write. */
  add(record: JournalRecord): void {
    this.chain.push(JSON.stringify(record));
  }

  get #head(): Head | null {
    return this.chain.length === 0 ? null : String(this.chain.length);
  }
}

/** `intended weight 10` */
export function factOf(record: JournalRecord): string {
  switch (record.kind) {
    case 'intended':
    case 'applied': {
      const goal = record.goal.kind === 'weight' ? `weight ${record.goal.weight}` : record.goal.kind;
      return `${record.kind} ${goal}`;
    }
    case 'verified':
      return `verified ${record.weight}`;
    case 'judged':
      return `judged ${record.decision}`;
    case 'commanded':
      return `commanded ${record.command}`;
    case 'smoke-tested':
      return `smoke-tested ${record.passed ? 'passed' : 'failed'}`;
    case 'ended':
      return `ended ${record.result}`;
    default:
      return record.kind;
  }
}
