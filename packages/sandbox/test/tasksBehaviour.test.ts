import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isHealthCheck, react } from '../src/tasks/answer.ts';
import { behaviourOf } from '../src/tasks/behaviour.ts';
import { canonicalName, parseImage } from '../src/core/images.ts';
import { failsAt, latencyAt } from '../src/tasks/sampling.ts';

const healthy = behaviourOf('shop:v2', {});
const digest = `sha256:${'ab'.repeat(32)}`;

describe('an image reference', () => {
  test.each([
    ['shop', { name: 'shop', tag: 'latest', digest: null }],
    ['shop:v2', { name: 'shop', tag: 'v2', digest: null }],
    [`shop@${digest}`, { name: 'shop', tag: null, digest }],
    [`shop:v2@${digest}`, { name: 'shop', tag: 'v2', digest }],
    ['localhost:5000/team/shop', { name: 'localhost:5000/team/shop', tag: 'latest', digest: null }],
    ['localhost:5000/team/shop:v2', { name: 'localhost:5000/team/shop', tag: 'v2', digest: null }],
  ])('%s', (image, expected) => {
    expect(parseImage(image)).toEqual(expected);
  });

  test.each([
    ['shop:v2', 'docker.io/library/shop:v2'],
    ['team/shop', 'docker.io/team/shop:latest'],
    ['1.dkr.ecr.eu-central-1.amazonaws.com/shop:v2', '1.dkr.ecr.eu-central-1.amazonaws.com/shop:v2'],
  ])('%s resolves to %s', (image, expected) => {
    expect(canonicalName(image)).toBe(expected);
  });
});

describe('the tag says how the app behaves', () => {
  test.each([
    ['v2', {}],
    ['anything-else', {}],
    ['crash', { ends: { afterMs: 1_000, exitCode: 1, listens: false } }],
    ['crash-after-30s', { ends: { afterMs: 30_000, exitCode: 1, listens: true } }],
    ['errors-5pct', { errorRate: 0.05 }],
    ['errors-0.5pct', { errorRate: 0.005 }],
    ['slow-p95-900ms', { latencyP95Ms: 900 }],
    ['slow-start-20s', { slowStartMs: 20_000 }],
    ['unhealthy', { unhealthy: true }],
    ['hang', { hang: true }],
    ['hangs-requests', { hangsRequests: true }],
    ['no-such-image', { exists: false }],
    ['exit-0', { ends: { afterMs: 1_000, exitCode: 0, listens: false } }],
    ['exit-42', { ends: { afterMs: 1_000, exitCode: 42, listens: false } }],
    ['ignores-sigterm', { ignoresSigterm: true }],
    ['v3-errors-5pct-slow-p95-900ms', { errorRate: 0.05, latencyP95Ms: 900 }],
    ['v3-unhealthyish', {}],
  ])('shop:%s', (tag, expected) => {
    expect(behaviourOf(`shop:${tag}`, {})).toEqual({ ...healthy, ...expected });
    expect(behaviourOf(`registry.example:5000/shop:${tag}@${digest}`, {})).toEqual({ ...healthy, ...expected });
  });

  test('a digest alone is a healthy app', () => {
    expect(behaviourOf(`shop@${digest}`, {})).toEqual(healthy);
  });
});

