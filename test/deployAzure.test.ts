import { describe, expect, test } from '@jest/globals';
import { changes, openAzure, swaps } from './deployAzureWorld.ts';

// What deploy-azure does with production, release by release: by its bundle, on a site under traffic.
describe('deploy-azure', () => {
  test.concurrent(
    'brings an image to the slot, sees every instance run it, and swaps: no request is lost',
    async () => {
      await using world = await openAzure({ site: { instances: 3 } });

      const { outputs, exitCode, summary } = await world.deploy({ image: 'shop:v2' });

      expect({ exitCode, ...outputs }).toMatchObject({
        exitCode: 0,
        result: 'succeeded',
        release: 'shop:v2',
        'previous-release': 'shop:v1',
      });
      expect(await world.running()).toEqual(['shop:v2', 'shop:v1']);
      expect([swaps(world.azure), await world.lost()]).toEqual([1, 0]);
      expect(summary).toContain('`shop:v1 → shop:v2`');
    },
  );

  test.concurrent('what production has already is unchanged: nothing is written', async () => {
    await using world = await openAzure();

    const { outputs } = await world.deploy({ image: 'shop:v1' });

    expect(outputs['result']).toBe('unchanged');
    expect(changes(world.azure)).toEqual([]);
  });
});
