import { describe, expect, test } from '@jest/globals';
import type { Suite } from '../../src/model.ts';
import type { RunEvent } from '../../src/run/events.ts';
import { runSuite } from '../../src/run/suite.ts';
import { check, expectations, get, pace, suite } from './models.ts';
import { failure, options, says, world } from './world.ts';

const release = (commit: string) => says(200, JSON.stringify({ commit }));

function withIdentity(given: Partial<Suite> = {}): Suite {
  const identity = check('identity', {
    steps: [get('/version', { expect: expectations({ json: { '$.commit': { equals: 'new' } } }) })],
    pace: pace({ successThreshold: 2, periodMs: 5_000, deadlineMs: 120_000, retryOn: ['network', '5xx'] }),
  });
  return suite({ identity, checks: [check('health', { url: '/health' })], ...given });
}

describe('identity first', () => {
  test('an old release that answers 200 for two minutes never passes, and nothing else is asked', async () => {
    const old = world(() => release('old'));
    const result = await runSuite(withIdentity(), options(), old.ports);
    expect(result.result).toBe('failed');
    expect(result.reason).toBe('identity: not within 2m: still answers as "old" (json $.commit), expected "new".');
    expect(new Set(old.asked)).toEqual(new Set(['* /version']));
    expect(result.checks.map((each) => each.result)).toEqual(['skipped']);
    expect(old.now() - result.begunAt).toBeLessThanOrEqual(120_000);
  });

  test('the release that comes up at last is waited for', async () => {
    const rolling = world((_, now) => (now < 1_060_000 ? release('old') : release('new')));
    expect((await runSuite(withIdentity(), options(), rolling.ports)).result).toBe('passed');
  });

  test('it holds at every address', async () => {
    const half = world(
      ({ address }) => release(address === '10.0.0.2' ? 'old' : 'new'),
      () => ['10.0.0.1', '10.0.0.2'],
    );
    const result = await runSuite(
      withIdentity({ network: { resolve: { 'app.example.com': 'all' }, ca: [] } }),
      options(),
      half.ports,
    );
    expect(result.result).toBe('failed');
    expect(result.reason).toContain('failed at 1 of 2 addresses, the first 10.0.0.2');
  });

  test('it is asked again after the checks: a release that came back fails', async () => {
    let checked = false;
    const back = world(({ url }) => {
      checked ||= url.pathname === '/health';
      return release(checked ? 'old' : 'new');
    });
    const result = await runSuite(withIdentity(), options(), back.ports);
    expect(result.reason).toBe(
      'identity: another release came back: after the checks it answers as "old" (json $.commit), expected "new".',
    );
    expect(result.identityAfter?.result).toBe('failed');
  });

  test.each([2, 3])('one of %i servers behind a balancer that is still old is found', async (servers) => {
    let count = 0;
    const mixed = world(() => release((count += 1) % servers === 0 ? 'old' : 'new'));
    const once = withIdentity();
    const easy = { ...once, identity: { ...once.identity!, pace: pace({ periodMs: 5_000 }) } };
    expect((await runSuite(easy, options(), mixed.ports)).result).toBe('failed');
  });

  test('a balancer that fails for a moment after the checks is no other release', async () => {
    let count = 0;
    const shaky = world(() => ((count += 1) === 4 ? says(503) : release('new')));
    expect((await runSuite(withIdentity(), options(), shaky.ports)).result).toBe('passed');
  });

  test('an address that never answers is unreachable', async () => {
    const dead = world(() => failure('timeout'));
    const result = await runSuite(withIdentity(), options(), dead.ports);
    expect([result.result, result.reason]).toEqual([
      'unreachable',
      'identity: no answer in 24 attempts: timeout of it. The network or the machine that asks may be at fault: look there before a rollback.',
    ]);
  });
});

describe('what is bounded', () => {
  const slow = (name: string) =>
    check(name, { pace: pace({ retryOn: ['network'], periodMs: 1_000, deadlineMs: 60_000 }) });

  test('the whole run, by its own deadline', async () => {
    const dead = world(() => failure('refused'));
    const result = await runSuite(
      suite({ checks: [slow('a'), slow('b')] }),
      options({ deadlineMs: 5_000 }),
      dead.ports,
    );
    expect(result.result).toBe('unreachable');
    expect(dead.now() - result.begunAt).toBeLessThanOrEqual(5_000);
  });

  test('attempts at the same time', async () => {
    let [open, most] = [0, 0];
    const it = world(() => says(200));
    const send: typeof it.ports.send = async (request) => {
      most = Math.max(most, (open += 1));
      await new Promise((resolve) => setImmediate(resolve));
      open -= 1;
      return it.ports.send(request);
    };
    const checks = Array.from({ length: 50 }, (_, index) => check(`check ${index}`));
    const result = await runSuite(suite({ checks }), options({ concurrency: 7 }), { ...it.ports, send });
    expect([result.result, most]).toEqual(['passed', 7]);
  });
});

test('an advisory check is shown and never gates', async () => {
  const it = world(({ url }) => says(url.pathname === '/report' ? 500 : 200));
  const checks = [check('health'), check('report', { url: '/report', severity: 'advisory' })];
  const result = await runSuite(suite({ checks }), options(), it.ports);
  expect([result.result, result.checks.map((each) => each.result)]).toEqual(['passed', ['passed', 'failed']]);
});

test('no check is no success', async () => {
  expect((await runSuite(suite(), options(), world(() => says(200)).ports)).result).toBe('failed');
});

test('events tell each attempt and each end, without what was captured or sent as a secret', async () => {
  const login = get('/login', {
    auth: { kind: 'basic', username: 'me', password: 'hunter2secret' },
    capture: { token: { from: 'json', path: '$.token' } },
  });
  const me = get('/me', { expect: expectations({ body: { equals: 'me' } }) });
  const it = world(({ url }) =>
    says(200, url.pathname === '/me' ? 'captured77 hunter2secret' : '{"token":"captured77"}'),
  );
  const events: RunEvent[] = [];
  await runSuite(
    suite({ checks: [check('account', { steps: [login, me] })] }),
    options({ onEvent: (each) => events.push(each) }),
    it.ports,
  );
  expect(events.map(({ kind }) => kind)).toEqual(['attempt', 'check']);
  expect(events.map(({ reason }) => reason)).toEqual(Array(2).fill(expect.stringContaining('found "*** ***"')));
  expect(JSON.stringify(events)).not.toMatch(/hunter2secret|captured77/);
});
