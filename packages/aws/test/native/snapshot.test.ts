import { describe, expect, test } from '@jest/globals';
import type { ServiceDeployment, ServiceRevision } from '@aws-sdk/client-ecs';
import { moveToPromotion, moveToWeight, type Move } from '../../src/native/move.ts';
import { snapshotOf, type Look } from '../../src/native/snapshot.ts';

/** What one look says, and what may be sent after it. */

const HOOK = {
  hookId: 'h1',
  targetType: 'PAUSE',
  status: 'AWAITING_ACTION',
  expiresAt: new Date(Date.UTC(2030, 0, 1, 15, 4, 5)),
} as const;
type Stage = NonNullable<ServiceDeployment['lifecycleStage']>;
// ECS may answer with it; the SDK's type leaves it out
const PRE = 'PRE_PRODUCTION_TRAFFIC_SHIFT' as Stage;
const POST = 'POST_PRODUCTION_TRAFFIC_SHIFT' as const;
const CANARY = { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 10 } } as const;

function revision(arn: string, definition: string): ServiceRevision {
  return { serviceRevisionArn: arn, taskDefinition: `arn:aws:ecs:eu-west-1:1:task-definition/${definition}` };
}

function deployment(percent: number, more: Partial<ServiceDeployment> = {}): ServiceDeployment {
  return {
    serviceDeploymentArn: 'arn:own',
    status: 'IN_PROGRESS',
    deploymentConfiguration: CANARY,
    targetServiceRevision: {
      arn: 'arn:new',
      requestedProductionTrafficWeight: percent,
      requestedTaskCount: 2,
      runningTaskCount: 2,
    },
    ...more,
  };
}

function look(own: ServiceDeployment | null, more: Partial<Look> = {}): Look {
  const count = own?.targetServiceRevision ?? null;
  return {
    own,
    after: null,
    candidate: { revision: revision('arn:new', 'shop:2'), count },
    stable: { revision: revision('arn:old', 'shop:1'), count: { requestedTaskCount: 2, runningTaskCount: 1 } },
    routed: { weight: own?.targetServiceRevision?.requestedProductionTrafficWeight ?? 0, why: null },
    givenUp: false,
    ...more,
  };
}

const waiting = (percent: number, stage: Stage = percent === 100 ? POST : PRE) =>
  deployment(percent, { lifecycleStage: stage, lifecycleHookDetails: [HOOK] });
const restored = {
  deployment: { serviceDeploymentArn: 'arn:after', status: 'IN_PROGRESS' },
  revision: null,
  restores: true,
} as const;

describe('a look says', () => {
  test.each<[string, Look, object]>([
    [
      'nothing was sent',
      look(null),
      { phase: 'absent', weight: 0, candidate: null, stable: { name: 'shop:1', ready: false } },
    ],
    ['nothing ever came', look(null, { givenUp: true }), { phase: 'reverted', weight: 0 }],
    [
      'it is about to start',
      look(deployment(0, { status: 'PENDING' })),
      { phase: 'preparing', candidate: { ready: true } },
    ],
    ['tasks start', look(deployment(0, { lifecycleStage: 'SCALE_UP' })), { phase: 'preparing', reason: 'at SCALE_UP' }],
    [
      'another pause',
      look(deployment(0, { lifecycleStage: 'PRE_SCALE_UP', lifecycleHookDetails: [HOOK] })),
      { phase: 'preparing', reason: /by a hook of the service, until 15:04:05 UTC/ },
    ],
    [
      'the entry gate',
      look(waiting(0)),
      {
        phase: 'waiting',
        weight: 0,
        foreign: null,
        reason: /^paused at PRE_.*, until 15:04:05 UTC \(then ROLLBACK\)$/,
      },
    ],
    ['the gate by its other name', look(waiting(0, 'PRODUCTION_TRAFFIC_SHIFT')), { phase: 'waiting' }],
    ['before the first share', look(deployment(0, { lifecycleStage: PRE })), { phase: 'preparing' }],
    [
      'a share that bakes',
      look(deployment(10, { lifecycleStage: 'PRODUCTION_TRAFFIC_SHIFT' })),
      { phase: 'shifting', weight: 10 },
    ],
    ['the next pause', look(waiting(10)), { phase: 'waiting', weight: 10 }],
    ['all of the traffic', look(waiting(100)), { phase: 'waiting', weight: 100 }],
    ['the last word was given', look(deployment(100, { lifecycleStage: 'BAKE_TIME' })), { phase: 'finishing' }],
    ['the old tasks go', look(deployment(100, { lifecycleStage: 'CLEAN_UP' })), { phase: 'finishing' }],
    ['it is complete', look(deployment(100, { status: 'SUCCESSFUL' })), { phase: 'done', foreign: null }],
    [
      'it goes back',
      look(deployment(0, { status: 'ROLLBACK_IN_PROGRESS', rollback: { reason: 'why' } })),
      { phase: 'reverting', reason: 'why' },
    ],
    ['it went back', look(deployment(0, { status: 'ROLLBACK_SUCCESSFUL' })), { phase: 'reverted' }],
    [
      'it could not go back',
      look(deployment(10, { status: 'ROLLBACK_FAILED', statusReason: 'no capacity' })),
      { phase: 'failed', weight: 10, reason: /no capacity/ },
    ],
    [
      'it was stopped',
      look(deployment(10, { status: 'STOPPED', statusReason: 'by alice' })),
      { phase: 'failed', reason: /where it was.*by alice/ },
    ],
    [
      'it is being stopped',
      look(deployment(10, { status: 'STOP_REQUESTED' })),
      { phase: 'shifting', foreign: /stop the deployment/ },
    ],
    [
      'another took over',
      look(deployment(0, { status: 'STOPPED' }), { after: { ...restored, restores: false }, routed: null }),
      { phase: 'superseded', weight: null, reason: /arn:after/, foreign: null },
    ],
    [
      'another came after it went back',
      look(deployment(0, { status: 'ROLLBACK_SUCCESSFUL' }), { after: { ...restored, restores: false } }),
      { phase: 'reverted' },
    ],
    [
      'the release before comes again',
      look(deployment(100, { status: 'SUCCESSFUL' }), { after: restored }),
      { phase: 'reverting' },
    ],
    [
      'the release before is back',
      look(deployment(0, { status: 'SUCCESSFUL' }), { after: { ...restored, deployment: { status: 'SUCCESSFUL' } } }),
      { phase: 'reverted' },
    ],
    [
      'the release before failed',
      look(deployment(100, { status: 'SUCCESSFUL' }), {
        after: { ...restored, deployment: { status: 'ROLLBACK_SUCCESSFUL' } },
      }),
      { phase: 'failed' },
    ],
    [
      'an alarm',
      look(deployment(10, { alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['a'] } })),
      { alarms: ['a'] },
    ],
    [
      'a rule that somebody changed',
      look(waiting(10), { routed: { weight: 90, why: null } }),
      { phase: 'waiting', weight: 90, foreign: /90% where ECS gave it 10%/ },
    ],
    [
      'a rule that leads elsewhere',
      look(waiting(10), { routed: { weight: null, why: 'elsewhere' } }),
      { weight: null, foreign: 'elsewhere' },
    ],
    [
      'a rule that is a moment ahead',
      look(deployment(0, { lifecycleStage: PRE }), { routed: { weight: 10, why: null } }),
      { weight: 10, foreign: null },
    ],
    [
      'traffic on it after it went back',
      look(deployment(0, { status: 'ROLLBACK_SUCCESSFUL' }), { routed: { weight: 10, why: null } }),
      { foreign: /10% where ECS gave it 0%/ },
    ],
  ])('%s', (_title, given, expected) => {
    const wanted = Object.entries(expected).map(([key, value]) => [
      key,
      value instanceof RegExp ? expect.stringMatching(value) : value,
    ]);
    expect(snapshotOf(given)).toMatchObject(Object.fromEntries(wanted) as object);
  });
});

