import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHub, type GitHub, type Sandbox } from '@deploy-actions/sandbox';
import { awsOf, registerImage } from './awsFixture.ts';
import { mutations, runBundle, shopSandbox } from './e2e.ts';

// One world for all: whatever is wrong, nothing in it is changed.
let world: {
  readonly sandbox: Sandbox;
  readonly github: GitHub;
  readonly candidate: string;
  /** What was changed before. */
  readonly before: readonly string[];
};

beforeAll(async () => {
  const services = [
    { name: 'shop', trafficShifting: {} },
    { name: 'idle', trafficShifting: {}, desiredCount: 0 },
    { name: 'plain', desiredCount: 0 },
  ];
  const [sandbox, github] = await Promise.all([shopSandbox({}, { services }), startGitHub()]);
  const { taskDefinitionArn: candidate } = await registerImage(awsOf(sandbox).api, 'shop', 'shop:v2');
  const bare = {
    cluster: sandbox.cluster,
    taskDefinition: 'shop:1',
    desiredCount: 0,
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
  };
  await sandbox.invoke('ecs', 'CreateService', { ...bare, serviceName: 'worker' });
  const deploymentController = { type: 'CODE_DEPLOY' };
  await sandbox.invoke('ecs', 'CreateService', { ...bare, serviceName: 'billing', deploymentController });
  const containerDefinitions = [{ name: 'web', image: 'shop:v1', memory: 128 }];
  await sandbox.invoke('ecs', 'RegisterTaskDefinition', { family: 'old', containerDefinitions });
  await sandbox.invoke('ecs', 'DeregisterTaskDefinition', { taskDefinition: 'old:1' });
  world = { sandbox, github, candidate, before: mutations(sandbox) };
});
afterAll(() => Promise.all([world.sandbox.close(), world.github.close()]));

interface Case {
  readonly inputs: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The rollout is to be joined: no task definition is given. */
  readonly joins?: true;
  /** All annotations, in order. */
  readonly told: readonly RegExp[];
}

const PLAN = 'stages: 10@10m, 100@5m\n';
const COUNTED = '{{release}} {{window}}';

