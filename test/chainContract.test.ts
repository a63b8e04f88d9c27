import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readEnvironments } from '@deploy-actions/config';
import { parse } from 'yaml';
import { plan, productionWith } from './planWorld.ts';

/** That the parts of the chain fit together: what one hands on is what the next one takes. */

const ROOT = resolve(import.meta.dirname, '../..');
const COMPOSITE = 'deploy/action.yml';
const CALLABLES = { ecs: '.github/workflows/deploy-ecs.yml', azure: '.github/workflows/deploy-azure.yml' };
const APPS: Readonly<Record<string, keyof typeof CALLABLES>> = {
  'deploy-rolling': 'ecs',
  'deploy-canary': 'ecs',
  'deploy-blue-green': 'ecs',
  'deploy-monorepo': 'ecs',
  'deploy-hotfix': 'ecs',
  'deploy-azure': 'azure',
};

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly outputs?: object;
  readonly environment?: object;
  readonly concurrency?: object;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const jobsOf = (file: string): Readonly<Record<string, Job>> => parse(textOf(file)).jobs;
const workflowOf = (app: string) => `examples/${app}/.github/workflows/deploy.yml`;
const declared = (action: string, kind: 'inputs' | 'outputs') =>
  Object.keys(parse(textOf(`${action}/action.yml`))[kind]);
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, ...parts]) => parts);
const callsOf = (file: string) => parse(textOf(file)).on.workflow_call;

/** All steps of a file, by what they use: `$/plan` is ours, anything else is pinned. */
function check(steps: readonly Step[], text: string): void {
  for (const { uses = '', with: given = {} } of steps) {
    const [, action] = /^\$\/([\w-]+)$/.exec(uses) ?? [];
    if (action === undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40}$/);
    else expect(declared(action, 'inputs')).toEqual(expect.arrayContaining(Object.keys(given)));
  }
  for (const [id, output] of matches(text, /steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
    const action = steps.find((step) => step.id === id)!.uses!.replace('$/', '');
    expect({ action, outputs: declared(action, 'outputs') }).toEqual({
      action,
      outputs: expect.arrayContaining([output]),
    });
  }
}

describe('the composite action', () => {
  const text = textOf(COMPOSITE);
  const { runs, inputs } = parse(text);

  test('gives its steps inputs that they have, and reads outputs and inputs that there are', () => {
    check(runs.steps, text);
    const read = matches(text, /\binputs\.([\w-]+)/g).flat();
    expect([...new Set(read)].toSorted()).toEqual(Object.keys(inputs).toSorted());
  });

  test('reads of a job what plan says of it, and leaves nothing of that out', async () => {
    const site = 'environments:\n  a: { branches: main, azure: { app: shop, resource-group: shop } }\n';
    const planned = await Promise.all([plan(productionWith()), plan(site)]);
    const said = planned.flatMap(({ outputs }) => Object.keys(JSON.parse(outputs['job']!)));
    const used = matches(text, /fromJSON\(steps\.plan\.outputs\.job\)\.([\w-]+)/g).flat();
    expect([...new Set(used)].toSorted()).toEqual([...new Set(said)].toSorted());
  });

  test('runs no shell', () => {
    expect(runs.steps.filter((step: object) => 'run' in step)).toEqual([]);
  });
});

describe.each(Object.values(CALLABLES))('%s', (file) => {
  const text = textOf(file);
  const jobs = jobsOf(file);

  test('gives its steps inputs that they have, and reads outputs and inputs that there are', () => {
    for (const job of Object.values(jobs)) check(job.steps!, JSON.stringify(job));
    for (const [job, output] of matches(text, /(?:needs|jobs)\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect(Object.keys(jobs[job!]!.outputs!)).toContain(output);
    }
    const read = matches(text, /\binputs\.([\w-]+)/g).flat();
    expect([...new Set(read)].toSorted()).toEqual(Object.keys(callsOf(file).inputs).toSorted());
  });

  test('deploys in one job, which is the one in the environment, and where no other run gets in', () => {
    const inEnvironment = Object.values(jobs).filter(({ environment }) => environment !== undefined);
    expect(inEnvironment).toEqual([jobs['deploy']]);
    expect(jobs['deploy']!.concurrency).toEqual({
      group: 'deploy-${{ needs.plan.outputs.environment }}',
      queue: 'max',
      'cancel-in-progress': false,
    });
    const acting = Object.entries(jobs).filter(([, { steps }]) => steps!.some(({ uses }) => uses === '$/deploy'));
    expect(acting.map(([name]) => name)).toEqual(['deploy']);
  });

  test('has a step for each job that a plan may have; they differ in the job alone, but for the look before the first', () => {
    const steps = jobs['deploy']!.steps!.filter(({ uses }) => uses === '$/deploy');
    const planned = jobs['plan']!.steps!.find(({ id }) => id === 'plan')!.with!;
    expect(steps).toHaveLength(Number(planned['max-jobs']));
    const [first, ...others] = steps.map(({ with: given }, index) => {
      if (steps.length > 1) expect(given!['job']).toBe(`\${{ fromJSON(needs.plan.outputs.jobs)[${index}] }}`);
      return { ...given, job: '' };
    });
    const { inspect: _, 'inspect-role': _role, ...same } = first as Record<string, unknown>;
    for (const other of others) expect(other).toEqual(same);
    // what is planned is what is checked
    const { inspect: _i, 'role-to-assume': _r, 'max-jobs': _m, images: _images, ...asked } = planned;
    expect(same).toMatchObject(asked);
  });

  test('has a reason for each permission, none by default, a bound for each job, and no shell', () => {
    expect(parse(text).permissions).toEqual({});
    for (const line of text.split('\n').filter((each) => /^ +[\w-]+: (?:read|write)\b/.test(each)))
      expect(line).toMatch(/ # to \w/);
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(Object.values(jobs).flatMap(({ steps }) => steps!.filter((step) => 'run' in step))).toEqual([]);
  });
});

describe.each(Object.entries(APPS))('the example %s', (app, target) => {
  const callable = CALLABLES[target];

  test('calls with inputs that there are, and every permission that is needed', () => {
    const { deploy } = jobsOf(workflowOf(app));
    expect(deploy!.uses).toBe(`org/deploy-actions/${callable}@v1`);
    expect(Object.keys(callsOf(callable).inputs)).toEqual(expect.arrayContaining(Object.keys(deploy!.with!)));
    expect(deploy!.permissions).toEqual(jobsOf(callable)['deploy']!.permissions);
  });

  test('has an environments.yml without problem or warning', () => {
    const file = `examples/${app}/.github/environments.yml`;
    expect(readEnvironments(textOf(file), file)).toMatchObject({ warnings: [] });
  });
});
