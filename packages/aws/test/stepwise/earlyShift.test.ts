import { expect, test } from '@jest/globals';
import type { RulesApi } from '../../src/index.ts';
import { run } from '../native/driven.ts';
import { planOf } from '../native/plans.ts';
import { openWorld } from '../native/world.ts';
import { connect, giveTime, WEIGHTED } from './sandboxed.ts';

/** Traffic goes to who is up: what that is worth, by an engine that does not wait. */

const TASKS = 4;

/** Answers 503 for its first 20 s, health checks too. */
const image = 'shop:v2-slow-start-20s';

const plan = planOf({ stages: '25@1m..1h, 50@1m..1h, 100@1m..1h', deadline: '6h' });

/** As many as are asked for are up, whatever the balancer says: the weight is set before the candidate is healthy. */
const withoutWaiting = (rules: RulesApi): RulesApi => ({
  ...rules,
  health: async (group) => ({ ...(await rules.health(group)), healthy: TASKS }),
});

/** Promotes a healthy release; gives the requests that it cost. */
async function costOf(changed?: (rules: RulesApi) => RulesApi): Promise<number> {
  await using world = await openWorld({ ...WEIGHTED, desiredCount: TASKS, deregistrationDelaySeconds: 30 });
  await giveTime(world);
  const { result, reason } = await run(world, await connect(world, { plan, image, ...(changed && { changed }) }), plan);
  expect([result, reason]).toEqual(['succeeded', reason]);
  return world.lost();
}

test('a release that is waited for costs no request', async () => {
  expect(await costOf()).toBe(0);
});

test('a shift before the candidate is healthy costs requests', async () => {
  expect(await costOf(withoutWaiting)).toBeGreaterThan(0);
});
