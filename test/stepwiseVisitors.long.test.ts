import { setTimeout as sleep } from 'node:timers/promises';
import { writeFileSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { atRest, openWorld, settledRest, sharesNow, until, type RolloutWorld } from './rolloutWorld.ts';

/** Visitors of whom the listener's rules know more than a weight: those whom a cookie keeps, and those who send a header. */

const SUITE_MS = 300_000;
const STEPS = { engine: 'stepwise', plan: '50@2m..300m, 100@1m..300m' };

interface State {
  readonly elbv2: {
    readonly loadBalancers: readonly {
      readonly listeners: readonly {
        readonly arn: string;
        readonly port: number;
        readonly rules: readonly { readonly arn: string; readonly actions: readonly any[] }[];
      }[];
    }[];
  };
}

const open = () => openWorld('shop:v2', { service: { weighted: true }, perSecond: 20 });
const production = ({ sandbox }: RolloutWorld) => (sandbox.state() as State).elbv2.loadBalancers[0]!.listeners[0]!;
const rule = (world: RolloutWorld) => production(world).rules[0]!;
const config = (world: RolloutWorld) => rule(world).actions[0].ForwardConfig;
const secondsNow = (world: RolloutWorld): number => config(world).TargetGroupStickinessConfig.DurationSeconds;

/** Lets the rule keep visitors for so long. */
async function keepVisitors(world: RolloutWorld, seconds: number): Promise<void> {
  const { arn, actions } = rule(world);
  const TargetGroupStickinessConfig = { Enabled: 'true', DurationSeconds: String(seconds) };
  const ForwardConfig = { ...actions[0].ForwardConfig, TargetGroupStickinessConfig };
  await world.sandbox.invoke('elbv2', 'ModifyRule', { RuleArn: arn, Actions: [{ Type: 'forward', ForwardConfig }] });
}

/** Somebody who keeps cookies, as browsers do, and asks all the time: what every answer was. */
function visitor(url: string) {
  const answers: { readonly status: number; readonly release: string }[] = [];
  let cookie = '';
  const leaving = new AbortController();
  const visiting = (async () => {
    while (!leaving.signal.aborted) {
      const answer = await fetch(url, { headers: { cookie } });
      cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
      answers.push({ status: answer.status, release: answer.headers.get('x-release') ?? '' });
      await answer.arrayBuffer();
      await sleep(20);
    }
  })();
  return {
    answers,
    async leave() {
      leaving.abort();
      await visiting;
    },
  };
}

describe('visitors whom a rule keeps with their release', () => {
  test('keep a rollout from beginning where nobody says what to do', async () => {
    await using world = await open();
    await keepVisitors(world, 3_600);
    const run = await world.shift(STEPS);
    expect(run.outputs['result']).toBe('failed');
    expect(run.outputs['reason']).toMatch(/stickiness is on: .* for 3600 seconds, .*`stickiness: shorten`/s);
    expect(config(world).TargetGroups.map(({ Weight }: { Weight: number }) => Weight)).toEqual([100, 0]);
  });

  test.each([
    ['for an hour: they are kept for a minute', 3_600, 'shorten', 60, 'succeeded', 'shop:v2'],
    ['for two seconds: they are waited for', 2, 'wait', 2, 'succeeded', 'shop:v2'],
    ['for an hour, when it goes back', 3_600, 'shorten', 60, 'stopped', 'shop:v1'],
  ] as const)(
    '%s',
    async (_title, own, stickiness, during, result, serves) => {
      await using world = await open();
      await keepVisitors(world, own);
      const before = structuredClone(config(world));
      const visitors = Array.from({ length: 4 }, () => visitor(world.sandbox.urls['shop']!));
      const plan = result === 'stopped' ? '50@200m..300m, 100@1m' : STEPS.plan;

      const running = world.shift({ ...STEPS, plan, stickiness });
      await until('half of the traffic', () => sharesNow(world)['shop:v2'] === 50);
      const kept = secondsNow(world);
      // those who come now are kept with the candidate, too
      visitors.push(...Array.from({ length: 8 }, () => visitor(world.sandbox.urls['shop']!)));
      await sleep(500);
      if (result === 'stopped') {
        await world.run('canary-shift', { command: 'abort' }, { env: { GITHUB_RUN_ID: '2', GITHUB_ACTOR: 'ada' } });
      }
      const run = await running;
      await Promise.all(visitors.map((each) => each.leave()));

      expect([run.outputs['result'], run.log]).toEqual([result, run.log]);
      expect(run.log.join('\n')).toContain('Target group stickiness is on');
      expect(kept).toBe(during);
      expect(config(world)).toEqual(before);
      const answers = visitors.flatMap((each) => each.answers);
      expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
      expect(answers.filter(({ release }) => release === 'shop:v2').length).toBeGreaterThan(20);
      const rest = await settledRest(world);
      expect({ ...rest, rules: null }).toEqual({ ...atRest(serves, world.before), rules: null });
      expect((await world.traffic.stop()).failures).toEqual({});
    },
    SUITE_MS,
  );
});

test(
  'who sends a header sees the candidate before anybody else, and the smoke test does so, too',
  async () => {
    await using world = await open();
    const listener = production(world);
    const candidate = config(world).TargetGroups[1].TargetGroupArn;
    // the production rule has the first place
    const { arn } = rule(world);
    const weightNow = (): number =>
      production(world).rules.find((each) => each.arn === arn)!.actions[0].ForwardConfig.TargetGroups[1].Weight;
    const RulePriorities = [{ RuleArn: arn, Priority: '10' }];
    await world.sandbox.invoke('elbv2', 'SetRulePriorities', { RulePriorities });
    await world.sandbox.invoke('elbv2', 'CreateRule', {
      ListenerArn: listener.arn,
      Priority: '1',
      Conditions: [{ Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'x-look-first', Values: ['yes'] } }],
      Actions: [{ Type: 'forward', TargetGroupArn: candidate }],
    });
    const before = structuredClone(production(world).rules);
    const workspace = mkdtempSync(path.join(os.tmpdir(), 'workspace-'));
    writeFileSync(
      path.join(workspace, 'checks.yml'),
      `checks:
  - httpGet: { path: /, headers: { x-look-first: 'yes' } }
    expect: { status: 200, headers: { x-release: 'shop:v2' } }
    successThreshold: 1
`,
    );
    let seenAt: number | null = null;
    const look = async () => {
      const answer = await fetch(world.sandbox.urls['shop']!, { headers: { 'x-look-first': 'yes' } });
      await answer.arrayBuffer();
      const weight = weightNow();
      if (answer.headers.get('x-release') === 'shop:v2') seenAt ??= weight;
      return seenAt !== null;
    };

    const running = world.shift(
      { ...STEPS, 'smoke-test': 'checks.yml', 'smoke-test-target': world.sandbox.urls['shop']! },
      { workspace },
    );
    while (!(await look())) await sleep(20);
    const run = await running;

    expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
    expect(seenAt).toBe(0);
    expect(production(world).rules).toEqual(before);
    expect((await world.traffic.stop()).failures).toEqual({});
  },
  SUITE_MS,
);
