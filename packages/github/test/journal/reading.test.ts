import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { JournalRecord } from '@deploy-actions/strategy';
import { lastSuccessfulRelease } from '../../src/journal/history.ts';
import { messageOf } from '../../src/journal/message.ts';
import { REF, start, type World } from './fixture.ts';
import { ended, held, intended, opened, record } from './records.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Writes records with git itself, as many calls would take long; the journal reads them as its own. */
function write(world: World, records: readonly JournalRecord[]): void {
  const script = records.map((each, n) => {
    const message = messageOf(each);
    const who = `Ann <ann@example.com> ${1_800_000_000 + n} +0000`;
    return `commit ${REF}\ncommitter ${who}\ndata ${Buffer.byteLength(message)}\n${message}\n`;
  });
  const args = ['--git-dir', world.sandbox.gitDir, 'fast-import', '--quiet'];
  execFileSync('git', args, { input: script.join('\n') });
}

const counted = (n: number): JournalRecord => record({ kind: 'lost', windows: n });

describe('a journal of 1,000 records', () => {
  const records = [opened('r-1'), ...Array.from({ length: 999 }, (_, n) => counted(n))];

  test('is read in full by 11 calls, and what is new by 2', async () => {
    const world = await start();
    write(world, [opened('r-0'), ended('succeeded'), ...records]);
    const journal = world.journal();
    const { records: read, head } = await journal.load();
    expect(read).toEqual(records);
    expect(world.calls()).toHaveLength(11);
    await world.journal().append([held('ann')], (await world.journal().load()).head);
    world.calls();
    expect((await journal.load()).records).toEqual([...records, held('ann')]);
    expect(world.calls()).toEqual(['git:getRef', 'repos:listCommits']);
    expect(await journal.append([intended(10)], head)).toEqual({ ok: false });
  });

  test('that lies behind the newest rollout is not read', async () => {
    const world = await start();
    write(world, [...records, ended('succeeded'), opened('r-2')]);
    expect((await world.journal().load()).records).toEqual([opened('r-2')]);
    expect(world.calls()).toEqual(['git:getRef', 'repos:listCommits']);
  });
});

describe('earlier rollouts', () => {
  const rollouts = [
    [opened('r-1', 'shop:1'), intended(10), ended('succeeded')],
    [opened('r-2', 'shop:2'), ended('succeeded')],
    [opened('r-3', 'shop:3'), ...Array.from({ length: 150 }, (_, n) => counted(n)), ended('rolled-back')],
    [opened('r-4', 'shop:4'), intended(10)],
  ];

  test('are read one by one, newest first, over pages', async () => {
    const world = await start();
    write(world, rollouts.flat());
    const read: unknown[] = [];
    for await (const each of world.journal().rollouts()) read.push(each);
    expect(read).toEqual(rollouts.toReversed());
    for await (const each of world.journal({ target: 'other' }).rollouts()) expect(each).toBeUndefined();
  });

  test('tell which release succeeded last', async () => {
    const world = await start();
    write(world, rollouts.flat());
    const journal = world.journal();
    const { atMs } = opened('');
    expect(await lastSuccessfulRelease(journal.rollouts())).toEqual({ release: 'shop:2', rollout: 'r-2', atMs });
    expect(await lastSuccessfulRelease(journal.rollouts(), 'shop:2')).toMatchObject({ release: 'shop:1' });
    expect(await lastSuccessfulRelease(rollouts.slice(2))).toBeNull();
  });
});

test('a person fetches it and reads what happened', async () => {
  const world = await start();
  const journal = world.journal();
  const first = await journal.append([opened('r-1')], null);
  const goal = { kind: 'weight', weight: 10 } as const;
  const last = [
    record({ kind: 'applied', goal, sent: true, detail: 'ContinueServiceDeployment' }),
    record({ kind: 'commanded', command: 'abort', by: 'ann', why: 'Kasse geht nicht – zurück' }),
    ended('rolled-back'),
  ];
  await journal.append(last, first.ok ? first.head : null);

  const folder = mkdtempSync(join(tmpdir(), 'journal-'));
  folders.push(folder);
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' };
  // not while this process stands still: it is the one that answers
  const git = async (...args: readonly string[]): Promise<string> =>
    (await promisify(execFile)('git', args, { cwd: folder, env })).stdout.trim();
  await git('init', '--quiet');
  await git('fetch', '--quiet', world.sandbox.cloneUrl, REF);
  expect((await git('log', '--format=%s', 'FETCH_HEAD')).split('\n')).toEqual([
    'ended: rolled-back: as planned',
    'abort, by ann: Kasse geht nicht – zurück',
    'sent: 10% of the traffic to the candidate: ContinueServiceDeployment',
    'opened: shop:12 to sandbox/shop, canary 10@1m..2m, 100@1m..2m',
  ]);
  expect(JSON.parse(await git('log', '-1', '--format=%b', 'FETCH_HEAD~1'))).toEqual(last[1]);
  expect(await git('show', 'FETCH_HEAD:README.md')).toContain('Do not write to it');
  expect(await git('fsck', '--strict')).not.toMatch(/error|warning/);
  // no branch or tag of it: nothing is built, and a clone does not bring it
  expect(world.git('for-each-ref', '--format=%(refname)').split('\n')).toEqual([REF, 'refs/heads/main']);
});
