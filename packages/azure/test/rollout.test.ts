import { expect, test } from '@jest/globals';
import { startTraffic } from '@deploy-actions/sandbox';
import {
  acquire,
  bakeOf,
  bringHome,
  drive,
  type Journal,
  type JournalRecord,
  type Plan,
} from '@deploy-actions/strategy';
import { parseSlotNote, takeSlotsHome, type SlotTarget } from '../src/index.ts';
import { running, startWorld, swaps, untilShows, visits, weight, type World } from './world.ts';

const OWNER = { id: '17/1', name: 'run 17' };

const plan = {
  strategy: 'canary',
  stages: [25, 50, 100].map((percent) => ({ weight: percent, bake: bakeOf(30_000), criteria: [] })),
  criteria: [],
  deadlineMs: 3_600_000,
  analysis: { alpha: 0.01, dispersion: 3, minRequests: 100, warmUpMs: 180_000, windowMs: 60_000, regression: 3 },
  onFailure: 'rollback',
  onNoTraffic: 'smoke-only',
  onCancel: 'rollback',
  rollback: 'immediate',
  notifications: [],
} as Plan;

function memory(): Journal & { readonly records: JournalRecord[] } {
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

async function hold({ azure }: World, target: SlotTarget, journal: Journal, isNew = true) {
  const clock = { now: () => azure.clock.now(), sleep: (ms: number) => azure.clock.sleep(ms).catch(() => {}) };
  const opening = { rollout: 'r1', target: 'shop', release: 'shop:v2', plan, note: { ...target.note() } };
  const acquired = await acquire({
    journal,
    clock,
    owner: OWNER,
    alive: async () => true,
    opening: isNew ? opening : null,
  });
  if (!acquired.ok) throw new Error('The rollout could not be acquired.');
  const { signal } = new AbortController();
  return { target, journal, clock, owner: OWNER, loaded: acquired.loaded, pollMs: 60, signal };
}

const nobody = { metrics: null, smoke: null, healthCheck: null };
const verified = (records: readonly JournalRecord[]) =>
  records.flatMap((each) => (each.kind === 'verified' ? [each.weight] : []));

test('a healthy release goes through all stages to production, and no request fails', async () => {
  await using world = await startWorld({ quirks: { duringRestart: 'overlapped' } }, 100);
  const target = await world.connect();
  const journal = memory();
  const traffic = startTraffic(world.azure.urlOf('shop'), { perSecond: 40 });
  const { result, reason } = await drive({ ...(await hold(world, target, journal)), ...nobody });
  const { requests, failed, failures } = await traffic.stop();
  expect({ result, reason }).toMatchObject({ result: 'succeeded' });
  expect(verified(journal.records)).toEqual([25, 50, 100]);
  expect(running(world)).toEqual(['shop:v2', 'shop:v1']);
  expect([swaps(world), failed, failures]).toEqual([1, 0, {}]);
  expect(requests).toBeGreaterThan(30);
  expect(await world.sites.tags()).toEqual({});
}, 60_000);

test('a swap whose answer is lost, and throttled reads, make no difference to how it ends', async () => {
  await using world = await startWorld({}, 200);
  world.azure.faults.add([
    { on: 'arm:swapSlot', kind: 'drop', times: 1 },
    { on: 'arm:getConfiguration', kind: 'throttle', skip: 5, times: 3, ms: 1_000 },
    { on: 'arm:get', kind: 'error', status: 503, skip: 9, times: 2 },
  ]);
  const target = await world.connect();
  const { result, reason } = await drive({ ...(await hold(world, target, memory())), ...nobody });
  expect({ result, reason }).toMatchObject({ result: 'succeeded' });
  expect([running(world), swaps(world)]).toEqual([['shop:v2', 'shop:v1'], 1]);
}, 60_000);

test('a job that is lost while its swap goes on is brought home by another, from the journal', async () => {
  await using world = await startWorld();
  const target = await world.connect();
  const journal = memory();
  await hold(world, target, journal);
  await target.apply({ kind: 'prepare' });
  await untilShows(target, 'waiting');
  await target.apply(weight(50));
  const opened = journal.records.find((each) => each.kind === 'opened')!;
  journal.records.push(
    { ...opened, kind: 'intended', goal: { kind: 'prepare' }, stage: 0, why: '' },
    { ...opened, kind: 'intended', goal: weight(50), stage: 0, why: '' },
  );
  await world.sites.swap('staging');
  const note = parseSlotNote((opened as unknown as { note: unknown }).note);
  const other = await world.connect({ note });
  const end = await bringHome({
    ...(await hold(world, other, journal, false)),
    by: 'post',
    why: 'The job was killed.',
  });
  expect(end).toMatchObject({ result: 'stopped' });
  expect(running(world)).toEqual(['shop:v1', 'shop:v1']);
  expect(await visits(world, 5)).toEqual({ 'shop:v1': 5 });
}, 60_000);

test('what the site itself has written down is enough to bring it home', async () => {
  await using world = await startWorld();
  const target = await world.connect();
  await target.apply({ kind: 'prepare' });
  await untilShows(target, 'waiting');
  await target.apply(weight(100));
  await target.apply({ kind: 'promote' });
  const said: string[] = [];
  const homing = {
    intervalMs: 30,
    timeoutMs: 20_000,
    signal: new AbortController().signal,
    say: (line: string) => void said.push(line),
  };
  const home = await takeSlotsHome(await world.connect({ release: null }), homing);
  expect(home).toMatchObject({ result: 'succeeded', reason: expect.stringContaining('for an hour, on shop:v1') });
  expect(running(world)).toEqual(['shop:v1', 'shop:v1']);
  expect(await world.sites.tags()).toEqual({});
  expect(swaps(world)).toBe(2);
}, 60_000);
