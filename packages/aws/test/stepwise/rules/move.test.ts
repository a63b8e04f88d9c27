import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Unapplied } from '@deploy-actions/strategy';
import type { ProductionRule, RulesApi } from '../../../src/stepwise/rules/api.ts';
import { shareOf } from '../../../src/stepwise/rules/forwards.ts';
import { move, restore } from '../../../src/stepwise/rules/move.ts';
import { stickySecondsOf } from '../../../src/stepwise/rules/stickiness.ts';
import { forward, forwardToOne } from './arns.ts';
import { loginThen, openBalancer, type Balancer } from './balancer.ts';

let world: Balancer;
/** A rule behind a log-in, another one, and the listener's default action: as they were at first. */
let rules: readonly ProductionRule[];
let login: string;
let plain: string;

beforeEach(async () => {
  world = await openBalancer();
  const { pair, listener } = world;
  const weights = { [pair.stable]: 1, [pair.candidate]: 0 };
  login = await world.rule(1, ...loginThen(weights));
  plain = await world.rule(2, forward(weights));
  await world.elb('ModifyListener', { ListenerArn: listener, DefaultActions: [forward(weights)] });
  rules = await world.api.read([login, plain, listener]);
});
afterEach(async () => {
  await world[Symbol.asyncDispose]();
});

const shares = async () => {
  const now = await world.api.read(rules.map(({ arn }) => arn));
  return now.map((rule) => shareOf(rule, world.pair));
};

const go = (percent: number, api: RulesApi = world.api) => move(api, rules, world.pair, percent);
const back = (api: RulesApi = world.api) => restore(api, rules, world.pair);

/** Writes of both kinds, that took effect or not. */
const writes = () => world.calls('ModifyRule').length + world.calls('ModifyListener').length;

/** How a move ended that must not have been applied. */
async function unapplied(moving: Promise<unknown>): Promise<Unapplied> {
  const error: unknown = await moving.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Unapplied);
  return error as Unapplied;
}

const addThird = async (arn: string) => {
  const third = await world.targetGroup('third');
  const { stable, candidate } = world.pair;
  await world.elb('ModifyRule', { RuleArn: arn, Actions: [forward({ [stable]: 1, [candidate]: 0, [third]: 0 })] });
};

