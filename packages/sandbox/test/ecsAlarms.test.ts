import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../src/index.ts';
import {
  createService,
  createWorld,
  deploy,
  describeDeployment,
  ended,
  eventsOf,
  runService,
  until,
  type World,
} from './ecsFakes.ts';
import { callJson, callQuery } from './wire.ts';

const watching = (rollback: boolean, alarmNames = ['5xx', 'latency']) => ({
  deploymentConfiguration: { alarms: { enable: true, rollback, alarmNames } },
});

/** A service on `shop:v1` that watches `5xx` and `latency`, both quiet. */
async function watchedService(rollback: boolean): Promise<World> {
  const world = await createWorld({ timings: { alarmBakeMs: 20_000 } });
  world.alarms.set('5xx', 'OK').set('latency', 'OK');
  await runService(world, 'shop:v1', watching(rollback));
  return world;
}

describe('an alarm that goes off during a deployment', () => {
  test('rolls it back where asked to, and is named', async () => {
    await using world = await watchedService(true);
    const arn = await deploy(world, 'shop:v2');
    world.alarms.set('5xx', 'ALARM');

    const deployment = await ended(world, arn);

    expect(deployment).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: expect.stringMatching(/alarms .*: 5xx\.$/),
      rollback: { reason: expect.stringContaining('5xx') },
      alarms: { status: 'TRIGGERED', alarmNames: ['5xx', 'latency'], triggeredAlarmNames: ['5xx'] },
    });
    expect(world.targets.serving()).toEqual({ 'shop:v1': 2 });
    expect(await eventsOf(world)).toContainEqual(expect.stringMatching(/deployment failed: alarm detected\.$/));
  });

  test('stops it where there is to be no rollback', async () => {
    await using world = await watchedService(false);
    const arn = await deploy(world, 'shop:v2');
    world.alarms.set('latency', 'ALARM');
    expect(await ended(world, arn)).toMatchObject({
      status: 'STOPPED',
      statusReason: expect.stringContaining('latency'),
      alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['latency'] },
    });
  });

  test('counts also while the new tasks serve and are only watched', async () => {
    await using world = await watchedService(true);
    const arn = await deploy(world, 'shop:v2');
    await until(
      () => world.targets.serving(),
      (serving) => serving['shop:v2'] === 2 && serving['shop:v1'] === undefined,
    );
    world.alarms.set('5xx', 'ALARM');
    expect(await ended(world, arn)).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
  });
});

test('quiet alarms let the deployment through, after it has been watched for a while', async () => {
  await using world = await watchedService(true);
  const deployment = await ended(world, await deploy(world, 'shop:v2'));
  expect(deployment).toMatchObject({ status: 'SUCCESSFUL', alarms: { status: 'MONITORING_COMPLETE' } });
  expect(deployment.finishedAt - deployment.startedAt).toBeGreaterThanOrEqual(20);
});

test('an alarm that is on already at the start does not stand in the way of the fix', async () => {
  await using world = await watchedService(true);
  world.alarms.set('5xx', 'ALARM');
  const arn = await deploy(world, 'shop:v2');
  expect(await describeDeployment(world, arn)).toMatchObject({ alarms: { status: 'DISABLED' } });
  expect(await ended(world, arn)).toMatchObject({ status: 'SUCCESSFUL' });
});

test('an alarm that is not there is refused', async () => {
  await using world = await watchedService(true);
  const refused = { code: 'InvalidParameterException', message: expect.stringContaining('gone') };
  await expect(deploy(world, 'shop:v2', watching(true, ['5xx', 'gone']))).rejects.toMatchObject(refused);
  await expect(
    createService(world, 'shop:v1', { ...watching(true, ['gone']), serviceName: 'other' }),
  ).rejects.toMatchObject(refused);
});

describe('CloudWatch', () => {
  test('keeps alarms in whichever protocol they are spoken of', async () => {
    await using sandbox = await startSandbox({ speed: 100, scenario: { services: [] } });
    const query = (action: string, input: Record<string, string>) => callQuery(sandbox, '2010-08-01', action, input);
    await callJson(sandbox, 'cloudwatch', 'PutMetricAlarm', { AlarmName: '5xx', Threshold: 1 });
    await query('SetAlarmState', { AlarmName: '5xx', StateValue: 'ALARM', StateReason: 'a test' });

    const describeAlarms = () => callJson(sandbox, 'cloudwatch', 'DescribeAlarms', { AlarmNames: ['5xx'] });
    expect((await describeAlarms()).body.MetricAlarms).toMatchObject([
      { AlarmName: '5xx', StateValue: 'ALARM', StateReason: 'a test', Threshold: 1 },
    ]);
    expect((await query('DescribeAlarms', {})).body).toContain('<StateValue>ALARM</StateValue>');

    await query('DeleteAlarms', { 'AlarmNames.member.1': '5xx' });
    expect((await describeAlarms()).body.MetricAlarms).toEqual([]);
    expect((await query('SetAlarmState', { AlarmName: '5xx', StateValue: 'OK', StateReason: 'x' })).status).toBe(404);
  });

  test('is what a service of the scenario watches', async () => {
    const service = { name: 'shop', alarms: { names: ['shop-5xx'], rollback: true } };
    await using sandbox = await startSandbox({ speed: 200, scenario: { services: [service] } });
    await sandbox.invoke('ecs', 'UpdateService', { cluster: 'sandbox', service: 'shop', forceNewDeployment: true });
    const alarm = { AlarmName: 'shop-5xx', StateValue: 'ALARM', StateReason: 'too many errors' };
    await callJson(sandbox, 'cloudwatch', 'SetAlarmState', alarm);

    const deployments = async () =>
      (await sandbox.invoke('ecs', 'ListServiceDeployments', { cluster: 'sandbox', service: 'shop' }))
        .serviceDeployments;
    const [newest] = await until(deployments, ([{ status }]) => status === 'ROLLBACK_SUCCESSFUL');
    expect(newest.statusReason).toContain('shop-5xx');
  });
});
