import { describe, expect, test } from '@jest/globals';
import { defaultAnalysis } from '../../src/plan/plan.ts';
import { planText } from '../../src/plan/print.ts';
import { readPlan, readPlanParts } from '../../src/plan/read.ts';
import { planIn, problemsIn } from './plans.ts';

const NONE = { criteria: 'none' };

const ERRORS = { subject: { kind: 'error-rate' }, operator: '<', limit: { kind: 'share', share: 0.01 } };

/** The strategy and the stages of a plan. */
function course(value: object): string {
  const { strategy, stages } = planIn({ ...NONE, ...value });
  return `${strategy}: ${planText(stages)}`;
}

describe('how traffic goes over', () => {
  test.each([
    [{ stages: '10@10m, 100' }, 'canary: 10@10m, 100@5m'],
    [{ stages: 100 }, 'all-at-once: 100@5m'],
    [{ stages: 'canary-10-5m' }, 'canary: 10@5m, 100@5m'],
    [{ stages: 'linear' }, 'linear: 10@1m, 20@1m, 30@1m, 40@1m, 50@1m, 60@1m, 70@1m, 80@1m, 90@1m, 100@5m'],
    [{ strategy: 'canary' }, 'canary: 10@5m, 100@5m'],
    [{ strategy: '25-50-100' }, 'canary: 25@5m, 50@5m, 100@5m'],
    [{ strategy: 'rolling' }, 'rolling: 100@5m'],
    [{ strategy: 'blue_green', stages: '100@1h' }, 'blue-green: 100@1h'],
    [{ strategy: 'linear', stages: '50, 100' }, 'linear: 50@5m, 100@5m'],
    [{ stages: ['10@10m', 50, '100'] }, 'canary: 10@10m, 50@5m, 100@5m'],
    [
      { stages: [{ weight: 10, bake: '10m' }, { percentage: '50%', duration: 90 }, { traffic_percentage: 100 }] },
      'canary: 10@10m, 50@1m30s, 100@5m',
    ],
    [
      {
        stages: [
          { weight: 10, bake: '10m..1h' },
          { weight: 100, bake: '5m', max: '1h' },
        ],
      },
      'canary: 10@10m..1h, 100@5m..1h',
    ],
    [{ canary: { enabled: true } }, 'canary: 10@5m, 100@5m'],
    [{ canary: { stages: [{ weight: 10 }] } }, 'canary: 10@5m, 100@5m'],
    [{ strategy: 'canary', canary: { stages: '20' } }, 'canary: 20@5m, 100@5m'],
    [{ 'blue-green': { enabled: true } }, 'blue-green: 100@5m'],
    [
      { blueGreen: { trafficShift: '10, 100' }, canary: { enabled: false, stages: 'anything' } },
      'blue-green: 10@5m, 100@5m',
    ],
  ])('%j is %s', (value, expected) => {
    expect(course(value)).toBe(expected);
  });
});

test('what is not said has a default', () => {
  const plan = planIn({ stages: '10@10m, 100', criteria: 'error-rate < 1%' });
  expect(plan).toEqual({
    strategy: 'canary',
    stages: [
      { weight: 10, bake: { minMs: 600_000, maxMs: 1_800_000 }, criteria: [] },
      { weight: 100, bake: { minMs: 300_000, maxMs: 900_000 }, criteria: [] },
    ],
    criteria: [ERRORS],
    deadlineMs: 1_800_000 + 900_000 + 1_800_000,
    analysis: defaultAnalysis,
    onFailure: 'rollback',
    onNoTraffic: 'hold',
    onCancel: 'rollback',
    rollback: 'immediate',
    notifications: [],
  });
});