describe('a move', () => {
  test('gives each rule its share, once, with all else kept; and at the end they are as they were', async () => {
    for (const percent of [0.1, 20, 33.3, 100]) {
      expect(await go(percent)).toBe(3);
      expect(await shares()).toEqual([percent, percent, percent]);
      expect(await go(percent)).toBe(0);
    }
    expect(writes()).toBe(12);
    const [authenticate] = await world.actions(login);
    expect(authenticate).toEqual(rules[0]!.actions[0]);
    // the very weights, too
    expect(await go(0)).toBe(3);
    expect(await world.api.read(rules.map(({ arn }) => arn))).toEqual(rules);
  });

  test('really moves the requests', async () => {
    const ask = async () => (await fetch(world.sandbox.urls['shop']!)).status;
    expect(await ask()).toBe(200);
    await go(100);
    // nobody serves in the candidate's group
    expect(await ask()).toBe(503);
    await go(0);
    expect(await ask()).toBe(200);
  });

  test('writes those alone whose share differs', async () => {
    await move(world.api, [rules[1]!], world.pair, 20);
    expect(await go(20)).toBe(2);
    expect(world.calls('ModifyRule').map(({ input }) => input.RuleArn)).toEqual([plain, login]);
  });

  test('keeps what others have changed in a rule meanwhile', async () => {
    const sticky = { TargetGroupStickinessConfig: { Enabled: 'false', DurationSeconds: '77' } };
    const { stable, candidate } = world.pair;
    const action = forward({ [stable]: 7, [candidate]: 3 });
    const changed = { ...action, Order: '9', ForwardConfig: { ...action.ForwardConfig, ...sticky } };
    await world.elb('ModifyRule', { RuleArn: plain, Actions: [changed] });
    expect(await go(20)).toBe(3);
    expect(await world.actions(plain)).toEqual([
      {
        Type: 'forward',
        Order: 9,
        ForwardConfig: {
          TargetGroups: [
            { TargetGroupArn: stable, Weight: 80 },
            { TargetGroupArn: candidate, Weight: 20 },
          ],
          TargetGroupStickinessConfig: { Enabled: false, DurationSeconds: 77 },
        },
      },
    ]);
  });

  describe('of a rule that keeps visitors for an hour', () => {
    const keep = async (seconds: number) => {
      const { stable, candidate } = world.pair;
      const config = { Enabled: 'true', DurationSeconds: String(seconds) };
      const action = forward({ [stable]: 1, [candidate]: 0 });
      const ForwardConfig = { ...action.ForwardConfig, TargetGroupStickinessConfig: config };
      await world.elb('ModifyRule', { RuleArn: plain, Actions: [{ ...action, ForwardConfig }] });
    };
    const seconds = async () => stickySecondsOf(await world.actions(plain));
    const shortened = (percent: number) =>
      move(world.api, [{ ...rules[1]!, ownStickySeconds: 3_600 }], world.pair, percent);

    test('keeps them for a minute while the candidate has traffic, and then again for an hour', async () => {
      await keep(3_600);
      expect(await shortened(20)).toBe(1);
      expect([await seconds(), (await shares())[1]]).toEqual([60, 20]);
      expect(await shortened(20)).toBe(0);
      expect(await shortened(0)).toBe(1);
      expect([await seconds(), (await shares())[1]]).toEqual([3_600, 0]);
      expect(await shortened(0)).toBe(0);
    });

    test('gives the hour back also where somebody has taken the traffic back', async () => {
      await keep(60);
      expect(await shortened(0)).toBe(1);
      expect(await seconds()).toBe(3_600);
    });

    test('leaves what somebody has set meanwhile', async () => {
      await keep(3_600);
      await shortened(20);
      await keep(77);
      expect(await shortened(0)).toBe(0);
      expect(await seconds()).toBe(77);
    });

    test('changes it for nobody who has not asked for that', async () => {
      await keep(3_600);
      await go(20);
      expect(await seconds()).toBe(3_600);
    });
  });

  test.each(['other groups', 'one group'])('refuses rules that name %s by now, before it writes any', async (what) => {
    if (what === 'other groups') await addThird(plain);
    else await world.elb('ModifyRule', { RuleArn: plain, Actions: [forwardToOne(world.pair.stable)] });
    const { certainty, message } = await unapplied(go(20));
    expect(certainty).toBe('refused');
    expect(message).toContain(`Somebody has changed the rule ${plain}: it forwards to \`shop\``);
    expect(writes()).toBe(0);
    expect((await shares()).map((each) => each ?? 0)).toEqual([0, 0, 0]);
  });

  test('that finds other groups after it has written is not without effect', async () => {
    let reads = 0;
    const api: RulesApi = {
      ...world.api,
      read: async (arns) => {
        reads += 1;
        // after the first look at all, and after the first rule
        if (reads === 3) await addThird(plain);
        return world.api.read(arns);
      },
    };
    const { certainty, message } = await unapplied(go(20, api));
    expect(certainty).toBe('unknown');
    expect(message).toMatch(/Somebody has changed the rule.*`third`.*\(1 of 3 rules had been written before\.\)/s);
    expect(await shares()).toEqual([20, 0, 0]);
  });

  test.each([
    ['drop', 'took effect: it is not made again', 3],
    ['reset', 'did not take effect: it is made once more', 4],
    ['throttle', 'was throttled: it is made once more', 4],
    ['error', 'failed: it is made once more', 4],
  ])('whose call is lost by %s, which %s', async (kind, _title, made) => {
    world.fault('ModifyRule', kind, { times: 1 });
    expect(await go(20)).toBe(3);
    expect(writes()).toBe(made);
    expect(await shares()).toEqual([20, 20, 20]);
  });

  test('that is denied is refused, or unknown after others were written', async () => {
    world.fault('ModifyRule', 'deny');
    expect(await unapplied(go(20))).toMatchObject({
      certainty: 'refused',
      message: expect.stringMatching(/did not give the candidate 20% in the rule .*elasticloadbalancing:ModifyRule/s),
    });
    world.sandbox.faults.clear();
    world.fault('ModifyListener', 'deny');
    expect(await unapplied(go(20))).toMatchObject({ certainty: 'unknown' });
    expect(await shares()).toEqual([20, 20, 0]);
  });

  test('that was asked for too long ago sends nothing', async () => {
    const late = move(world.api, rules, world.pair, 20, performance.now() - 10_000);
    expect((await unapplied(late)).certainty).toBe('unknown');
    expect(writes()).toBe(0);
  });

  test('that cannot read is refused when that is denied, else unknown', async () => {
    world.fault('DescribeRules', 'deny');
    expect((await unapplied(go(20))).certainty).toBe('refused');
    world.sandbox.faults.clear();
    const api: RulesApi = { ...world.api, read: () => Promise.reject(new Error('socket hang up')) };
    expect((await unapplied(go(20, api))).certainty).toBe('unknown');
  });

  test('whose rule does not show it afterwards is not taken for done', async () => {
    const { certainty, message } = await unapplied(go(20, { ...world.api, write: async () => undefined }));
    expect(certainty).toBe('unknown');
    expect(message).toBe(`ELB took 20% for the rule ${login}, which gives the candidate 0% afterwards.`);
  });

  test('that is written and cannot be read back is unknown, even where that is denied', async () => {
    const api: RulesApi = {
      ...world.api,
      write: async (...written) => {
        await world.api.write(...written);
        world.fault('DescribeRules', 'deny');
      },
    };
    const error = await unapplied(go(20, api));
    expect(error.certainty).toBe('unknown');
    expect(error.message).toContain('could not be read back');
  });
});

