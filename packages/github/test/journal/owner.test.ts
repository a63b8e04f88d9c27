import { expect, test } from '@jest/globals';
import { isAlive, isSameAttempt, ownerOfJob } from '../../src/journal/owner.ts';
import { connectTo, start } from './fixture.ts';

const run = { serverUrl: 'https://github.com', repository: 'octo-org/shop', runId: '1000', attempt: '2' };

test('an owner is a job of an attempt of a run, and its name leads to that', () => {
  expect(ownerOfJob({ ...run, job: 'deploy', mark: '0a1b2c3d' })).toEqual({
    id: '1000/2/deploy/0a1b2c3d',
    name: 'https://github.com/octo-org/shop/actions/runs/1000/attempts/2',
  });
});

test('an id is short and of plain characters, whatever a job is called', () => {
  const idOf = (job: string): string => ownerOfJob({ ...run, job, mark: '0a1b2c3d' }).id;
  expect(idOf('x'.repeat(200))).toBe(`1000/2/${'x'.repeat(40)}/0a1b2c3d`);
  expect(['', 'a/b c', '../1'].map(idOf)).toEqual(['job', 'a-b-c', '-1'].map((job) => `1000/2/${job}/0a1b2c3d`));
});

test('jobs of one attempt are told from all others', () => {
  const others = ['1000/2/b/0b', '1000/2', '1000/1/a/0a', '100/2/a/0a', 'local/1', ''];
  const same = others.map((id) => isSameAttempt({ id }, { id: '1000/2/a/0a' }));
  expect(same).toEqual([true, true, false, false, false, false]);
  expect(isSameAttempt({ id: 'local/1' }, { id: 'local/1' })).toBe(false);
});

test('is dead only when GitHub says that the attempt has completed', async () => {
  const world = await start({
    runs: [
      { id: 1_000, run_attempt: 1, status: 'completed', conclusion: 'failure' },
      { id: 1_000, run_attempt: 2 },
      { id: 1_001, status: 'waiting' },
    ],
  });
  const alive = (id: string): Promise<boolean | null> => isAlive(world.github, { id, name: '' });
  expect(await Promise.all(['1000/1', '1000/2', '1001/1'].map(alive))).toEqual([false, true, true]);
  // whether a job of an attempt has ended GitHub does not tell by what a job knows of itself
  expect(await Promise.all(['1000/1/deploy/0a', '1000/2/deploy/0a'].map(alive))).toEqual([false, true]);
  world.sandbox.seed.run({ id: 1_000, run_attempt: 2, status: 'completed', conclusion: 'cancelled' });
  expect(await alive('1000/2')).toBe(false);

  const foreign = [
    'local/4711',
    '1000',
    '1000/3',
    '999/1',
    '',
    '../../x',
    '1000/1/1',
    '1000/1/a/',
    '1000/1/a/b/c',
    '1e3/1',
  ];
  expect(await Promise.all(foreign.map(alive))).toEqual(foreign.map(() => null));
});

test('may be alive when nobody can tell', async () => {
  const runs = [{ id: 1_000, status: 'completed' as const, conclusion: 'success' as const }];
  const tokens = [{ token: 'ghs_a', permissions: { contents: 'write' as const } }];
  const world = await start({ runs, tokens, private: true });
  const owner = { id: '1000/1', name: '' };
  expect(await isAlive(world.github, owner)).toBeNull();
  expect(await isAlive(connectTo(world.sandbox, 'unknown'), owner)).toBeNull();
});

test('is asked for again when an answer got lost', async () => {
  const world = await start({ runs: [{ id: 1_000, status: 'completed', conclusion: 'success' }] });
  world.sandbox.faults.add({ on: 'actions:getWorkflowRunAttempt', kind: 'reset', times: 1 });
  expect(await isAlive(world.github, { id: '1000/1', name: '' })).toBe(false);
});
