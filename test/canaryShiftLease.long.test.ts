import { describe, expect, test } from '@jest/globals';
import { mutations } from './e2e.ts';
import { atRest, openWorld, restOf, settledRest, shareIs, type RolloutWorld } from './rolloutWorld.ts';

/** Who may roll out to a service: one job at a time, by the journal, or as well as tags can tell. */

const MANY = Array.from({ length: process.env['MATRIX'] === 'full' ? 20 : 8 }, (_, index) => index + 1);

const updates = (world: RolloutWorld) => mutations(world.sandbox).filter((call) => call === 'ecs:UpdateService').length;

describe('jobs that begin a rollout of one service at the same instant', () => {
  test.concurrent(
    'one proceeds, and the others name it and touch nothing',
    async () => {
      await using world = await openWorld('shop:v2', { runs: MANY.length });
      const before = restOf(world);

      const runs = await Promise.all(MANY.map((run) => world.shift({}, { run })));

      const [ended, ...more] = runs.filter(({ exitCode }) => exitCode === 0);
      expect([ended?.outputs['result'], more.length]).toEqual(['succeeded', 0]);
      const refused = runs.filter((run) => run !== ended);
      const [, owner] = /runs\/(\d+)\/attempts\/1/.exec(refused[0]!.outputs['reason']!)!;
      expect(ended!.outputs['rollout']).toContain(`shop-${owner}-1-`);
      for (const { outputs, phases, log } of refused) {
        expect([outputs['result'], phases.at(-1)!.exitCode, log]).toEqual(['failed', 0, log]);
        expect(outputs['reason']).toContain(`/actions/runs/${owner}/attempts/1`);
      }
      // the release, then the service's own configuration again
      expect(updates(world)).toBe(2);
      expect(await settledRest(world)).toEqual(atRest('shop:v2', before));
      expect((await world.traffic.stop()).failures).toEqual({});
    },
    240_000,
  );
});

describe('a rollout whose run has ended', () => {
  test.concurrent(
    'is gone on with by the next run of the same release',
    async () => {
      await using world = await openWorld();
      const before = restOf(world);
      const lost = new AbortController();
      await Promise.all([
        world.shift({ plan: '20@2m..240m, 100@1m' }, { lost: lost.signal }),
        shareIs(world, 'shop:v2', 20).then(() => lost.abort()),
      ]);
      const sent = updates(world);

      const refused = await world.shift({}, { run: 2 });
      world.github.seed.run({ id: 1, status: 'completed', conclusion: 'failure' });
      const next = await world.shift({}, { run: 2 });

      expect(refused.outputs).toMatchObject({
        result: 'failed',
        reason: expect.stringContaining('/runs/1/attempts/1'),
      });
      expect([next.outputs['result'], next.log]).toEqual(['succeeded', next.log]);
      expect(next.log.join('\n')).toMatch(/runs\/2\/attempts\/1 takes over from .*runs\/1\/attempts\/1/);
      // the release was not sent again
      expect([sent, updates(world)]).toEqual([1, 2]);
      expect(await settledRest(world)).toEqual(atRest('shop:v2', before));
      expect((await world.traffic.stop()).failures).toEqual({});
      // who takes over waits for what may still be under way, in real time
    },
    240_000,
  );
});

describe('a token that may not write the journal', () => {
  const permissions = { contents: 'read', deployments: 'write', actions: 'read' } as const;
  const tokens = [{ token: 'ghs_reader', permissions }];

  test.concurrent('has the weaker lease of tags, and log and summary say so', async () => {
    await using world = await openWorld('shop:v2', { tokens });
    const before = restOf(world);

    const [first, second] = await Promise.all([
      world.shift({}),
      shareIs(world, 'shop:v2', 20).then(() => world.shift({}, { run: 2 })),
    ]);

    expect([first.outputs['result'], first.outputs['journal']]).toEqual(['succeeded', '']);
    expect(first.log.join('\n')).toMatch(/The lease is weaker, tags of the service alone: .*`contents: write`/);
    expect(first.summary).toMatch(/Without a journal: the lease was tags of the service alone. .*`contents: write`/);
    expect([second.outputs['result'], second.log]).toEqual(['failed', second.log]);
    expect(second.outputs['reason']).toMatch(/Another rollout to sandbox\/shop goes on: .* of run 1\/1/);
    expect(await settledRest(world)).toEqual(atRest('shop:v2', before));
  });

  test.concurrent('is refused where a journal is required, before anything is sent', async () => {
    await using world = await openWorld('shop:v2', { tokens });
    const before = mutations(world.sandbox);
    const run = await world.shift({ journal: 'required' });
    expect([run.outputs['result'], run.phases.at(-1)!.exitCode]).toEqual(['failed', 0]);
    expect(run.outputs['reason']).toMatch(/^input journal: is `required`, but .*`contents: write`/);
    expect(mutations(world.sandbox)).toEqual(before);
  });
});
