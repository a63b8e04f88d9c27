import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@jest/globals';
import {
  atRest,
  openWorld,
  restOf,
  settledRest,
  sharesNow,
  shareIs,
  until,
  type RolloutWorld,
} from '../rolloutWorld.ts';
import { matrix, type Row } from './matrix.ts';

/** What rollouts are decided by: each source of counts, each policy, each way for a release to be bad. */

const LONGEST_MS = 240_000;
const SECRET = 'hunter2-of-the-metrics';

/** A minute of the platform is a second, so that a minute's window holds enough requests. */
const COUNTED = { speed: 60, perSecond: 200 };

const BAKES = '20@6m..300m, 100@3m..300m';

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

function workspaceWith(files: Readonly<Record<string, string>>): string {
  const workspace = mkdtempSync(path.join(tmpdir(), 'workspace-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(workspace, name), text);
  return workspace;
}

/** Patient: ECS's pause ends five minutes after a stage, which a second try of a check on a busy machine must not take up. */
const CHECKS = [
  'checks:',
  '  - httpGet: { path: / }',
  '    expect: { status: 200 }',
  '    successThreshold: 1',
  '    timeoutSeconds: 30',
  '    periodSeconds: 1',
].join('\n');

interface Expected {
  readonly result: string;
  readonly reason: RegExp;
  readonly serves?: string;
}

/** Runs it to its end, and looks what is left. */
async function ends(
  world: RolloutWorld,
  inputs: Readonly<Record<string, string>>,
  { result, reason, serves = 'shop:v1' }: Expected,
  options: object = {},
) {
  const before = restOf(world);
  const run = await world.shift(inputs, options);
  expect([run.outputs['result'], run.log]).toEqual([result, run.log]);
  expect(run.outputs['reason']).toMatch(reason);
  expect(await settledRest(world)).toEqual(atRest(serves, before));
  return run;
}

const rows: readonly Row[] = [
  ...(['smoke-only', 'hold', 'rollback'] as const).map((policy): Row => ({
    title: `without traffic: ${policy}`,
    timeoutMs: LONGEST_MS,
    async run() {
      await using world = await openWorld('shop:v2', { speed: 15 });
      await using api = await serve((_, response) => response.end('{ "total": 0, "errors": 0 }'));
      const metrics = `source: http\nurl: ${api.url}/{{arm}}/{{from}}\nvalues: { requests: $.total, bad: $.errors }\nlagSeconds: 10\n`;
      const inputs = {
        'on-no-traffic': policy,
        plan: '20@1m..8m, 100@1m..8m',
        criteria: 'error-rate < 1%',
        'metrics-file': 'metrics.yml',
        'smoke-test': 'checks.yml',
        'smoke-test-target': world.sandbox.testUrls['shop']!,
      };
      const good = { result: 'succeeded', reason: /smoke/i, serves: 'shop:v2' };
      // ECS waits no longer than its pause lasts
      const held = { result: 'rolled-back', reason: /lifecycle hook .* timed out/ };
      const back = { result: 'rolled-back', reason: /^The 8m of the stage are over: / };
      const expected = { 'smoke-only': good, hold: held, rollback: back }[policy];
      const workspace = workspaceWith({ 'checks.yml': CHECKS, 'metrics.yml': metrics });
      await ends(world, inputs, expected, { workspace });
    },
  })),
  ...(['smoke-only', 'rollback'] as const).map((policy): Row => ({
    title: `without a single request, by CloudWatch: ${policy}`,
    timeoutMs: LONGEST_MS,
    async run() {
      await using world = await openWorld('shop:v2', { speed: 15 });
      await world.traffic.stop();
      const inputs = {
        'on-no-traffic': policy,
        plan: '20@1m..8m, 100@1m..8m',
        criteria: 'error-rate < 1%',
        'smoke-test': 'checks.yml',
        'smoke-test-target': world.sandbox.testUrls['shop']!,
      };
      const good = { result: 'succeeded', reason: /too little traffic.* the smoke test passed/i, serves: 'shop:v2' };
      const back = { result: 'rolled-back', reason: /^The 8m of the stage are over: Fewer than \d+ requests/ };
      const expected = { 'smoke-only': good, rollback: back }[policy];
      await ends(world, inputs, expected, { workspace: workspaceWith({ 'checks.yml': CHECKS }) });
    },
  })),
  {
    title: 'on-failure hold: a person has to see to it',
    timeoutMs: LONGEST_MS,
    async run() {
      await using world = await openWorld('shop:v2-errors-20pct', COUNTED);
      const lines: string[] = [];
      const running = world.shift(
        { plan: BAKES, criteria: 'error-rate < 1%', 'on-failure': 'hold' },
        { onLine: (line) => void lines.push(line) },
      );
      await until('evidence', () => lines.join('\n').includes('A person has to see to it'));
      const held = sharesNow(world);
      await world.run('canary-shift', { command: 'abort' }, { env: { GITHUB_RUN_ID: '2' } });
      const run = await running;
      expect(held).toEqual({ 'shop:v1': 80, 'shop:v2-errors-20pct': 20 });
      expect(run.outputs['result']).toBe('stopped');
    },
  },
  {
    title: 'failed health checks',
    timeoutMs: LONGEST_MS,
    async run() {
      await using world = await openWorld();
      let status = 200;
      await using health = await serve((_, response) => response.writeHead(status).end());
      const sick = shareIs(world, 'shop:v2', 20).then(() => (status = 500));
      const inputs = { plan: '20@10m..300m, 100@1m', criteria: 'health-check-failures < 3', 'probe-url': health.url };
      await ends(world, inputs, { result: 'rolled-back', reason: /3 health checks have failed in a row/ });
      await sick;
    },
  },
  {
    title: 'counts of an HTTP API, with a token that is told nobody',
    timeoutMs: LONGEST_MS,
    async run() {
      await using world = await openWorld();
      const asked: string[] = [];
      await using api = await serve((request, response) => {
        asked.push(`${request.headers.authorization} ${request.url}`);
        const errors = request.url!.includes('version=shop%3A2') ? 60 : 1;
        response.end(JSON.stringify({ total: 1_000, errors }));
      });
      const metrics = [
        'source: http',
        `url: ${api.url}/counts?version={{release}}&from={{from}}&to={{to}}`,
        'headers: { authorization: "Bearer {{env.METRICS_TOKEN}}" }',
        'values: { requests: $.total, bad: $.errors }',
        'lagSeconds: 30',
      ].join('\n');
      const inputs = { plan: BAKES, criteria: 'error-rate < 1%', 'metrics-file': 'metrics.yml' };
      const options = { workspace: workspaceWith({ 'metrics.yml': metrics }), env: { METRICS_TOKEN: SECRET } };
      const run = await ends(
        world,
        inputs,
        { result: 'rolled-back', reason: /error-rate < 1%: candidate [\d,]+ of/ },
        options,
      );
      expect(asked[0]).toContain(`Bearer ${SECRET} /counts?version=shop%3A`);
      const journal = JSON.stringify(world.github.calls.snapshot().map(({ input }) => input));
      const tags = JSON.stringify(world.sandbox.calls.snapshot().map(({ input }) => input));
      for (const text of [run.log.join('\n'), run.summary, JSON.stringify(run.outputs), journal, tags]) {
        expect(text).not.toContain(SECRET);
      }
    },
  },
  {
    title: 'counts of Prometheus',
    timeoutMs: LONGEST_MS,
    async run() {
      await using world = await openWorld();
      await using prometheus = await serve((request, response) => {
        let body = '';
        request.on('data', (chunk: Buffer) => (body += chunk.toString()));
        request.on('end', () => {
          const asked = new URLSearchParams(request.method === 'POST' ? body : request.url!.split('?')[1]);
          const [query, at] = [asked.get('query')!, Number(asked.get('time'))];
          const value = query.startsWith('requests') ? '1000' : query.includes('shop:2') ? '60' : '1';
          const data = { resultType: 'vector', result: [{ metric: {}, value: [at, value] }] };
          response.end(JSON.stringify({ status: 'success', data }));
        });
      });
      const metrics = [
        'source: prometheus',
        `url: ${prometheus.url}`,
        'queries:',
        `  requests: requests{version="{{release}}"}[{{window}}]`,
        `  bad: bad{version="{{release}}"}[{{window}}]`,
        'lagSeconds: 30',
      ].join('\n');
      const inputs = { plan: BAKES, criteria: 'error-rate < 1%', 'metrics-file': 'metrics.yml' };
      const options = { workspace: workspaceWith({ 'metrics.yml': metrics }) };
      await ends(world, inputs, { result: 'rolled-back', reason: /error-rate < 1%: candidate [\d,]+ of/ }, options);
    },
  },
  {
    title: 'a release that is slow beside the stable one',
    timeoutMs: LONGEST_MS,
    async run() {
      await using world = await openWorld('shop:v2-slow-p95-3s', COUNTED);
      // what the stable release is like has to be known from before
      const fromMs = world.sandbox.clock.now();
      await until('minutes of traffic', () => world.sandbox.clock.now() - fromMs > 10 * 60_000);
      await ends(
        world,
        { plan: BAKES, criteria: 'p95 < 200% of baseline' },
        { result: 'rolled-back', reason: /p95 < 200% of baseline: candidate/ },
      );
    },
  },
  {
    title: 'a release that hangs gets no traffic',
    timeoutMs: LONGEST_MS,
    async run() {
      await using world = await openWorld('shop:v2-hang');
      await ends(world, { plan: '20@1m..6m, 100@1m..6m' }, { result: 'rolled-back', reason: /are over/ });
      expect((await world.traffic.stop()).byRelease['shop:v2-hang']).toBeUndefined();
    },
  },
  {
    title: 'a release that hangs once it has traffic',
    timeoutMs: LONGEST_MS,
    async run() {
      const image = 'shop:v2-hangs-requests';
      await using world = await openWorld(image, {
        ...COUNTED,
        service: { weighted: true, trafficShifting: undefined },
      });
      // no answer of a target is bad, nor slow: what the balancer answers in their place stands for them
      await ends(
        world,
        { engine: 'stepwise', plan: BAKES, criteria: 'error-rate < 1%' },
        { result: 'rolled-back', reason: /^error-rate < 1%: candidate ([\d,]+) of \1 bad.*; evidence/ },
      );
      const { candidates, byStatus } = hanged(world, image);
      expect(candidates).toBeGreaterThan(0);
      expect(byStatus).toEqual({ 200: expect.any(Number), 504: candidates });
    },
  },
];

/** Requests that a release was asked, and how all of them ended. */
function hanged({ sandbox }: RolloutWorld, image: string) {
  const { byRelease, byStatus } = sandbox.ledger.snapshot();
  return { candidates: byRelease[image]?.requests ?? 0, byStatus };
}

matrix('rollouts are decided by', rows, 1);
