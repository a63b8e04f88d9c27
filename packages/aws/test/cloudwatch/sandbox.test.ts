import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Event, Window } from '@deploy-actions/strategy';
import { startSandbox, startTraffic, type Sandbox } from '@deploy-actions/sandbox';
import { armGroupOf, connectCloudWatch, type ArmGroups } from '../../src/index.ts';
import { BOTH, MINUTE } from './answers.ts';

/** Real traffic on a canary at 25%, counted by the unmodified client; the ledger knows what really happened. */
const SPEED = 100;
const CANDIDATE = 'shop:v2-errors-20pct-slow-p95-800ms';
const EVENTS: Event[] = [
  { kind: 'bad' },
  { kind: 'slow', edgeMs: 40 },
  { kind: 'slower-than-stable', factor: 2, quantile: 0.95 },
];
let sandbox: Sandbox;
let arms: ArmGroups;
let fromMs: number;
let baselineMs: number;

beforeAll(async () => {
  const trafficShifting = {
    strategy: 'CANARY' as const,
    canaryConfiguration: { canaryPercent: 25, canaryBakeTimeInMinutes: 1_000 },
  };
  sandbox = await startSandbox({
    speed: SPEED,
    scenario: { services: [{ name: 'shop', trafficShifting }], metrics: { early: true } },
  });
  await send(400);
  baselineMs = Math.ceil(sandbox.clock.now() / (5 * MINUTE)) * 5 * MINUTE;
  const service = await serviceNow();
  const { taskDefinition } = await sandbox.invoke('ecs', 'DescribeTaskDefinition', {
    taskDefinition: service.taskDefinition,
  });
  const { family, networkMode, requiresCompatibilities, cpu, memory, executionRoleArn } = taskDefinition;
  const registered = await sandbox.invoke('ecs', 'RegisterTaskDefinition', {
    family,
    networkMode,
    requiresCompatibilities,
    cpu,
    memory,
    executionRoleArn,
    containerDefinitions: [{ ...taskDefinition.containerDefinitions[0], image: CANDIDATE }],
  });
  await sandbox.invoke('ecs', 'UpdateService', {
    cluster: sandbox.cluster,
    service: 'shop',
    taskDefinition: registered.taskDefinition.taskDefinitionArn,
  });
  const { targetGroupArn, advancedConfiguration } = service.loadBalancers[0];
  const { TargetGroups } = await sandbox.invoke('elbv2', 'DescribeTargetGroups', { TargetGroupArns: [targetGroupArn] });
  const [balancer] = TargetGroups[0].LoadBalancerArns;
  arms = {
    stable: armGroupOf(targetGroupArn, balancer),
    candidate: armGroupOf(advancedConfiguration.alternateTargetGroupArn, balancer),
  };
  await weightOf(advancedConfiguration, 25);
  await sandbox.clock.sleep(Math.max(0, baselineMs - sandbox.clock.now()));
  fromMs = Math.ceil(sandbox.clock.now() / MINUTE) * MINUTE;
  await sandbox.clock.sleep(fromMs - sandbox.clock.now());
  await send(700);
});
afterAll(() => sandbox.close());

async function serviceNow() {
  const { services } = await sandbox.invoke('ecs', 'DescribeServices', {
    cluster: sandbox.cluster,
    services: ['shop'],
  });
  return services[0];
}

async function weightOf(configuration: { productionListenerRule: string }, wanted: number): Promise<void> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const { Rules } = await sandbox.invoke('elbv2', 'DescribeRules', {
      RuleArns: [configuration.productionListenerRule],
    });
    if (Rules[0].Actions[0].ForwardConfig.TargetGroups.some(({ Weight }: any) => Number(Weight) === wanted)) return;
    // oxlint-disable-next-line no-await-in-loop
    await sandbox.clock.sleep(5_000);
  }
}

async function send(requests: number): Promise<void> {
  const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: 200 });
  while (traffic.report().requests < requests) {
    // oxlint-disable-next-line no-await-in-loop
    await sandbox.clock.sleep(10_000);
  }
  await traffic.stop();
}

