import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  startGitHub,
  startSandbox,
  startTraffic,
  type GitHub,
  type Sandbox,
  type ScenarioInput,
} from '@deploy-actions/sandbox';
import { runningImages, safe } from '../e2e.ts';
import { runWithAct, type ActRun } from './actRun.ts';
import { appRepository, git, type AppOptions } from './appRepository.ts';

/** The examples as an app would have them, called by act: the reusable workflow, and by it the composite action and all bundles. */

const EXAMPLES = path.resolve(import.meta.dirname, '../../../examples');
const REGISTRY = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop';

/** A minute of the platform is a second. */
const SPEED = 60;

const replaced = new Set<string>();
afterAll(() => console.log(`Replaced in copies, for act and the sandbox:\n${[...replaced].toSorted().join('\n')}`));

interface Ran extends ActRun {
  /** What the jobs of the called workflow have said last. act does not hand on what one that failed has said; GitHub does. */
  readonly outputs: Readonly<Record<string, string>>;
}

interface World extends AsyncDisposable {
  readonly sandbox: Sandbox;
  /** Has the example deploy an image of this tag. */
  run(tag: string, event?: readonly string[], options?: Partial<AppOptions>): Promise<Ran>;
}

type Service = NonNullable<ScenarioInput['services']>[number];

async function open(example: string, services: readonly Service[]): Promise<World> {
  const [sandbox, github] = await Promise.all([
    startSandbox({ speed: SPEED, scenario: { cluster: 'shop', services: [...services] } }),
    startGitHub(),
  ]);
  return {
    sandbox,
    async run(tag, event = ['push'], options = {}) {
      const first = services[0]!.name;
      const app = appRepository(path.join(EXAMPLES, example), {
        texts: {
          'https://shop.example.com:8443': sandbox.testUrls[first] ?? '',
          'https://shop.example.com': sandbox.urls[first]!,
          // behaviours of the sandbox's tasks hang on tags
          [`${REGISTRY}@\${{ vars.IMAGE_DIGEST }}`]: `shop:${tag}`,
          // what a busy machine needs, where minutes are a second
          '10@10m..30m, 100@5m': '20@2m..300m, 100@1m..300m',
          'periodSeconds: 1, deadlineSeconds: 120': 'periodSeconds: 0.2, deadlineSeconds: 15',
          // its containers are all called so
          'app=': 'web=',
        },
        ...options,
      });
      app.replaced.forEach((each) => replaced.add(`  ${example}/${each}`));
      git(app.folder, 'push', '--quiet', '--force', github.gitDir, 'HEAD');
      const run = await runWithAct(app.folder, event, { ...givenByGitHub(github), ...sandbox.env });
      return { ...run, outputs: outputsIn(run.output) };
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([sandbox.close(), github.close()]);
    },
  };
}

/** Which commit of which branch it is, and what has started it, act finds out by itself. */
function givenByGitHub({ env }: GitHub): Readonly<Record<string, string>> {
  const own = /^GITHUB_(REF|SHA$|EVENT_|WORKFLOW)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}

/** `[deploy/Deploy to ECS/deploy]   ⚙  ::set-output:: result=succeeded` */
function outputsIn(log: string): Readonly<Record<string, string>> {
  const said = [...log.matchAll(/^\[deploy\/Deploy to ECS\/\w+\] .*::set-output:: ([\w-]+)=(.*)$/gm)];
  return Object.fromEntries(said.map(([, name, value]) => [name, value]));
}

const shifted: Service = { name: 'web', desiredCount: 1, trafficShifting: {}, deregistrationDelaySeconds: 10 };

describe('deploy-rolling', () => {
  test('a good release is deployed, asked where users are, and its report kept', async () => {
    await using world = await open('deploy-rolling', [{ name: 'web', ...safe }]);
    const run = await world.run('v2');

    expect([run.exitCode, run.exitCode === 0 ? '' : run.output]).toEqual([0, '']);
    // what the job after the called workflow sees of it
    expect(JSON.parse(run.reports['outputs']!)).toMatchObject({
      result: 'succeeded',
      environment: 'production',
      digest: expect.stringMatching(/^sha256:/),
    });
    expect(runningImages(world.sandbox)).toEqual(['shop:v2', 'shop:v2']);
    expect(run.artifacts).toEqual({ 'deployment-production-web-eu-central-1': ['smoke-test.json', 'smoke-test.xml'] });
  });

  test('a release that serves badly is brought back, and the caller is told so', async () => {
    await using world = await open('deploy-rolling', [{ name: 'web', ...safe }]);
    const run = await world.run('v2-errors-50pct');

    expect(run.exitCode).toBe(1);
    expect([run.outputs['result'], run.output]).toEqual(['rolled-back', run.output]);
    expect(runningImages(world.sandbox)).toEqual(['shop:v1', 'shop:v1']);
  });
});

