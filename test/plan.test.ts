import { describe, expect, test } from '@jest/globals';
import { plan, FROZEN, PINNED, productionWith, toCheck, workspaceWith } from './planWorld.ts';
import { runStep } from './e2e.ts';

const OVERRIDE = 'Login is down, see INC-42';

describe('a plan', () => {
  test('hands on what later jobs need, on one line each', async () => {
    const text = productionWith('approvals: { approvers: [ada, grace], minimum-approvals: 2 }').replace(
      'service: shop',
      'service: [api, web], region: eu-central-1',
    );
    const run = await plan(text, { waves: 'api', version: 'v1.4.0' });

    expect([run.exitCode, run.annotations]).toEqual([0, []]);
    expect(run.outputs).toMatchObject({
      result: 'ready',
      reason: '`v1.4.0` can go to `production` once 2 people have approved it.',
      environment: 'production',
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      images: `web=${PINNED}`,
      'approval-required': 'true',
    });
    const api = { service: 'api', region: 'eu-central-1', cluster: 'sandbox', wave: 1 };
    const web = { service: 'web', region: 'eu-central-1', cluster: 'sandbox', wave: 2 };
    expect(JSON.parse(run.outputs['matrix']!)).toEqual({ include: [api, web] });
    expect(JSON.parse(run.outputs['waves']!)).toEqual([{ include: [api] }, { include: [web] }]);
    expect(JSON.parse(run.outputs['plan']!)).toMatchObject({
      format: 1,
      environment: { name: 'production', isHotfix: false },
      release: { ref: 'refs/heads/main', version: 'v1.4.0', images: [{ container: 'web', image: PINNED }] },
      target: { kind: 'ecs', cluster: 'sandbox', services: ['api', 'web'] },
      plan: { strategy: 'canary', stages: [{ weight: 10 }, { weight: 100 }] },
      stages: '10@10m, 100@5m',
      approval: { required: true, minimum: 2 },
      windows: { blocked: null },
      override: null,
      stable: null,
    });
    for (const output of Object.values(run.outputs)) expect(output).not.toMatch(/[\r\n]/);
    expect(run.summary).toContain('### ✅ Plan for `production`: ready');
    expect(run.summary).toContain('1. 10% for 10m');
    expect(run.summary).toContain('The services were not looked at');
  });

  test.each(['environments.yml', '.github/environments.yaml'])('finds %s by itself', async (file) => {
    const run = await runStep('plan', {}, { workspace: workspaceWith(productionWith(), file) });
    expect(run.outputs).toMatchObject({ result: 'ready', environment: 'production' });
  });

  test('is of a tag by its name', async () => {
    const run = await plan(
      productionWith(),
      {},
      { env: { GITHUB_REF: 'refs/tags/v2.0.0', GITHUB_EVENT_NAME: 'push' } },
    );
    expect(JSON.parse(run.outputs['plan']!)).toMatchObject({ release: { version: 'v2.0.0', ref: 'refs/tags/v2.0.0' } });
  });

  test('is none, and green, where the branch is for no environment', async () => {
    const run = await plan(productionWith(), {}, { env: { GITHUB_REF: 'refs/heads/x' } });
    expect([run.exitCode, run.outputs, run.annotations]).toEqual([
      0,
      {
        result: 'none',
        reason: 'No environment is for the branch `x`.',
        environment: '',
        plan: '',
        digest: '',
        matrix: '{"include":[]}',
        waves: '[]',
        jobs: '[]',
        job: '',
        images: '',
        'approval-required': 'false',
      },
      [],
    ]);
  });

  test('warns of a tag of an image, which somebody may move', async () => {
    const run = await plan(productionWith(), { images: 'web=shop:v2' });
    expect(run.outputs['result']).toBe('ready');
    expect(run.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('a tag can be moved') },
    ]);
  });

  test('tells all that is wrong at once', async () => {
    const run = await plan(productionWith(), {
      images: 'web=$(id)\nweb=b',
      override: 'true',
      version: 'a b',
      'role-to-assume': 'x',
      check: 'x',
      environment: 'prodution',
    });
    expect([run.exitCode, run.outputs['result'], run.outputs['matrix']]).toEqual([1, 'failed', '']);
    expect(run.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^input check: must be the output `digest`/),
      expect.stringMatching(/^input images: line 1: `\$\(id\)` is no image/),
      expect.stringMatching(/^input images: line 2: the image of `web` is given more than once/),
      expect.stringMatching(/^input override: must be a reason in words/),
      expect.stringMatching(/^input version: must be a name/),
      expect.stringMatching(/^input role-to-assume: has no meaning without `inspect: true`/),
      'input environment: `prodution` is no environment: did you mean `production`?',
    ]);
  });

  test.each<[string, string, Readonly<Record<string, string>>, RegExp]>([
    [
      'a broken file, with its place',
      'environments:\n  a: { branchs: main }\n',
      {},
      /environments\.yml:2:8: .*`branches`/,
    ],
    ['no target', 'environments:\n  a: { branches: main }\n', {}, /`a` has no target/],
    [
      'a service that is not of it',
      productionWith(),
      { services: 'shpo' },
      /`shpo` is no service .* did you mean `shop`\?/,
    ],
    ['a region that is none', productionWith(), { regions: 'here' }, /`here` is no region/],
    [
      'a wave of nothing',
      productionWith(),
      { waves: 'shop\nshop' },
      /^input waves: line 2: all that it names is in a wave before/,
    ],
    [
      'a tag, where a digest is required',
      productionWith(),
      { images: 'web=shop:v2', 'require-digests': 'true' },
      /^input images: .* is `shop:v2`: a tag can be moved .*Give it with its digest/,
    ],
    [
      'a file that is not there',
      productionWith(),
      { 'environments-file': 'x.yml' },
      /`x\.yml` cannot be read: there is no such file/,
    ],
    [
      'for App Service a tag, which each instance would pull anew',
      'environments:\n  a: { branches: main, azure: { app: shop, resource-group: shop } }\n',
      { images: 'app=shop:v2' },
      /^input images: must end in a digest, .* is `shop:v2`/,
    ],
  ])('refuses %s', async (_, text, inputs, message) => {
    const run = await plan(text, inputs);
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
    expect(run.annotations).toMatchObject([{ level: 'error', message: expect.stringMatching(message) }]);
  });
});

