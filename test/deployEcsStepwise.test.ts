import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RunOptions } from '@deploy-actions/runner';
import { mutations } from './e2e.ts';
import { atRest, openWorld, restOf, settledRest, shareIs, type RolloutWorld } from './rolloutWorld.ts';

/** deploy-ecs where ECS does not move the traffic: the weights of the listener rule, by the times of the plan alone. */

// the platform's time runs while a busy machine starts processes
const PLAN = { engine: 'stepwise', plan: '25@1m, 50@1m, 100@1m', 'timeout-minutes': '360' };

const weighted = { service: { weighted: true, trafficShifting: undefined } };

function ship(world: RolloutWorld, inputs: Readonly<Record<string, string>>, options: Partial<RunOptions> = {}) {
  return world.run('deploy-ecs', { 'task-definition': world.candidate, ...PLAN, ...inputs }, options);
}

/** A check at the test listener, behind which the candidate answers before it has any weight. */
function smokeTest({ sandbox }: RolloutWorld, status: number) {
  const workspace = mkdtempSync(path.join(tmpdir(), 'workspace-'));
  const checks = `checks:\n  - httpGet: { path: / }\n    expect: { status: ${status} }\n    successThreshold: 1\n    failureThreshold: 1\n`;
  writeFileSync(path.join(workspace, 'checks.yml'), checks);
  return { inputs: { 'smoke-test': 'checks.yml', 'smoke-test-target': sandbox.testUrls['shop']! }, workspace };
}

describe('with the stepwise engine', () => {
  test.concurrent('a plan that ECS cannot do is walked to its end', async () => {
    await using world = await openWorld('shop:v2', weighted);
    const before = restOf(world);
    const { inputs, workspace } = smokeTest(world, 200);

    const run = await ship(world, inputs, { workspace });

    expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
    expect(run.outputs['task-definition-arn']).toBe(world.candidate);
    const mover = 'the weights of its listener rules move the traffic (engine stepwise: as asked for)';
    expect(run.log.join('\n')).toContain(mover);
    expect(run.log.join('\n')).toMatch(/has 25% of[^]*has 50% of[^]*has 100% of/);
    expect(run.summary).toMatch(/✅ Smoke test of shop before its traffic: passed/);
    expect(await settledRest(world)).toEqual(atRest('shop:v2', before));
    expect((await world.traffic.stop()).failures).toEqual({});
  });

  test.concurrent('a red smoke test: no weight was moved, and nothing is left', async () => {
    await using world = await openWorld('shop:v2', weighted);
    const before = restOf(world);
    const { inputs, workspace } = smokeTest(world, 418);

    const run = await ship(world, inputs, { workspace });

    expect([run.outputs['result'], run.log]).toEqual(['rolled-back', run.log]);
    expect(run.outputs['reason']).toMatch(/^The smoke test of the candidate failed: /);
    expect(run.phases.at(-1)).toEqual({ name: 'post', exitCode: 0 });
    expect(mutations(world.sandbox)).toContain('ecs:CreateService');
    expect(mutations(world.sandbox).filter((each) => /:Modify(?:Rule|Listener)$/.test(each))).toEqual([]);
    expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
    expect((await world.traffic.stop()).failures).toEqual({});
  });

  test.concurrent.each(['cancelled', 'killed'] as const)(
    '%s in the middle: post leaves nothing behind',
    async (how) => {
      await using world = await openWorld('shop:v2', weighted);
      const before = restOf(world);
      const stop = new AbortController();
      const options = how === 'cancelled' ? { signal: stop.signal } : { kill: stop.signal };

      const [run] = await Promise.all([
        ship(world, { plan: '25@200m, 100@1m' }, options),
        shareIs(world, 'shop:v2', 25).then(() => stop.abort()),
      ]);

      expect([run.phases.at(-1), run.log]).toEqual([{ name: 'post', exitCode: 0 }, run.log]);
      expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
      expect((await world.traffic.stop()).failures).toEqual({});
    },
  );

  test.concurrent('what it cannot do is told at once, and nothing is sent', async () => {
    await using world = await openWorld('shop:v2', weighted);
    const sent = mutations(world.sandbox);

    const run = await ship(world, {
      service: 'shop\ncart',
      strategy: 'rolling',
      plan: '',
      'wait-until': 'paused',
      'rollback-safe': 'false',
      'on-cancel': 'leave',
      'force-new-deployment': 'true',
      'desired-count': '3',
      alarms: 'shop-5xx',
    });

    const told = run.annotations.map(({ message }) => message).join('\n');
    const named = ['strategy', 'wait-until', 'service', 'rollback-safe', 'on-cancel', 'force-new-deployment'];
    for (const input of [...named, 'desired-count', 'alarms'])
      expect(told).toMatch(new RegExp(`^input ${input}: `, 'm'));
    expect(run.outputs['result']).toBe('failed');
    expect(mutations(world.sandbox)).toEqual(sent);
  });

  test.concurrent('a service whose traffic ECS moves is left to ECS by `auto`, and refused otherwise', async () => {
    await using world = await openWorld('shop:v2');
    const refused = await ship(world, {});
    const native = await ship(world, { engine: 'auto', plan: '20@1m, 100@0s', 'dry-run': 'true' });

    expect(refused.annotations.map(({ message }) => message).join('\n')).toMatch(
      /ECS itself moves the traffic of `shop`/,
    );
    expect([native.outputs['result'], native.log]).toEqual(['unchanged', native.log]);
    expect(native.log.join('\n')).toMatch(/by ECS itself/);
  });

  test.concurrent('a service whose traffic ECS does not move is taken by `auto`', async () => {
    await using world = await openWorld('shop:v2', weighted);
    const sent = mutations(world.sandbox);
    const run = await ship(world, { engine: 'auto', 'dry-run': 'true' });
    expect([run.outputs['result'], run.log]).toEqual(['unchanged', run.log]);
    expect(run.log.join('\n')).toMatch(/1\. 25% for 1m/);
    expect(mutations(world.sandbox)).toEqual(sent);
  });
});
