import { afterEach, describe, expect, test } from '@jest/globals';
import { startGitHub, startTraffic, type GitHub, type Sandbox, type Traffic } from '@deploy-actions/sandbox';
import { awsOf, registerImage } from './awsFixture.ts';
import { runBundle, runningImages, shopSandbox } from './e2e.ts';

/** Rollouts by the bundle, on ECS's own canary, with clients that send requests all the time. */

let shop: { readonly sandbox: Sandbox; readonly github: GitHub; readonly traffic: Traffic };

/** A minute of the platform is a second here. */
const SPEED = 60;

async function open(image: string): Promise<string> {
  const sandbox = await shopSandbox({ trafficShifting: {}, deregistrationDelaySeconds: 10 }, {}, SPEED);
  const github = await startGitHub();
  shop = { sandbox, github, traffic: startTraffic(sandbox.urls['shop']!, { perSecond: 200 }) };
  return (await registerImage(awsOf(sandbox).api, 'shop', image)).taskDefinitionArn;
}

afterEach(async () => {
  await shop.traffic.stop();
  await Promise.all([shop.sandbox.close(), shop.github.close()]);
});

const shift = (inputs: Record<string, string>) =>
  runBundle(
    'canary-shift',
    shop.sandbox,
    { service: 'shop', plan: '10@6m, 100@3m', criteria: 'error-rate < 1%', 'poll-interval-seconds': '0.3', ...inputs },
    { env: { ...shop.github.env, ...shop.sandbox.env } },
  );

describe('a rollout', () => {
  test('of a good release is promoted, and no request fails', async () => {
    const release = await open('shop:v2');
    const run = await shift({ 'task-definition': release });
    expect(run.outputs).toMatchObject({ result: 'succeeded' });
    expect(runningImages(shop.sandbox)).toEqual(['shop:v2', 'shop:v2']);
    expect((await shop.traffic.stop()).failures).toEqual({});
  });

  test('of a bad release is stopped at its first stage by evidence', async () => {
    const release = await open('shop:v2-errors-20pct');
    const run = await shift({ 'task-definition': release });
    expect(run.outputs).toMatchObject({ result: 'rolled-back' });
    expect(runningImages(shop.sandbox)).toEqual(['shop:v1', 'shop:v1']);
  });
});
