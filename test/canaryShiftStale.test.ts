import { expect, test } from '@jest/globals';
import { startGitHub } from '@deploy-actions/sandbox';
import { atRest, openWorld, restOf, settledRest, shareIs } from './rolloutWorld.ts';

test('a job that is lost while GitHub shows its journal late: post brings the stable release back', async () => {
  await using world = await openWorld();
  const runs = [{ id: 1, status: 'in_progress' as const }];
  const github = await startGitHub({ scenario: { runs, quirks: { staleRefsMs: 60_000 } } });
  const before = restOf(world);
  const kill = new AbortController();

  const [run] = await Promise.all([
    world.shift({ plan: '20@30m, 100@1m', journal: 'required' }, { kill: kill.signal, env: github.env }),
    shareIs(world, 'shop:v2', 20).then(() => kill.abort()),
  ]);
  await github.close();

  expect([run.phases.at(-1), run.log]).toEqual([{ name: 'post', exitCode: 0 }, run.log]);
  expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
  expect((await world.traffic.stop()).failures).toEqual({});
});
