import { expect } from '@jest/globals';
import { atRest, openWorld, restOf, settledRest } from '../rolloutWorld.ts';
import { matrix, type Row } from './matrix.ts';
import { countStages, expectNoneLost, expectShares, filed, planOf } from './stageShares.ts';

/** The balancer gives each release the share that was asked for, and a good release costs no request. */

const isFull = process.env['MATRIX'] === 'full';

/** At the least, over the whole rollout: 100,000 in both. */
const REQUESTS = isFull ? 50_000 : 5_000;

/** As many as a machine of two cores answers, from both rows at once; one that does not keep up takes longer. */
const TRAFFIC = { perSecond: 600, atOnce: 64 };

const SPEED = 60;

const plans = { canary: [10, 100], linear: [25, 50, 75, 100] };

const rows = Object.entries(plans).map(([name, weights]): Row => ({
  title: name,
  timeoutMs: 1_200_000,
  async run() {
    using plan = filed(planOf(weights, REQUESTS));
    await using world = await openWorld('shop:v2', { speed: SPEED, ...TRAFFIC });
    const before = restOf(world);
    const { stages, onLine } = countStages(world, 'shop:v2');

    const run = await world.shift(plan.inputs, { workspace: plan.workspace, onLine });

    expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
    expect(stages.map(({ weight }) => weight)).toEqual(weights);
    expectShares(stages);
    expect(await settledRest(world)).toEqual(atRest('shop:v2', before));
    await expectNoneLost(world, REQUESTS);
  },
}));

matrix('the traffic is what is said, and none fails', rows, 1);
