import { expect, test } from '@jest/globals';
import { runBundle, runningImages, safe, serviceDeployments, shopUnderTraffic } from './e2e.ts';

const calls = [
  'DescribeServices',
  'DescribeTaskDefinition',
  'RegisterTaskDefinition',
  'UpdateService',
  'ListServiceDeployments',
  'DescribeServiceRevisions',
  'DescribeServiceDeployments',
];
const kinds = ['throttle', 'error', 'reset'] as const;

// On a busy account calls are throttled, the platform fails now and then, and connections break.
test.concurrent.each(calls.flatMap((call) => kinds.flatMap((kind) => [1, 3].map((times) => ({ call, kind, times })))))(
  'a deployment succeeds, once, although $call meets $kind $times times',
  async ({ call, kind, times }) => {
    await using world = await shopUnderTraffic({ ...safe, desiredCount: 1 });
    const { sandbox } = world;
    sandbox.faults.add({ on: `ecs:${call}`, kind, times });

    const run = await runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v2' });

    expect({ exitCode: run.exitCode, result: run.outputs['result'] }).toEqual({ exitCode: 0, result: 'succeeded' });
    expect(runningImages(sandbox)).toEqual(['shop:v2']);
    expect(await serviceDeployments(sandbox)).toHaveLength(2);
    expect(await world.lost()).toBe(0);
  },
);
