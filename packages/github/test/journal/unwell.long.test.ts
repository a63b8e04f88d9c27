import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Head } from '@deploy-actions/strategy';
import type { TargetJournal } from '../../src/journal/journal.ts';
import { messageOf } from '../../src/journal/message.ts';
import { REF, start, type World } from './fixture.ts';
import { held, intended, opened, record } from './records.ts';

/** A journal with a rollout in it, and a second process that knows it. */
async function begun(world: World, place: Parameters<World['journal']>[0] = {}) {
  const journal = world.journal(place);
  const answer = await journal.append([opened('r-1')], null);
  return { journal, head: answer.ok ? answer.head : null };
}

const subjects = (world: World): string[] => world.git('log', '--reverse', '--format=%s', REF).split('\n');

/** Moves the ref as git does it: at once, while the journal's calls stand still. */
function commit(world: World, message: string, ...parents: readonly string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  const onto = parents.flatMap((parent) => ['-p', parent]);
  world.git('update-ref', REF, world.git(...identity, 'commit-tree', 'main^{tree}', '-m', message, ...onto));
}

async function appended(journal: TargetJournal, head: Head | null): Promise<Head> {
  const answer = await journal.append([intended(10)], head);
  if (!answer.ok) throw new Error('a conflict with nobody');
  return answer.head;
}

describe('an answer that gets lost', () => {
  const calls = ['git:createCommit', 'git:createRef', 'git:updateRef'];
  const faults = (['drop', 'reset', 'error'] as const).flatMap((kind) => calls.map((on) => ({ kind, on })));

  test.each(faults)('$kind of $on: each record is there once', async ({ kind, on }) => {
    const world = await start();
    world.sandbox.faults.add({ on, kind, times: 1 });
    const { journal, head } = await begun(world);
    const tip = await appended(journal, head);
    expect(world.git('rev-parse', REF)).toBe(tip);
    expect(world.git('rev-list', '--count', REF)).toBe('2');
    expect(await world.journal().load()).toEqual({ records: [opened('r-1'), intended(10)], head: tip });
  });

  test.each(['drop', 'reset'] as const)('%s, and somebody else writes before it is sent again', async (kind) => {
    const world = await start();
    const { journal, head } = await begun(world);
    world.calls();
    world.sandbox.faults.add({ on: 'git:updateRef', kind, times: 1 });
    const appending = journal.append([intended(10)], head);
    while (!world.calls().includes('git:updateRef')) await setTimeout(5);
    commit(world, messageOf(held('ann')), REF);
    // dropped: it had taken effect, and theirs follows on it; reset: it had not, and theirs was first
    expect((await appending).ok).toBe(kind === 'drop');
    const all = kind === 'drop' ? [intended(10), held('ann')] : [held('ann')];
    expect((await journal.load()).records).toEqual([opened('r-1'), ...all]);
    expect(subjects(world)).toHaveLength(all.length + 1);
  });

  test('of a look is asked for again', async () => {
    const world = await start();
    const { journal } = await begun(world);
    for (const on of ['git:getRef', 'repos:listCommits']) world.sandbox.faults.add({ on, kind: 'error', times: 1 });
    expect((await world.journal().load()).records).toEqual([opened('r-1')]);
    world.sandbox.faults.add({ on: 'git:getRef', kind: 'reset', times: 1 });
    expect((await journal.load()).records).toEqual([opened('r-1')]);
  });
});

describe('reads that are behind', () => {
  const STALE = { quirks: { staleRefsMs: 2_000 } };

  test('never take back what this process has written', async () => {
    const world = await start(STALE);
    const { journal, head } = await begun(world);
    while ((await world.journal().load()).head !== head);
    const tip = await appended(journal, head);
    // another process is shown the head before it
    expect((await world.journal().load()).head).toBe(head);
    const known = { records: [opened('r-1'), intended(10)], head: tip };
    for (let n = 0; n < 3; n += 1) expect(await journal.load()).toEqual(known);
  });

  test('are waited for after a conflict, which has told that there is more', async () => {
    const world = await start(STALE);
    const [ours, theirs] = [world.journal(), world.journal()];
    await theirs.load();
    await ours.append([opened('r-1')], null);
    expect(await theirs.append([opened('r-2')], null)).toEqual({ ok: false });
    expect((await theirs.load()).records).toEqual([opened('r-1')]);
  });

  test('settle a lost answer all the same', async () => {
    const world = await start(STALE);
    const { journal, head } = await begun(world);
    world.sandbox.faults.add({ on: 'git:updateRef', kind: 'drop', times: 1 });
    const appending = journal.append([intended(10)], head);
    // git itself is never behind: theirs follows on ours
    while (world.git('rev-parse', REF) === head) await setTimeout(5);
    const tip = world.git('rev-parse', REF);
    commit(world, messageOf(held('ann')), REF);
    expect(await appending).toEqual({ ok: true, head: tip });
    expect(subjects(world)).toHaveLength(3);
  });
});

