import { describe, expect, test } from '@jest/globals';
import { runSuite } from '../../src/run/suite.ts';
import { check, expectations, get, pace, suite } from './models.ts';
import { failure, options, says, world, type World } from './world.ts';

const everyAddress = { resolve: { 'app.example.com': 'all' }, ca: [] } as const;

/** The only check of a suite with the result of the whole. */
async function ran(one: ReturnType<typeof check>, { ports }: World, given: Parameters<typeof suite>[0] = {}) {
  const { checks, ...rest } = await runSuite(suite({ checks: [one], ...given }), options(), ports);
  return { ...rest, check: checks[0]! };
}

/** Answers by the order of the requests: + 200, - 404, ~ 503, x refused; the last one for ever. */
function inOrder(signs: string) {
  let count = 0;
  return () => {
    const sign = signs[Math.min(count, signs.length - 1)]!;
    count += 1;
    return { '+': says(200), '-': says(404), '~': says(503), x: failure('refused') }[sign]!;
  };
}

describe('+ 200, - 404, ~ 503 (retried), x refused (retried)', () => {
  test.each([
    ['+', 1, 'passed', 1],
    ['++-++-+++', 3, 'passed', 9],
    ['++~++x+++', 3, 'passed', 9],
    ['+x', 2, 'failed', 12],
    ['x', 1, 'unreachable', 12],
    ['x~x', 1, 'failed', 12],
    ['~', 1, 'failed', 12],
    ['xx-', 1, 'failed', 7],
    ['+-', 3, 'failed', 6],
  ] as const)('%s, wanted %i in a row: %s after %i attempts', async (signs, successThreshold, result, attempts) => {
    const flapping = check('health', {
      pace: pace({
        successThreshold,
        failureThreshold: 5,
        periodMs: 10_000,
        deadlineMs: 120_000,
        retryOn: ['network', '5xx'],
      }),
    });
    const { check: ended } = await ran(flapping, world(inOrder(signs)));
    expect([ended.result, ended.addresses[0]?.attempts]).toEqual([result, attempts]);
  });

  test('what is not retried ends it, and a bad certificate is not the network', async () => {
    const bad = await ran(
      check('health', { pace: pace({ retryOn: ['network'] }) }),
      world(() => failure('tls')),
    );
    expect([bad.result, bad.check.addresses[0]?.attempts]).toEqual(['failed', 1]);
  });

  test('an answer that was begun is not unreachable', async () => {
    const half = world(() => failure('reset', { answered: true }));
    expect((await ran(check('health'), half)).result).toBe('failed');
  });
});

test('a server that flaps for ever is asked until the deadline, and never passes', async () => {
  let asked = 0;
  const flapping = world(() => says((asked += 1) % 3 === 0 ? 500 : 200));
  const thrice = check('health', { pace: pace({ successThreshold: 3, failureThreshold: 2 }) });
  const { result, reason } = await ran(thrice, flapping);
  expect([result, asked]).toEqual(['failed', 120]);
  expect(reason).toBe(
    'health: not within 2m: passed 80 of 120 attempts, at most 2 in a row: GET http://app.example.com/: status: expected 200 to 299, found 500.',
  );
});

test('nothing is asked before the initial delay, which is a part of the deadline', async () => {
  const it = world(() => failure('refused'));
  const slow = check('health', {
    pace: pace({ initialDelayMs: 30_000, deadlineMs: 60_000, periodMs: 10_000, retryOn: ['network'] }),
  });
  const { check: ended } = await ran(slow, it);
  expect(ended.addresses[0]?.attempts).toBe(3);
});

test('no request is given more time than is left', async () => {
  const given: number[] = [];
  const it = world(({ timeoutMs }) => (given.push(timeoutMs), failure('timeout')));
  await ran(
    check('health', { pace: pace({ timeoutMs: 8_000, periodMs: 5_000, deadlineMs: 12_000, retryOn: ['network'] }) }),
    it,
  );
  expect(given).toEqual([8_000, 7_000, 2_000]);
});

test.each([0, 0.9])(
  'what the deadline cuts off, %f ms early, does not hide what was wrong before it',
  async (earlyMs) => {
    let asked = 0;
    const clock = world(() => ((asked += 1) === 1 ? says(503) : failure('timeout')));
    const late = check('health', { pace: pace({ periodMs: 9_000, deadlineMs: 10_000, retryOn: ['network', '5xx'] }) });
    const send: typeof clock.ports.send = async (request) => {
      if (asked === 1) await clock.ports.clock.sleep(request.timeoutMs - earlyMs, new AbortController().signal);
      return clock.ports.send(request);
    };
    const { reason } = await ran(late, { ...clock, ports: { ...clock.ports, send } });
    expect(reason).toBe('health: not within 10s: GET http://app.example.com/: status: expected 200 to 299, found 503.');
  },
);

