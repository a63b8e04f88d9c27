import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { atRest, openWorld, restOf, settledRest, type RolloutWorld } from './rolloutWorld.ts';

/** The plans that teams have written before there was an engine for all of them, walked as they stand, in full length. */

/** 25 -> 50 -> 100 with five minutes of validation at each; its triggers, and what counts as success after two minutes of settling. */
const STEPS = `
strategy: canary
stages: 25 -> 50 -> 100
criteria:
  error_rate: "< 1%"
  response_time: "< 150% of baseline"
rollback:
  triggers:
    health_check_failures: 3
    error_rate: "> 5%"
    response_time: "> 200% of baseline"
analysis: { warm_up: 2m }
`;

const BLUE_GREEN = `
blue_green:
  enabled: true
  health_check_endpoint: /health
  health_check_timeout: 30
  rollback_threshold: 5
  traffic_shift:
    - percentage: 10
      duration: 300
    - percentage: 50
      duration: 10m
    - percentage: 100
      duration: 0
`;

const CANARY = `
blue_green:
  enabled: false
  health_check_endpoint: "/health"
canary:
  enabled: true
  stages:
    - name: initial
      traffic_percentage: 5
      duration: 10m
      success_criteria:
        error_rate: "<1%"
        response_time: "<500ms"
    - name: half
      traffic_percentage: 50
      duration: 15m
      success_criteria: { error_rate: "<0.5%", response_time: "<500ms" }
rollback:
  triggers:
    error_rate: ">5%"
    response_time: ">2s"
    health_check_failures: 3
  strategy: immediate
  notification:
    - slack: "#deployments"
    - email: ["ops@shop.example", "lead@shop.example"]
`;

/** Enough requests a minute for the smallest share of these plans. */
const TRAFFIC = { speed: 45, perSecond: 200 };

/** How long answers take is of the release then, rather than of a busy machine. */
const BASELINE = 'shop:v1-slow-p95-600ms';

interface Plan {
  readonly text: string;
  readonly stable: string;
  readonly good: string;
  /** What it asks of the candidate by itself, at its own address. */
  readonly inputs: (world: RolloutWorld) => Readonly<Record<string, string>>;
  readonly stages: readonly number[];
}

const probed = (world: RolloutWorld) => ({ 'probe-url': `${world.sandbox.testUrls['shop']!}/health` });

const PLANS = {
  steps: {
    text: STEPS,
    stable: BASELINE,
    good: 'shop:v2-slow-p95-600ms',
    inputs: probed,
    stages: [25, 50, 100],
  },
  'blue-green': {
    text: BLUE_GREEN,
    stable: 'shop:v1',
    good: 'shop:v2',
    inputs: (world) => ({ 'smoke-test-target': world.sandbox.testUrls['shop']! }),
    stages: [10, 50, 100],
  },
  canary: { text: CANARY, stable: 'shop:v1', good: 'shop:v2', inputs: probed, stages: [5, 50, 100] },
} satisfies Record<string, Plan>;

async function rollOut({ text, stable, inputs }: Plan, image: string, own: Plan['inputs'] = inputs) {
  const world = await openWorld(image, {
    ...TRAFFIC,
    service: { weighted: true, trafficShifting: undefined, image: stable },
  });
  const workspace = mkdtempSync(path.join(tmpdir(), 'workspace-'));
  writeFileSync(path.join(workspace, 'plan.yml'), text);
  const before = restOf(world);
  const run = await world.shift(
    { engine: 'stepwise', 'plan-file': 'plan.yml', plan: '', criteria: '', ...own(world) },
    { workspace },
  );
  return { world, before, run };
}

/** Per cent that the candidate was given, one after the other, by the log. */
function weightsIn(log: readonly string[]): number[] {
  return log
    .flatMap((line) => Number(/The candidate has (\d+)% of the traffic\.$/.exec(line)?.[1] ?? Number.NaN))
    .filter(Number.isInteger);
}

/** A health endpoint that says no, while the balancer takes the candidate for healthy. */
async function redEndpoint() {
  const server = createServer((_request, response) => response.writeHead(503).end());
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: async () => void server.close() };
}

describe('a healthy release is promoted by', () => {
  test.each(Object.keys(PLANS) as (keyof typeof PLANS)[])('%s', async (name) => {
    const plan: Plan = PLANS[name];
    const { world, before, run } = await rollOut(plan, plan.good);
    await using _ = world;

    expect([run.outputs['result'], run.outputs['reason']]).toEqual(['succeeded', run.outputs['reason']]);
    expect(weightsIn(run.log)).toEqual(plan.stages);
    expect(await settledRest(world)).toEqual(atRest(plan.good, before));
    expect((await world.traffic.stop()).failures).toEqual({});
  });
});

describe('a bad release is rolled back by', () => {
  test.each<[keyof typeof PLANS, string, string, RegExp, readonly number[]]>([
    ['steps', 'its error rate', 'shop:v2-slow-p95-600ms-errors-30pct', /^error-rate > 5%|^error-rate < 1%/, [25]],
    ['steps', 'its response time beside the baseline', 'shop:v2-slow-p95-2400ms', /^p95 [<>] \d+% of baseline: /, [25]],
    ['blue-green', 'its threshold', 'shop:v2-errors-40pct', /^error-rate > 5%/, [10]],
    ['canary', 'its response time', 'shop:v2-slow-p95-2s', /^p95 (?:< 500ms|> 2s): /, [5]],
  ])('%s, for %s', async (name, _why, image, reason, weights) => {
    const plan: Plan = PLANS[name];
    const { world, before, run } = await rollOut(plan, image);
    await using _ = world;

    expect([run.outputs['result'], run.outputs['reason']]).toEqual(['rolled-back', expect.stringMatching(reason)]);
    expect(weightsIn(run.log)).toEqual(weights);
    expect(await settledRest(world)).toEqual(atRest(plan.stable, before));
  });

  test('canary, for three health checks that failed', async () => {
    // what answers 500 to everything but the balancer
    const { world, before, run } = await rollOut(PLANS.canary, 'shop:v2-errors-100pct', (own) => ({
      'probe-url': own.sandbox.testUrls['shop']!,
    }));
    await using _ = world;

    const reason = expect.stringMatching(/^health-check-failures >= 3: /);
    expect([run.outputs['result'], run.outputs['reason']]).toEqual(['rolled-back', reason]);
    expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
  });

  test('blue-green, for its health endpoint, and gives it no request of a user', async () => {
    await using red = await redEndpoint();
    const { world, before, run } = await rollOut(PLANS['blue-green'], 'shop:v2', () => ({
      'smoke-test-target': red.url,
    }));
    await using _ = world;

    const reason = expect.stringMatching(/^The smoke test of the candidate failed: .*503/);
    expect([run.outputs['result'], run.outputs['reason']]).toEqual(['rolled-back', reason]);
    expect(weightsIn(run.log)).toEqual([]);
    expect(world.sandbox.ledger.snapshot().byRelease['shop:v2']).toBeUndefined();
    expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
  });
});