describe('the word to go on is given', () => {
  const routed = (percent: number | null) => ({ weight: percent, why: percent === null ? 'the rule is odd' : null });
  const kindOf = (move: Move) => (move.kind === 'impossible' ? (move.later ? 'later' : 'never') : move.kind);

  test.each<[string, number, ServiceDeployment, number | null, string]>([
    ['for exactly the next step', 10, waiting(0), 0, 'continue'],
    ['for the step after it', 100, waiting(10), 10, 'continue'],
    ['not for a step that is skipped', 100, waiting(0), 0, 'never'],
    ['not for a share that ECS does not give', 20, waiting(0), 0, 'never'],
    ['not for less than it has', 10, waiting(100), 100, 'never'],
    ['not again for what it has', 10, waiting(10), 10, 'none'],
    ['not while ECS shifts', 10, deployment(0, { lifecycleStage: PRE }), 0, 'later'],
    ['not before ECS has begun', 10, deployment(0, { status: 'PENDING' }), 0, 'later'],
    [
      "not at a pause that is not the rollout's",
      10,
      deployment(0, { lifecycleStage: 'POST_SCALE_UP', lifecycleHookDetails: [HOOK] }),
      0,
      'later',
    ],
    ['not where the rule has more', 100, waiting(10), 50, 'later'],
    ['not where the rule cannot be told', 100, waiting(10), null, 'later'],
    [
      'not when it goes back',
      100,
      deployment(10, { status: 'ROLLBACK_REQUESTED', lifecycleHookDetails: [HOOK] }),
      10,
      'never',
    ],
    ['not when it is complete', 100, deployment(100, { status: 'SUCCESSFUL' }), 100, 'none'],
    ['not when it is complete, for less', 10, deployment(100, { status: 'SUCCESSFUL' }), 100, 'never'],
  ])('%s', (_title, wanted, own, rule, expected) => {
    expect(kindOf(moveToWeight(wanted, own, routed(rule)))).toBe(expected);
  });

  test.each<[string, ServiceDeployment, number | null, string]>([
    ['at the last pause', waiting(100), 100, 'continue'],
    ['not below all traffic', waiting(10), 10, 'never'],
    ['not where the rule has less', waiting(100), 90, 'later'],
    ['not before ECS waits for it', deployment(100, { lifecycleStage: POST }), 100, 'later'],
    ['not again', deployment(100, { lifecycleStage: 'BAKE_TIME' }), 100, 'none'],
    ['not when it is complete', deployment(100, { status: 'SUCCESSFUL' }), 100, 'none'],
    ['not when it was stopped', deployment(100, { status: 'STOPPED' }), 100, 'never'],
  ])('for the candidate to stay: %s', (_title, own, rule, expected) => {
    expect(kindOf(moveToPromotion(own, routed(rule)))).toBe(expected);
  });

  test('to every pause that waits', () => {
    const two = {
      ...waiting(0),
      lifecycleHookDetails: [HOOK, { ...HOOK, hookId: 'h2' }, { ...HOOK, hookId: 'h0', status: 'SUCCEEDED' as const }],
    };
    expect(moveToWeight(10, two, routed(0))).toMatchObject({ hooks: ['h1', 'h2'] });
  });
});