describe('a GitHub that is not well for long', () => {
  const bounds = { loadMs: 1_500, firstLoadMs: 1_500, appendMs: 1_500 };

  test.each([
    ['is down', { kind: 'error' }],
    ['breaks connections', { kind: 'reset' }],
    ['does not answer', { kind: 'delay', ms: 4_000 }],
    ['asks for patience', { kind: 'throttle', ms: 60_000 }],
  ])('%s: whoever asks hears so in time, and goes on when it is well again', async (_name, fault) => {
    const world = await start();
    const { journal, head } = await begun(world, { bounds });
    world.sandbox.faults.add({ on: '*', ...fault });
    const unreachable = { name: 'JournalError', fault: 'unreachable', message: expect.stringContaining(REF) };
    const began = performance.now();
    await expect(journal.load()).rejects.toMatchObject(unreachable);
    await expect(journal.append([intended(10)], head)).rejects.toMatchObject(unreachable);
    expect(performance.now() - began).toBeLessThan(3_900);
    world.sandbox.faults.clear();
    expect((await journal.load()).records).toEqual([opened('r-1')]);
    await appended(journal, head);
    expect(subjects(world)).toHaveLength(2);
  });

  test('a record whose answer never came is there once, whenever it gets through', async () => {
    const world = await start();
    const { journal, head } = await begun(world, { bounds });
    world.sandbox.faults.add({ on: 'git:updateRef', kind: 'delay', ms: 4_000, times: 1 });
    await expect(journal.append([intended(10)], head)).rejects.toMatchObject({ fault: 'unreachable' });
    expect(await journal.append([intended(20)], head)).toEqual({ ok: false });
    expect((await journal.load()).records).toEqual([opened('r-1'), intended(10)]);
  });

  test('what is left of a rate limit is waited for when it is near', async () => {
    const world = await start({ rateLimit: { limit: 7, windowSeconds: 2 } });
    const { journal, head } = await begun(world);
    let tip = head;
    for (let n = 0; n < 4; n += 1) tip = await appended(journal, tip);
    expect(subjects(world)).toHaveLength(5);
  });
});

describe('a token', () => {
  test.each([
    ['may read only', { contents: 'read' as const }, 'could not be written'],
    ['may do nothing', {}, 'could not be'],
  ])('that %s: said so that whoever asked can go on without', async (_name, permissions, words) => {
    const world = await start({ private: true, tokens: [{ token: 'ghs_a', permissions }] });
    await expect(world.journal().append([opened('r-1')], null)).rejects.toMatchObject({
      fault: 'not-permitted',
      message: expect.stringMatching(new RegExp(`${words}.*contents: (write|read).*permissions`, 's')),
    });
  });

  test('that has ended is told from one that never could', async () => {
    const world = await start();
    const { journal, head } = await begun(world);
    world.sandbox.faults.add({ on: '*', kind: 'expire' });
    const refusal = { fault: 'not-permitted', message: expect.stringContaining('expired') };
    await expect(journal.load()).rejects.toMatchObject(refusal);
    await expect(journal.append([held('ann')], head)).rejects.toMatchObject(refusal);
  });
});

describe('what somebody else did to the ref', () => {
  async function broken(break_: (world: World) => void) {
    const world = await start();
    const { journal, head } = await begun(world);
    break_(world);
    return { world, journal, head };
  }
  test.each<[string, (world: World) => void, RegExp]>([
    ['a commit of theirs', (world) => commit(world, 'oops', REF), /\w{40} is no record .* no JSON.*git show/],
    ['a merge', (world) => commit(world, 'oops', REF, 'main'), /is no chain at \w{40}/],
    ['the app instead', (world) => void world.git('update-ref', REF, 'main'), /\w{40} is no record of a rollout/],
    [
      'a record without a rollout',
      (world) => commit(world, messageOf(held('ann'))),
      /no beginning of a rollout in the 1 records/,
    ],
  ])('%s is named, with what to do', async (_name, break_, words) => {
    const { world, journal } = await broken(break_);
    const refusal = { fault: 'damaged', message: expect.stringMatching(words) };
    await expect(journal.load()).rejects.toMatchObject(refusal);
    await expect(world.journal().load()).rejects.toMatchObject(refusal);
  });

  test('a newer release of the action wrote to it', async () => {
    const { journal } = await broken((world) => {
      commit(world, `x\n\n${JSON.stringify({ ...record({ kind: 'lost', windows: 1 }), version: 2 })}`, REF);
    });
    await expect(journal.load()).rejects.toMatchObject({ fault: 'newer' });
  });

  test('deleted: the rollout goes no further without its record, and the next one begins anew', async () => {
    const { world, journal, head } = await broken((each) => void each.git('update-ref', '-d', REF));
    const refusal = { fault: 'damaged', message: expect.stringContaining('was deleted') };
    await expect(journal.append([intended(10)], head)).rejects.toMatchObject(refusal);
    expect(await world.journal().append([opened('r-2')], null)).toMatchObject({ ok: true });
    expect((await journal.load()).records).toEqual([opened('r-2')]);
  });
});
