import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { awsOf, registerImage } from './awsFixture.ts';
import { atRest, openWorld, restOf, settledRest, shareIs, sharesNow } from './rolloutWorld.ts';

/** Jobs of one attempt of one run: GitHub gives them no id that a job would know as its own. */

const temp = mkdtempSync(path.join(tmpdir(), 'job-'));
afterAll(() => rmSync(temp, { recursive: true }));

/** All steps of a job share a folder. */
const sameJob = { env: { RUNNER_TEMP: temp } };

describe('a rollout', () => {
  test.concurrent('of one job of a matrix is not that of another, though run and release are the same', async () => {
    await using world = await openWorld();
    const before = restOf(world);
    const [first, second] = await Promise.all([
      world.shift({}),
      shareIs(world, 'shop:v2', 20).then(() => world.shift({})),
    ]);
    expect([first.outputs['result'], second.outputs['result'], first.log]).toEqual(['succeeded', 'failed', first.log]);
    expect(second.outputs['reason']).toMatch(/^Another rollout to sandbox\/shop goes on: .*\/runs\/1\/attempts\/1/);
    expect(await settledRest(world)).toEqual(atRest('shop:v2', before));
  });

  test.concurrent(
    'that a job leaves after a stage is gone on with by a later one, and no other release gets in between',
    async () => {
      await using world = await openWorld();
      const before = restOf(world);
      const other = (await registerImage(awsOf(world.sandbox).api, 'shop', 'shop:v3')).taskDefinitionArn;
      // the platform's time-out must not come first
      const plan = { plan: '20@1m..60m, 100@1m' };

      const first = await world.shift({ ...plan, until: '20%' });
      const between = sharesNow(world);
      const foreign = await world.shift({ ...plan, 'task-definition': other });
      const second = await world.shift(plan);

      expect([first.outputs['result'], foreign.outputs['result'], second.outputs['result'], second.log]).toEqual([
        'waiting',
        'failed',
        'succeeded',
        second.log,
      ]);
      expect(between).toEqual({ 'shop:v1': 80, 'shop:v2': 20 });
      expect(foreign.outputs['reason']).toContain('goes on');
      expect(await settledRest(world)).toEqual(atRest('shop:v2', before));
      expect((await world.traffic.stop()).failures).toEqual({});
    },
  );

  test.concurrent('that a step leaves on cancel is gone on with by the next step of its job', async () => {
    await using world = await openWorld();
    const before = restOf(world);
    const end = new AbortController();
    const plan = { plan: '20@1m..60m, 100@1m', 'on-cancel': 'leave' };

    const [first] = await Promise.all([
      world.shift(plan, { ...sameJob, signal: end.signal }),
      shareIs(world, 'shop:v2', 20).then(() => end.abort()),
    ]);
    const second = await world.shift(plan, sameJob);

    expect([first.outputs['result'], second.outputs['result'], second.log]).toEqual([
      'stopped',
      'succeeded',
      second.log,
    ]);
    expect(await settledRest(world)).toEqual(atRest('shop:v2', before));
  });
});
