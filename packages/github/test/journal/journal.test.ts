import { describe, expect, test } from '@jest/globals';
import { REF, start } from './fixture.ts';
import { ended, held, intended, opened, record } from './records.ts';

describe('a journal', () => {
  test('that is not there yet is empty; the first record makes it, the next ones follow', async () => {
    const world = await start();
    const journal = world.journal();
    expect(await journal.load()).toEqual({ records: [], head: null });
    const first = await journal.append([opened('r-1')], null);
    expect(first).toMatchObject({ ok: true });
    const head = first.ok ? first.head : '';
    const second = await journal.append([intended(10), held('ann')], head);
    expect(second).toMatchObject({ ok: true });
    const tip = world.git('rev-parse', REF);
    expect(second).toEqual({ ok: true, head: tip });
    expect(world.git('rev-list', '--reverse', REF).split('\n')).toEqual([head, expect.stringMatching(/^\w{40}$/), tip]);

    const records = [opened('r-1'), intended(10), held('ann')];
    expect(await journal.load()).toEqual({ records, head: tip });
    expect(await world.journal().load()).toEqual({ records, head: tip });
  });

  test('holds the newest rollout only; the ones before are history', async () => {
    const world = await start();
    const journal = world.journal();
    let head: string | null = null;
    for (const each of [opened('r-1'), ended('succeeded'), opened('r-2'), intended(10)]) {
      const answer = await journal.append([each], head);
      head = answer.ok ? answer.head : null;
    }
    const newest = { records: [opened('r-2'), intended(10)], head };
    expect(await journal.load()).toEqual(newest);
    expect(await world.journal().load()).toEqual(newest);
  });

  test('sees what others wrote, in order, and nothing of it twice', async () => {
    const world = await start();
    const [ours, theirs] = [world.journal(), world.journal()];
    await ours.append([opened('r-1')], null);
    for (let n = 0; n < 3; n += 1) {
      await theirs.append([held(`person ${n}`)], (await theirs.load()).head);
      await ours.append([intended(10 + n)], (await ours.load()).head);
    }
    const { records } = await ours.load();
    expect(records).toEqual(
      [0, 1, 2].reduce((all, n) => [...all, held(`person ${n}`), intended(10 + n)], [opened('r-1')]),
    );
    expect(await theirs.load()).toEqual(await ours.load());
  });

  test('refuses what follows on another head, adds nothing, and shows then what is there', async () => {
    const world = await start();
    const [ours, theirs] = [world.journal(), world.journal()];
    await ours.append([opened('r-1')], null);
    const { head } = await theirs.load();
    const answer = await ours.append([intended(10)], head);
    expect(await theirs.append([held('ann'), held('bob')], head)).toEqual({ ok: false });
    expect(await theirs.append([held('ann')], head)).toEqual({ ok: false });
    expect(world.git('rev-list', '--count', REF)).toBe('2');
    const { records, head: now } = await theirs.load();
    expect({ ok: true, head: now }).toEqual(answer);
    expect(records).toEqual([opened('r-1'), intended(10)]);
    expect(await theirs.append([held('ann')], now)).toMatchObject({ ok: true });
  });

  test('is the same on a GitHub Enterprise Server', async () => {
    const world = await start({ flavour: 'ghes' });
    expect(new URL(world.sandbox.apiUrl).pathname).toBe('/api/v3');
    const answer = await world.journal().append([opened('r-1'), intended(10)], null);
    expect(answer).toEqual({ ok: true, head: world.git('rev-parse', REF) });
    expect((await world.journal().load()).records).toEqual([opened('r-1'), intended(10)]);
  });

  test('of each target and environment is one of its own', async () => {
    const world = await start();
    await world.journal().append([opened('r-1')], null);
    for (const place of [{ target: 'sandbox/cart' }, { environment: 'staging' }]) {
      const other = world.journal(place);
      expect(await other.load()).toEqual({ records: [], head: null });
      await other.append([opened('r-2')], null);
    }
    expect(world.git('for-each-ref', '--format=%(refname)', 'refs/deploy-actions').split('\n')).toEqual([
      'refs/deploy-actions/production/sandbox=2Fcart',
      REF,
      'refs/deploy-actions/staging/sandbox=2Fshop',
    ]);
  });

  test('does what it is asked in turn', async () => {
    const world = await start();
    const journal = world.journal();
    const [, first, second, loaded] = await Promise.all([
      journal.load(),
      journal.append([opened('r-1')], null),
      journal.append([held('ann')], null),
      journal.load(),
    ]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual({ ok: false });
    expect(loaded.records).toEqual([opened('r-1')]);
  });

  test('keeps whatever is said, and it stays data', async () => {
    const world = await start();
    const hostile = [
      '$(touch /tmp/x)',
      '\n\n{"version":1,"kind":"ended"}',
      '"; rm -rf /',
      '\u001B[2J',
      '\ud800',
      '@ann #1',
    ];
    const records = [opened('r-1'), ...hostile.map((what) => record({ kind: 'foreign', what }))];
    const journal = world.journal({ target: hostile.join('/').toWellFormed() });
    await journal.append(records, null);
    expect((await world.journal({ target: hostile.join('/').toWellFormed() }).load()).records).toEqual(records);
    expect(world.git('log', '--format=%s', journal.ref)).not.toMatch(/(?!\n)\p{C}|#|(?<!\w)@/u);
  });

  test('takes no empty append, and no record that could not be read back: nothing is sent', async () => {
    const world = await start();
    const journal = world.journal();
    await expect(async () => journal.append([], null)).rejects.toThrow(/one record or more/);
    await expect(async () => journal.append([record({ kind: 'lost', windows: NaN })], null)).rejects.toThrow(TypeError);
    expect(world.calls()).toEqual([]);
  });
});

describe('calls', () => {
  const written = (n: number) => [...Array.from({ length: n }, () => 'git:createCommit'), 'git:updateRef'];

  test('are few: a look without news is one that is not counted, n records are n + 1', async () => {
    const world = await start();
    const journal = world.journal();
    await journal.load();
    const { head } = (await journal.append([opened('r-1')], null)) as { head: string };
    expect(world.calls()).toEqual(['git:getRef', 'git:createTree', 'git:createCommit', 'git:createRef']);
    await journal.append([intended(10), held('ann')], head);
    expect(world.calls()).toEqual(written(2));

    await journal.load();
    const before = world.sandbox.calls.snapshot().length;
    for (let n = 0; n < 5; n += 1) await journal.load();
    const looks = world.sandbox.calls.snapshot().slice(before);
    expect(looks.map(({ action, status }) => [action, status])).toEqual(
      Array.from({ length: 5 }, () => ['getRef', 304]),
    );
    world.calls();

    const other = world.journal();
    await other.load();
    expect(world.calls()).toEqual(['git:getRef', 'repos:listCommits']);
  });
});
