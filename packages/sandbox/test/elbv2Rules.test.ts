import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createBalancer, forwardTo, type Balancer } from './elbv2Fixture.ts';

let balancer: Balancer;
beforeEach(() => {
  balancer = createBalancer();
});
afterEach(() => balancer.close());

const call = (action: string, input: object) => balancer.call(action, input);
const failsWith = (code: string) => ({ code, status: 400 });
const pathRule = { Conditions: [{ Field: 'path-pattern', Values: ['/x'] }] };

describe('actions', () => {
  test('come back as the cloud tells them: numbers, and both ways to name a single group', async () => {
    const group = await balancer.targetGroup('shop');
    const { arn } = await balancer.listener([{ Type: 'forward', TargetGroupArn: group }]);
    const { Listeners } = await call('DescribeListeners', { ListenerArns: [arn] });
    expect(Listeners[0].DefaultActions).toEqual([
      {
        Type: 'forward',
        TargetGroupArn: group,
        ForwardConfig: {
          TargetGroups: [{ TargetGroupArn: group, Weight: 1 }],
          TargetGroupStickinessConfig: { Enabled: false },
        },
      },
    ]);
  });

  test('of authentication are kept, but for the secret, which the next change must refer to', async () => {
    const group = await balancer.targetGroup('shop');
    const { arn: ListenerArn } = await balancer.listener([forwardTo([group, 1])]);
    const oidc = { Issuer: 'https://idp.example', ClientId: 'shop', Scope: 'openid' };
    const authenticate = (more: object) => ({
      Type: 'authenticate-oidc',
      Order: '1',
      AuthenticateOidcConfig: { ...oidc, ...more },
    });
    const forward = { ...forwardTo([group, 5]), Order: '2' };
    const created = await call('CreateRule', {
      ListenerArn,
      ...pathRule,
      Priority: '1',
      Actions: [forward, authenticate({ ClientSecret: 'secret' })],
    });
    const [{ RuleArn, Actions }] = created.Rules;
    expect(Actions).toMatchObject([
      { Order: 1, AuthenticateOidcConfig: oidc },
      { Order: 2, Type: 'forward' },
    ]);
    expect(JSON.stringify(created)).not.toContain('secret');

    await expect(call('ModifyRule', { RuleArn, Actions: [authenticate({}), forward] })).rejects.toMatchObject(
      failsWith('ValidationError'),
    );
    const keep = authenticate({ UseExistingClientSecret: 'true' });
    expect((await call('ModifyRule', { RuleArn, Actions: [keep, forward] })).Rules[0].Actions).toEqual(Actions);
  });

  test.each<[string, (group: string) => object[], string]>([
    ['without a final one', () => [], 'InvalidLoadBalancerAction'],
    ['with two final ones', (group) => [forwardTo([group, 1]), forwardTo([group, 1])], 'InvalidLoadBalancerAction'],
    ['with a weight above 999', (group) => [forwardTo([group, 1_000])], 'ValidationError'],
    [
      'with a weight that is not whole',
      (group) => [{ Type: 'forward', ForwardConfig: { TargetGroups: [{ TargetGroupArn: group, Weight: '0.5' }] } }],
      'ValidationError',
    ],
    ['to a group that is not there', () => [forwardTo(['arn:none', 1])], 'TargetGroupNotFound'],
    ['to one group twice', (group) => [forwardTo([group, 1], [group, 2])], 'ValidationError'],
    ['of an unknown type', () => [{ Type: 'drop' }], 'ValidationError'],
    [
      'with a status 302 made by hand',
      () => [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '302' } }],
      'ValidationError',
    ],
    [
      'with stickiness for no time',
      (group) => [
        {
          Type: 'forward',
          ForwardConfig: {
            TargetGroups: [{ TargetGroupArn: group }],
            TargetGroupStickinessConfig: { Enabled: 'true' },
          },
        },
      ],
      'ValidationError',
    ],
  ])('%s are refused', async (_, actions, code) => {
    const group = await balancer.targetGroup('shop');
    await expect(balancer.listener(actions(group))).rejects.toMatchObject(failsWith(code));
  });
});

