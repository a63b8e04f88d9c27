import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { ActionRun } from '@deploy-actions/runner';
import { parse } from 'yaml';
import { ended, resultOf } from './deployEcsNativeWorld.ts';
import { atRest, openWorld, restOf, settledRest, sharesNow } from './rolloutWorld.ts';

const EXAMPLE = fileURLToPath(new URL('../../examples/ecs-service-canary', import.meta.url));
const REPOSITORY = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop';

/** A minute of the platform is a second; the pause of the example, which is 35 of them, gives the steps time to begin. */
const SPEED = 60;

type Inputs = Readonly<Record<string, string>>;

/** The steps of the example by their action, for the service of this world. */
async function openExample(image: string) {
  const shop = await openWorld('shop:unused', { speed: SPEED, perSecond: 200 });
  const { imageDetails } = await shop.sandbox.invoke('ecr', 'DescribeImages', {
    repositoryName: 'shop',
    imageIds: [{ imageTag: image }],
  });
  const digest: string = imageDetails[0].imageDigest;
  const text = readFileSync(path.join(EXAMPLE, '.github/workflows/deploy.yml'), 'utf8');
  const { steps } = parse(text.replaceAll('${{ vars.IMAGE_DIGEST }}', digest)).jobs.deploy as {
    readonly steps: readonly { readonly uses: string; readonly with: Inputs }[];
  };
  const step = (action: string, inputs: Inputs) => {
    const found = steps.find(({ uses }) => uses.startsWith(`org/deploy-actions/${action}@`))!;
    const here = action === 'smoke-test' ? {} : { cluster: shop.sandbox.cluster, 'poll-interval-seconds': '0.3' };
    const { service: _service, ...given } = found.with;
    const own = action === 'smoke-test' ? {} : { service: 'shop' };
    const options = { workspace: EXAMPLE, env: { IMAGE_DIGEST: digest } };
    return shop.run(action, { ...own, ...given, ...here, ...inputs }, options);
  };
  return {
    ...shop,
    release: `${REPOSITORY}@${digest}`,
    deploy: () => step('deploy-ecs', {}),
    smokeTest: () => step('smoke-test', { target: shop.sandbox.testUrls['shop']! }),
    shift: () => step('canary-shift', {}),
    /** After the first step, whose outputs it is given. */
    rollBack: ({ outputs }: ActionRun) => step('rollback', { to: outputs['previous-task-definition-arn']! }),
    [Symbol.asyncDispose]: () => shop[Symbol.asyncDispose](),
  };
}

describe('the example of a service on ECS by canary', () => {
  test('deploys, tests and shifts; no request fails, and the service is as it was', async () => {
    await using shop = await openExample('v2');
    const before = restOf(shop);

    const deployed = await shop.deploy();
    const tested = await shop.smokeTest();
    const shares = sharesNow(shop);
    const shifted = await shop.shift();

    expect(resultOf(deployed)).toEqual(ended('paused', deployed));
    expect(resultOf(tested)).toEqual(ended('passed', tested));
    expect(shares).toEqual({ 'shop:v1': 100 });
    expect(resultOf(shifted)).toEqual(ended('succeeded', shifted));
    expect(shifted.outputs['service-deployment-arn']).toBe(deployed.outputs['service-deployment-arn']);
    expect(await settledRest(shop)).toEqual(atRest(shop.release, before));
    expect((await shop.traffic.stop()).failures).toEqual({});
  }, 240_000);

  test('takes a release home that was never shifted', async () => {
    await using shop = await openExample('v2');
    const before = restOf(shop);

    const deployed = await shop.deploy();
    const back = await shop.rollBack(deployed);
    const again = await shop.rollBack(deployed);

    expect(resultOf(deployed)).toEqual(ended('paused', deployed));
    expect(resultOf(back)).toEqual(ended('succeeded', back));
    expect(resultOf(again)).toEqual(ended('unchanged', again));
    expect(await settledRest(shop)).toEqual(atRest('shop:v1', before));
    expect((await shop.traffic.stop()).failures).toEqual({});
  });
});
