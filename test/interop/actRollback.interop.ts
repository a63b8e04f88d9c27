import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ActionRun } from '@deploy-actions/runner';
import { startGitHub, startSandbox, startTraffic, type GitHub, type Sandbox } from '@deploy-actions/sandbox';
import { awsOf, registerImage } from '../awsFixture.ts';
import { runBundle } from '../e2e.ts';
import { FROZEN } from '../planWorld.ts';
import { shareIs, sharesNow } from '../rolloutWorld.ts';
import { appRepository, publish, runWorkflow, type WorkflowRun } from './actWorld.ts';

/** Who takes over from a lost run waits for what may still be under way, in real time. */
const PATIENCE_MS = 300_000;

/** The workflows for when it matters, as an app has them: by examples/rollback, whose production is on the sandbox. */

const EXAMPLE = 'examples/rollback';
const ENVIRONMENTS = '.github/environments.yml';

/** The example's, while nothing may go forward. */
const FROZEN_HERE = readFileSync(path.join(import.meta.dirname, '../../..', EXAMPLE, ENVIRONMENTS), 'utf8').replace(
  'defaults:',
  `defaults:\n  ${FROZEN}`,
);

/** Who the job in the environment `production-rollback` is to AWS, and nobody else. */
const SUBJECT = 'repo:octo-org/shop:environment:production-rollback';

interface World extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly github: GitHub;
  deploy(service: string, image: string): Promise<ActionRun>;
  /** Gives a release of web 20% of its traffic as the run of this number, and more when nobody says a word. */
  canary(image: string, run: number, lost?: AbortSignal): Promise<ActionRun>;
  /** Has act run a workflow of the example, as the run of this number. */
  act(workflow: string, run: number, options?: Partial<Parameters<typeof runWorkflow>[1]>): Promise<WorkflowRun>;
}

const published = publish();
console.log(`Replaced in a copy, for act:\n${published.replaced.map((each) => `  ${each}\n`).join('')}`);

async function open(): Promise<World> {
  const runs = [1, 2, 3, 4, 5].map((id) => ({ id, status: 'in_progress' as const }));
  const github = await startGitHub({ scenario: { environment: 'production-rollback', runs } });
  const sandbox = await startSandbox({
    speed: 60,
    scenario: {
      cluster: 'shop',
      services: [
        { name: 'web', image: 'shop:v1', trafficShifting: {}, deregistrationDelaySeconds: 10 },
        { name: 'worker', image: 'shop:v1', desiredCount: 1, deregistrationDelaySeconds: 10 },
      ],
      identityProviders: [{ url: github.issuer }],
      roles: [{ name: 'deploy', webIdentity: { subjects: [SUBJECT] } }],
    },
  });
  const traffic = startTraffic(sandbox.urls['web']!, { perSecond: 20 });
  const env = { ...github.env, ...sandbox.env };
  return {
    sandbox,
    github,
    deploy: (service, image) => runBundle('deploy-ecs', sandbox, { service, images: `web=${image}` }, { env }),
    async canary(image, run, lost) {
      const { taskDefinitionArn } = await registerImage(awsOf(sandbox).api, 'web', image);
      const inputs = { service: 'web', plan: '20@300m..600m, 100@1m', criteria: 'none' };
      return runBundle(
        'canary-shift',
        sandbox,
        { ...inputs, 'task-definition': taskDefinitionArn, 'poll-interval-seconds': '0.2' },
        { env: { ...env, GITHUB_RUN_ID: String(run) }, ...(lost && { lost }) },
      );
    },
    act(workflow, run, options = {}) {
      const { AWS_ENDPOINT_URL = '' } = sandbox.env;
      return runWorkflow(published, {
        app: appRepository(EXAMPLE),
        workflow,
        // no keys: what the job may do it may as the role of environments.yml
        env: { ...github.env, AWS_ENDPOINT_URL, GITHUB_RUN_ID: String(run) },
        ...options,
      });
    },
    async [Symbol.asyncDispose]() {
      await traffic.stop();
      await Promise.all([sandbox.close(), github.close()]);
    },
  };
}

interface State {
  readonly ecs: {
    readonly services: readonly { readonly serviceName: string; readonly tags: readonly object[] }[];
    readonly tasks: readonly {
      readonly group: string;
      readonly lastStatus: string;
      readonly containers: readonly { readonly image: string }[];
    }[];
  };
}

/** What runs of a service. */
function running({ sandbox }: World, service: string): string[] {
  const { tasks } = (sandbox.state() as State).ecs;
  const own = tasks.filter(({ group, lastStatus }) => group === `service:${service}` && lastStatus === 'RUNNING');
  return own.flatMap(({ containers }) => containers.map(({ image }) => image));
}