function connect(env: Readonly<Record<string, string>> = sandbox.env) {
  const credentials = { accessKeyId: env['AWS_ACCESS_KEY_ID']!, secretAccessKey: env['AWS_SECRET_ACCESS_KEY']! };
  const config = { endpoint: env['AWS_ENDPOINT_URL']!, region: env['AWS_REGION']!, credentials };
  return connectCloudWatch({ action: 'test', version: '0', arms, clock: sandbox.clock }, config);
}

/** The sums of all windows since the canary had its weight, each asked for once it is closed. */
async function observed(events: readonly Event[]) {
  await using source = connect();
  const sums = {
    candidate: { requests: 0, events: {} as Record<string, number> },
    stable: { requests: 0, events: {} as Record<string, number> },
  };
  const lastMs = sandbox.ledger.snapshot().recent.at(-1)!.at;
  for (let at = fromMs; at <= lastMs; at += MINUTE) {
    // oxlint-disable-next-line no-await-in-loop
    await sandbox.clock.sleep(Math.max(0, at + MINUTE + source.lagMs - sandbox.clock.now()));
    // oxlint-disable-next-line no-await-in-loop
    const window = await source.observe({ fromMs: at, toMs: at + MINUTE, stage: 0 }, BOTH, events);
    add(sums.candidate, window.candidate);
    add(sums.stable, window.stable);
  }
  return sums;
}

function add(sum: { requests: number; events: Record<string, number> }, counts: Window['candidate']): void {
  sum.requests += counts?.requests ?? 0;
  for (const [key, value] of Object.entries(counts?.events ?? {})) sum.events[key] = (sum.events[key] ?? 0) + value;
}

/** What the ledger has of one release since the canary had its weight. */
function truth(release: string, edgeMs: number) {
  const all = sandbox.ledger.snapshot().recent.filter((each) => each.at >= fromMs && each.release === release);
  return {
    requests: all.length,
    bad: all.filter(({ status }) => status >= 500).length,
    slow: all.filter(({ durationMs }) => durationMs > edgeMs).length,
  };
}

describe('the counts of a canary', () => {
  test('are those of the ledger, by few calls', async () => {
    const before = callsNow();
    const { candidate, stable } = await observed(EVENTS.slice(0, 2));
    const [good, bad] = [truth('shop:v1', 40), truth(CANDIDATE, 40)];
    expect(candidate).toEqual({ requests: bad.requests, events: { bad: bad.bad, 'slow:40': bad.slow } });
    expect(stable).toEqual({ requests: good.requests, events: { bad: good.bad, 'slow:40': good.slow } });
    expect(bad.bad).toBeGreaterThan(20);
    expect(callsNow() - before).toBeLessThanOrEqual(5);
  });

  test('by the stable release of before the window', async () => {
    const { candidate, stable } = await observed(EVENTS);
    const { requests, events } = candidate;
    expect(events['slow:2*p95']! / requests).toBeGreaterThan(0.3);
    expect(stable.events['slow:2*p95']! / stable.requests).toBeLessThan(0.3);
  });
});

test('a call that is throttled is made again', async () => {
  sandbox.faults.add([{ on: 'cloudwatch:GetMetricData', kind: 'throttle', times: 2 }]);
  await using source = connect();
  const window = await source.observe({ fromMs, toMs: fromMs + MINUTE, stage: 0 }, BOTH, [{ kind: 'bad' }]);
  expect(window.candidate!.requests).toBeGreaterThan(0);
});

test('a role that may not is told what it needs', async () => {
  sandbox.faults.add([{ on: 'cloudwatch:GetMetricData', kind: 'deny' }]);
  await using source = connect();
  const window = source.observe({ fromMs, toMs: fromMs + MINUTE, stage: 0 }, BOTH, [{ kind: 'bad' }]);
  await expect(window).rejects.toThrow(/AccessDenied.*The role needs cloudwatch:GetMetricData/s);
  sandbox.faults.clear();
});

test("the balancer's own errors are read beside", async () => {
  await using source = connect();
  const errors = await source.balancerErrors({ fromMs, toMs: fromMs + MINUTE, stage: 0 }, BOTH);
  expect([...errors.values()]).toEqual([{ requests: expect.any(Number), errors: 0 }]);
});

function callsNow(): number {
  return sandbox.calls.snapshot().filter(({ action }) => action === 'GetMetricData').length;
}