test('what is said is kept', () => {
  const plan = planIn({
    canary: {
      health_check_endpoint: '/health?deep=1',
      health_check_timeout: 20,
      rollback_threshold: '5%',
      stages: [{ name: 'first', weight: 10, duration: '10m', criteria: 'p95 < 500ms' }],
    },
    criteria: { error_rate: '<1%' },
    deadline: '2h',
    on_failure: 'hold',
    onNoTraffic: 'smoke_only',
    'on-cancel': 'leave',
    rollback: {
      triggers: { error_rate: '>5%', health_check_failures: 3 },
      strategy: 'gradual',
      notification: [{ slack: '#releases' }, { email: ['a@shop.example', 'b@shop.example'] }],
    },
    analysis: { alpha: 0.05, dispersion: 1, min_requests: 50, warm_up: '1m', window: 30, regression: 2 },
  });
  expect(plan).toMatchObject({
    deadlineMs: 7_200_000,
    analysis: { alpha: 0.05, dispersion: 1, minRequests: 50, warmUpMs: 60_000, windowMs: 30_000, regression: 2 },
    onFailure: 'hold',
    onNoTraffic: 'smoke-only',
    onCancel: 'leave',
    rollback: 'gradual',
    entryCheck: { path: '/health?deep=1', timeoutMs: 20_000 },
    notifications: [
      { channel: 'slack', to: ['#releases'] },
      { channel: 'email', to: ['a@shop.example', 'b@shop.example'] },
    ],
  });
  expect(plan.stages[0]).toMatchObject({ name: 'first', criteria: [{ subject: { kind: 'response-time' } }] });
  // the threshold of the block and the trigger say the same
  expect(plan.criteria.map(({ subject, operator }) => `${subject.kind} ${operator}`)).toEqual([
    'error-rate <',
    'error-rate >',
    'health-check-failures >=',
  ]);
});

test('stages of a canary that end below 100 are followed by the rest, judged as the last of them', () => {
  const stages = [
    { name: 'first', traffic_percentage: 5, duration: '10m', success_criteria: { error_rate: '<1%' } },
    { name: 'half', traffic_percentage: 50, duration: '10m', success_criteria: { response_time: '<500ms' } },
  ];
  const plan = planIn({ canary: { enabled: true, stages } });
  expect(plan.stages.map(({ weight }) => weight)).toEqual([5, 50, 100]);
  expect(plan.stages[2]!.criteria).toEqual(plan.stages[1]!.criteria);
  // what is wrong with criteria of two stages is told once
  expect(problemsIn({ canary: { stages }, criteria: 'none' })).toHaveLength(2);
});

