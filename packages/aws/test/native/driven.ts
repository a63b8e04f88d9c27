import {
  acquire,
  bringHome,
  drive,
  type Driving,
  type Holding,
  type Journal,
  type JournalRecord,
  type Plan,
} from '@deploy-actions/strategy';
import { parseNote, type NativeTarget, type StepwiseTarget } from '../../src/index.ts';
import type { World } from './world.ts';

const OWNER = { id: '17/1', name: 'run 17' };

/** Between two looks, real ms: at the sandbox's speed some seconds of the platform's. */
const POLL_MS = 60;

export interface MemoryJournal extends Journal {
  readonly records: JournalRecord[];
}

/** A journal that lives as long as the test. */
export function memory(): MemoryJournal {
  const records: JournalRecord[] = [];
  const head = () => (records.length === 0 ? null : `${records.length}`);
  return {
    records,
    load: async () => ({ records: [...records], head: head() }),
    async append(added, after) {
      if (after !== head()) return { ok: false };
      records.push(...added);
      return { ok: true, head: head()! };
    },
  };
}

type DrivenTarget = NativeTarget | StepwiseTarget;

/** Runs a rollout as an action does, with a journal of its own. */
export async function run(world: World, target: DrivenTarget, plan: Plan, more: Partial<Driving> = {}) {
  const journal = memory();
  const opening = { rollout: 'r1', target: 'sandbox/shop', release: 'shop:2', plan, note: { ...target.note() } };
  const held = await hold(world, target, journal, opening);
  const nobody = { metrics: null, smoke: null, healthCheck: null };
  const { result, reason } = await drive({ ...held, ...nobody, ...more });
  const verified = journal.records.flatMap((each) => (each.kind === 'verified' ? [each.weight] : []));
  return { result, reason, verified, journal };
}

/** Brings home what a process left, as another does: it knows the journal, and asks ECS for the rest. Null where all was over. */
export async function recover(world: World, plan: Plan, journal: MemoryJournal) {
  if (journal.records.some(({ kind }) => kind === 'ended')) return null;
  const opened = journal.records.find((each) => each.kind === 'opened')!;
  const target = await world.connect(plan, { note: parseNote(opened.note) });
  return bringHome({ ...(await hold(world, target, journal, null)), by: 'post', why: 'The job was killed.' });
}

type Opening = Parameters<typeof acquire>[0]['opening'];

async function hold(world: World, target: DrivenTarget, journal: Journal, opening: Opening): Promise<Holding> {
  const { clock } = world;
  const acquired = await acquire({ journal, clock, owner: OWNER, alive: async () => true, opening });
  if (!acquired.ok) throw new Error('The rollout could not be acquired.');
  const { signal } = new AbortController();
  return { target, journal, clock, owner: OWNER, loaded: acquired.loaded, pollMs: POLL_MS, signal };
}
