import { describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '@deploy-actions/sandbox';
import { connectAlarms, connectBalancer, connectEcs, connectScaling } from '../src/index.ts';
import { named, textOf } from '../src/nameCalls.ts';

const action = { action: 'test', version: '0' };
const ref = { cluster: 'sandbox', service: 'shop' };

function configOf({ endpoint, env }: Sandbox) {
  const credentials = { accessKeyId: env['AWS_ACCESS_KEY_ID']!, secretAccessKey: env['AWS_SECRET_ACCESS_KEY']! };
  return { endpoint, region: env['AWS_REGION']!, credentials };
}

const calls: readonly [string, (config: ReturnType<typeof configOf>) => Promise<unknown>][] = [
  ['ecs:DescribeServices', (config) => connectEcs(action, config).describeService(ref)],
  ['ecs:UpdateService', (config) => connectEcs(action, config).updateService(ref, {})],
  ['elasticloadbalancing:DescribeRules', (config) => connectBalancer(action, config).forwards('arn:rule')],
  ['application-autoscaling:DescribeScalableTargets', (config) => connectScaling(action, config).scaleIn(ref)],
  ['cloudwatch:DescribeAlarms', (config) => connectAlarms(action, ['loud'], config).firing()],
];

const ERROR = { kind: 'error', code: 'ServerException', message: 'An internal error.', status: 400 } as const;

const failureOf = (call: Promise<unknown>): Promise<Error> =>
  call.then(
    () => new Error('it did not fail'),
    (error: Error) => error,
  );

test.each(calls)('%s is named once by what it fails with', async (call, ask) => {
  await using sandbox = await startSandbox({ speed: 100 });
  sandbox.faults.add({ on: '*', ...ERROR });
  const { message } = await failureOf(ask(configOf(sandbox)));
  expect(message.replace(/^CloudWatch could not be read: /, '')).toBe(`${call}: An internal error. (ServerException)`);
});

test('a refusal that names the call keeps its words', async () => {
  await using sandbox = await startSandbox({ speed: 100, scenario: { policy: { Statement: [] } } });
  const { message, name } = await failureOf(connectEcs(action, configOf(sandbox)).describeService(ref));
  expect(name).toBe('AccessDeniedException');
  expect(message).toMatch(/^User: arn:\S+ is not authorized to perform: ecs:DescribeServices on .* action$/);
});

describe('an error', () => {
  test('without a text is told by what it is known by', () => {
    const broken = Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' });
    expect(named(broken, 'ecs:ListTasks')).toHaveProperty('message', 'ecs:ListTasks: ECONNREFUSED (AggregateError)');
  });

  test('has its name once, and what is none is told as it is', () => {
    const denied = Object.assign(new Error('not you'), { name: 'AccessDenied' });
    expect(textOf(denied)).toBe('AccessDenied: not you');
    expect(textOf(named(denied, 'ecs:RunTask'))).toBe('ecs:RunTask: not you (AccessDenied)');
    expect(textOf(new Error('gone'))).toBe('gone');
    expect([named('gone', 'ecs:RunTask'), textOf('gone')]).toEqual(['gone', 'gone']);
  });
});
