import type { Appended, Head, Journal, JournalRecord, Loaded } from '@deploy-actions/strategy';
import type { GitHub } from '../http/connect.ts';
import { budgetOf, type Budget } from './budget.ts';
import { newestRollout, type Entry } from './chain.ts';
import { JournalError, journalErrorOf } from './faults.ts';
import { gitData, type Tip } from './gitData.ts';
import { rolloutsFrom } from './history.ts';
import { messageOf } from './message.ts';
import { refOf } from './refName.ts';
import { pinnedOf, pinOf } from './pin.ts';
import { paused, repeated, swap } from './settle.ts';
import { leadsBackTo, walkBack } from './walk.ts';

export interface JournalPlace {
  /** Its signal ends whatever is under way, so it must not be one that a rollback of a cancelled job still needs. */
  readonly github: GitHub;
  readonly environment: string;
  readonly target: string;
  /** By default, those of {@link defaultBounds}. */
  readonly bounds?: Partial<Bounds>;
}

/** How long operations may take, in ms of real time. */
interface Bounds {
  /** A rollout's tick that looks for what is new. */
  readonly loadMs: number;
  /** Whoever begins or resumes one, and reads all of it. */
  readonly firstLoadMs: number;
  /** A forward goal whose record takes longer is not sent. */
  readonly appendMs: number;
  /** A copy that lags behind, and does not show a record that was pinned, has caught up by then. */
  readonly holdsMs: number;
}

/** While GitHub hangs, whoever looks after a rollout looks at the target no more often than this. */
const defaultBounds: Bounds = { loadMs: 5_000, firstLoadMs: 60_000, appendMs: 10_000, holdsMs: 10_000 };

/** Each further record is a call: what could not be written for long takes longer. In ms. */
const RECORD_MS = 1_000;

/** Who takes over from a dead owner waits longer than this, ms. */
const MOST_APPEND_MS = 30_000;

/** The journal of one target, as a chain of commits on GitHub. All of it rejects with a {@link JournalError}. */
export interface TargetJournal extends Journal {
  /** Its ref: `git fetch origin <ref>` and `git log FETCH_HEAD` show it. */
  readonly ref: string;
  /** Names a record of it where it cannot be rewritten; see {@link pinOf}. */
  pin(head: Head): string;
  /**
   * Whether it still has the record that was pinned; false when its ref was rewritten or deleted since, or GitHub has shown it
   * without for some seconds. Null for a pin of another journal. No call to GitHub where it is among the records that were loaded.
   */
  holds(pin: string): Promise<boolean | null>;
  /** Its rollouts, the newest first, each with its records, oldest first; a few thousand records at most. */
  rollouts(): AsyncGenerator<readonly JournalRecord[], void, undefined>;
}

const FILE = 'README.md';
const README = `This ref is the journal of a target's rollouts. Each commit is one record: a line for people, and all of it as JSON in
its message. Read it with \`git log\`. Do not write to it: whoever appends a record holds the lease of the rollout.
`;

/**
 * A journal whose compare-and-swap is GitHub's: a ref moves to a descendant of where it is, or not at all.
 *
 * Calls to GitHub: one or two to begin, and one for each further 100 records; to look for news one, which is not counted
 * against the rate limit when there are none; for an append of n records n + 1, the first time n + 2. A rollout of an hour
 * that writes a record a minute needs about 130 of the 1,000 an hour that a job's token has.
 *
 * What it does it does in turn.
 *
 * @throws RangeError for names that are empty
 */
export function createJournal({ github, environment, target, bounds }: JournalPlace): TargetJournal {
  const ref = refOf(environment, target);
  const git = gitData(github, ref);
  const { loadMs, firstLoadMs, appendMs, holdsMs } = { ...defaultBounds, ...bounds };
  /** Every commit that is known to be no newer than the head: a read that shows one is stale. */
  const seen = new Set<string>();
  let chain: readonly Entry[] = [];
  let head: Head | null = null;
  let tip: Tip | null = null;
  let tree: string | null = null;
  let isLoaded = false;
  /** A conflict has told that the ref is further than the head. */
  let isBehind = false;
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(aim: 'read' | 'written', act: () => Promise<T>): Promise<T> {
    const turn = last.then(act).catch((error: unknown) => {
      throw journalErrorOf(error, ref, aim);
    });
    last = turn.catch(() => {});
    return turn;
  }

  async function load(): Promise<Loaded> {
    const budget = budgetOf(isLoaded ? loadMs : firstLoadMs);
    for (;;) {
      tip = await repeated(() => git.tip(tip, budget), budget);
      if (tip.sha !== null && !seen.has(tip.sha)) await adopt(tip.sha, budget);
      if (!isBehind) break;
      if (!(await paused(budget))) {
        throw new JournalError('unreachable', `GitHub still shows ${ref} as it was before somebody else wrote to it.`);
      }
    }
    isLoaded = true;
    return { records: chain.map(({ record }) => record), head };
  }

  async function adopt(sha: string, budget: Budget): Promise<void> {
    const { entries, passed } = await walkBack(git, { ref, from: sha, known: head }, budget);
    chain = newestRollout([...chain, ...entries.toReversed()]);
    head = sha;
    for (const each of passed) seen.add(each);
    isBehind = false;
  }

  async function append(messages: readonly string[], records: readonly JournalRecord[]): Promise<Appended> {
    const budget = budgetOf(Math.min(appendMs + RECORD_MS * (messages.length - 1), Math.max(appendMs, MOST_APPEND_MS)));
    tree ??= await repeated(() => git.makeTree(FILE, README, budget), budget);
    const entries: Entry[] = [];
    for (const [index, message] of messages.entries()) {
      const parent: string | null = entries.at(-1)?.sha ?? head;
      const commit = { message, tree, parent };
      const sha = await repeated(() => git.makeCommit(commit, budget), budget);
      entries.push({ sha, parent, record: records[index]! });
    }
    const { sha } = entries.at(-1)!;
    if (!(await swap(git, { ref, sha, head }, budget))) {
      isBehind = true;
      return { ok: false };
    }
    for (const entry of entries) seen.add(entry.sha);
    chain = newestRollout([...chain, ...entries]);
    head = sha;
    return { ok: true, head };
  }

  async function holds(sha: string): Promise<boolean> {
    const budget = budgetOf(holdsMs);
    for (let looked: Head | null = null; ;) {
      await load();
      if (seen.has(sha)) return true;
      if (head !== null && head !== looked && (await leadsBackTo(git, sha, head, budget))) return true;
      looked = head;
      if (!(await paused(budget))) return false;
    }
  }

  return {
    ref,
    pin: (at) => pinOf(ref, at),
    async holds(pin) {
      const sha = pinnedOf(ref, pin);
      if (sha === null) return null;
      return seen.has(sha) || inTurn('read', () => holds(sha));
    },
    load: () => inTurn('read', load),
    append(records, after) {
      if (records.length === 0) throw new RangeError('An append needs one record or more.');
      const messages = records.map(messageOf);
      return inTurn('written', async () => {
        if (!isLoaded) await load();
        return after === head ? append(messages, records) : { ok: false };
      });
    },
    async *rollouts() {
      await inTurn('read', load);
      if (chain.length === 0) return;
      yield chain.map(({ record }) => record);
      yield* rolloutsFrom(git, chain[0]!.parent, ref);
    },
  };
}