describe('a value that cannot be read is told with what it may be', () => {
  test.each([
    [
      { deadline: 'soon' },
      'deadline+0: `deadline` must be a time such as 10m, 90s or 1h30m, or a number of seconds, not `soon`',
    ],
    [{ deadline: '15d' }, 'deadline+0: `deadline` must be a time up to 14d, not `15d`'],
    [
      { deadline: -1 },
      'deadline+0: `deadline` must be a time such as 10m, 90s or 1h30m, or a number of seconds, not `-1`',
    ],
    [{ on_failure: 'rolback' }, 'on_failure+0: `on_failure` cannot be `rolback`: did you mean rollback?'],
    [{ on_cancel: 'dance' }, 'on_cancel+0: `on_cancel` cannot be `dance`: one of rollback, leave'],
    [{ on_cancel: null }, 'on_cancel+0: `on_cancel` must be one of rollback, leave, not empty'],
    [
      { rollback: ['gradual'] },
      'rollback+0: `rollback` must be immediate, gradual, or an object with triggers, strategy, notification, not a list',
    ],
    [
      { rollback: { notification: [{ slak: '#a' }] } },
      'rollback.notification.0.slak: `slak` is not known here: did you mean `slack`?',
    ],
    [
      { rollback: { notification: { email: [] } } },
      'rollback.notification.email+0: `email` must be one text or more, not an empty list',
    ],
    [
      { rollback: { notification: { email: ['', 'a@shop.example'] } } },
      'rollback.notification.email.0+0: `email` must be a text, not empty',
    ],
    [{ analysis: { alpha: 0.5 } }, 'analysis.alpha+0: `alpha` must be a number over 0 up to 0.2, not `0.5`'],
    [{ analysis: { window: 0 } }, 'analysis.window+0: `window` must be a time of 10s or more, not `0`'],
    [{ analysis: { window: '1ms' } }, 'analysis.window+0: `window` must be a time of 10s or more, not `1ms`'],
    ...[null, ' ', []].map((criteria): [object, unknown] => [
      { criteria },
      expect.stringMatching(/^criteria\+0: `criteria` must be .*, or `none` where nothing shall be judged, not /),
    ]),
    [
      { analysis: { min_requests: 1.5 } },
      'analysis.min_requests+0: `min_requests` must be a whole number from 1, not `1.5`',
    ],
    [
      { stages: [{ bake: '5m' }, 100] },
      'stages.0: this stage has no `weight`: the per cent of traffic it gives the candidate',
    ],
    [
      { stages: [{ weight: 'half' }, 100] },
      'stages.0.weight+0: `weight` must be a weight over 0 up to 100, in steps of 0.1, not `half`',
    ],
    [
      { stages: [{ weight: 5, bake: '10m', max: '5m' }, 100] },
      'stages.0.max+0: the most that a stage may last, 5m, is less than the least, 10m',
    ],
    [
      { stages: [{ weight: 5, bake: '1m..soon' }, 100] },
      'stages.0.bake+4: expected a time such as 10m, 90s or 1h30m, not `soon`',
    ],
    [
      { stages: [{ weight: 5, bake: '1m..2m', max: '3m' }, 100] },
      'stages.0.max: the most is said already, behind `..`: keep one of them',
    ],
    [{ stages: [true, 100] }, 'stages.0+0: `stages` must be stages such as 10@10m, 50@15m, 100, not `true`'],
    [{ stages: ['10@10m', '50@x', 100] }, 'stages.1+3: expected a time such as 10m, 90s or 1h30m, not `x`'],
    [{ stages: ['canary', 100] }, 'stages.0+0: `stages` must be stages such as 10@10m, 50@15m, 100, not `canary`'],
    [
      { canary: { stages: 'rolling' } },
      'canary.stages+0: `stages` must be stages such as 10@10m, 50@15m, 100, not `rolling`',
    ],
    [
      { canary: { rollback_threshold: 'many' } },
      'canary.rollback_threshold+0: `rollback_threshold` must be a percentage over 0 up to 100, not `many`',
    ],
    [{ canary: { rollback_threshold: 100 } }, expect.stringMatching(/^canary\.rollback_threshold\+0: /)],
    [{ deadline: 0 }, 'deadline+0: `deadline` must be a time over 0, not `0`'],
    [
      { stages: ['1,2', ...Array.from({ length: 99 }, (_, n) => (n + 901) / 10)] },
      'stages: there are 101 stages, but 100 are the most',
    ],
    [{ stages: '1,'.repeat(101) }, 'stages+0: there are 101 stages, but 100 are the most'],
    [{ stages: [] }, 'stages+0: `stages` must be a list of stages, at least 100, not an empty list'],
    [
      { stages: Array.from({ length: 101 }, (_, n) => (n + 900) / 10) },
      'stages: there are 101 stages, but 100 are the most',
    ],
    [{ canary: { enabled: 'yes' } }, 'canary.enabled+0: `enabled` must be true or false, not `yes`'],
    [{ canary: true }, 'canary+0: `canary` must be an object with `enabled` and more, not `true`'],
    [
      { canary: { health_check_timeout: 5 } },
      'canary.health_check_timeout: there is a time-out, but no `health-check-endpoint` that it is for',
    ],
    [
      { canary: { health_check_endpoint: 'health' } },
      'canary.health_check_endpoint+0: the endpoint must be a path such as /health, with a `/` in front',
    ],
    [
      { canary: { health_check_endpoint: '/', health_check_timeout: 0 } },
      'canary.health_check_timeout+0: a time-out must be over 0',
    ],
    [{ strategy: 'cannary' }, expect.stringMatching(/^strategy\+0: `cannary` is no plan.* did you mean canary\?/)],
  ])('%j', (value, problem) => {
    const goes = ['stages', 'strategy', 'canary'].some((key) => key in value);
    const rest = goes ? NONE : { ...NONE, strategy: 'canary' };
    expect(problemsIn({ ...rest, ...value })).toContainEqual(problem);
  });

  test.each([[null], [true], [[1, 2]]])('also when it is no plan at all: %j', (value) => {
    expect(problemsIn(value)).toEqual([
      expect.stringMatching(/^\+0: the plan must be stages such as 10@10m, .*, not /),
    ]);
  });

  test('below the path that it was given with', () => {
    expect(readPlan('10@x', ['shop', 'plan'])).toMatchObject({
      problems: [{ path: ['shop', 'plan'], offset: 3 }, {}, {}],
    });
  });
});

test('parts of a plan are judged by themselves, not as the whole that they may become', () => {
  expect(readPlanParts({ rollback: 'gradual' }, ['defaults'])).toEqual([]);
  expect(readPlanParts({ stages: [50, 10], analysis: { alpha: 2 } }, ['defaults'])).toEqual([
    { path: ['defaults', 'analysis', 'alpha'], offset: 0, message: expect.stringMatching(/^`alpha` must be a number/) },
  ]);
});
