import { expect, test } from '@jest/globals';
import { runBundle, runningImages, safe, serviceDeployments, shopSandbox } from './e2e.ts';

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
    await using sandbox = await shopSandbox({ ...safe, desiredCount: 1 });
    sandbox.faults.add({ on: `ecs:${call}`, kind, times });

    const run = await runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v2' });

    expect(run.outputs['result']).toBe('succeeded');
    expect(runningImages(sandbox)).toEqual(['shop:v2']);
    expect(await serviceDeployments(sandbox)).toHaveLength(2);
  },
);
