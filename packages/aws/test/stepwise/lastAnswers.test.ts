import { expect, test } from '@jest/globals';
import { planOf } from '../native/plans.ts';
import { applied, openWorld, phase, shareOf, weight } from '../native/world.ts';
import { connect, WEIGHTED } from './sandboxed.ts';

test('who is asked last still answers, though its target group drains nobody', async () => {
  const image = 'shop:v2-slow-p95-900ms';
  const plan = planOf({ stages: '50@1m..1h, 100@1m..1h' });
  await using world = await openWorld({ ...WEIGHTED, deregistrationDelaySeconds: 0 });
  const target = await connect(world, { plan, image });
  await applied(target, { kind: 'prepare' });
  await phase(target, 'waiting', 0);
  await applied(target, weight(50));
  expect((await shareOf(world, image, 200)).share).toBeGreaterThan(0);

  await applied(target, { kind: 'restore' });
  await applied(target, { kind: 'retire' });

  expect(world.calls('DeleteService')).toHaveLength(1);
  expect(await world.lost()).toBe(0);
});
