import { expect, test } from '@jest/globals';
import type { ActionRun } from '@deploy-actions/runner';
import { atRest, openWorld, settledRest, shareIs } from './rolloutWorld.ts';

/** All that can bring a rollout home does so at once: the stable release is asked for once, and nothing is left behind. */

test.concurrent.each([
  ['native', 20],
  ['native', 100],
  ['stepwise', 20],
  ['stepwise', 100],
] as const)(
  'post, rollback and reconcile, %s at %s%%',
  async (engine, percent) => {
    await using world = await openWorld('shop:v2', { service: { weighted: engine === 'stepwise' } });
    const kill = new AbortController();
    const plan = percent === 20 ? '20@30m, 100@30m' : '20@1m, 100@30m';
    let others: Promise<ActionRun[]> = Promise.resolve([]);

    const [run] = await Promise.all([
      world.shift({ engine, plan }, { kill: kill.signal }),
      shareIs(world, 'shop:v2', percent).then(() => {
        kill.abort();
        world.github.seed.run({ id: 1, status: 'completed', conclusion: 'failure' });
        others = Promise.all([
          world.run('rollback', { 'poll-interval-seconds': '0.2' }, { env: { GITHUB_RUN_ID: '2' } }),
          world.run(
            'canary-shift',
            { command: 'reconcile', 'poll-interval-seconds': '0.2' },
            { env: { GITHUB_RUN_ID: '3' } },
          ),
        ]);
      }),
    ]);
    const [rollback, reconcile] = await others;

    expect([run.phases.at(-1), run.log]).toEqual([{ name: 'post', exitCode: 0 }, run.log]);
    expect([rollback!.outputs['result'], rollback!.log]).toEqual(['succeeded', rollback!.log]);
    expect([reconcile!.outputs['result'], reconcile!.log]).toEqual(['unchanged', reconcile!.log]);
    expect(await settledRest(world)).toEqual(atRest('shop:v1', world.before));
    expect((await world.traffic.stop()).failures).toEqual({});
    // who takes over waits for what may still be under way, in real time
  },
  240_000,
);