/** What rollouts have written on web. */
function tagsOf({ sandbox }: World): readonly object[] {
  return (sandbox.state() as State).ecs.services.find(({ serviceName }) => serviceName === 'web')!.tags;
}

function expectSucceeded({ exitCode, output }: WorkflowRun): void {
  expect({ exitCode, output }).toEqual({ exitCode: 0, output: expect.stringContaining('Job succeeded') });
}

describe('as act runs it,', () => {
  test.concurrent(
    'rollback.yml stops a rollout and brings all services back, in a freeze; and without any file',
    async () => {
      await using world = await open();
      await Promise.all([world.deploy('web', 'shop:v2'), world.deploy('worker', 'shop:v2')]);
      const rollout = world.canary('shop:v3', 1);
      await shareIs(world, 'shop:v3', 20);

      const previous = await world.act('rollback.yml', 2, {
        app: appRepository(EXAMPLE, { [ENVIRONMENTS]: FROZEN_HERE }),
      });
      const stopped = await rollout;

      expectSucceeded(previous);
      expect(sharesNow(world)).toEqual({ 'shop:v2': 100 });
      expect(running(world, 'worker')).toEqual(['shop:v1']);
      expect(previous.artifacts['rollback-production']).toMatch(/`shop\/web`: succeeded[^]*`shop\/worker`: succeeded/);
      expect([stopped.exitCode, stopped.outputs['result'], tagsOf(world)]).toEqual([1, 'rolled-back', []]);

      const app = appRepository(EXAMPLE, { [ENVIRONMENTS]: 'environments: [' });
      const broken = await world.act('rollback.yml', 3, { app });
      expect([broken.exitCode, sharesNow(world)]).toEqual([1, { 'shop:v2': 100 }]);
      expect(broken.output).toContain('give cluster, services, role-to-assume and aws-region');

      const file = path.join(app, '.github/workflows/rollback-without-file.yml');
      const checked = `$&\n      smoke-test-url: ${world.sandbox.urls['web']!}/`;
      writeFileSync(file, readFileSync(file, 'utf8').replace(/ {6}cluster: shop$/m, checked));
      const named = await world.act('rollback-without-file.yml', 4, { app, inputs: { service: 'web', to: 'web:1' } });
      expectSucceeded(named);
      expect(sharesNow(world)).toEqual({ 'shop:v1': 100 });
      expect(named.output).toMatch(/result=passed/);
      expect(named.output).not.toContain('actions/checkout');
    },
    PATIENCE_MS,
  );

  test.concurrent(
    'control.yml holds and aborts a live rollout; reconcile.yml brings home what a lost run has left',
    async () => {
      await using world = await open();
      const rollout = world.canary('shop:v2', 1);
      await shareIs(world, 'shop:v2', 20);
      const say = (command: string, run: number) =>
        world.act('control.yml', run, { inputs: { command, service: 'web', environment: 'production' } });

      expectSucceeded(await say('hold', 2));
      expect(sharesNow(world)).toEqual({ 'shop:v1': 80, 'shop:v2': 20 });
      expectSucceeded(await say('abort', 3));
      const aborted = await rollout;
      expect(aborted.outputs['result']).toBe('stopped');
      expect(aborted.log.join('\n')).toMatch(/hold[^]*abort/);
      expect(sharesNow(world)).toEqual({ 'shop:v1': 100 });

      const machine = new AbortController();
      const [lost] = await Promise.all([
        world.canary('shop:v3', 4, machine.signal),
        shareIs(world, 'shop:v3', 20).then(() => machine.abort()),
      ]);
      expect(lost.phases.map(({ name }) => name)).toEqual(['main']);
      world.github.seed.run({ id: 4, status: 'completed', conclusion: 'failure' });

      const app = appRepository(EXAMPLE);
      const file = path.join(app, '.github/workflows/reconcile.yml');
      // the staging of the example is on another sandbox
      writeFileSync(file, readFileSync(file, 'utf8').replace('[production, staging]', '[production]'));
      const home = await world.act('reconcile.yml', 5, { app, event: 'schedule' });

      expectSucceeded(home);
      expect(home.output).toMatch(/brought-home: /);
      expect(home.output).toContain('Nothing is left open on shop/worker');
      expect([sharesNow(world), tagsOf(world)]).toEqual([{ 'shop:v1': 100 }, []]);
    },
    PATIENCE_MS,
  );
});
