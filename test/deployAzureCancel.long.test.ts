import { expect, test } from '@jest/globals';
import { openAzure, sitesOf, swaps } from './deployAzureWorld.ts';

/** Real ms after the step began: from before it has read anything to after production has the release. */
const INSTANTS = Array.from({ length: 50 }, (_, index) => 300 + index * 150);

// Whenever the job is cancelled: production has one of the two releases, whole and well, no preview is left, and what main did not see the end of is taken back.
test.concurrent.each(INSTANTS)(
  'cancelled after %i ms',
  async (ms) => {
    await using world = await openAzure();
    const strategy = ms % 300 === 0 ? 'swap' : 'swap-with-preview';

    const { outputs } = await world.deploy({ image: 'shop:v2', strategy }, { signal: AbortSignal.timeout(ms) });

    const [production] = await world.running();
    expect([outputs['result'], production]).toEqual(
      outputs['result'] === 'succeeded' ? ['succeeded', 'shop:v2'] : ['stopped', 'shop:v1'],
    );
    expect(sitesOf(world.azure)[0]!.preview).toBeNull();
    expect(swaps(world.azure)).toBeLessThanOrEqual(2);
    expect(await world.lost()).toBe(0);
  },
  120_000,
);
