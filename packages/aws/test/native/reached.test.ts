import { describe, expect, test } from '@jest/globals';
import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import { judge } from '../../src/ecs/judge.ts';
import { lifecycleStages } from '../../src/native/lifecycle.ts';
import { reached, waitUntils, type WaitUntil } from '../../src/native/reached.ts';
import { armGroupsOf, routesOf, weightBy } from '../../src/native/routes.ts';

/** How far a deployment is, for who follows it; and what the rules say of its traffic. */

const HOOK = { hookId: 'h', status: 'AWAITING_ACTION', expiresAt: new Date(Date.UTC(2030, 0, 1, 15, 4, 5)) } as const;

function at(stage: string, percent = 0, more: Partial<ServiceDeployment> = {}): ServiceDeployment {
  return {
    status: 'IN_PROGRESS',
    lifecycleStage: stage as ServiceDeployment['lifecycleStage'],
    targetServiceRevision: { requestedProductionTrafficWeight: percent, requestedTaskCount: 2, runningTaskCount: 2 },
    ...more,
  };
}

describe('a deployment has come', () => {
  const paused = { lifecycleHookDetails: [HOOK] };

  test.each<[WaitUntil, ServiceDeployment, boolean]>([
    ['done', at('CLEAN_UP', 100), false],
    ['paused', at('PRE_SCALE_UP', 0, paused), true],
    ['paused', at('PRE_SCALE_UP'), false],
    ['paused', at('PRE_SCALE_UP', 0, { lifecycleHookDetails: [{ ...HOOK, status: 'SUCCEEDED' }] }), false],
    ['shifted', at('PRODUCTION_TRAFFIC_SHIFT', 10), false],
    ['shifted', at('PRODUCTION_TRAFFIC_SHIFT', 100), true],
    ['shifted', at('BAKE_TIME', 100), true],
    ['bake', at('POST_PRODUCTION_TRAFFIC_SHIFT', 100), false],
    ['bake', at('BAKE_TIME', 100), true],
    ['bake', at('CLEAN_UP', 100), true],
    ['SCALE_UP', at('PRE_SCALE_UP'), false],
    ['SCALE_UP', at('SCALE_UP'), true],
    ['SCALE_UP', at('BAKE_TIME'), true],
    // whatever ECS calls the stage before a shift
    ['PRE_PRODUCTION_TRAFFIC_SHIFT', at('PRODUCTION_TRAFFIC_SHIFT', 0, paused), true],
    ['PRODUCTION_TRAFFIC_SHIFT', at('PRODUCTION_TRAFFIC_SHIFT', 0, paused), false],
    ['PRODUCTION_TRAFFIC_SHIFT', at('PRODUCTION_TRAFFIC_SHIFT'), true],
  ])('to %s', (until, deployment, expected) => {
    expect(reached(deployment, until)).toBe(expected);
  });

  test.each(waitUntils)('to %s only forwards, and where there are stages', (until) => {
    for (const status of [
      'PENDING',
      'STOP_REQUESTED',
      'ROLLBACK_REQUESTED',
      'ROLLBACK_IN_PROGRESS',
      'ROLLBACK_SUCCESSFUL',
    ] as const) {
      expect(reached(at('CLEAN_UP', 100, { status, ...paused }), until)).toBe(false);
    }
    expect(reached({ status: 'IN_PROGRESS', targetServiceRevision: { runningTaskCount: 2 } }, until)).toBe(false);
  });

  test('to no stage later than the one it is at', () => {
    for (const [index, stage] of lifecycleStages.entries()) {
      const come = lifecycleStages.filter((each) => reached(at(stage), each));
      expect(come).toEqual(lifecycleStages.slice(0, index + 1));
    }
  });
});

test.each<[ServiceDeployment, string]>([
  [at('SCALE_UP'), '2 of 2 new tasks running; 0% of the traffic; at SCALE_UP'],
  [
    at('PRODUCTION_TRAFFIC_SHIFT', 10, { lifecycleHookDetails: [HOOK] }),
    '2 of 2 new tasks running; 10% of the traffic; paused at PRE_PRODUCTION_TRAFFIC_SHIFT until 15:04:05 UTC (then ROLLBACK)',
  ],
])('progress tells stage, share and pause', (deployment, progress) => {
  expect(judge(deployment, null)).toEqual({ kind: 'waiting', doomed: false, progress });
});

