import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ruleProblems } from '../../../src/stepwise/rules/problems.ts';
import { groupsOf } from '../../../src/stepwise/rules/forwards.ts';
import { forward, forwardToOne, ruleArn } from './arns.ts';
import { loginThen, openBalancer, type Balancer } from './balancer.ts';

let world: Balancer;
beforeEach(async () => {
  world = await openBalancer();
});
afterEach(async () => {
  await world[Symbol.asyncDispose]();
});

const arnsOf = (rules: readonly { arn: string }[]) => rules.map(({ arn }) => arn);

describe('the rules of a target group', () => {
  test('are those of all listeners of its load balancers, default actions too, and nobody else', async () => {
    const { api, pair, listener } = world;
    const both = forward({ [pair.stable]: 1, [pair.candidate]: 0 });
    const own = await world.rule(1, both);
    const login = await world.rule(2, ...loginThen({ [pair.stable]: 1, [pair.candidate]: 0 }));
    const tests = await world.rule(3, forwardToOne(pair.candidate));
    await world.rule(4, forwardToOne(await world.targetGroup('other')));
    await world.rule(5, { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } });
    const { LoadBalancers } = await world.elb('DescribeLoadBalancers', { Names: ['shop'] });
    const { Listeners } = await world.elb('CreateListener', {
      LoadBalancerArn: LoadBalancers[0].LoadBalancerArn,
      Protocol: 'HTTP',
      Port: '8080',
      DefaultActions: [both],
    });
    const second: string = Listeners[0].ListenerArn;

    const found = await api.rulesOf(pair.stable);
    expect(arnsOf(found).toSorted()).toEqual([listener, own, login, second].toSorted());
    expect(found.filter(({ kind }) => kind === 'listener').map(({ arn }) => arn)).toEqual([listener, second]);
    const more = await api.rulesOf(pair.stable, pair.candidate);
    expect(arnsOf(more).toSorted()).toEqual([listener, own, login, second, tests].toSorted());
    expect(await api.read(arnsOf(more))).toEqual(more);
    expect(await api.read([own, second, login])).toEqual(
      [own, second, login].map((arn) => found.find((each) => each.arn === arn)),
    );
  });

  test('are found on all pages', async () => {
    const { api, pair, listener } = world;
    const made: string[] = [];
    // a page has 400
    for (let index = 1; index <= 405; index += 1) made.push(await world.rule(index, forwardToOne(pair.stable)));
    expect(arnsOf(await api.rulesOf(pair.stable))).toEqual([listener, ...made]);
    expect(world.calls('DescribeRules')).toHaveLength(2);
  });

  test('are none for a group without a load balancer', async () => {
    expect(await world.api.rulesOf(world.pair.candidate)).toEqual([]);
  });

  test('that are gone cannot be read, and the call is named', async () => {
    await expect(world.api.read([ruleArn('gone')])).rejects.toThrow(
      /elasticloadbalancing:DescribeRules.*RuleNotFound/s,
    );
  });
});

test('no groups and no rules are not all that the account has', async () => {
  expect(await world.api.targetGroups([])).toEqual([]);
  expect(await world.api.read([])).toEqual([]);
  expect(world.calls('DescribeTargetGroups')).toEqual([]);
});

test('health counts the targets that serve, and all', async () => {
  const { api, pair } = world;
  expect(await api.health(pair.stable)).toEqual({ healthy: 2, all: 2 });
  expect(await api.health(pair.candidate)).toEqual({ healthy: 0, all: 0 });
  await world.elb('RegisterTargets', { TargetGroupArn: pair.candidate, Targets: [{ Id: '10.9.9.9', Port: '80' }] });
  expect(await api.health(pair.candidate)).toEqual({ healthy: 0, all: 1 });
});

test('what is wrong is told of the rules as ELB describes them, and what is typed puts it right', async () => {
  const { api, pair, listener } = world;
  await world.rule(1, ...loginThen({ [pair.stable]: 100, [pair.candidate]: 0 }));
  const look = async () => {
    const rules = await api.rulesOf(pair.stable);
    const arns = [...new Set(rules.flatMap(({ actions }) => groupsOf(actions)))];
    return ruleProblems(rules, pair.stable, await api.targetGroups(arns));
  };
  const { problems, candidate } = await look();
  expect(candidate).toBe(pair.candidate);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining(`aws elbv2 modify-listener --listener-arn ${listener} --default-actions`),
    expect.stringContaining('aws elbv2 modify-target-group'),
  ]);
  const json = /--default-actions '(.*)'$/.exec(problems[0]!.message)![1]!;
  await world.elb('ModifyListener', { ListenerArn: listener, DefaultActions: JSON.parse(json) });
  const input = Object.fromEntries(
    [...problems[1]!.message.matchAll(/--([a-z-]+) (\S+)/g)].map(([, name, value]) => [
      name!.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase()),
      value!,
    ]),
  );
  await world.elb('ModifyTargetGroup', input);
  expect((await look()).problems).toEqual([]);
});
