import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { startTraffic, type LedgerSnapshot } from '@deploy-actions/sandbox';
import { runningImages } from '../e2e.ts';
import { shareIs, sharesNow } from '../rolloutWorld.ts';
import { appRepository, publish, runWorkflow, type WorkflowStart } from './actWorld.ts';
import { open, shifted, tellReplaced, type Ran, type Service } from './chainWorld.ts';

/** Releases that get their traffic by stages, among enough users to tell a bad one from a good one. */

afterAll(tellReplaced);

/** Each of these waits for two whole deployments, in real time. */
const PATIENCE_MS = 300_000;

/** What the check file lets pass, and the environment's criteria do not. */
const BAD = 'v2-errors-20pct';
const LENIENT = { 'errorRate: { lte: 0.05 }': 'errorRate: { lte: 0.9 }' };

/** Where ECS is not set up to move the traffic; there is no test listener then. */
const STEPWISE = {
  'cluster: shop\n': 'cluster: shop\n      engine: stepwise\n',
  '    smoke-test: smoke/checks.yml\n': '',
  '    smoke-test-target: https://shop.example.com:8443 # the test listener\n': '',
  '10@10m..30m, 100@5m': '25@2m..300m, 50@1m..300m, 100@1m..300m',
};

const WEIGHTED: Service = { name: 'web', desiredCount: 1, weighted: true, deregistrationDelaySeconds: 10 };

interface Engine {
  readonly engine: string;
  readonly service: Service;
  readonly texts: Readonly<Record<string, string>>;
  readonly artifacts: readonly string[];
}

const ENGINES: readonly Engine[] = [
  { engine: 'ECS', service: shifted, texts: LENIENT, artifacts: ['rollout.html', 'smoke-test.json', 'smoke-test.xml'] },
  { engine: 'the stepwise engine', service: WEIGHTED, texts: STEPWISE, artifacts: ['rollout.html'] },
];

test.each(ENGINES)(
  'deploy-canary, its traffic moved by $engine, takes a release back from its first users, and brings the next to all',
  async ({ service, texts, artifacts }) => {
    await using world = await open('deploy-canary', [service], { texts });
    const traffic = startTraffic(world.sandbox.urls['web']!, { perSecond: 200 });
    const bad = await world.run(BAD);

    expectEnd(bad, 'rolled-back', 1);
    expect(sharesNow(world)).toEqual({ 'shop:v1': 100 });
    const { byRelease } = world.sandbox.ledger.snapshot();
    // it had its share until then
    expect(byRelease[`shop:${BAD}`]!.failed).toBeGreaterThan(0);
    expect(shareOf(byRelease, `shop:${BAD}`)).toBeLessThan(0.3);

    const good = await world.run('v3', ['push'], { run: 1_001 });
    await traffic.stop();

    expectEnd(good, 'succeeded', 0);
    expect(runningImages(world.sandbox)).toEqual(['shop:v3']);
    expect(sharesNow(world)).toEqual({ 'shop:v3': 100 });
    expect(world.sandbox.ledger.snapshot().byRelease['shop:v3']!.failed).toBe(0);
    expect(good.artifacts).toEqual({ 'deployment-production-web-eu-central-1': artifacts });
  },
  PATIENCE_MS,
);

function expectEnd({ outputs, exitCode, output }: Ran, result: string, code: number): void {
  expect([outputs['result'], exitCode, output]).toEqual([result, code, output]);
}

function shareOf(byRelease: LedgerSnapshot['byRelease'], release: string): number {
  const all = Object.values(byRelease).reduce((sum, { requests }) => sum + requests, 0);
  return byRelease[release]!.requests / all;
}

// act gives a step that is cancelled no time at all, and begins none after it but those of the way out
test(
  'deploy-canary that is cancelled goes back before its job ends',
  async () => {
    await using world = await open('deploy-canary', [shifted]);
    const run = await world.run('v2', ['push'], {
      async meanwhile(act) {
        await shareIs(world, 'shop:v2', 20);
        act.cancel();
      },
    });

    expect([run.exitCode, run.output]).toEqual([1, expect.stringContaining('this step has been cancelled')]);
    expect(sharesNow(world)).toEqual({ 'shop:v1': 100 });
    expect(runningImages(world.sandbox)).toEqual(['shop:v1']);
  },
  PATIENCE_MS,
);

/** examples/rollback, as the same app has it. */
const BESIDE = 'examples/rollback';
const SUBJECT = 'repo:octo-org/shop:environment:production-rollback';
const published = publish();

test(
  'deploy-canary whose machine is lost is brought home by reconcile.yml, and, while GitHub takes it for alive, by rollback.yml',
  async () => {
    const worker = { name: 'worker', image: 'worker:v1', desiredCount: 1 };
    await using world = await open('deploy-canary', [shifted, worker], {
      scenario: ({ issuer }) => ({
        identityProviders: [{ url: issuer }],
        roles: [{ name: 'deploy', webIdentity: { subjects: [SUBJECT] } }],
      }),
    });
    const { github, sandbox } = world;
    const loseAtCanary = (tag: string, run: number) =>
      world.run(tag, ['push'], {
        run,
        async meanwhile(act) {
          await shareIs(world, `shop:${tag}`, 20);
          act.lose();
        },
      });
    const beside = (workflow: string, run: number, start: Pick<WorkflowStart, 'event' | 'inputs'>) => {
      const { AWS_ENDPOINT_URL = '' } = sandbox.env;
      const env = { ...github.env, AWS_ENDPOINT_URL, GITHUB_RUN_ID: String(run) };
      return runWorkflow(published, { app: appWithoutStaging(), workflow, env, ...start });
    };

    await loseAtCanary('v2', 1_000);
    expect(sharesNow(world)).toEqual({ 'shop:v1': 80, 'shop:v2': 20 });
    github.seed.run({ id: 1_000, status: 'completed', conclusion: 'failure' });
    const reconciled = await beside('reconcile.yml', 1_001, { event: 'schedule' });
    expect([reconciled.exitCode, reconciled.output]).toEqual([0, expect.stringMatching(/brought-home: /)]);
    expect(reconciled.output).toContain('Nothing is left open on shop/worker');
    expect(sharesNow(world)).toEqual({ 'shop:v1': 100 });

    await loseAtCanary('v3', 1_002);
    expect(sharesNow(world)).toEqual({ 'shop:v1': 80, 'shop:v3': 20 });
    const back = await beside('rollback.yml', 1_003, { inputs: { service: 'web' } });
    expect([back.exitCode, back.output]).toEqual([0, expect.stringMatching(/result=succeeded/)]);
    expect(sharesNow(world)).toEqual({ 'shop:v1': 100 });
    expect(runningImages(sandbox)).toEqual(['shop:v1', 'worker:v1']);
  },
  PATIENCE_MS,
);

/** The staging of the example is in another cluster. */
function appWithoutStaging(): string {
  const file = '.github/workflows/reconcile.yml';
  const text = readFileSync(path.resolve(import.meta.dirname, '../../..', BESIDE, file), 'utf8');
  return appRepository(BESIDE, { [file]: text.replace('[production, staging]', '[production]') });
}
