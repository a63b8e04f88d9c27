import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTags } from '../../src/index.ts';
import { recover, run } from './driven.ts';
import { planOf } from './plans.ts';
import { configured, deviation, openWorld, ref, shareOf, until } from './world.ts';

/**
 * Faults at any calls of a rollout on ECS, and a process that dies at any of its records: in the end one release has all traffic, the
 * service is configured as before, and nothing was deployed twice. MATRIX=full draws the long run; SEED another one.
 */
const SEED = Number(process.env['SEED'] ?? 3);
const RUNS = process.env['MATRIX'] === 'full' ? 30 : 4;

const PLANS = [
  { stages: '20@0s..20m, 100@0s..20m', deadline: '2h' },
  { strategy: 'linear', stages: '40@0s..20m, 80@0s..20m, 100@0s..20m', deadline: '2h' },
  { strategy: 'blue-green', stages: '100@30s..20m', deadline: '2h' },
  { strategy: 'all-at-once', stages: '100@30s..20m', deadline: '2h' },
];

const CALLS = [
  'ecs:DescribeServices',
  'ecs:ListServiceDeployments',
  'ecs:DescribeServiceDeployments',
  'ecs:DescribeServiceRevisions',
  'ecs:UpdateService',
  'ecs:ContinueServiceDeployment',
  'ecs:StopServiceDeployment',
  'ecs:TagResource',
  'ecs:UntagResource',
  'ecs:ListTagsForResource',
  'elbv2:DescribeRules',
];

const fault = fc.record({
  on: fc.constantFrom(...CALLS),
  kind: fc.constantFrom('throttle', 'reset', 'drop', 'error'),
  skip: fc.nat(4),
  times: fc.integer({ min: 1, max: 3 }),
});

const rollout = fc.record({
  plan: fc.constantFrom(...PLANS),
  faults: fc.array(fault, { minLength: 1, maxLength: 6 }),
  /** The record after which the process dies; null: it lives. */
  diesAt: fc.option(fc.integer({ min: 1, max: 14 })),
});

test('whatever fails, one release has all traffic in the end, and nothing is left behind', async () => {
  await fc.assert(
    fc.asyncProperty(rollout, async ({ plan: given, faults, diesAt }) => {
      await using world = await openWorld();
      const own = (await world.service()).deploymentConfiguration;
      const plan = planOf(given);
      const release = await world.register('shop:v2');
      const target = await world.connect(plan, { release });
      world.sandbox.faults.add(faults);
      const dying = new AbortController();
      let facts = 0;
      const onFact = () => {
        facts += 1;
        if (facts === diesAt) dying.abort();
      };
      const { result, journal } = await run(world, target, plan, { onFact, signal: dying.signal });
      if (dying.signal.aborted) await recover(world, plan, journal);
      else expect(['succeeded', 'rolled-back']).toContain(result);
      world.sandbox.faults.clear();

      await configured(world, own);
      expect(await readTags(world.api, ref)).toBeNull();
      const { taskDefinition } = await until(
        () => world.service(),
        ({ deployments }) => deployments.length === 1,
      );
      expect([release, world.stable]).toContain(taskDefinition);
      const image = taskDefinition === release ? 'shop:v2' : 'shop:v1';
      expect(deviation(await shareOf(world, image, 40), 100)).toBe(0);
      const listed = await world.sandbox.invoke('ecs', 'ListServiceDeployments', ref);
      expect(listed.serviceDeployments.length).toBeLessThanOrEqual(diesAt === null ? 2 : 3);
      expect(await world.lost()).toBe(0);
    }),
    { seed: SEED, numRuns: RUNS, endOnFailure: true },
  );
}, 1_200_000);
