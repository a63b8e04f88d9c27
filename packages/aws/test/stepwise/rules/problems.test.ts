import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import type { Action, TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import fc from 'fast-check';
import type { ProductionRule } from '../../../src/stepwise/rules/api.ts';
import { ruleProblems } from '../../../src/stepwise/rules/problems.ts';
import { CANDIDATE, forward, forwardToOne, groupArn, listenerArn, rule, ruleArn, STABLE, targetGroup } from './arns.ts';

const OTHER = groupArn('shop-c');
const GROUPS = [targetGroup(STABLE), targetGroup(CANDIDATE), targetGroup(OTHER)];
const READY = forward({ [STABLE]: 1, [CANDIDATE]: 0 });

const check = (rules: readonly ProductionRule[], groups: readonly TargetGroup[] = GROUPS) =>
  ruleProblems(rules, STABLE, groups);
const told = (rules: readonly ProductionRule[], groups?: readonly TargetGroup[]) =>
  check(rules, groups).problems.map(({ message }) => message);

/** The words of a command, as a shell takes them. */
function words(message: string): string[] {
  const command = message.slice(message.indexOf('\naws ') + 1);
  return execFileSync('sh', ['-c', `printf '%s\\0' ${command}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);
}

/** The actions that a command of a message gives a rule, and what it says before them. */
function commanded(message: string): { to: string; actions: Action[] } {
  const all = words(message);
  return { to: all.slice(0, -1).join(' '), actions: JSON.parse(all.at(-1)!) as Action[] };
}

const listener = (...actions: Action[]): ProductionRule => ({ arn: listenerArn('3333'), kind: 'listener', actions });

describe('there is nothing to say', () => {
  test.each<[string, ProductionRule[]]>([
    ['of a rule with two groups, all traffic on the stable one', [rule('a', READY)]],
    ['of a default action', [listener(READY)]],
    [
      'of several, in whatever order and with whatever weights',
      [rule('a', READY), listener(forward({ [CANDIDATE]: 0, [STABLE]: 100 }))],
    ],
    ['behind a log-in', [rule('a', { Type: 'authenticate-oidc', Order: 1 }, { ...READY, Order: 2 })]],
  ])('%s', (_title, rules) => {
    expect(check(rules)).toEqual({ problems: [], candidate: CANDIDATE, rules });
  });

  test('of rules for test traffic, and of others: they are left alone', () => {
    const rules = [
      rule('a', READY),
      rule('test', forwardToOne(CANDIDATE)),
      rule('c', forward({ [OTHER]: 1, [CANDIDATE]: 5 })),
      rule('d', { Type: 'fixed-response' }),
    ];
    expect(check(rules)).toEqual({ problems: [], candidate: CANDIDATE, rules: [rules[0]] });
  });
});

test('where no rule forwards to the service, it is said which group that is', () => {
  const found = check([rule('test', forwardToOne(CANDIDATE))]);
  expect(found).toMatchObject({ candidate: null, rules: [] });
  expect(found.problems).toEqual([{ message: expect.stringContaining(`\`shop\` (${STABLE})`), path: [] }]);
});

describe('a rule with one group', () => {
  const oidc = { Issuer: 'https://idp.example', ClientId: "the shop's" } as NonNullable<
    Action['AuthenticateOidcConfig']
  >;
  const login: Action = { Type: 'authenticate-oidc', Order: 1, AuthenticateOidcConfig: oidc };

  test('is told how to get a second one, by a command that keeps the rest', () => {
    const [message, ...others] = told([rule('a', login, { ...forwardToOne(STABLE), Order: 2 })]);
    expect(others).toEqual([]);
    expect(message).toMatch(`The rule ${ruleArn('a')} cannot be used to shift traffic: it forwards to \`shop\` alone`);
    const { to, actions } = commanded(message!);
    expect(to).toBe(`aws elbv2 modify-rule --rule-arn ${ruleArn('a')} --actions`);
    expect(actions).toEqual([
      { ...login, AuthenticateOidcConfig: { ...oidc, UseExistingClientSecret: true } },
      { ...forward({ [STABLE]: 1, '<ARN of a second, empty target group of the same kind>': 0 }), Order: 2 },
    ]);
  });

  test('gets the group that its fellows name', () => {
    const found = check([rule('a', READY), listener({ Type: 'forward', TargetGroupArn: STABLE })]);
    expect(found.candidate).toBe(CANDIDATE);
    expect(found.problems).toHaveLength(1);
    const { to, actions } = commanded(found.problems[0]!.message);
    expect(to).toBe(`aws elbv2 modify-listener --listener-arn ${listenerArn('3333')} --default-actions`);
    expect(actions[0]!.ForwardConfig!.TargetGroups).toEqual([
      { TargetGroupArn: STABLE, Weight: 1 },
      { TargetGroupArn: CANDIDATE, Weight: 0 },
    ]);
    expect(actions[0]).not.toHaveProperty('TargetGroupArn');
  });
});

