import { describe, expect, test } from '@jest/globals';
import { changes, openAzure, sitesOf, swaps, type AzureWorld } from './deployAzureWorld.ts';
import { until } from './e2e.ts';

const SLOT = { 'slot-name': 'staging' };
const [ONE, TWO] = ['shop:1.0.0', 'shop:2.0.0'];

/** Production has 2.0.0 by a swap, and the slot the package before. */
async function swapped(): Promise<AzureWorld> {
  const world = await openAzure({
    site: { image: undefined, package: ONE, slots: [{ name: 'staging', package: ONE }] },
  });
  const deployed = await world.deploy({ package: world.packageOf('2.0.0') });
  expect([deployed.outputs['result'], deployed.log]).toEqual(['succeeded', deployed.log]);
  expect(await world.running()).toEqual([TWO, ONE]);
  return world;
}

describe('rollback of a site that runs packages', () => {
  test.concurrent('swaps back, and no request fails', async () => {
    await using world = await swapped();
    const dry = await world.run('rollback', { ...SLOT, 'dry-run': 'true' });
    expect(dry.outputs['reason']).toMatch(/^Dry run: .*`staging`, .*is swapped into production/);
    expect(swaps(world.azure)).toBe(1);

    const run = await world.run('rollback', SLOT);

    expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
    expect(run.outputs['previous-release']).toMatch(/^package@sha256:/);
    const again = await world.run('rollback', SLOT);

    expect(again.outputs).toMatchObject({
      result: 'unchanged',
      reason: expect.stringContaining('rolled back already'),
    });
    expect([await world.running(), swaps(world.azure), await world.lost()]).toEqual([[ONE, TWO], 2, 0]);
  });

  test.concurrent(
    'takes nothing for the release before that was never swapped; the package itself can be given',
    async () => {
      await using world = await swapped();
      await world.deploy({ package: world.packageOf('3.0.0', '3.0.0.zip'), strategy: 'slot' });

      const refused = await world.run('rollback', SLOT);

      expect(refused.annotations.map(({ message }) => message).join()).toMatch(/after the last swap.*input `package`/);
      expect(await world.running()).toEqual([TWO, 'shop:3.0.0']);

      const given = await world.run('rollback', { ...SLOT, package: world.packageOf('1.0.0', '1.0.0.zip') });

      expect([given.outputs['result'], given.log]).toEqual(['succeeded', given.log]);
      expect([await world.running(), await world.lost()]).toEqual([[ONE, TWO], 0]);

      // by its digest, as the slot has it
      const named = await world.run('rollback', { ...SLOT, to: given.outputs['previous-release']! });

      expect([named.outputs['result'], await world.running()]).toEqual(['succeeded', [TWO, ONE]]);
    },
  );

  test.concurrent('takes visitors from the slot, and production stays', async () => {
    await using world = await swapped();
    const rampUpRules = [
      { name: 'staging', actionHostName: new URL(world.azure.urlOf('shop', 'staging')).host, reroutePercentage: 20 },
    ];
    await world.azure.invoke('PATCH', `${world.azure.idOf('shop')}/config/web`, {
      properties: { experiments: { rampUpRules } },
    });

    const run = await world.run('rollback', SLOT);

    expect([run.outputs['result'], run.outputs['reason']]).toEqual([
      'succeeded',
      expect.stringContaining('loses its 20%'),
    ]);
    expect(sitesOf(world.azure)[0]!.rampUpRules).toEqual([]);
    expect([await world.running(), swaps(world.azure)]).toEqual([[TWO, ONE], 1]);
  });

  test.concurrent(
    'that is cancelled while the slots are swapped is brought to its end by post, with one swap',
    async () => {
      await using world = await swapped();
      world.azure.faults.add({ on: 'swap:warmUp', kind: 'delay', ms: 300_000, times: 1 });
      const cancel = new AbortController();
      const running = world.run('rollback', SLOT, { signal: cancel.signal });
      await until('the swap to be sent', () => swaps(world.azure) > 1);
      cancel.abort();

      const run = await running;

      expect([run.outputs['result'], run.log]).toEqual(['stopped', run.log]);
      expect(run.phases).toContainEqual({ name: 'post', exitCode: 0 });
      expect([await world.running(), swaps(world.azure)]).toEqual([[ONE, TWO], 2]);
      expect((await world.run('rollback', SLOT)).outputs['result']).toBe('unchanged');
      expect(changes(world.azure).filter((action) => action === 'publish')).toHaveLength(1);
    },
  );

  test.concurrent('knows a swap by its end where nobody has marked what was deployed', async () => {
    const slots = [{ name: 'staging', package: TWO }];
    await using world = await openAzure({ site: { image: undefined, package: ONE, slots } });
    await world.azure.invoke('POST', `${world.azure.idOf('shop', 'staging')}/slotsswap`, {
      targetSlot: 'production',
    });
    expect(await world.running()).toEqual([TWO, ONE]);

    const run = await world.run('rollback', SLOT);

    expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
    expect([await world.running(), swaps(world.azure), await world.lost()]).toEqual([[ONE, TWO], 1, 0]);
  });
});
