import { describe, expect, test } from '@jest/globals';
import { atRest, openWorld, restOf, settledRest, shareIs, type RolloutWorld } from './rolloutWorld.ts';

/** Whatever becomes of the job: all traffic ends on a release that is healthy, and the service is configured as it was. */

const AT_STAGE = { plan: '20@30m, 100@1m' };

/** A rollout that something ends while its candidate has 20%. */
async function endedAt20(
  world: RolloutWorld,
  how: 'signal' | 'kill' | 'lost',
  inputs: Readonly<Record<string, string>> = {},
) {
  const end = new AbortController();
  const [run] = await Promise.all([
    world.shift({ ...AT_STAGE, ...inputs }, { [how]: end.signal }),
    shareIs(world, 'shop:v2', 20).then(() => end.abort()),
  ]);
  return run;
}

describe('a job that ends before its rollout', () => {
  test.concurrent.each(['signal', 'kill'] as const)('%s: post brings the stable release back', async (how) => {
    await using world = await openWorld();
    const before = restOf(world);

    const run = await endedAt20(world, how);

    expect([run.phases.at(-1), run.log]).toEqual([{ name: 'post', exitCode: 0 }, run.log]);
    expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
    expect((await world.traffic.stop()).failures).toEqual({});
  });

  test.concurrent(
    'with its machine: ECS goes back by itself, and reconcile tidies up',
    async () => {
      await using world = await openWorld();
      const before = restOf(world);

      const run = await endedAt20(world, 'lost', { plan: '20@2m..3m, 100@1m' });
      expect(run.phases.map(({ name }) => name)).toEqual(['main']);
      await shareIs(world, 'shop:v1', 100);
      world.github.seed.run({ id: 1, status: 'completed', conclusion: 'failure' });
      const home = await world.run(
        'canary-shift',
        { command: 'reconcile', 'poll-interval-seconds': '0.2' },
        { env: { GITHUB_RUN_ID: '2' } },
      );

      expect([home.outputs['result'], home.log]).toEqual(['brought-home', home.log]);
      expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
      expect((await world.traffic.stop()).failures).toEqual({});
      // who takes over waits for what may still be under way, in real time
    },
    240_000,
  );

  test.concurrent('with its machine: reconcile does nothing while the run goes on', async () => {
    await using world = await openWorld();
    await endedAt20(world, 'lost');
    const home = await world.run('canary-shift', { command: 'reconcile' }, { env: { GITHUB_RUN_ID: '2' } });
    expect([home.outputs['result'], home.outputs['reason']]).toEqual([
      'unchanged',
      expect.stringContaining('goes on with it'),
    ]);
    await shareIs(world, 'shop:v2', 20);
  });
});

describe('a person', () => {
  const steer = (world: RolloutWorld, command: string) =>
    world.run('canary-shift', { command }, { env: { GITHUB_RUN_ID: '2', GITHUB_ACTOR: 'ada' } });

  test.concurrent('aborts a rollout: it goes back', async () => {
    await using world = await openWorld();
    const before = restOf(world);
    const [run, told] = await Promise.all([
      world.shift(AT_STAGE),
      shareIs(world, 'shop:v2', 20).then(() => steer(world, 'abort')),
    ]);
    expect([told.outputs['result'], run.outputs['result']]).toEqual(['commanded', 'stopped']);
    expect(run.outputs['reason']).toContain('ada');
    expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
  });

  test.concurrent('promotes a stage before its time', async () => {
    await using world = await openWorld();
    const before = restOf(world);
    const [run, told] = await Promise.all([
      world.shift(AT_STAGE),
      shareIs(world, 'shop:v2', 20).then(() => steer(world, 'promote')),
    ]);
    expect([told.outputs['result'], run.outputs['result'], run.log]).toEqual(['commanded', 'succeeded', run.log]);
    expect(await settledRest(world)).toEqual(atRest('shop:v2', before));
  });
});

describe('two rollouts of one service', () => {
  test.concurrent('the second one names who has it', async () => {
    await using world = await openWorld();
    const [first, second] = await Promise.all([
      world.shift({}),
      shareIs(world, 'shop:v2', 20).then(() => world.shift({}, { run: 2 })),
    ]);
    expect([first.outputs['result'], second.outputs['result']]).toEqual(['succeeded', 'failed']);
    expect(second.outputs['reason']).toContain('/actions/runs/1/attempts/1');
  });

  test.concurrent('or waits for its end, as asked', async () => {
    await using world = await openWorld();
    const [first, second] = await Promise.all([
      world.shift({}),
      shareIs(world, 'shop:v2', 20).then(() => world.shift({ 'when-busy': 'wait' }, { run: 2 })),
    ]);
    expect([first.outputs['result'], second.outputs['result']]).toEqual(['succeeded', 'unchanged']);
  });
});
