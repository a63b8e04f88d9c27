import { describe, expect, test } from '@jest/globals';
import {
  mutations,
  runBundle,
  runningImages,
  safe,
  SPEED,
  serviceDeployments,
  shopSandbox,
  shopUnderTraffic,
  until,
} from './e2e.ts';

// How deployments end that are not simply good or bad: each row is what happened in the world and what must be said of it.
describe('deploy-ecs tells the truth when', () => {
  test.concurrent('another deployment took over: superseded, naming it', async () => {
    await using world = await shopUnderTraffic(safe);
    const { sandbox } = world;
    const inputs = { service: 'shop', images: 'web=shop:v2-slow-start-60s' };
    const run = runBundle('deploy-ecs', sandbox, inputs);
    await until('our deployment', () => mutations(sandbox).includes('ecs:UpdateService'));
    await sandbox.invoke('ecs', 'UpdateService', { cluster: 'sandbox', service: 'shop', taskDefinition: 'shop:1' });

    const { outputs, exitCode } = await run;

    const [theirs] = await serviceDeployments(sandbox);
    expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 1, result: 'superseded' });
    expect(outputs['reason']).toContain(theirs!.serviceDeploymentArn);
    expect(await world.lost()).toBe(0);
  });

  test.concurrent.each([
    ['ABORT', /stop/i],
    ['ROLLBACK', /Somebody asked ECS to roll back/],
  ])('it was stopped by hand (%s): stopped', async (stopType, reason) => {
    await using world = await shopUnderTraffic(safe);
    const { sandbox } = world;
    const run = runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v2-slow-start-60s' });
    await until('our deployment', () => mutations(sandbox).includes('ecs:UpdateService'));
    const { serviceDeploymentArn } = await inProgress(sandbox);
    await sandbox.invoke('ecs', 'StopServiceDeployment', { serviceDeploymentArn, stopType });

    const { outputs, exitCode } = await run;

    expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 1, result: 'stopped' });
    expect(outputs['reason']).toMatch(reason);
    expect(await world.lost()).toBe(0);
  });

  test.concurrent('the first reads after UpdateService show the old state: no false verdict', async () => {
    await using world = await shopUnderTraffic(safe, { quirks: { staleReadsMs: SPEED * 2_000 } });
    const { sandbox } = world;

    const run = await runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v2' });

    expect(run.outputs['result']).toBe('succeeded');
    expect(runningImages(sandbox)).toEqual(['shop:v2', 'shop:v2']);
    expect(await world.lost()).toBe(0);
  });

  test.concurrent('all new tasks run while old ones drain: it keeps waiting', async () => {
    await using world = await shopUnderTraffic({ ...safe, deregistrationDelaySeconds: 120 });
    const { sandbox } = world;

    const run = await runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v2' });

    const { status, finishedAt, createdAt } = await newest(sandbox);
    expect([run.outputs['result'], status]).toEqual(['succeeded', 'SUCCESSFUL']);
    expect(finishedAt!.ms - createdAt.ms).toBeGreaterThan(120_000);
    expect(await world.lost()).toBe(0);
  });

  test.concurrent('the desired count is 0: succeeded, with a warning', async () => {
    await using sandbox = await shopSandbox({ ...safe, desiredCount: 0 });

    const run = await runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v2' });

    expect(run.outputs['result']).toBe('succeeded');
    expect(run.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('desired count is 0') },
    ]);
  });

  test.concurrent('the time is up: timed-out, with what was pending', async () => {
    await using world = await shopUnderTraffic({ ...safe, healthCheckGracePeriodSeconds: 600 });
    const { sandbox } = world;
    const inputs = { service: 'shop', images: 'web=shop:v2-slow-start-300s', 'timeout-minutes': '0.1' };

    const { outputs, exitCode } = await runBundle('deploy-ecs', sandbox, inputs);

    expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 1, result: 'timed-out' });
    expect(outputs['reason']).toMatch(/Not finished after 0\.1 min: \d of 2 new tasks running/);
    expect(mutations(sandbox)).not.toContain('ecs:StopServiceDeployment');
    expect(await world.lost()).toBe(0);
  });

  test.concurrent('an alarm rolled it back: the alarm is named', async () => {
    await using world = await shopUnderTraffic({ ...safe, alarms: { names: ['errors-high'], rollback: true } });
    const { sandbox } = world;
    const run = runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v2-slow-start-20s' });
    await until('our deployment', () => mutations(sandbox).includes('ecs:UpdateService'));
    await inProgress(sandbox);
    const alarm = { AlarmName: 'errors-high', StateValue: 'ALARM', StateReason: 'too many errors' };
    await sandbox.invoke('cloudwatch', 'SetAlarmState', alarm);

    const { outputs, exitCode } = await run;

    expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 1, result: 'rolled-back' });
    expect(outputs['reason']).toContain('errors-high');
    expect(await world.lost()).toBe(0);
  });

  test.concurrent('the credentials end midway: it says so', async () => {
    await using world = await shopUnderTraffic(safe);
    const { sandbox } = world;
    const run = runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v2-slow-start-120s' });
    await until('our deployment', () => mutations(sandbox).includes('ecs:UpdateService'));
    sandbox.faults.add({ on: 'ecs:*', kind: 'expire' });

    const { outputs, exitCode, annotations } = await run;

    expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 1, result: 'failed' });
    expect(outputs['reason']).toMatch(/expired/i);
    expect(annotations.at(-1)).toMatchObject({ level: 'error', title: 'shop: a person has to look' });
    expect(await world.lost()).toBe(0);
  });

  test.concurrent('health checks fail: with what they met, and the last lines of the log', async () => {
    await using world = await shopUnderTraffic(safe);
    const { sandbox } = world;

    const run = await runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v2-unhealthy' });

    expect(run.outputs['result']).toBe('rolled-back');
    expect(run.summary).toMatch(/Task failed ELB health checks[^]*<details>[^]*web[^]*shop:v2-unhealthy/);
    expect(await world.lost()).toBe(0);
  });

  test.concurrent('a permission is missing: the action is named', async () => {
    await using world = await shopUnderTraffic(safe);
    const { sandbox } = world;
    sandbox.faults.add({ on: 'ecs:UpdateService', kind: 'deny' });

    const { outputs, exitCode } = await runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v2' });

    expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 1, result: 'failed' });
    expect(outputs['reason']).toMatch(
      /not authorized to perform: ecs:UpdateService on resource: arn:aws:ecs:.*:service\/sandbox\/shop/,
    );
    expect(runningImages(sandbox)).toEqual(['shop:v1', 'shop:v1']);
    expect(await world.lost()).toBe(0);
  });

  test.concurrent.each(['ecs:RegisterTaskDefinition', 'ecs:UpdateService'])(
    'the answer to %s gets lost: nothing is done twice',
    async (on) => {
      await using world = await shopUnderTraffic(safe);
      const { sandbox } = world;
      sandbox.faults.add({ on, kind: 'drop', times: 1 });

      const { outputs } = await runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v2' });

      expect(outputs).toMatchObject({ result: 'succeeded', 'task-definition-arn': expect.stringMatching(/shop:2$/) });
      const { taskDefinitionArns } = await sandbox.invoke('ecs', 'ListTaskDefinitions', { familyPrefix: 'shop' });
      expect(taskDefinitionArns).toHaveLength(2);
      // the service's first deployment, and ours
      expect(await serviceDeployments(sandbox)).toHaveLength(2);
      expect(await world.lost()).toBe(0);
    },
  );
});

/** Ours, once lists show it. */
async function inProgress(sandbox: Parameters<typeof serviceDeployments>[0]) {
  for (;;) {
    const deployment = await newest(sandbox);
    if (deployment.status !== 'SUCCESSFUL') return deployment;
  }
}

async function newest(sandbox: Parameters<typeof serviceDeployments>[0]) {
  const [deployment] = await serviceDeployments(sandbox);
  return deployment!;
}
