import { expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '@deploy-actions/sandbox';
import { connectAlarms } from '../../src/index.ts';

const SID = { Sid: 'Counts', Effect: 'Allow', Action: ['cloudwatch:GetMetricData'], Resource: ['*'] } as const;

function alarmsOf({ endpoint, env }: Sandbox, names: readonly string[]) {
  const credentials = { accessKeyId: env['AWS_ACCESS_KEY_ID']!, secretAccessKey: env['AWS_SECRET_ACCESS_KEY']! };
  return connectAlarms({ action: 'test', version: '0' }, names, { endpoint, region: env['AWS_REGION']!, credentials });
}

test('those that fire, and those that are not there, by one call each', async () => {
  await using sandbox = await startSandbox({ speed: 100 });
  const put = async (AlarmName: string, StateValue: string) => {
    await sandbox.invoke('cloudwatch', 'PutMetricAlarm', { AlarmName });
    await sandbox.invoke('cloudwatch', 'SetAlarmState', { AlarmName, StateValue, StateReason: 'test' });
  };
  await put('calm', 'OK');
  await put('loud', 'ALARM');
  await put('another', 'ALARM');
  await put('mute', 'INSUFFICIENT_DATA');
  const alarms = alarmsOf(sandbox, ['calm', 'loud', 'mute', 'gone']);

  expect(await alarms.firing()).toEqual(['loud']);
  expect(await alarms.unknown()).toEqual(['gone']);
  expect(sandbox.calls.snapshot().map(({ action }) => action)).toEqual(['DescribeAlarms', 'DescribeAlarms']);
});

test('a role that may not is told what it needs', async () => {
  const policy = { Statement: [{ ...SID, Action: [...SID.Action], Resource: [...SID.Resource] }] };
  await using sandbox = await startSandbox({ speed: 100, scenario: { policy } });
  await expect(alarmsOf(sandbox, ['calm']).firing()).rejects.toThrow(
    /^CloudWatch could not be read: AccessDenied.* The role needs cloudwatch:DescribeAlarms\.$/,
  );
});
