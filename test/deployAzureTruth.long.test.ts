import { describe, expect, test } from '@jest/globals';
import { packages, rows, SOON, tryPackage, tryRow } from './deployAzureRows.ts';
import { openAzure } from './deployAzureWorld.ts';

// Each row is what happened in the world, and what must be said of it; the rest of them is in deployAzure.test.ts.
describe('deploy-azure tells the truth when', () => {
  test.concurrent.each(Object.keys(rows))('%s', (name) => tryRow(rows[name]!), 120_000);
});

describe('deploy-azure tells the truth of a package when', () => {
  test.concurrent.each(Object.keys(packages) as (keyof typeof packages)[])('%s', (name) => tryPackage(name), 120_000);

  test.concurrent('it does not start: with the reason of the platform', async () => {
    const site = { image: undefined!, package: 'shop:1.0.0', slots: [{ name: 'staging' }] };
    await using world = await openAzure({ site });

    const { outputs } = await world.deploy({
      package: world.packageOf('2.0.0-crash', 'shop-2.0.0-crash.zip'),
      ...SOON,
    });

    expect(outputs).toMatchObject({
      result: 'failed',
      reason: expect.stringMatching(/did not start with the release/),
    });
    expect([(await world.running())[0], await world.lost()]).toEqual(['shop:1.0.0', 0]);
  });
});