describe('every address of a name', () => {
  test('has to pass by itself, as often in a row as is wanted', async () => {
    const sick = world(
      ({ address }) => says(address === '10.0.0.2' ? 500 : 200),
      () => ['10.0.0.1', '10.0.0.2'],
    );
    const { check: ended } = await ran(
      check('health', { pace: pace({ successThreshold: 2, failureThreshold: 3 }) }),
      sick,
      {
        network: everyAddress,
      },
    );
    expect(ended.addresses.map(({ address, result, attempts }) => [address, result, attempts])).toEqual([
      ['10.0.0.1', 'passed', 2],
      ['10.0.0.2', 'failed', 3],
    ]);
    expect(ended.reason).toMatch(/^failed at 1 of 2 addresses, the first 10\.0\.0\.2: /);
  });

  const twice = check('health', { pace: pace({ successThreshold: 3 }) });

  test('also one that is new, even at the end', async () => {
    const started = 1_000_000;
    const growing = world(
      () => says(200),
      (now) => (now < started + 2_000 ? ['10.0.0.1'] : ['10.0.0.1', '10.0.0.2']),
    );
    const { check: ended } = await ran(twice, growing, { network: everyAddress });
    expect(ended.addresses.map(({ address, attempts }) => [address, attempts])).toEqual([
      ['10.0.0.1', 3],
      ['10.0.0.2', 3],
    ]);
  });

  test('but not one that is gone: whatever it answered does not count', async () => {
    const moving = world(
      ({ address }) => says(address === '10.0.0.1' ? 500 : 200),
      (now) => (now < 1_003_000 ? ['10.0.0.1'] : ['10.0.0.2']),
    );
    const patient = check('health', { pace: pace({ retryOn: ['5xx'] }) });
    const { check: ended } = await ran(patient, moving, { network: everyAddress });
    expect([ended.result, ended.addresses.map(({ address }) => address), ended.gone]).toEqual([
      'passed',
      ['10.0.0.2'],
      ['10.0.0.1'],
    ]);
  });

  test('one that comes back begins anew', async () => {
    const blinking = world(
      () => says(200),
      (now) => (now === 1_001_000 ? ['10.0.0.2'] : ['10.0.0.1']),
    );
    const { check: ended } = await ran(twice, blinking, { network: everyAddress });
    expect(ended.addresses.map(({ address, attempts }) => [address, attempts])).toEqual([['10.0.0.1', 3]]);
    expect(blinking.asked.filter((each) => each.startsWith('10.0.0.1'))).toHaveLength(4);
  });

  test('while the name service is silent, the addresses stay as they were', async () => {
    const silent = world(
      () => says(200),
      (now) => (now === 1_000_000 ? ['10.0.0.1'] : failure('dns')),
    );
    expect((await ran(twice, silent, { network: everyAddress })).check.result).toBe('passed');
  });

  test('a name that has none is unreachable, and is asked for until the deadline when that is wanted', async () => {
    const nameless = world(
      () => says(200),
      () => failure('dns'),
    );
    const patient = check('health', { pace: pace({ retryOn: ['network'], deadlineMs: 10_000 }) });
    const { check: ended, result } = await ran(patient, nameless, { network: everyAddress });
    expect([result, ended.addresses[0]?.attempts, nameless.asked]).toEqual(['unreachable', 10, []]);
  });

  test('those that are written down are asked without the name service', async () => {
    const it = world(
      () => says(200),
      () => failure('dns'),
    );
    const { check: ended } = await ran(check('health'), it, {
      network: { resolve: { 'app.example.com': ['10.0.0.7', '::1'] }, ca: [] },
    });
    expect(ended.addresses.map(({ address }) => address)).toEqual(['10.0.0.7', '::1']);
  });
});

describe('steps', () => {
  const login = get('/login', { capture: { id: { from: 'json', path: '$.id' } } });

  test('hand on what they captured', async () => {
    const it = world(({ url }) => says(200, url.pathname === '/login' ? '{"id":"a/b"}' : ''));
    const { result } = await ran(check('account', { steps: [login, get('/users/{{id}}')] }), it);
    expect([result, it.asked]).toEqual(['passed', ['* /login', '* /users/a%2Fb']]);
  });

  test('end at the first that does not pass, which the reason names', async () => {
    const it = world(() => says(200, '{}'));
    const { reason } = await ran(check('account', { steps: [login, get('/users/{{id}}')] }), it);
    expect(it.asked).toEqual(['* /login']);
    expect(reason).toBe(
      'account: GET http://app.example.com/login: capture id: expected a value at $.id, found nothing.',
    );
  });

  test('a silent second step is no unreachable address: it has answered', async () => {
    const it = world(({ url }) => (url.pathname === '/login' ? says(200, '{"id":"1"}') : failure('reset')));
    expect((await ran(check('account', { steps: [login, get('/me')] }), it)).result).toBe('failed');
  });

  test('an unknown name is told, and nothing is sent', async () => {
    const it = world(() => says(200));
    const { reason, result } = await ran(check('account', { steps: [get('/{{env.NOPE}}')] }), it);
    expect([it.asked, result]).toEqual([[], 'failed']);
    expect(reason).toContain('{{env.NOPE}}');
  });
});

describe('a sample', () => {
  const sampled = (errorRate?: number) =>
    check('latency', {
      sample: { requests: 20, concurrency: 4 },
      steps: [get('/', { expect: expectations(errorRate === undefined ? {} : { errorRate: { lte: errorRate } }) })],
    });

  test.each([
    [0, undefined, 'passed'],
    [1, undefined, 'failed'],
    [1, 0.05, 'passed'],
    [2, 0.05, 'failed'],
    [20, 1, 'passed'],
  ])('%i of 20 bad, at most %p allowed: %s', async (bad, errorRate, result) => {
    let count = 0;
    const it = world(() => says((count += 1) <= bad ? 500 : 200));
    expect((await ran(sampled(errorRate), it)).result).toBe(result);
    expect(it.asked).toHaveLength(20);
  });

  test('without one answer it is unreachable', async () => {
    expect(
      (
        await ran(
          sampled(0.05),
          world(() => failure('refused')),
        )
      ).result,
    ).toBe('unreachable');
  });
});
