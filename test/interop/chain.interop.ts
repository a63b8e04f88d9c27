import { afterAll, describe, expect, test } from '@jest/globals';
import { startTraffic } from '@deploy-actions/sandbox';
import { runningImages, safe } from '../e2e.ts';
import { open, shifted, tellReplaced } from './chainWorld.ts';

afterAll(tellReplaced);

describe('deploy-rolling', () => {
  test('a good release is deployed, asked where users are, and its report kept', async () => {
    await using world = await open('deploy-rolling', [{ name: 'web', ...safe }]);
    const run = await world.run('v2');

    expect([run.exitCode, run.exitCode === 0 ? '' : run.output]).toEqual([0, '']);
    // what the job after the called workflow sees of it
    expect(JSON.parse(run.reports['outputs']!)).toMatchObject({
      result: 'succeeded',
      environment: 'production',
      digest: expect.stringMatching(/^sha256:/),
    });
    expect(runningImages(world.sandbox)).toEqual(['shop:v2', 'shop:v2']);
    expect(run.artifacts).toEqual({ 'deployment-production-web-eu-central-1': ['smoke-test.json', 'smoke-test.xml'] });
  });

  test('a release that serves badly is brought back, and the caller is told so', async () => {
    await using world = await open('deploy-rolling', [{ name: 'web', ...safe }]);
    const run = await world.run('v2-errors-50pct');

    expect(run.exitCode).toBe(1);
    expect([run.outputs['result'], run.output]).toEqual(['rolled-back', run.output]);
    expect(runningImages(world.sandbox)).toEqual(['shop:v1', 'shop:v1']);
  });
});

test('deploy-blue-green lets users have what passes behind the test listener, all at once; what fails there no user meets', async () => {
  await using world = await open('deploy-blue-green', [shifted]);
  const production = startTraffic(world.sandbox.urls['web']!, { perSecond: 20 });
  const bad = await world.run('v2-errors-50pct');

  expect([bad.outputs['result'], bad.output]).toEqual(['rolled-back', bad.output]);
  expect(bad.exitCode).toBe(1);
  expect(runningImages(world.sandbox)).toEqual(['shop:v1']);

  const good = await world.run('v2', ['push'], { run: 1_001 });
  const { failures } = await production.stop();
  expect([good.outputs['result'], good.exitCode, good.output]).toEqual(['succeeded', 0, good.output]);
  expect(runningImages(world.sandbox)).toEqual(['shop:v2']);
  expect(failures).toEqual({});
});

test('deploy-monorepo deploys wave by wave, and nothing after the wave that fails', async () => {
  const services = ['api', 'worker', 'web'].map((name) => ({ name, desiredCount: 1, ...safe }));
  await using world = await open('deploy-monorepo', services);
  const deployed = () =>
    world.sandbox.calls
      .snapshot()
      .filter(({ action }) => action === 'UpdateService')
      .map(({ input }) => (input as { service: string }).service);

  const good = await world.run('v2');
  expect(good.outputs['result']).toBe('succeeded');
  expect([good.exitCode, good.exitCode === 0 ? '' : good.output]).toEqual([0, '']);
  expect(deployed()).toEqual(['api', 'worker', 'web']);
  expect(runningImages(world.sandbox)).toEqual(['shop:v2', 'shop:v2', 'shop:v2']);

  const bad = await world.run('v3-crash');
  expect([bad.outputs['result'], bad.output]).toEqual(['rolled-back', bad.output]);
  expect(bad.exitCode).toBe(1);
  expect(deployed().slice(3)).toEqual(['api']);
  expect(runningImages(world.sandbox)).toEqual(['shop:v2', 'shop:v2', 'shop:v2']);
});

test('deploy-hotfix goes past a freeze from its branch with a reason, and no other way', async () => {
  await using world = await open('deploy-hotfix', [shifted]);

  const held = await world.run('v2');
  expect(held.exitCode).toBe(1);
  expect(held.outputs).toMatchObject({ result: 'blocked', reason: expect.stringContaining('override') });
  expect(runningImages(world.sandbox)).toEqual(['shop:v1']);

  const event = ['workflow_dispatch', '--input', 'override=Login is down'];
  const run = await world.run('v2', event, { branch: 'hotfix/login' });
  expect([run.outputs['result'], run.output]).toEqual(['succeeded', run.output]);
  expect(JSON.parse(run.outputs['plan']!)).toMatchObject({
    environment: { isHotfix: true },
    override: { reason: 'Login is down' },
  });
  expect(runningImages(world.sandbox)).toEqual(['shop:v2']);
});