describe('the environment wins over the tag', () => {
  test.each([
    ['v2', { SANDBOX_ERRORS: '5%' }, { errorRate: 0.05 }],
    ['errors-50pct', { SANDBOX_ERRORS: '0%' }, { errorRate: 0 }],
    ['v2', { SANDBOX_LATENCY_P95: '900ms' }, { latencyP95Ms: 900 }],
    ['v2', { SANDBOX_LATENCY_P95: '1.5s' }, { latencyP95Ms: 1_500 }],
    ['unhealthy', { SANDBOX_UNHEALTHY: 'false' }, { unhealthy: false }],
    ['crash', { SANDBOX_CRASH: 'false' }, { ends: null }],
    ['v2', { SANDBOX_CRASH: 'true' }, { ends: { afterMs: 1_000, exitCode: 1, listens: false } }],
    ['v2', { SANDBOX_CRASH: '30s' }, { ends: { afterMs: 30_000, exitCode: 1, listens: true } }],
    ['v2', { SANDBOX_SLOW_START: '20s', SANDBOX_HANG: 'true' }, { slowStartMs: 20_000, hang: true }],
    ['v2', { SANDBOX_IGNORES_SIGTERM: 'true', SANDBOX_EXIT: '' }, { ignoresSigterm: true }],
    ['v2', { SANDBOX_EXIT: '3' }, { ends: { afterMs: 1_000, exitCode: 3, listens: false } }],
    ['v2', { SANDBOX_UNKNOWN: 'x', PATH: '/bin' }, {}],
  ])('shop:%s with %j', (tag, environment, expected) => {
    expect(behaviourOf(`shop:${tag}`, environment as Record<string, string>)).toEqual({ ...healthy, ...expected });
  });

  test.each([
    { SANDBOX_ERRORS: 'lots' },
    { SANDBOX_ERRORS: '101%' },
    { SANDBOX_CRASH: 'maybe' },
    { SANDBOX_EXIT: '256' },
  ])('refuses %j by name', (environment) => {
    const [name] = Object.keys(environment);
    expect(() => behaviourOf('shop:v2', environment as Record<string, string>)).toThrow(name);
  });
});

describe('shares are exact in any run of requests', () => {
  test('5% is 5 of 100', () => {
    expect(count(100, (n) => failsAt(n, 0.05))).toBe(5);
  });

  test('of the first N requests, round(N * rate) fail', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 0, max: 100 }), (total, percent) => {
        const rate = percent / 100;
        expect(count(total, (n) => failsAt(n, rate))).toBe(Math.floor(total * rate + 0.5));
      }),
    );
  });

  test('the 95th percentile of the latency is the one asked for, within 5%', () => {
    const sorted = Array.from({ length: 400 }, (_, index) => latencyAt(index + 1, 900)).toSorted((a, b) => a - b);
    expect(sorted[379]! / 900).toBeCloseTo(1, 1);
    expect(sorted.at(-1)!).toBeLessThan(900 * 1.55);
  });
});

describe('the app', () => {
  const user = { path: '/', userAgent: 'curl/8' };
  const checker = { path: '/', userAgent: 'ELB-HealthChecker/2.0' };

  test('spares health checks the errors and the latency of its users', () => {
    const bad = behaviourOf('shop:errors-100pct-slow-p95-900ms', {});
    expect(isHealthCheck(checker)).toBe(true);
    expect(react(checker, bad, 1, true)).toEqual({ kind: 'answer', status: 200, error: null, afterMs: 0 });
    expect(react(user, bad, 1, true)).toMatchObject({ status: 500, error: 'injected failure' });
  });

  test('when unhealthy, fails health checks on any path and still serves users', () => {
    const unhealthy = behaviourOf('shop:unhealthy', {});
    expect(react(checker, unhealthy, 1, true)).toMatchObject({ status: 503 });
    expect(react({ ...user, path: '/ready' }, unhealthy, 1, true)).toMatchObject({ status: 503 });
    expect(react(user, unhealthy, 1, true)).toMatchObject({ status: 200 });
  });

  test('may hang for its users alone', () => {
    const hanging = behaviourOf('shop:hangs-requests', {});
    expect(react(user, hanging, 1, true)).toEqual({ kind: 'hang' });
    expect(react(checker, hanging, 1, true)).toMatchObject({ status: 200 });
  });

  test('shows nobody its environment', () => {
    expect(react({ ...user, path: '/env' }, healthy, 1, true)).toMatchObject({ status: 404 });
  });

  test('refuses everybody until it has started', () => {
    expect(react(user, healthy, 1, false)).toMatchObject({ status: 503 });
    expect(react(checker, healthy, 1, false)).toMatchObject({ status: 503 });
  });
});

function count(total: number, holds: (n: number) => boolean): number {
  return Array.from({ length: total }, (_, index) => index + 1).filter(holds).length;
}
