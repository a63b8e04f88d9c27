import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mutations } from './e2e.ts';
import {
  atRest,
  openWorld,
  restOf,
  settledRest,
  sharesNow,
  shareIs,
  until,
  type RolloutWorld,
} from './rolloutWorld.ts';

/** The ways of a rollout: joined, left and gone on with, held, frozen, refused at the gate, ended by an alarm. */

/** deploy-ecs begins a canary and leaves it paused before any production traffic. */
const begin = (world: RolloutWorld) =>
  world.run('deploy-ecs', {
    'task-definition': world.candidate,
    strategy: 'canary',
    plan: '20@1m..300m, 100@1m..300m',
    'wait-until': 'paused',
    preflight: 'false',
  });

const steer = (world: RolloutWorld, inputs: Readonly<Record<string, string>>, options: object = {}) =>
  world.run('canary-shift', { criteria: 'none', 'poll-interval-seconds': '0.2', ...inputs }, options);

const command = (world: RolloutWorld, word: string) =>
  world.run('canary-shift', { command: word }, { env: { GITHUB_RUN_ID: '2', GITHUB_ACTOR: 'ada' } });

function workspaceWith(files: Readonly<Record<string, string>>): string {
  const workspace = mkdtempSync(path.join(tmpdir(), 'workspace-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(workspace, name), text);
  return workspace;
}

/** Requests that the release got by the production listener, of the last thousand. */
function productionRequests({ sandbox }: RolloutWorld, release: string): number {
  const { recent } = sandbox.ledger.snapshot();
  const production = recent.find((each) => each.release === 'shop:v1')!.listener;
  return recent.filter((each) => each.release === release && each.listener === production).length;
}

async function fire(world: RolloutWorld, AlarmName: string, StateValue: string): Promise<void> {
  await world.sandbox.invoke('cloudwatch', 'PutMetricAlarm', { AlarmName });
  await world.sandbox.invoke('cloudwatch', 'SetAlarmState', { AlarmName, StateValue, StateReason: 'test' });
}

describe('a deployment that waits', () => {
  test.concurrent(
    'is joined, left at 20% by one step, and gone on with by the next',
    async () => {
      await using world = await openWorld();
      const before = restOf(world);

      const begun = await begin(world);
      expect([begun.outputs['result'], begun.log]).toEqual(['paused', begun.log]);
      const first = await steer(world, { until: '20%' });
      const between = sharesNow(world);
      const second = await steer(world, {});

      expect([first.outputs['result'], first.outputs['weight'], first.log]).toEqual(['waiting', '20', first.log]);
      expect(first.phases.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      expect(between).toEqual({ 'shop:v1': 80, 'shop:v2': 20 });
      expect([second.outputs['result'], second.log]).toEqual(['succeeded', second.log]);
      expect(await settledRest(world)).toEqual(atRest('shop:v2', before));
      expect((await world.traffic.stop()).failures).toEqual({});
    },
    120_000,
  );

  test.concurrent(
    'stays where it is during a freeze, and goes back all the same',
    async () => {
      await using world = await openWorld();
      const before = restOf(world);
      await fire(world, 'shop-5xx', 'OK');
      await begin(world);
      const lines: string[] = [];
      const inputs = { freezes: '2020-01-01 to 2099-12-31 in Europe/Berlin', alarms: 'shop-5xx' };
      const running = steer(world, inputs, { onLine: (line: string) => void lines.push(line) });
      await until('the freeze to be told', () => lines.join('\n').includes('Frozen until'));
      const during = sharesNow(world);
      await fire(world, 'shop-5xx', 'ALARM');

      const run = await running;

      expect(during).toEqual({ 'shop:v1': 100 });
      expect([run.outputs['result'], run.outputs['reason']]).toEqual(['rolled-back', 'Alarms that fire: shop-5xx.']);
      expect(productionRequests(world, 'shop:v2')).toBe(0);
      expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
    },
    120_000,
  );
});

describe('a rollout', () => {
  test.concurrent(
    'whose smoke test is red gives the candidate no production request',
    async () => {
      await using world = await openWorld();
      const before = restOf(world);
      const checks = 'checks:\n  - httpGet: { path: / }\n    expect: { status: 418 }\n    failureThreshold: 1\n';
      const workspace = workspaceWith({ 'checks.yml': checks });
      const target = world.sandbox.testUrls['shop']!;

      const run = await world.shift({ 'smoke-test': 'checks.yml', 'smoke-test-target': target }, { workspace });

      expect([run.outputs['result'], run.log]).toEqual(['rolled-back', run.log]);
      expect(run.outputs['reason']).toMatch(/^The smoke test of the candidate failed: /);
      expect(productionRequests(world, 'shop:v2')).toBe(0);
      expect(world.sandbox.ledger.snapshot().byRelease['shop:v2']!.requests).toBeGreaterThan(0);
      expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
    },
    120_000,
  );

  test.concurrent(
    'is held by a person, and let go',
    async () => {
      await using world = await openWorld();
      const lines: string[] = [];
      const has = (text: string) => until(text, () => lines.join('\n').includes(text));
      const running = world.shift({ plan: '20@20m..300m, 100@1m..300m' }, { onLine: (line) => void lines.push(line) });
      await shareIs(world, 'shop:v2', 20);
      await command(world, 'hold');
      await has('ada says hold');
      // past the shortest time of the stage
      const pastMs = world.sandbox.clock.now() + 22 * 60_000;
      await until('the time of the stage', () => world.sandbox.clock.now() > pastMs);
      const held = sharesNow(world);
      await command(world, 'resume');

      const run = await running;

      expect(held['shop:v2']).toBe(20);
      expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
      expect(run.log.join('\n')).toMatch(/ada says hold[^]*ada says resume/);
    },
    120_000,
  );

  test.concurrent(
    'goes back at once when an alarm fires, and tells it',
    async () => {
      await using world = await openWorld();
      const before = restOf(world);
      await fire(world, 'shop-5xx', 'OK');
      const running = world.shift({ criteria: '', alarms: 'shop-5xx', plan: '20@300m..400m, 100@1m' });
      await shareIs(world, 'shop:v2', 20);
      await fire(world, 'shop-5xx', 'ALARM');

      const run = await running;

      expect([run.outputs['result'], run.outputs['reason']]).toEqual(['rolled-back', 'Alarms that fire: shop-5xx.']);
      expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
      expect((await world.traffic.stop()).failures).toEqual({});
    },
    120_000,
  );

  test.concurrent(
    'shows itself: report, deployment and statuses; and no secret in any of them',
    async () => {
      await using world = await openWorld();
      const before = mutations(world.sandbox);
      const SECRET = 'hunter2-of-the-shop';
      const workspace = workspaceWith({
        'checks.yml':
          'checks:\n  - httpGet: { path: "/?q={{env.API_TOKEN}}", headers: { Authorization: "Bearer {{env.API_TOKEN}}" } }\n    expect: { status: 200 }\n',
      });
      const inputs = {
        'smoke-test': 'checks.yml',
        'smoke-test-target': world.sandbox.testUrls['shop']!,
        'report-file': 'report.html',
      };
      const options = { workspace, env: { API_TOKEN: SECRET } };

      const dry = await world.shift({ ...inputs, 'dry-run': 'true' }, options);
      expect([dry.outputs['result'], mutations(world.sandbox)]).toEqual(['unchanged', before]);
      const run = await world.shift(inputs, options);

      expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
      const report = readFileSync(path.join(workspace, run.outputs['report']!), 'utf8');
      expect(report).toContain('shop:2');
      const written = JSON.stringify(world.github.calls.snapshot().map(({ action, input }) => [action, input]));
      expect(written).toMatch(/createDeployment"[^]*createDeploymentStatus"[^]*"in_progress"[^]*"success"/);
      const sent = JSON.stringify(world.sandbox.calls.snapshot().map(({ action, input }) => [action, input]));
      for (const secret of [SECRET, 'ghs_sandbox']) {
        for (const text of [run.log.join('\n'), run.summary, JSON.stringify(run.outputs), report, written, sent]) {
          expect(text).not.toContain(secret);
        }
      }
    },
    120_000,
  );
});