const cases: Readonly<Record<string, Case>> = {
  'weights that ECS cannot do by itself': {
    inputs: { plan: '25@5m, 50@5m, 100@5m' },
    told: [/^input plan: .*25-50-100.* Nearest: 25-100, or linear-25-5m .*stepwise engine/],
  },
  'a gradual rollback': {
    inputs: { 'plan-file': 'plan.yml', criteria: '' },
    files: { 'plan.yml': `${PLAN}rollback: gradual\ncriteria: [error-rate < 1%]\n` },
    told: [/^input plan: .*no gradual rollback. Give `immediate`/],
  },
  'windows that CloudWatch does not count by': {
    inputs: { 'plan-file': 'plan.yml', criteria: '' },
    files: { 'plan.yml': `${PLAN}analysis: { window: 90s }\ncriteria: [error-rate < 1%]\n` },
    told: [/^input plan: its window of 90 s is no multiple of the 60 s/],
  },
  'criteria that the source cannot measure': {
    inputs: { criteria: 'error-rate < 1%\np95 < 500ms', 'metrics-file': 'metrics.yml' },
    files: {
      'metrics.yml': `source: prometheus\nurl: http://127.0.0.1:9\nqueries:\n  requests: '${COUNTED}'\n  bad: '${COUNTED}'\n`,
    },
    told: [/^input criteria: .*Take another criterion, or other metrics \(`metrics-file`\)/],
  },
  'no criterion and no alarm': { inputs: { criteria: '' }, told: [/nothing would be judged: .*`criteria: none`/] },
  'an alarm that is not there': {
    inputs: { criteria: '', alarms: 'shop-5xx' },
    told: [/^input alarms: there is no alarm `shop-5xx`/],
  },
  'health checks without an address': {
    inputs: { criteria: 'health-check-failures < 3' },
    told: [/^input probe-url: is needed/],
  },
  'a service of another controller': {
    inputs: { service: 'billing' },
    told: [/deployed by CODE_DEPLOY.*--deployment-controller type=ECS/, /0: /],
  },
  'a service without load balancer, with what is offered instead': {
    inputs: { service: 'worker' },
    told: [/0: /, /no load balancer with a target group.*`strategy: rolling`/],
  },
  'a service whose traffic ECS cannot move yet, with what it lacks': {
    inputs: { service: 'plain' },
    told: [/0: /, /lacks alternateTargetGroupArn, productionListenerRule, roleArn .*"advancedConfiguration"/s],
  },
  'a service that nothing runs of': { inputs: { service: 'idle' }, told: [/desired count of 0: .*Scale it up first/] },
  'a service that is not there': { inputs: { service: 'shpo' }, told: [/^input service: .*Did you mean `shop`\?/] },
  'a cluster that is not there': {
    inputs: { cluster: 'sandbx' },
    told: [/^input cluster: .*Did you mean `sandbox`\?/],
  },
  'a revision that is not there': {
    inputs: { 'task-definition': 'shop:33' },
    told: [/^input task-definition: .*`shop:33`.* The newest of `shop` is `shop:2`/],
  },
  'a family that is not there, and a service': {
    inputs: { 'task-definition': 'shp:1', service: 'sohp' },
    told: [/^input service: /, /^input task-definition: .*`shp:1`/],
  },
  'a revision that is inactive': {
    inputs: { 'task-definition': 'old:1' },
    told: [/^input task-definition: `old:1` is inactive/],
  },
  'files that are not there': {
    inputs: { 'plan-file': 'a.yml', 'metrics-file': 'b.yml', 'smoke-test': 'c.yml', criteria: '' },
    told: [/^input plan-file: `a.yml`.*no such file/, /^input metrics-file: `b.yml`/, /^input smoke-test: `c.yml`/],
  },
  'all that is wrong with what was written, at once': {
    inputs: {
      plan: '25@5m, 50@5m',
      criteria: 'eror-rate < 1%\np95 <',
      'metrics-file': 'm.yml',
      'smoke-test': 'c.yml',
      windows: '0 9 * * for 8h',
      freezes: '2026-13-01 to 2027-01-01',
      'probe-url': 'shop:80',
    },
    files: {
      'm.yml': 'source: prometheus\nurl: http://127.0.0.1:9\nquerys: {}\n',
      'c.yml': 'checks:\n  - httpGet: { path: / }\n    expct: { status: 200 }\n',
    },
    told: [
      /^input criteria: line 1: .*is error-rate meant\?$/,
      /^input criteria: line 2: expected a limit/,
      /^input plan: the last stage must be 100/,
      /^m.yml:1:1: `queries` is missing/,
      /^m.yml:3:1: .*Did you mean `queries`\?/,
      /^c.yml:3:5: .*Did you mean `expect`\?/,
      /^input windows: line 1, .*five parts of cron/,
      /^input freezes: line 1, .*`2026-13-01` is no day/,
      /^input probe-url: must begin with `http/,
    ],
  },
  'inputs that nothing would go by': {
    inputs: {
      criteria: 'none',
      alpha: '0.05',
      'metrics-file': 'metrics.yml',
      'probe-url': 'http://127.0.0.1:9/',
      'smoke-test-target': 'http://127.0.0.1:9',
      'on-no-traffic': 'smoke-only',
      until: '100%',
      'report-file': '.',
    },
    files: {
      'metrics.yml': `source: prometheus\nurl: http://127.0.0.1:9\nqueries:\n  requests: '${COUNTED}'\n  bad: '${COUNTED}'\n`,
    },
    told: [
      /^input report-file: `.` is a folder/,
      /^input until: names the last stage/,
      /^input smoke-test-target: has no meaning without `smoke-test`/,
      /^input metrics-file: has no meaning/,
      /^input alpha: has no meaning/,
      /^input probe-url: has no meaning without a criterion/,
      /^input on-no-traffic: is `smoke-only`, and there is no smoke test/,
    ],
  },
  'a command beside a rollout of its own, and a dry run that would not be dry': {
    inputs: { command: 'abort', 'dry-run': 'true', plan: '', criteria: '' },
    told: [/^input task-definition: has no meaning with `command: abort`/, /^input dry-run: .*acts at once/],
  },
  'addresses with a password in them': {
    inputs: {
      criteria: 'health-check-failures < 3',
      'probe-url': 'htp://ada:hunter2@shop:1/',
      'smoke-test': 'c.yml',
      'smoke-test-target': 'http://ada:hunter2@shop:1',
    },
    files: { 'c.yml': 'checks:\n  - httpGet: { path: / }\n' },
    told: [
      /^input smoke-test-target: must not hold credentials(?!.*hunter2)/,
      /^input probe-url: must begin with(?!.*hunter2)/,
    ],
  },
  'a stage that the plan does not have': {
    inputs: { until: '33%' },
    told: [/^input until: .*`33%`.* expected one of 10%, 100%/],
  },
  'a plan beside a plan file': {
    inputs: { 'plan-file': 'plan.yml', plan: '10@10m, 100@5m' },
    files: { 'plan.yml': `${PLAN}criteria: [error-rate < 1%]\n` },
    told: [/^input plan: stands in `plan.yml`/, /^input criteria: stands in `plan.yml`/],
  },
  'credentials that end before the plan can': {
    inputs: {},
    env: { AWS_CREDENTIAL_EXPIRATION: new Date(Date.now() + 240_000).toISOString() },
    told: [/credentials end in .*, and the plan takes 15m at least.*`role-duration-seconds`/],
  },
  'a journal that is required, of a repository that the token does not see': {
    inputs: { journal: 'required' },
    env: { GITHUB_REPOSITORY: 'octo-org/other' },
    told: [/^input journal: is `required`, but .*`contents: write`/],
  },
  'a command without a journal': {
    inputs: { command: 'abort', journal: 'off', plan: '', criteria: '' },
    joins: true,
    told: [/^input command: can only be given by a journal/],
  },
  'a command that nobody would hear': {
    inputs: { command: 'abort', plan: '', criteria: '' },
    joins: true,
    told: [/^input command: There is no rollout to sandbox\/shop in production/],
  },
  'nothing to join': { inputs: {}, joins: true, told: [/No deployment of `shop` is in flight .*`wait-until: paused`/] },
};

describe('canary-shift refuses, before anything is changed,', () => {
  test.concurrent.each(Object.entries(cases))('%s', async (_, { inputs, files = {}, env, joins, told }) => {
    const { sandbox, github, candidate, before } = world;
    const workspace = mkdtempSync(path.join(tmpdir(), 'workspace-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(workspace, name), text);
    const usual = {
      service: 'shop',
      plan: inputs['plan-file'] ? '' : '10@10m, 100@5m',
      criteria: 'error-rate < 1%',
      ...(!joins && { 'task-definition': candidate }),
    };

    const run = await runBundle(
      'canary-shift',
      sandbox,
      { ...usual, ...inputs },
      { workspace, env: { ...github.env, ...sandbox.env, ...env } },
    );

    const errors = run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
    expect({ result: run.outputs['result'], errors }).toEqual({
      result: 'failed',
      errors: told.map((each) => expect.stringMatching(each)),
    });
    expect(mutations(sandbox)).toEqual(before);
    const written = github.calls.snapshot().filter(({ action, status }) => !/get|list/.test(action) && status! < 300);
    expect(written).toEqual([]);
    expect(run.phases.map(({ exitCode }) => exitCode)).toEqual([1, 0]);
  });
});