describe('going back', () => {
  beforeEach(async () => {
    await go(50);
  });

  test('brings all rules to where they were, once', async () => {
    expect(await back()).toBe(3);
    expect(await world.api.read(rules.map(({ arn }) => arn))).toEqual(rules);
    expect(await back()).toBe(0);
  });

  test('tries each, and tells at the end what failed', async () => {
    await addThird(plain);
    world.fault('ModifyListener', 'deny');
    const { stable, candidate } = world.pair;
    const [third] = (await world.actions(plain))[0]!.ForwardConfig!.TargetGroups!.filter(
      ({ TargetGroupArn }) => TargetGroupArn !== stable && TargetGroupArn !== candidate,
    );
    const actions = [forward({ [stable]: 1, [candidate]: 1, [third!.TargetGroupArn!]: 1 })];
    await world.elb('ModifyRule', { RuleArn: plain, Actions: actions });
    const { certainty, message, cause } = await unapplied(back());
    expect(await shares()).toEqual([0, null, 50]);
    expect(certainty).toBe('unknown');
    expect(message).toMatch(/^2 of 3 rules could not be given back:\n/);
    expect(message).toContain(`Somebody has changed the rule ${plain}`);
    expect(message).toMatch(/in the default action of the listener .*elasticloadbalancing:ModifyListener/s);
    expect((cause as AggregateError).errors).toHaveLength(2);
    // nothing is left that could be written
    expect((await unapplied(back())).certainty).toBe('refused');
  });

  test('does not wait for a rule that does not answer', async () => {
    let release = (): void => undefined;
    const stuck = new Promise<void>((resolve) => (release = resolve));
    const api: RulesApi = {
      ...world.api,
      read: async (arns) => {
        if (arns.includes(login)) await stuck;
        return world.api.read(arns);
      },
    };
    const going = back(api);
    while ((await shares())[2] !== 0 || (await shares())[1] !== 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await shares()).toEqual([50, 0, 0]);
    release();
    expect(await going).toBe(3);
  });

  test.each(['drop', 'reset', 'throttle'])('gets through a call that is lost by %s', async (kind) => {
    world.fault('ModifyRule', kind, { times: 2 });
    expect(await back()).toBe(3);
    expect(await shares()).toEqual([0, 0, 0]);
  });

  test('leaves a rule alone that gives the candidate nothing any more, whatever it names', async () => {
    const alone = forwardToOne(world.pair.stable);
    await world.elb('ModifyRule', { RuleArn: plain, Actions: [alone] });
    expect(await back()).toBe(2);
    expect(await world.actions(plain)).toMatchObject([{ TargetGroupArn: world.pair.stable }]);
  });
});