test('a rule with three groups is refused by their names, without a command', () => {
  const [message, ...others] = told([rule('a', forward({ [STABLE]: 1, [CANDIDATE]: 0, [OTHER]: 0 }))]);
  expect(others).toEqual([]);
  expect(message).toContain('3 target groups (`shop`, `shop-b`, `shop-c`)');
  expect(message).not.toContain('aws elbv2');
});

test('rules that name different second groups are listed', () => {
  const found = check([rule('a', READY), rule('b', forward({ [STABLE]: 1, [OTHER]: 0 }))]);
  expect(found.candidate).toBeNull();
  expect(found.problems.map(({ message }) => message)).toEqual([
    expect.stringContaining(`- the rule ${ruleArn('a')}: \`shop-b\`\n- the rule ${ruleArn('b')}: \`shop-c\``),
  ]);
});

describe('weights that somebody has moved', () => {
  test.each([
    ['20%', 80, 20, 80],
    ['100%', 0, 1, 100],
    ['0.1%', 999, 1, 999],
  ])('by %s are named, and how to set them back', (share, stable, candidate, kept) => {
    const [message, ...others] = told([
      rule('a', READY),
      rule('b', forward({ [STABLE]: stable, [CANDIDATE]: candidate })),
    ]);
    expect(others).toEqual([]);
    expect(message).toContain(`The rule ${ruleArn('b')} cannot be used to shift traffic: it gives \`shop-b\` ${share}`);
    expect(commanded(message!).actions).toEqual([forward({ [STABLE]: kept, [CANDIDATE]: 0 })]);
  });

  test('to nobody are, too', () => {
    const [message] = told([rule('a', forward({ [STABLE]: 0, [CANDIDATE]: 0 }))]);
    expect(message).toContain('forwards to nobody');
    expect(commanded(message!).actions).toEqual([forward({ [STABLE]: 100, [CANDIDATE]: 0 })]);
  });
});

describe('target group stickiness', () => {
  const sticky = { TargetGroupStickinessConfig: { Enabled: true, DurationSeconds: 3_600 } };
  const withIt = (action: Action): Action => ({ ...action, ForwardConfig: { ...action.ForwardConfig, ...sticky } });

  test('is refused, with how long visitors would stay, and how to switch it off', () => {
    const [message, ...others] = told([rule('a', withIt(READY))]);
    expect(others).toEqual([]);
    expect(message).toContain('stay there for 3600 seconds, after a rollback, too');
    expect(message).toContain('(`stickiness: shorten`)');
    expect(commanded(message!).actions[0]!.ForwardConfig).toEqual({
      ...READY.ForwardConfig,
      TargetGroupStickinessConfig: { Enabled: false, DurationSeconds: 3_600 },
    });
  });

  test.each([
    ['shorten', 604_800, null],
    ['wait', 180, null],
    ['wait', 181, 'longer than the 180 that are waited. Give `stickiness: shorten`'],
  ] as const)('is for `%s` at %d seconds: %s', (stickiness, DurationSeconds, fault) => {
    const { ForwardConfig } = READY;
    const action = {
      ...READY,
      ForwardConfig: { ...ForwardConfig, TargetGroupStickinessConfig: { Enabled: true, DurationSeconds } },
    };
    const { problems } = ruleProblems([rule('a', action)], STABLE, GROUPS, stickiness);
    expect(problems.map(({ message }) => message)).toEqual(fault === null ? [] : [expect.stringContaining(fault)]);
  });

  test('that is off stays as it is', () => {
    const off = { TargetGroupStickinessConfig: { Enabled: false, DurationSeconds: 60 } };
    expect(told([rule('a', { ...READY, ForwardConfig: { ...READY.ForwardConfig, ...off } })])).toEqual([]);
  });

  test('and all else that is wrong with a rule is put right by one command', () => {
    const [message, ...others] = told([rule('a', withIt(forward({ [STABLE]: 1, [CANDIDATE]: 1 })))]);
    expect(others).toEqual([]);
    expect(message).toContain('50% of the traffic');
    expect(check([rule('a', ...commanded(message!).actions)]).problems).toEqual([]);
  });
});

