import { describe, expect, test } from '@jest/globals';
import { rows, tryPackage, tryRow } from './deployAzureRows.ts';
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

  // the other rows are in deployAzureTruth.long.test.ts
  test.concurrent.each([
    'the answer to the swap is lost: it is not sent twice',
    'one of three instances is stuck on the release before',
    'production is not well with it',
  ])('tells the truth when %s', (name) => tryRow(rows[name]!));

  test.concurrent('and of a package that is found after its answer was lost', () =>
    tryPackage('the answer of Kudu is lost: the package is found, and not sent twice'),
  );
});
