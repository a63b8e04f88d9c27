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

/** It wants to see more requests than there will be. */
const PATIENT = {
  stages: '20@1m..600m, 100@1m..600m',
  criteria: ['error-rate < 1%'],
  analysis: { 'min-requests': 1_000_000 },
};

interface World extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly github: GitHub;
  deploy(service: string, image: string): Promise<ActionRun>;
  /** Gives a release of web 20% of its traffic as the run of this number, and no more until somebody says so. */
  canary(image: string, run: number): Promise<ActionRun>;
  /** Has act run a workflow of the example, as the run of this number. */
  act(workflow: string, run: number, options?: Partial<Parameters<typeof runWorkflow>[1]>): Promise<WorkflowRun>;
}

const published = publish();
console.log(`Replaced in a copy, for act:\n${published.replaced.map((each) => `  ${each}\n`).join('')}`);

async function open(): Promise<World> {
  const runs = [1, 2, 3, 4, 5, 6, 7].map((id) => ({ id, status: 'in_progress' as const }));
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
    async canary(image, run) {
      const { taskDefinitionArn } = await registerImage(awsOf(sandbox).api, 'web', image);
      const inputs = { service: 'web', plan: JSON.stringify(PATIENT) };
      return runBundle(
        'canary-shift',
        sandbox,
        { ...inputs, 'task-definition': taskDefinitionArn, 'poll-interval-seconds': '0.2' },
        { env: { ...env, GITHUB_RUN_ID: String(run) } },
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
    'control.yml holds, resumes and promotes a live rollout, and aborts the next',
    async () => {
      await using world = await open();
      const say = async (command: string, run: number) => {
        const inputs = { command, service: 'web', environment: 'production' };
        expectSucceeded(await world.act('control.yml', run, { inputs }));
      };

      const promoted = world.canary('shop:v2', 1);
      await shareIs(world, 'shop:v2', 20);
      await say('hold', 2);
      await say('resume', 3);
      expect(sharesNow(world)).toEqual({ 'shop:v1': 80, 'shop:v2': 20 });
      await say('promote', 4);
      await shareIs(world, 'shop:v2', 100);
      await say('promote', 5);
      const { outputs, log } = await promoted;
      expect([outputs['result'], log]).toEqual(['succeeded', log]);
      expect(log.join('\n')).toMatch(/hold[^]*resume[^]*promote/);
      expect(sharesNow(world)).toEqual({ 'shop:v2': 100 });

      const aborted = world.canary('shop:v3', 6);
      await shareIs(world, 'shop:v3', 20);
      await say('abort', 7);
      expect((await aborted).outputs['result']).toBe('stopped');
      expect([sharesNow(world), tagsOf(world)]).toEqual([{ 'shop:v2': 100 }, []]);
    },
    PATIENCE_MS,
  );
});
