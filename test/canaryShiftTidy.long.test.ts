import { describe, expect, test } from '@jest/globals';
import { atRest, openWorld, restOf, settledRest, type RolloutWorld } from './rolloutWorld.ts';

/** A release that is promoted while the service does not take its own configuration back, or keeps the tags of the rollout. */

type Run = Awaited<ReturnType<RolloutWorld['shift']>>;

const untidy = ({ annotations }: Run) =>
  annotations.filter(({ title }) => title === 'sandbox/shop: not configured as before');

/** Happens once main has told how the rollout ended. */
const atEnd = (happens: () => void) => ({
  onLine: (line: string) => {
    if (line.includes('succeeded: ')) happens();
  },
});

/** The service's configuration goes back before that. */
const KEPT = { on: 'ecs:UntagResource', kind: 'deny' as const };

describe('what a promoted release has left on its service', () => {
  test.concurrent(
    'is told with what to type, by main as a warning and by post as an error: the job stays green',
    async () => {
      await using world = await openWorld();
      const before = restOf(world);
      world.sandbox.faults.add(KEPT);

      const run = await world.shift({});

      const { outputs, phases, log } = run;
      expect([outputs['result'], phases, log]).toEqual([
        'succeeded',
        [
          { name: 'main', exitCode: 0 },
          { name: 'post', exitCode: 0 },
        ],
        log,
      ]);
      const [warning, error] = untidy(run);
      expect([warning?.level, error?.level]).toEqual(['warning', 'error']);
      const { tags } = restOf(world);
      expect(tags).toContain('deploy-actions:rollout');
      const command = `aws ecs untag-resource --resource-arn arn:aws:ecs:eu-central-1:123456789012:service/sandbox/shop --tag-keys ${tags.join(' ')}`;
      for (const text of [warning!.message, error!.message, run.summary]) expect(text).toContain(command);
      expect(warning!.message).toMatch(/ecs:UntagResource .* Post tries again\./);
      // its configuration was given back before
      expect(error!.message).not.toContain('update-service');
      expect({ ...(await settledRest(world)), tags: [] }).toEqual(atRest('shop:v2', before));
    },
    200_000,
  );

  test.concurrent(
    'is undone by post, where that gets through',
    async () => {
      await using world = await openWorld();
      const before = restOf(world);
      world.sandbox.faults.add(KEPT);

      const run = await world.shift(
        { 'on-cancel': 'leave' },
        atEnd(() => world.sandbox.faults.clear()),
      );

      expect([run.outputs['result'], untidy(run).map(({ level }) => level), run.log]).toEqual([
        'succeeded',
        ['warning'],
        run.log,
      ]);
      expect(await settledRest(world)).toEqual(atRest('shop:v2', before));
    },
    200_000,
  );

  test.concurrent(
    'is told in full where the service cannot even be read any more',
    async () => {
      await using world = await openWorld();
      world.sandbox.faults.add(KEPT);
      const run = await world.shift(
        {},
        atEnd(() => world.sandbox.faults.add({ on: 'ecs:*', kind: 'deny' })),
      );
      const [, error] = untidy(run);
      expect([run.phases.at(-1), error?.level, run.log]).toEqual([{ name: 'post', exitCode: 0 }, 'error', run.log]);
      expect(error!.message).toContain('aws ecs untag-resource');
    },
    200_000,
  );
});
