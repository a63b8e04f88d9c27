import { isSameJson } from './sameJson.ts';
import { Chronicle } from './chronicle.ts';
import type { Effect, RolloutEvent, Step } from '../event.ts';
import { fold } from '../fold.ts';
import type { Driving, Holding } from '../options.ts';
import { startProgress, type Means, type Progress } from '../progress.ts';
import type { Owner } from '../record.ts';
import { step } from '../step.ts';

/** An event that is yet to get its time. */
type Untimed<T> = T extends unknown ? Omit<T, 'atMs'> : never;
export type Happened = Untimed<RolloutEvent>;

/** Nobody waits any longer: the signal was aborted. */
export class Cancelled extends Error {}

/** A rollout in one process: its progress, its records, and what it is run with. */
export class Running {
  readonly holding: Holding;
  /** Null where a rollout is only brought home. */
  readonly driving: Driving | null;
  readonly chronicle: Chronicle;
  progress: Progress;
  /** Who has it now, where that is somebody else. */
  lostTo: Owner | null = null;
  /** Set where nobody can say what the journal has. */
  isRewritten = false;
  /** Time spent waiting, ms that really passed: the platform's is never slower. */
  sleptMs = 0;
  /** Who waits for something, and is told when nobody waits any longer. */
  readonly #waiting = new Set<() => void>();

  constructor(holding: Holding, driving: Driving | null, means: Means) {
    const { loaded, owner, journal } = holding;
    const state = fold(loaded.records);
    if (state === null) throw new TypeError('There is no rollout: expected its records, as `acquire` gives them.');
    if (state.owner.id !== owner.id) {
      throw new TypeError(`The rollout is that of ${state.owner.name}, not of ${owner.name}: acquire it first.`);
    }
    this.holding = holding;
    this.driving = driving;
    this.chronicle = new Chronicle(journal, loaded);
    this.progress = startProgress(state, owner, means);
    holding.signal.addEventListener('abort', () => {
      for (const stop of this.#waiting) stop();
    });
  }

  /** Takes an event in, and notes its records; what is to be done. */
  take(event: Happened): readonly Effect[] {
    return this.adopt(this.ahead(event));
  }

  /** What an event would make of it. */
  ahead(event: Happened): Step {
    return step(this.progress, { ...event, atMs: this.holding.clock.now() });
  }

  adopt({ state, records, effects }: Step, isWritten = false): readonly Effect[] {
    this.progress = state;
    if (!isWritten) this.chronicle.note(records);
    for (const each of records) this.holding.onFact?.(each);
    return effects;
  }

  /** Notes what the target has come to know of itself. */
  noteTarget(): void {
    const known = this.progress.state.note;
    const note = Object.entries(this.holding.target.note?.() ?? {}).filter(
      ([key, value]) => !isSameJson(value, known[key]),
    );
    if (note.length > 0) this.take({ kind: 'noted', note: Object.fromEntries(note) });
  }

  /** The time that really passes, ms. */
  elapsed(): number {
    const { clock } = this.holding;
    return clock.elapsed === undefined ? clock.now() : clock.elapsed();
  }

  trouble(what: string, error: unknown): string {
    const why = messageOf(error);
    this.holding.onTrouble?.(`${what}: ${why}`);
    return why;
  }

  async sleep(): Promise<void> {
    const { clock, pollMs, signal } = this.holding;
    await clock.sleep(pollMs, signal);
    // whoever is told to stop does not sleep on: what was asked for just now was not asked for in vain yet
    if (!signal.aborted) this.sleptMs += pollMs;
  }

  /** What the promise gives; rejects with `Cancelled` as soon as the signal is aborted. */
  unlessCancelled<T>(promise: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const stop = () => {
        this.#waiting.delete(stop);
        reject(new Cancelled());
      };
      this.#waiting.add(stop);
      promise.then(
        (value) => {
          this.#waiting.delete(stop);
          resolve(value);
        },
        (error: unknown) => {
          this.#waiting.delete(stop);
          // whoever stopped waiting does not care how it ends
          reject(error);
        },
      );
      if (this.holding.signal.aborted) stop();
    });
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
