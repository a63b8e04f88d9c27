import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '@deploy-actions/sandbox';
import { mutations, shopSandbox } from './e2e.ts';
import { everythingSaid, plan, PINNED, productionWith, toCheck } from './planWorld.ts';
import { openWorld } from './rolloutWorld.ts';

const LOOK = { inspect: 'true' };
const REGISTRY = '123456789012.dkr.ecr.eu-central-1.amazonaws.com';

/** Plans as a job that has this sandbox's credentials. */
function planOn({ env }: Sandbox, text: string, inputs: Readonly<Record<string, string>> = LOOK) {
  return plan(text, inputs, { env: { ...env } });
}

describe('a plan that looks at the services', () => {
  test.concurrent('shows what they run and what changes, and changes nothing', async () => {
    await using sandbox = await shopSandbox({ desiredCount: 0 });
    const text = productionWith('variables: { LEVEL: debug }').replace('sandbox,', 'sandbox, region: eu-central-1,');
    const run = await planOn(sandbox, text);
    expect([run.outputs['result'], run.log]).toEqual(['ready', run.log]);
    expect(run.summary).toContain(`- containers.web.image: shop:v1\n+ containers.web.image: ${PINNED}`);
    expect(run.summary).toContain('+ containers.web.environment.LEVEL: (value not shown)');
    expect(JSON.parse(run.outputs['plan']!).stable).toEqual([
      { service: 'shop', region: 'eu-central-1', release: expect.stringContaining('task-definition/shop:1') },
    ]);
    expect(mutations(sandbox)).toEqual([]);
  });

  test.concurrent('calls no cloud unless it is asked to, whatever the credentials', async () => {
    await using sandbox = await shopSandbox({ desiredCount: 0 });
    const run = await planOn(sandbox, productionWith(), {});
    expect([run.outputs['result'], sandbox.calls.snapshot()]).toEqual(['ready', []]);
  });

  test.concurrent('takes the digest that a tag in ECR stands for', async () => {
    await using sandbox = await shopSandbox({ desiredCount: 0 });
    const run = await planOn(sandbox, productionWith(), { ...LOOK, images: `web=${REGISTRY}/shop:v2` });
    expect(run.outputs['images']).toMatch(/^web=123456789012\.dkr\.ecr\.eu-central-1\.amazonaws\.com\/shop@sha256:/);
    expect(run.annotations.filter(({ message }) => message.includes('a tag can be moved'))).toEqual([]);
  });

  test.concurrent('says what the canary cannot see by the traffic there is', async () => {
    await using world = await openWorld('shop:v2', { perSecond: 5 });
    await sleep(5_000);
    const run = await planOn(world.sandbox, productionWith());
    expect([run.outputs['result'], run.log]).toEqual(['ready', run.log]);
    expect(run.annotations).toMatchObject([
      {
        level: 'warning',
        message: expect.stringMatching(
          /^At [\d.]+ requests? a minute, 10% for .* (cannot see any regression|can see .* times)/,
        ),
      },
    ]);
    expect(run.summary).toContain('requests a minute');
  });

  test.concurrent.each([
    ['credentials', /^AWS_(ACCESS|SECRET|SESSION)/],
    ['a region', /^AWS_(DEFAULT_)?REGION$/],
  ])('without %s says what it could not look at', async (_, without) => {
    await using sandbox = await shopSandbox({ desiredCount: 0 });
    const env = Object.fromEntries(Object.entries(sandbox.env).filter(([name]) => !without.test(name)));
    const run = await plan(productionWith(), LOOK, { env });
    expect(run.outputs['result']).toBe('ready');
    expect(JSON.parse(run.outputs['plan']!).stable).toBeNull();
    expect(run.annotations).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/^sandbox\/shop could not be looked at: No AWS/) },
    ]);
  });

  test.concurrent('without the permission says so', async () => {
    await using sandbox = await shopSandbox({ desiredCount: 0 });
    sandbox.faults.add({ on: 'ecs:DescribeServices', kind: 'deny' });
    const run = await planOn(sandbox, productionWith());
    expect(run.outputs['result']).toBe('ready');
    expect(run.annotations).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/could not be looked at: .*DescribeServices/) },
    ]);
  });

  test.concurrent('refuses services and containers that are not there', async () => {
    await using sandbox = await shopSandbox({ desiredCount: 0 });
    const service = await planOn(sandbox, productionWith().replace('service: shop', 'service: [shpo, shoop]'));
    expect(service.outputs['result']).toBe('failed');
    expect(service.annotations).toMatchObject([
      { message: expect.stringMatching(/no active service `shpo`.*Did you mean `shop`\?/) },
      { message: expect.stringMatching(/no active service `shoop`/) },
    ]);
    const container = await planOn(sandbox, productionWith(), { ...LOOK, images: `wbe=${PINNED}` });
    expect(container.outputs['reason']).toMatch(
      /^input images: no service of this plan has a container `wbe`: .*`web`/,
    );
    expect(mutations(sandbox)).toEqual([]);
  });

  test.concurrent('fails after an approval where somebody else has deployed meanwhile', async () => {
    await using world = await openWorld('shop:v2', { service: { desiredCount: 0 } });
    const { sandbox } = world;
    const approved = await planOn(sandbox, productionWith());
    expect(approved.outputs['result']).toBe('ready');
    const still = await planOn(sandbox, productionWith(), { ...LOOK, ...toCheck(approved) });
    expect([still.outputs['result'], still.log]).toEqual(['ready', still.log]);
    const other = await world.run('deploy-ecs', { images: 'web=shop:v3' });
    expect([other.outputs['result'], other.log]).toEqual(['succeeded', other.log]);
    const run = await planOn(sandbox, productionWith(), { ...LOOK, ...toCheck(approved) });
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'changed']);
    expect(run.outputs['reason']).toMatch(
      /^What `shop` runs was `.*shop:1` and is `.*` Somebody|^What `shop` runs was/,
    );
  });

  test.concurrent('shows no credentials', async () => {
    await using sandbox = await shopSandbox({ desiredCount: 0 });
    const run = await planOn(sandbox, productionWith());
    expect(everythingSaid(run)).not.toContain(sandbox.env['AWS_SECRET_ACCESS_KEY']);
  });
});
