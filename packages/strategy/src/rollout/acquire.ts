import { claim } from './lease.ts';
import { fold } from './fold.ts';
import type { Clock, Head, Journal, Loaded } from './ports.ts';
import { RECORD_VERSION, type Fact, type JournalRecord, type Owner } from './record.ts';

export interface Acquiring {
  readonly journal: Journal;
  readonly clock: Clock;
  readonly owner: Owner;
  /** Whether the run of an owner goes on; null when that cannot be told. */
  readonly alive: (owner: Owner) => Promise<boolean | null>;
  /** What begins where nothing goes on; null to take only what there is. */
  readonly opening: Omit<Extract<Fact, { kind: 'opened' }>, 'kind'> | null;
  readonly signal?: AbortSignal;
}

export type Acquired =
  /** The rollout is this owner's; `how` it came to be. */
  | { readonly ok: true; readonly how: 'opened' | 'resumed' | 'taken-over'; readonly loaded: Loaded }
  /** Another one has it; or there is none, and none was to be opened. */
  | { readonly ok: false; readonly owner: Owner | null };

/** Whoever loses the race so often meets more than chance. */
const MOST_RACES = 20;

/**
 * Gets hold of the rollout of a target: goes on with its own, takes over what a dead owner had or one has left, or opens one. Of several
 * at the same instant, one succeeds.
 *
 * @throws what the journal rejects with, twice in a row; an Error when others write all the time
 */
export async function acquire(acquiring: Acquiring): Promise<Acquired> {
  const { journal, owner, signal } = acquiring;
  let failure: { readonly error: unknown } | null = null;
  for (let race = 0; race < MOST_RACES && !isAborted(signal); race += 1) {
    try {
      const acquired = await attempt(acquiring, await journal.load());
      if (acquired !== null) return acquired;
      failure = null;
    } catch (error) {
      // the answer may have been lost, and not the record: another look tells
      if (failure !== null) throw error;
      failure = { error };
    }
  }
  if (isAborted(signal)) return { ok: false, owner: null };
  throw new Error(
    `Others wrote to the journal each of the ${MOST_RACES} times that ${owner.name} tried to: try again later.`,
    failure === null ? undefined : { cause: failure.error },
  );
}

/** Null when somebody else was faster. */
async function attempt(acquiring: Acquiring, { records, head }: Loaded): Promise<Acquired | null> {
  const { clock, opening, signal } = acquiring;
  const verdict = await claimOf(acquiring, records);
  switch (verdict.kind) {
    case 'busy':
      return { ok: false, owner: verdict.owner };
    case 'mine':
      return { ok: true, how: howBegun(records), loaded: { records, head } };
    case 'free': {
      if (opening === null) return { ok: false, owner: null };
      const loaded = await write(acquiring, [], head, { kind: 'opened', ...opening }, verdict.epoch);
      return loaded && { ok: true, how: 'opened', loaded };
    }
    default: {
      // the head from before the wait: an owner that writes meanwhile is not dead
      if (verdict.waitMs > 0) await clock.sleep(verdict.waitMs, signal);
      if (isAborted(signal)) return null;
      const why = verdict.kind === 'left' ? fold(records)!.left! : `The run of ${verdict.owner.name} has ended.`;
      const loaded = await write(
        acquiring,
        records,
        head,
        { kind: 'taken-over', from: verdict.owner, why },
        verdict.epoch,
      );
      return loaded && { ok: true, how: 'taken-over', loaded };
    }
  }
}

/** Where the last record is the one that this owner began with, nobody has gone on from it yet. */
function howBegun(records: readonly JournalRecord[]): 'opened' | 'resumed' | 'taken-over' {
  const kind = records.at(-1)?.kind;
  return kind === 'opened' || kind === 'taken-over' ? kind : 'resumed';
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted ?? false;
}

async function claimOf({ owner: me, alive }: Acquiring, records: readonly JournalRecord[]) {
  const first = claim(records, me, null);
  return first.kind === 'busy' ? claim(records, me, await alive(first.owner)) : first;
}

async function write(
  { journal, clock, owner }: Acquiring,
  before: readonly JournalRecord[],
  head: Head | null,
  fact: Fact,
  epoch: number,
): Promise<Loaded | null> {
  const atMs = Math.max(clock.now(), fold(before)?.lastAtMs ?? 0);
  const record: JournalRecord = { version: RECORD_VERSION, atMs, owner, epoch, ...fact };
  const appended = await journal.append([record], head);
  return appended.ok ? { records: [...before, record], head: appended.head } : null;
}