test.each<[string, string]>([
  ['Service deployment rolled back because StopServiceDeployment was called.', 'stopped'],
  ['Service deployment rolled back because the lifecycle hook at POST_SCALE_UP timed out.', 'rolled-back'],
])('%s', (reason, result) => {
  const breaker = { deploymentCircuitBreaker: { status: 'MONITORING_COMPLETE' } } as const;
  const deployment = at('CLEAN_UP', 0, { status: 'ROLLBACK_SUCCESSFUL', rollback: { reason }, ...breaker });
  expect(judge(deployment, null)).toMatchObject({ outcome: { result } });
});

describe('the rules', () => {
  const elb = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012';
  const [blue, green] = [`${elb}:targetgroup/blue/1`, `${elb}:targetgroup/green/2`];
  const rule = `${elb}:listener-rule/app/shop/3/4/5`;
  const balancers = [
    { targetGroupArn: blue, advancedConfiguration: { alternateTargetGroupArn: green, productionListenerRule: rule } },
  ];
  const on = (targetGroupArn: string) => ({ resolvedConfiguration: { loadBalancers: [{ targetGroupArn }] } });
  const routes = [{ rule, candidate: green, stable: blue }];
  const forwards = (...weights: [string, number][]) => [
    weights.map(([targetGroupArn, weight]) => ({ targetGroupArn, weight })),
  ];

  test('lead to the target groups that ECS names, or to the one that is left', () => {
    expect(routesOf(balancers, { candidate: on(green), stable: on(blue) })).toEqual(routes);
    expect(routesOf(balancers, { candidate: null, stable: on(blue) })).toEqual(routes);
    expect(routesOf(balancers, { candidate: on(blue), stable: null })).toEqual([
      { rule, candidate: blue, stable: green },
    ]);
    expect(routesOf(balancers, { candidate: null, stable: null })).toEqual([]);
    expect(routesOf([{ targetGroupArn: blue }], { candidate: on(green), stable: on(blue) })).toEqual([]);
  });

  test.each<[[string, number][], number | null, RegExp | null]>([
    [
      [
        [blue, 90],
        [green, 10],
      ],
      10,
      null,
    ],
    [
      [
        [blue, 995],
        [green, 5],
      ],
      0.5,
      null,
    ],
    [[[blue, 1]], 0, null],
    [
      [
        [green, 100],
        [blue, 0],
      ],
      100,
      null,
    ],
    [
      [
        [blue, 0],
        [green, 0],
      ],
      null,
      /nobody/,
    ],
    [[], null, /nobody/],
    [
      [
        [blue, 50],
        ['arn:other', 50],
      ],
      null,
      /neither release/,
    ],
  ])('%j give the candidate its share', (weights, weight, why) => {
    const expected = { weight, why: why && (expect.stringMatching(why) as unknown as string) };
    expect(weightBy(routes, forwards(...weights))).toEqual(expected);
  });

  test('of several load balancers have to agree', () => {
    const two = [...routes, { rule: 'r2', candidate: 'g2', stable: 'b2' }];
    const first = forwards([blue, 90], [green, 10]);
    expect(weightBy(two, [...first, ...forwards(['b2', 90], ['g2', 10])])).toEqual({ weight: 10, why: null });
    expect(weightBy(two, [...first, ...forwards(['b2', 100], ['g2', 0])])).toEqual({
      weight: null,
      why: 'the rules give the candidate different shares: 10%, 0%',
    });
    expect(weightBy([], [])).toMatchObject({ weight: null, why: expect.any(String) });
  });

  test('say by what an arm is counted', () => {
    const loadBalancer = 'app/shop/3';
    expect(armGroupsOf(routes)).toEqual({
      stable: { targetGroup: 'targetgroup/blue/1', loadBalancer },
      candidate: { targetGroup: 'targetgroup/green/2', loadBalancer },
    });
    expect(armGroupsOf([])).toEqual({ stable: null, candidate: null });
  });
});