describe('target groups of another kind', () => {
  const differing = (more: Partial<TargetGroup>) =>
    told([rule('a', READY)], [targetGroup(STABLE), targetGroup(CANDIDATE, more)]);

  test('are named with each setting that differs, and both values', () => {
    const [message, ...others] = differing({ VpcId: 'vpc-2', ProtocolVersion: 'HTTP2', HealthCheckPath: '/' });
    expect(others).toEqual([]);
    for (const part of [
      'protocol version: HTTP1 and HTTP2',
      'VPC: vpc-1 and vpc-2',
      'health check path: /health and /',
    ]) {
      expect(message).toContain(part);
    }
    expect(message).toContain('protocol version, VPC cannot be changed: make a new one');
  });

  test.each<[Partial<TargetGroup>, string, string]>([
    [{ HealthCheckPath: '/' }, 'health check path: /health and /', '--health-check-path /health'],
    [
      { Matcher: { HttpCode: '200-299' } },
      'matcher: {"HttpCode":"200"} and {"HttpCode":"200-299"}',
      '--matcher {"HttpCode":"200"}',
    ],
    [{ HealthCheckPort: '8080' }, 'health check port: traffic-port and 8080', '--health-check-port traffic-port'],
    [{ HealthCheckProtocol: 'HTTPS' }, 'health check protocol: HTTP and HTTPS', '--health-check-protocol HTTP'],
    [{ HealthCheckIntervalSeconds: 10 }, 'interval in seconds: 30 and 10', '--health-check-interval-seconds 30'],
    [{ HealthCheckTimeoutSeconds: 2 }, 'time-out in seconds: 5 and 2', '--health-check-timeout-seconds 5'],
    [{ HealthyThresholdCount: 2 }, 'healthy threshold: 5 and 2', '--healthy-threshold-count 5'],
    [{ UnhealthyThresholdCount: 3 }, 'unhealthy threshold: 2 and 3', '--unhealthy-threshold-count 2'],
  ])('by their health check can be made alike: %j', (more, shown, option) => {
    const [message] = differing(more);
    expect(message).toContain(shown);
    expect(words(message!).join(' ')).toBe(`aws elbv2 modify-target-group --target-group-arn ${CANDIDATE} ${option}`);
  });

  test('may have other ports and names', () => {
    expect(differing({ Port: 8080, TargetGroupName: 'shop-b' })).toEqual([]);
  });

  test('that ELB does not show are not taken for the same', () => {
    expect(told([rule('a', READY)], [targetGroup(STABLE)])).toEqual([
      expect.stringContaining(`does not show the target group ${CANDIDATE}`),
    ]);
  });
});

test.each(['TCP', 'UDP', 'TLS', 'TCP_UDP'] as const)(
  'behind a network load balancer (%s) another way is named',
  (Protocol) => {
    const groups = [targetGroup(STABLE, { Protocol }), targetGroup(CANDIDATE)];
    expect(told([listener({ Type: 'forward', TargetGroupArn: STABLE })], groups)).toEqual([
      expect.stringMatching(
        new RegExp(`\`shop\` speaks ${Protocol}: .*its own canary or blue-green.*strategy: rolling`),
      ),
    ]);
  },
);

test('all problems are told at once', () => {
  const rules = [
    rule('a', forwardToOne(STABLE)),
    rule('b', forward({ [STABLE]: 50, [CANDIDATE]: 50 })),
    rule('c', forward({ [STABLE]: 1, [CANDIDATE]: 0, [OTHER]: 0 })),
  ];
  const messages = told(rules, [targetGroup(STABLE), targetGroup(CANDIDATE, { HealthCheckPath: '/' })]);
  expect(messages).toHaveLength(4);
  for (const { arn } of rules)
    expect(messages.filter((message) => message.includes(`rule ${arn} cannot`))).toHaveLength(1);
});

test('whatever rules there are: what is typed as told leaves nothing to be told', () => {
  const weights = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 }));
  const sticky = fc.record({ Enabled: fc.boolean(), DurationSeconds: fc.integer({ min: 1, max: 604_800 }) });
  const one = fc.tuple(weights, sticky, fc.boolean(), fc.string()).map(([[a, b], stuck, single, path]) => {
    const base = forward(single ? { [STABLE]: a } : { [STABLE]: a, [CANDIDATE]: b });
    const login = { Type: 'authenticate-oidc', AuthenticateOidcConfig: { Scope: path } } as Action;
    return [login, { ...base, ForwardConfig: { ...base.ForwardConfig, TargetGroupStickinessConfig: stuck } }];
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 3 }), (lists) => {
      const rules = [rule('ready', READY), ...lists.map((actions, index) => rule(String(index), ...actions))];
      const mended = new Map(
        told(rules).map((message) => {
          const { to, actions } = commanded(message);
          return [/--rule-arn (\S+)/.exec(to)![1]!, actions] as const;
        }),
      );
      expect(told(rules.map((each) => ({ ...each, actions: mended.get(each.arn) ?? each.actions })))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
