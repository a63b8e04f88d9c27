import { describe, expect, test } from '@jest/globals';
import { createClock } from '../src/core/clock.ts';
import { createLogs } from '../src/logs/logs.ts';
import { MAX_EVENTS } from '../src/logs/store.ts';

const context = { accountId: '123456789012', region: 'eu-central-1', accessKeyId: 'AKID' };

function setUp() {
  let now = 0;
  const clock = { ...createClock(1), now: () => (now += 1) };
  const logs = createLogs({ clock, accountId: context.accountId, region: context.region });
  const call = async (action: string, input: object): Promise<any> => logs.service.operations[action]!(input, context);
  return { ...logs, call };
}

function write(lines: string[], stream = 'web/1') {
  const sandbox = setUp();
  for (const line of lines) sandbox.store.append('/ecs/shop', stream, line);
  return sandbox;
}

const messages = (answer: { events: Array<{ message: string }> }) => answer.events.map(({ message }) => message);
const here = { logGroupName: '/ecs/shop', logStreamName: 'web/1' };

describe('GetLogEvents', () => {
  test('gives the newest events without a token, the oldest with startFromHead', async () => {
    const { call } = write(['one', 'two', 'three']);
    expect(messages(await call('GetLogEvents', { ...here, limit: 2 }))).toEqual(['two', 'three']);
    expect(messages(await call('GetLogEvents', { ...here, limit: 2, startFromHead: true }))).toEqual(['one', 'two']);
  });

  test('walks forward to the end, where the token stays the same until there is more', async () => {
    const { call, store } = write(['one', 'two', 'three']);
    const first = await call('GetLogEvents', { ...here, limit: 2, startFromHead: true });
    const second = await call('GetLogEvents', { ...here, limit: 2, nextToken: first.nextForwardToken });
    const end = await call('GetLogEvents', { ...here, nextToken: second.nextForwardToken });
    expect(messages(second)).toEqual(['three']);
    expect(end).toEqual({
      events: [],
      nextForwardToken: second.nextForwardToken,
      nextBackwardToken: expect.any(String),
    });

    store.append('/ecs/shop', 'web/1', 'four');
    expect(messages(await call('GetLogEvents', { ...here, nextToken: end.nextForwardToken }))).toEqual(['four']);
  });

  test('walks backward to the beginning', async () => {
    const { call } = write(['one', 'two', 'three']);
    const last = await call('GetLogEvents', { ...here, limit: 2 });
    const before = await call('GetLogEvents', { ...here, limit: 2, nextToken: last.nextBackwardToken });
    const end = await call('GetLogEvents', { ...here, limit: 2, nextToken: before.nextBackwardToken });
    expect([messages(before), messages(end)]).toEqual([['one'], []]);
    expect(end.nextBackwardToken).toBe(before.nextBackwardToken);
  });

  test('includes startTime and excludes endTime', async () => {
    const { call } = setUp();
    await call('CreateLogGroup', here);
    await call('CreateLogStream', here);
    const logEvents = [10, 20, 30].map((timestamp) => ({ timestamp, message: `at ${timestamp}` }));
    await call('PutLogEvents', { ...here, logEvents });
    expect(messages(await call('GetLogEvents', { ...here, startTime: 10, endTime: 30 }))).toEqual(['at 10', 'at 20']);
  });

  test.each([
    [{ logGroupName: '/ecs/other', logStreamName: 'web/1' }, 'The specified log group does not exist.'],
    [{ logGroupName: '/ecs/shop', logStreamName: 'web/2' }, 'The specified log stream does not exist.'],
  ])('of %j: ResourceNotFoundException', async (input, message) => {
    const { call } = write(['one']);
    await expect(call('GetLogEvents', input)).rejects.toMatchObject({ code: 'ResourceNotFoundException', message });
  });

  test('refuses a token that it has not given', async () => {
    const { call } = write(['one']);
    await expect(call('GetLogEvents', { ...here, nextToken: 'x' })).rejects.toMatchObject({
      code: 'InvalidParameterException',
    });
  });
});

describe('FilterLogEvents', () => {
  test.each([
    ['', ['ERROR db down', 'INFO db up', 'ERROR cache down']],
    ['ERROR', ['ERROR db down', 'ERROR cache down']],
    ['ERROR db', ['ERROR db down']],
    ['"db up"', ['INFO db up']],
    ['down -cache', ['ERROR db down']],
    ['?cache ?INFO', ['INFO db up', 'ERROR cache down']],
    ['error', []],
  ])('%j', async (filterPattern, expected) => {
    const { call } = write(['ERROR db down', 'INFO db up', 'ERROR cache down']);
    expect(messages(await call('FilterLogEvents', { ...here, filterPattern }))).toEqual(expected);
  });

  test('reads several streams, by prefix, in pages, with the stream of each event', async () => {
    const { call, store } = write(['one'], 'web/1');
    store.append('/ecs/shop', 'web/2', 'two');
    store.append('/ecs/shop', 'worker/1', 'three');
    const input = { logGroupIdentifier: 'arn:aws:logs:eu-central-1:123456789012:log-group:/ecs/shop:*' };
    const first = await call('FilterLogEvents', { ...input, logStreamNamePrefix: 'web/', limit: 1 });
    const second = await call('FilterLogEvents', { ...input, logStreamNamePrefix: 'web/', nextToken: first.nextToken });
    expect([...first.events, ...second.events].map(({ logStreamName }) => logStreamName)).toEqual(['web/1', 'web/2']);
    expect(second).not.toHaveProperty('nextToken');
  });

  test('says so when it does not know the kind of pattern', async () => {
    const { call } = write(['one']);
    await expect(call('FilterLogEvents', { ...here, filterPattern: '{ $.a = 1 }' })).rejects.toMatchObject({
      code: 'InvalidParameterException',
    });
  });
});

test('groups and streams are listed by name or by newest event', async () => {
  const { call, store } = write(['one'], 'web/1');
  store.append('/ecs/shop', 'app/1', 'two');

  const { logGroups } = await call('DescribeLogGroups', { logGroupNamePrefix: '/ecs/' });
  expect(logGroups).toMatchObject([
    { logGroupName: '/ecs/shop', arn: 'arn:aws:logs:eu-central-1:123456789012:log-group:/ecs/shop:*' },
  ]);
  const names = async (input: object) =>
    (await call('DescribeLogStreams', { ...here, ...input })).logStreams.map((each: any) => each.logStreamName);
  expect(await names({})).toEqual(['app/1', 'web/1']);
  expect(await names({ orderBy: 'LastEventTime' })).toEqual(['web/1', 'app/1']);
  expect(await names({ orderBy: 'LastEventTime', descending: true, limit: 1 })).toEqual(['app/1']);
});

test('what exists is not made again', async () => {
  const { call } = write(['one']);
  const error = { code: 'ResourceAlreadyExistsException' };
  await expect(call('CreateLogGroup', here)).rejects.toMatchObject(error);
  await expect(call('CreateLogStream', here)).rejects.toMatchObject(error);
});

test('a stream keeps its newest events and no more than fit', async () => {
  const { call } = write(Array.from({ length: MAX_EVENTS + 5 }, (_, index) => `line ${index}`));
  const kept = messages(await call('GetLogEvents', { ...here, startFromHead: true, limit: MAX_EVENTS + 5 }));
  expect([kept.length, kept[0]]).toEqual([MAX_EVENTS, 'line 5']);
});