describe('rules', () => {
  let ListenerArn: string;
  let Actions: object[];
  beforeEach(async () => {
    Actions = [forwardTo([await balancer.targetGroup('shop'), 1])];
    ({ arn: ListenerArn } = await balancer.listener(Actions));
  });
  const create = async (Priority: string): Promise<string> =>
    (await call('CreateRule', { ListenerArn, Priority, Actions, ...pathRule })).Rules[0].RuleArn;
  const priorities = async () => (await call('DescribeRules', { ListenerArn })).Rules.map((rule: any) => rule.Priority);

  test('are listed in order of evaluation, the default rule last', async () => {
    await create('20');
    await create('10');
    expect(await priorities()).toEqual(['10', '20', 'default']);
    const { Rules } = await call('DescribeRules', { ListenerArn });
    expect(Rules.at(-1)).toMatchObject({ IsDefault: true, Conditions: [] });
    expect(Rules[0]).toMatchObject({
      RuleArn: expect.stringMatching(/:listener-rule\/app\/shop\/[0-9a-f]{16}\/[0-9a-f]{16}\/[0-9a-f]{16}$/),
      Conditions: [{ Field: 'path-pattern', Values: ['/x'], PathPatternConfig: { Values: ['/x'] } }],
      IsDefault: false,
    });
  });

  test('keep their conditions when only actions are modified', async () => {
    const RuleArn = await create('1');
    const { Rules: before } = await call('DescribeRules', { RuleArns: [RuleArn] });
    const respond = [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '503' } }];
    const { Rules } = await call('ModifyRule', { RuleArn, Actions: respond });
    expect(Rules).toEqual([{ ...before[0], Actions: respond }]);
  });

  test('can change places in one call, but not share one', async () => {
    const [first, second] = [await create('1'), await create('2')];
    const set = (...pairs: Array<[string, string]>) =>
      call('SetRulePriorities', { RulePriorities: pairs.map(([RuleArn, Priority]) => ({ RuleArn, Priority })) });
    await set([first, '2'], [second, '1']);
    const { Rules } = await call('DescribeRules', { ListenerArn });
    expect(Rules.map((rule: any) => rule.RuleArn).slice(0, 2)).toEqual([second, first]);

    await expect(set([first, '1'])).rejects.toMatchObject(failsWith('PriorityInUse'));
    await expect(set([first, '7'], [second, '7'])).rejects.toMatchObject(failsWith('PriorityInUse'));
    expect(await priorities()).toEqual(['1', '2', 'default']);
  });

  test('can be deleted, but for the default rule', async () => {
    const RuleArn = await create('1');
    await call('DeleteRule', { RuleArn });
    await expect(call('DeleteRule', { RuleArn })).rejects.toMatchObject(failsWith('RuleNotFound'));
    const { Rules } = await call('DescribeRules', { ListenerArn });
    await expect(call('DeleteRule', { RuleArn: Rules[0].RuleArn })).rejects.toMatchObject(
      failsWith('OperationNotPermitted'),
    );
    await expect(call('ModifyRule', { RuleArn: Rules[0].RuleArn, Actions })).rejects.toMatchObject(
      failsWith('OperationNotPermitted'),
    );
  });

  test.each<[object, string]>([
    [{ Priority: '10' }, 'PriorityInUse'],
    [{ Priority: '50001' }, 'ValidationError'],
    [{ ListenerArn: 'arn:none' }, 'ListenerNotFound'],
    [{ Conditions: '' }, 'ValidationError'],
    [{ Conditions: [{ Field: 'weather', Values: ['x'] }] }, 'ValidationError'],
    [{ Conditions: [...pathRule.Conditions, ...pathRule.Conditions] }, 'ValidationError'],
    [{ Conditions: [{ Field: 'path-pattern', Values: ['1', '2', '3', '4', '5', '6'] }] }, 'ValidationError'],
    [{ Conditions: [{ Field: 'source-ip', SourceIpConfig: { Values: ['10.0.0.0'] } }] }, 'ValidationError'],
  ])('CreateRule refuses %j: %s', async (wrong, code) => {
    await create('10');
    const right = { ListenerArn, Priority: '11', Actions, ...pathRule };
    await expect(call('CreateRule', { ...right, ...wrong })).rejects.toMatchObject(failsWith(code));
    expect(await priorities()).toEqual(['10', 'default']);
  });
});