describe('windows and freezes', () => {
  test('block a plan, and there are no jobs to make of it', async () => {
    const run = await plan(productionWith(FROZEN));
    expect([run.exitCode, run.outputs['matrix'], run.outputs['waves']]).toEqual([1, '{"include":[]}', '[]']);
    expect(run.outputs).toMatchObject({
      result: 'blocked',
      reason: expect.stringMatching(/^Frozen until .*Run this again/),
    });
    expect(run.annotations).toMatchObject([{ level: 'error', title: 'Plan for production: blocked' }]);
    expect(JSON.parse(run.outputs['plan']!).windows.blocked).toMatch(/^Frozen until/);
  });

  test('are gone past with a reason, which is recorded with who gave it', async () => {
    const env = { GITHUB_TRIGGERING_ACTOR: 'ada' };
    const run = await plan(productionWith(FROZEN), { override: OVERRIDE }, { env });
    expect([run.exitCode, run.outputs['result']]).toEqual([0, 'ready']);
    const { override } = JSON.parse(run.outputs['plan']!);
    expect(override).toEqual({ reason: OVERRIDE, by: 'ada', past: expect.stringMatching(/^Frozen until/) });
    expect(run.annotations).toMatchObject([
      {
        level: 'warning',
        title: 'Override for production',
        message: expect.stringMatching(/^Login is down, see INC-42 \(by ada\)\. It went past: Frozen until/),
      },
    ]);
    expect(run.summary).toContain(`| override | \`${OVERRIDE} (ada)\` |`);
  });

  test('are all that a reason goes past', async () => {
    const run = await plan(productionWith(FROZEN), { override: OVERRIDE, services: 'nix' });
    expect(run.outputs['result']).toBe('failed');
  });
});

describe('after an approval', () => {
  test('the same still holds', async () => {
    const text = productionWith();
    const run = await plan(text, toCheck(await plan(text)));
    expect([run.exitCode, run.outputs['result'], run.outputs['reason']]).toEqual([
      0,
      'ready',
      'What was approved for `production` still holds.',
    ]);
    expect(run.outputs['matrix']).toContain('"service":"shop"');
    const alone = await plan(text, { check: run.outputs['digest']! });
    expect(alone.outputs['result']).toBe('ready');
  });

  test.each<[string, string, Readonly<Record<string, string>>, RegExp]>([
    [
      'another image',
      productionWith(),
      { images: 'web=shop@sha256:2' },
      /The image of `web` was `shop@sha256:1{64}` and is `shop@sha256:2`/,
    ],
    ['another plan', productionWith().replace('10@10m', '50@1m'), {}, /how the traffic goes over/],
    [
      'another environment',
      productionWith().replace('production', 'staging'),
      {},
      /`production` was approved, and now it is `staging`/,
    ],
    ['a freeze that nobody approved to go past', productionWith(FROZEN), {}, /windows or freezes\. Frozen until/],
    [
      'an override that nobody approved',
      productionWith(),
      { override: OVERRIDE },
      /The override was `none` and is `Login/,
    ],
    [
      'no environment',
      productionWith().replace('main', 'other'),
      {},
      /now there is none: No environment is for the branch `main`/,
    ],
  ])('%s fails it, with what differs', async (_, text, inputs, reason) => {
    const approved = await plan(productionWith());
    const run = await plan(text, { ...toCheck(approved), ...inputs });
    expect([run.exitCode, run.outputs['result'], run.outputs['matrix']]).toEqual([1, 'changed', '{"include":[]}']);
    expect(run.outputs['reason']).toMatch(reason);
    expect(run.annotations.filter(({ level }) => level === 'error')).toMatchObject([
      { message: run.outputs['reason'] },
    ]);
  });

  test('what was approved is blocked where a freeze has begun meanwhile', async () => {
    const text = productionWith(FROZEN);
    const run = await plan(text, toCheck(await plan(text)));
    expect(run.outputs).toMatchObject({ result: 'blocked', reason: expect.stringMatching(/^Frozen until/) });
  });

  test('and past it with the override that was approved', async () => {
    const text = productionWith(FROZEN);
    const run = await plan(text, { ...toCheck(await plan(text, { override: OVERRIDE })), override: OVERRIDE });
    expect(run.outputs['result']).toBe('ready');
  });
});
