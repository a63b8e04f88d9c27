import {
  CreateServiceCommand,
  DeleteServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import {
  CreateRuleCommand,
  CreateTargetGroupCommand,
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  ModifyListenerCommand,
  ModifyRuleCommand,
  type Action,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startSandbox, startTraffic, type Sandbox, type Traffic } from '@deploy-actions/sandbox';
import { awsOf, configOf, eventually, registerImage } from './awsFixture.ts';

/** What moving traffic by rules, past ECS, meets on the sandbox, as Amazon's clients see it, unmodified. */

const SPEED = 60;

let sandbox: Sandbox;
let ecs: ECSClient;
let balancer: ElasticLoadBalancingV2Client;
let own: string;
let other: string;
let listenerArn: string;
let ruleArn: string;

async function open(environment: Record<string, string> = {}): Promise<void> {
  sandbox = await startSandbox({
    speed: SPEED,
    scenario: { services: [{ name: 'shop', weighted: true, environment, deregistrationDelaySeconds: 20 }] },
  });
  ecs = new ECSClient(configOf(sandbox));
  balancer = new ElasticLoadBalancingV2Client(configOf(sandbox));
  const { TargetGroups = [] } = await balancer.send(new DescribeTargetGroupsCommand({ Names: ['shop', 'shop-alt'] }));
  [own, other] = TargetGroups.map(({ TargetGroupArn }) => TargetGroupArn!) as [string, string];
  const { LoadBalancers } = await balancer.send(new DescribeLoadBalancersCommand({ Names: ['shop'] }));
  const { LoadBalancerArn } = LoadBalancers![0]!;
  const { Listeners = [] } = await balancer.send(new DescribeListenersCommand({ LoadBalancerArn }));
  listenerArn = Listeners.find(({ Port }) => Port === 80)!.ListenerArn!;
  const { Rules } = await balancer.send(new DescribeRulesCommand({ ListenerArn: listenerArn }));
  ruleArn = Rules![0]!.RuleArn!;
}

afterEach(() => sandbox.close());

const groups = (...weights: [string, number][]) =>
  weights.map(([TargetGroupArn, Weight]) => ({ TargetGroupArn, Weight }));
const forward = (...weights: [string, number][]): Action => ({
  Type: 'forward',
  ForwardConfig: { TargetGroups: groups(...weights) },
});
const weigh = (candidate: number) =>
  balancer.send(
    new ModifyRuleCommand({ RuleArn: ruleArn, Actions: [forward([own, 100 - candidate], [other, candidate])] }),
  );

describe('rules and listeners', () => {
  beforeEach(() => open());

  async function createGroup(name: string): Promise<string> {
    const { TargetGroups } = await balancer.send(
      new CreateTargetGroupCommand({ Name: name, Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1', TargetType: 'ip' }),
    );
    return TargetGroups![0]!.TargetGroupArn!;
  }

  const oidc: Action = {
    Type: 'authenticate-oidc',
    Order: 1,
    AuthenticateOidcConfig: {
      Issuer: 'https://idp.example',
      AuthorizationEndpoint: 'https://idp.example/authorize',
      TokenEndpoint: 'https://idp.example/token',
      UserInfoEndpoint: 'https://idp.example/user',
      ClientId: 'shop',
      SessionTimeout: 3_600,
      AuthenticationRequestExtraParams: { prompt: 'login', display: 'page' },
    },
  };
  const withSecret = (more: object): Action => ({
    ...oidc,
    AuthenticateOidcConfig: { ...oidc.AuthenticateOidcConfig!, ...more },
  });

  test('are sent back as they were read with other weights, and all else of them stays', async () => {
    const Actions: Action[] = [
      withSecret({ ClientSecret: 'secret' }),
      {
        Type: 'authenticate-cognito',
        Order: 2,
        AuthenticateCognitoConfig: {
          UserPoolArn: 'arn:aws:cognito-idp:eu-central-1:123456789012:userpool/shop',
          UserPoolClientId: 'shop',
          UserPoolDomain: 'shop',
          AuthenticationRequestExtraParams: { prompt: 'login' },
        },
      },
      {
        Type: 'jwt-validation',
        Order: 3,
        JwtValidationConfig: {
          JwksEndpoint: 'https://idp.example/jwks',
          Issuer: 'https://idp.example',
          AdditionalClaims: [{ Format: 'string-array', Name: 'aud', Values: ['shop', 'admin'] }],
        },
      },
      {
        Type: 'forward',
        Order: 4,
        ForwardConfig: {
          TargetGroups: groups([own, 100], [other, 0]),
          TargetGroupStickinessConfig: { Enabled: true, DurationSeconds: 60 },
        },
      },
    ];
    const created = await balancer.send(
      new CreateRuleCommand({
        ListenerArn: listenerArn,
        Priority: 7,
        Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/x'] } }],
        Actions,
        Transforms: [{ Type: 'url-rewrite', UrlRewriteConfig: { Rewrites: [{ Regex: '^/x', Replace: '/' }] } }],
      }),
    );
    const RuleArn = created.Rules![0]!.RuleArn!;
    const read = async () => (await balancer.send(new DescribeRulesCommand({ RuleArns: [RuleArn] }))).Rules![0]!;
    const before = await read();
    expect(before.Actions).toEqual([oidc, ...Actions.slice(1)]);

    const moved = before.Actions!.map((each) => {
      if (each.Type === 'authenticate-oidc') return withSecret({ UseExistingClientSecret: true });
      if (each.Type !== 'forward') return each;
      return { ...each, ForwardConfig: { ...each.ForwardConfig, TargetGroups: groups([own, 90], [other, 10]) } };
    });
    await balancer.send(new ModifyRuleCommand({ RuleArn, Actions: moved }));
    const after = await read();
    expect(after.Actions!.slice(0, 3)).toEqual(before.Actions!.slice(0, 3));
    expect(after.Actions![3]).toEqual({
      ...before.Actions![3],
      ForwardConfig: { ...before.Actions![3]!.ForwardConfig, TargetGroups: groups([own, 90], [other, 10]) },
    });
    expect({ ...after, Actions: null }).toEqual({ ...before, Actions: null });
  });

  test('take lists whole: a group, an authentication or stickiness that is left out is gone', async () => {
    const RuleArn = ruleArn;
    const sticky = { Enabled: true, DurationSeconds: 60 };
    const both = forward([own, 50], [other, 50]);
    await balancer.send(
      new ModifyRuleCommand({
        RuleArn,
        Actions: [
          withSecret({ ClientSecret: 'secret' }),
          { ...both, Order: 2, ForwardConfig: { ...both.ForwardConfig, TargetGroupStickinessConfig: sticky } },
        ],
      }),
    );
    const { Rules } = await balancer.send(new ModifyRuleCommand({ RuleArn, Actions: [forward([own, 1])] }));
    expect(Rules![0]!.Actions).toEqual([
      {
        Type: 'forward',
        TargetGroupArn: own,
        ForwardConfig: { TargetGroups: groups([own, 1]), TargetGroupStickinessConfig: { Enabled: false } },
      },
    ]);
    // and with it the secret
    const keep = [withSecret({ UseExistingClientSecret: true }), { ...forward([own, 1]), Order: 2 }];
    await expect(balancer.send(new ModifyRuleCommand({ RuleArn, Actions: keep }))).rejects.toMatchObject({
      name: 'ValidationError',
    });
  });

  test.each<[string, () => Promise<Action[]> | Action[], string]>([
    ['a weight of 1,000', () => [forward([own, 1_000], [other, 0])], 'ValidationError'],
    ['a weight below 0', () => [forward([own, 100], [other, -1])], 'ValidationError'],
    [
      'a group beside a configuration of two',
      () => [{ ...forward([own, 100], [other, 0]), TargetGroupArn: own }],
      'ValidationError',
    ],
    [
      'a group beside a configuration of another',
      () => [{ ...forward([own, 100]), TargetGroupArn: other }],
      'ValidationError',
    ],
    [
      'an authentication without its secret',
      () => [oidc, { ...forward([own, 100], [other, 0]), Order: 2 }],
      'ValidationError',
    ],
    [
      'a secret to be kept where there is none',
      () => [withSecret({ UseExistingClientSecret: true }), { ...forward([own, 1]), Order: 2 }],
      'ValidationError',
    ],
    [
      'six groups',
      async () => {
        const more = await Promise.all(['a', 'b', 'c', 'd'].map(createGroup));
        return [forward([own, 1], [other, 1], ...more.map((arn): [string, number] => [arn, 1]))];
      },
      'TooManyTargetGroupsException',
    ],
  ])('refuse %s, and stay as they were', async (_title, actionsOf, code) => {
    const actions = await actionsOf();
    const read = async () => [
      await balancer.send(new DescribeRulesCommand({ RuleArns: [ruleArn] })).then(({ Rules }) => Rules),
      await balancer
        .send(new DescribeListenersCommand({ ListenerArns: [listenerArn] }))
        .then(({ Listeners }) => Listeners),
    ];
    const before = await read();
    const changes = [
      balancer.send(new ModifyRuleCommand({ RuleArn: ruleArn, Actions: actions })),
      balancer.send(new ModifyListenerCommand({ ListenerArn: listenerArn, DefaultActions: actions })),
    ];
    for (const change of await Promise.allSettled(changes)) {
      expect(change).toMatchObject({ status: 'rejected', reason: { name: code } });
    }
    expect(await read()).toEqual(before);
  });

  test('take 0 and 999 as weights, and five groups', async () => {
    const more = await Promise.all(['a', 'b', 'c'].map(createGroup));
    const five = forward([own, 999], [other, 0], ...more.map((arn): [string, number] => [arn, 0]));
    await balancer.send(new ModifyRuleCommand({ RuleArn: ruleArn, Actions: [five] }));
    await balancer.send(new ModifyListenerCommand({ ListenerArn: listenerArn, DefaultActions: [five] }));
    const { Listeners } = await balancer.send(new DescribeListenersCommand({ ListenerArns: [listenerArn] }));
    expect(Listeners![0]!.DefaultActions).toMatchObject([five]);
  });
});

describe('a second service', () => {
  const cluster = 'sandbox';
  const service = 'shop-candidate';

  const create = async (image: string, targetGroupArn = other, clientToken?: string) => {
    const { taskDefinitionArn } = await registerImage(awsOf(sandbox).api, 'shop', image);
    return ecs.send(
      new CreateServiceCommand({
        cluster,
        serviceName: service,
        taskDefinition: taskDefinitionArn,
        desiredCount: 2,
        launchType: 'FARGATE',
        clientToken,
        loadBalancers: [{ targetGroupArn, containerName: 'web', containerPort: 8080 }],
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      }),
    );
  };
  const read = async () =>
    (await ecs.send(new DescribeServicesCommand({ cluster, services: [service] }))).services?.[0] ?? null;
  const states = async () => {
    const { TargetHealthDescriptions = [] } = await balancer.send(
      new DescribeTargetHealthCommand({ TargetGroupArn: other }),
    );
    return TargetHealthDescriptions.map(({ TargetHealth }) => TargetHealth?.State);
  };
  const healthy = () =>
    eventually('two healthy targets', async () => {
      const seen = await states();
      return seen.length === 2 && seen.every((state) => state === 'healthy') ? seen : null;
    });
  const status = (wanted: string) =>
    eventually(`the status ${wanted}`, async () => ((await read())?.status === wanted ? wanted : null));
  const remove = (force: boolean) => ecs.send(new DeleteServiceCommand({ cluster, service, force }));
  const served = (release: string) => sandbox.ledger.snapshot().byRelease[release]?.requests ?? 0;
  const traffics: Traffic[] = [];
  const clients = () => {
    const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: 50 });
    traffics.push(traffic);
    return traffic;
  };
  afterEach(() => Promise.all(traffics.splice(0).map((each) => each.stop())));

  test('is refused on a target group that no load balancer uses, and taken on one with weight 0', async () => {
    await open();
    const { TargetGroups } = await balancer.send(
      new CreateTargetGroupCommand({ Name: 'alone', Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1', TargetType: 'ip' }),
    );
    const alone = TargetGroups![0]!.TargetGroupArn!;
    const refusal = {
      name: 'InvalidParameterException',
      message: `The target group with targetGroupArn ${alone} does not have an associated load balancer.`,
    };
    await expect(create('shop:v2', alone)).rejects.toMatchObject(refusal);
    const three = (weight: number) => forward([own, 100], [other, 0], [alone, weight]);
    await balancer.send(new ModifyRuleCommand({ RuleArn: ruleArn, Actions: [three(0)] }));
    await create('shop:v2', alone);
    await eventually('a first deployment', async () =>
      (await read())?.deployments?.[0]?.rolloutState === 'COMPLETED' ? true : null,
    );
  });

  test('is made once where the first answer got lost', async () => {
    await open();
    sandbox.faults.add({ on: 'ecs:CreateService', kind: 'drop', times: 1 });
    const { service: created } = await create('shop:v2', other, 'once');
    expect(created).toMatchObject({ serviceName: service, status: 'ACTIVE' });
    expect(sandbox.calls.snapshot().filter(({ action }) => action === 'CreateService')).toHaveLength(2);
    expect((await read())!.deployments).toHaveLength(1);
  });

  test('takes its share and goes again without a request lost, though they are slow', async () => {
    await open({ SANDBOX_LATENCY_P95: '300ms' });
    const traffic = clients();
    await create('shop:v2');
    await healthy();
    expect((await fetch(sandbox.testUrls['shop']!)).headers.get('x-release')).toBe('shop:v2');
    const before = served('shop:v2');
    await weigh(50);
    await eventually('its share', async () => (served('shop:v2') > before + 40 ? true : null));
    await weigh(0);

    await expect(remove(false)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'The service cannot be stopped while it is scaled above 0.',
    });
    const { service: deleted } = await remove(true);
    expect(deleted).toMatchObject({ status: 'DRAINING', desiredCount: 0 });
    await eventually('draining targets', async () => ((await states()).includes('draining') ? true : null));
    expect((await read())!.runningCount).toBeLessThanOrEqual(2);
    await expect(create('shop:v3')).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Unable to Start a service that is still Draining.',
    });
    await status('INACTIVE');
    expect(await states()).toEqual([]);
    await expect(ecs.send(new UpdateServiceCommand({ cluster, service, desiredCount: 1 }))).rejects.toMatchObject({
      name: 'ServiceNotActiveException',
    });

    await create('shop:v3');
    await status('ACTIVE');
    await healthy();
    expect((await traffic.stop()).failures).toEqual({});
    expect(sandbox.ledger.snapshot().failed).toBe(0);
  });

  test('that is deleted while its group has traffic costs requests', async () => {
    await open();
    const traffic = clients();
    await create('shop:v2');
    await healthy();
    await weigh(50);
    await remove(true);
    await status('INACTIVE');
    await weigh(0);
    expect((await traffic.stop()).failures['503']).toBeGreaterThan(0);
  });
});