/** With enough users to tell a bad release from a good one. */
async function runAmongUsers(world: World, release: string): ReturnType<World['run']> {
  const traffic = startTraffic(world.sandbox.urls['web']!, { perSecond: 200 });
  try {
    return await world.run(release);
  } finally {
    await traffic.stop();
  }
}

describe('deploy-canary', () => {
  test('a good release gets its traffic by stages', async () => {
    await using world = await open('deploy-canary', [shifted]);
    const run = await runAmongUsers(world, 'v2');

    expect([run.outputs['result'], run.output]).toEqual(['succeeded', run.output]);
    expect(run.exitCode).toBe(0);
    expect(runningImages(world.sandbox)).toEqual(['shop:v2']);
    expect(run.artifacts).toEqual({
      'deployment-production-web-eu-central-1': ['rollout.html', 'smoke-test.json', 'smoke-test.xml'],
    });
  });

  test('one that fails is taken back', async () => {
    await using world = await open('deploy-canary', [shifted]);
    const run = await runAmongUsers(world, 'v2-errors-50pct');

    expect([run.outputs['result'], run.output]).toEqual(['rolled-back', run.output]);
    expect(run.exitCode).toBe(1);
    expect(runningImages(world.sandbox)).toEqual(['shop:v1']);
  });
});

test('deploy-blue-green takes back a release that fails behind the test listener: no user meets it', async () => {
  await using world = await open('deploy-blue-green', [shifted]);
  const production = startTraffic(world.sandbox.urls['web']!, { perSecond: 20 });
  const run = await world.run('v2-errors-50pct');
  const { failures } = await production.stop();

  expect([run.outputs['result'], run.output]).toEqual(['rolled-back', run.output]);
  expect(run.exitCode).toBe(1);
  expect(runningImages(world.sandbox)).toEqual(['shop:v1']);
  expect(failures).toEqual({});
});

test('deploy-monorepo deploys wave by wave, and nothing after the wave that fails', async () => {
  const services = ['api', 'worker', 'web'].map((name) => ({ name, desiredCount: 1, ...safe }));
  await using world = await open('deploy-monorepo', services);
  const deployed = () =>
    world.sandbox.calls
      .snapshot()
      .filter(({ action }) => action === 'UpdateService')
      .map(({ input }) => (input as { service: string }).service);

  const good = await world.run('v2');
  expect(good.outputs['result']).toBe('succeeded');
  expect([good.exitCode, good.exitCode === 0 ? '' : good.output]).toEqual([0, '']);
  expect(deployed()).toEqual(['api', 'worker', 'web']);
  expect(runningImages(world.sandbox)).toEqual(['shop:v2', 'shop:v2', 'shop:v2']);

  const bad = await world.run('v3-crash');
  expect([bad.outputs['result'], bad.output]).toEqual(['rolled-back', bad.output]);
  expect(bad.exitCode).toBe(1);
  expect(deployed().slice(3)).toEqual(['api']);
  expect(runningImages(world.sandbox)).toEqual(['shop:v2', 'shop:v2', 'shop:v2']);
});

test('deploy-hotfix goes past a freeze from its branch with a reason, and no other way', async () => {
  await using world = await open('deploy-hotfix', [shifted]);

  const held = await world.run('v2');
  expect(held.exitCode).toBe(1);
  expect(held.outputs).toMatchObject({ result: 'blocked', reason: expect.stringContaining('override') });
  expect(runningImages(world.sandbox)).toEqual(['shop:v1']);

  const event = ['workflow_dispatch', '--input', 'override=Login is down'];
  const run = await world.run('v2', event, { branch: 'hotfix/login' });
  expect([run.outputs['result'], run.output]).toEqual(['succeeded', run.output]);
  expect(JSON.parse(run.outputs['plan']!)).toMatchObject({
    environment: { isHotfix: true },
    override: { reason: 'Login is down' },
  });
  expect(runningImages(world.sandbox)).toEqual(['shop:v2']);
});
