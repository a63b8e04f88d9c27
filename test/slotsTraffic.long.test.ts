import { expect, test } from '@jest/globals';
import { countStages, expectNoneLost, expectShares, filed, planOf } from './matrix/stageShares.ts';
import { openSlots, swaps, until } from './slotsWorld.ts';

/** Over the rollout and the rollback together. */
const REQUESTS = 50_000;

/** So many of them while the weights stand; the others come while slots restart, are warmed up and change places. */
const AT_STAGES = 40_000;

/** As much as a machine of two cores answers; one that does not keep up takes longer. */
const TRAFFIC = { perSecond: 700, atOnce: 64 };

const WEIGHTS = [20, 100];

test('a good release costs no request, neither by weights, nor swapped into production, nor swapped back', async () => {
  using plan = filed(planOf(WEIGHTS, AT_STAGES));
  await using world = await openSlots({ speed: 60, ...TRAFFIC });
  const { stages, onLine } = countStages(world, 'shop:v2');

  const run = await world.shift(plan.inputs, { workspace: plan.workspace, onLine });
  expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
  expect(stages.map(({ weight }) => weight)).toEqual(WEIGHTS);
  expectShares(stages);
  expect(await world.settled()).toEqual(world.atRest('shop:v2'));

  const back = await world.run('rollback', {}, { run: 2 });
  expect([back.outputs['result'], back.log]).toEqual(['succeeded', back.log]);
  expect(await world.settled()).toEqual(world.atRest('shop:v1'));
  expect(swaps(world)).toBe(2);
  const { ledger } = world.sandbox;
  await until(`${REQUESTS} requests`, () => ledger.snapshot().requests >= REQUESTS, 300_000);
  await expectNoneLost(world, REQUESTS);
}, 900_000);
