import { isSameJson } from './sameJson.ts';
import { fold } from '../fold.ts';
import type { Head, Journal, Loaded } from '../ports.ts';
import type { JournalRecord, Owner } from '../record.ts';
import type { RolloutState } from '../state.ts';

/** What a look into the journal says. */
export type Heard =
  | { readonly kind: 'nothing' }
  /** Others have written, and this process still has the rollout; the records are those that were not known here. */
  | { readonly kind: 'told'; readonly state: RolloutState; readonly records: readonly JournalRecord[] }
  /** The rollout has another owner, or is over and another began. */
  | { readonly kind: 'lost'; readonly owner: Owner }
  /** What was there is not there any more: nobody can say what was written meanwhile. */
  | { readonly kind: 'rewritten' };

/** The records of one rollout: those that are in the journal, and those that are to be written there. */
export class Chronicle {
  readonly #journal: Journal;
  #durable: readonly JournalRecord[];
  #pending: readonly JournalRecord[] = [];
  #head: Head | null;
  #last: Promise<unknown> = Promise.resolve();
  #isWriting = false;

  constructor(journal: Journal, { records, head }: Loaded) {
    this.#journal = journal;
    this.#durable = records;
    this.#head = head;
  }

  get records(): readonly JournalRecord[] {
    return [...this.#durable, ...this.#pending];
  }

  /** Whether all is in the journal. */
  get isWritten(): boolean {
    return this.#pending.length === 0;
  }

  /** To be written with the next that is. */
  note(records: readonly JournalRecord[]): void {
    this.#pending = [...this.#pending, ...records];
  }

  /**
   * Writes what is noted, and these after it. False when somebody else has written before, which `hear` tells; then nothing was written,
   * and these are forgotten. Rejects when it is not known whether they were.
   */
  write(more: readonly JournalRecord[] = []): Promise<boolean> {
    return this.#inTurn(() => this.#write(more));
  }

  /** Writes what is noted while nobody waits for it. With `hears`, once more when somebody else has written before. */
  writeSoon({ hears }: { readonly hears: boolean }): void {
    if (this.#isWriting || this.isWritten) return;
    this.#isWriting = true;
    const writing = async () => {
      try {
        if ((await this.#write([])) || !hears) return;
        if ((await this.#hear()).kind !== 'lost') await this.#write([]);
      } catch {
        // the next ones take them along
      } finally {
        this.#isWriting = false;
      }
    };
    void this.#inTurn(writing);
  }

  /** Reads what others have written. Rejects when the journal cannot be read. */
  hear(): Promise<Heard> {
    return this.#inTurn(() => this.#hear());
  }

  /** One after the other: each begins with the head that the one before left. */
  #inTurn<T>(operation: () => Promise<T>): Promise<T> {
    const result = this.#last.then(operation);
    this.#last = result.catch(() => {});
    return result;
  }

  async #write(more: readonly JournalRecord[]): Promise<boolean> {
    const noted = this.#pending;
    const batch = [...noted, ...more];
    if (batch.length === 0) return true;
    const appended = await this.#journal.append(batch, this.#head);
    if (!appended.ok) return false;
    this.#head = appended.head;
    this.#durable = [...this.#durable, ...batch];
    // what was noted meanwhile came later
    this.#pending = this.#pending.slice(noted.length);
    return true;
  }

  async #hear(): Promise<Heard> {
    const { records, head } = await this.#journal.load();
    const before = this.#durable;
    // a copy that lags behind shows what was there before
    if (records.length < before.length && isBeginning(records, before)) return { kind: 'nothing' };
    const [ours, theirs] = [before[0]!, records[0]];
    if (theirs?.kind === 'opened' && ours.kind === 'opened' && theirs.rollout !== ours.rollout) {
      return theirs.atMs < ours.atMs ? { kind: 'nothing' } : { kind: 'lost', owner: fold(records)!.owner };
    }
    if (!isBeginning(before, records)) return { kind: 'rewritten' };
    const newer = records.slice(before.length);
    if (newer.length === 0) {
      this.#durable = records;
      this.#head = head;
      return { kind: 'nothing' };
    }
    const { epoch } = fold(before)!;
    const lost = newer.find((each) => each.kind === 'taken-over' && each.epoch > epoch);
    if (lost !== undefined) return { kind: 'lost', owner: lost.owner };
    // an append whose answer was lost had taken effect
    const told = without(newer, this.#pending);
    const pending = without(this.#pending, newer);
    // nobody writes after what cannot be read: it may be a word to stop
    const state = fold([...records, ...pending])!;
    this.#durable = records;
    this.#head = head;
    this.#pending = pending;
    return { kind: 'told', state, records: told };
  }
}

function without(some: readonly JournalRecord[], others: readonly JournalRecord[]): readonly JournalRecord[] {
  return some.filter((each) => !others.some((other) => isSameJson(each, other)));
}

function isBeginning(some: readonly JournalRecord[], all: readonly JournalRecord[]): boolean {
  const last = some.length - 1;
  // each record is chained to those before it, so the last one stands for them
  return last < all.length && (last < 0 || isSameJson(some[last]!, all[last]!));
}
