import { describe, expect, test } from '@jest/globals';
import { readPlan, type Plan } from '@deploy-actions/strategy';
import type { Inputs } from '../src/action.generated.ts';
import { besideCommand, besidePlan } from '../src/contradictions.ts';

const plain = {
  target: 'ecs',
  service: 'shop',
  cluster: 'prod',
  criteria: [],
  alarms: [],
  windows: [],
  freezes: [],
  environment: 'production',
  journal: 'if-possible',
  'when-busy': 'fail',
  'poll-interval-seconds': 5,
  'dry-run': false,
} as unknown as Inputs;

const inputs = (changes: Partial<Inputs>): Inputs => ({ ...plain, ...changes });

function planOf(criteria: string, changes: Partial<Plan> = {}): Plan {
  const reading = readPlan({ stages: '10@10m, 100@5m', criteria });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return { ...reading.value, ...changes };
}

describe('beside a command', () => {
  test('nothing of a rollout is passed over in silence', () => {
    const of = besideCommand(
      inputs({ command: 'abort', 'task-definition': 'shop:2', criteria: ['error-rate < 1%'], until: '10%' }),
    );
    expect(of.map(({ input }) => input)).toEqual(['task-definition', 'criteria', 'until']);
    expect(of[0]!.message).toContain('`command: abort`');
  });

  test.each(['abort', 'promote', 'reconcile'] as const)('%s, a dry run would not be dry', (command) => {
    const of = besideCommand(inputs({ command, 'dry-run': true }));
    expect(of).toEqual([{ input: 'dry-run', message: expect.stringContaining('acts at once') }]);
  });

  test('what it goes by is welcome', () => {
    expect(besideCommand(inputs({ command: 'hold', environment: 'staging', 'github-token': 't' }))).toEqual([]);
    expect(besideCommand(inputs({ 'task-definition': 'shop:2', 'dry-run': true }))).toEqual([]);
  });
});

describe('beside a plan', () => {
  const told = (given: Partial<Inputs>, plan: Plan, until: number | null = null) =>
    besidePlan(inputs(given), plan, until).map(({ input }) => input);

  test.each<[string, Partial<Inputs>, Plan, number | null]>([
    ['until', { until: '100%' }, planOf('error-rate < 1%'), 1],
    ['smoke-test-target', { 'smoke-test-target': 'http://shop:9001' }, planOf('error-rate < 1%'), null],
    ['metrics-file', { 'metrics-file': 'metrics.yml' }, planOf('none'), null],
    ['alpha', { alpha: 0.05 }, planOf('none'), null],
    ['probe-url', { 'probe-url': 'http://shop:9001/' }, planOf('error-rate < 1%'), null],
    [
      'on-no-traffic',
      { 'on-no-traffic': 'smoke-only' },
      planOf('error-rate < 1%', { onNoTraffic: 'smoke-only' }),
      null,
    ],
  ])('`%s` is not passed over in silence where nothing goes by it', (input, given, plan, until) => {
    expect(told(given, plan, until)).toEqual([input]);
  });

  test('all of it is welcome where something does', () => {
    const given: Partial<Inputs> = {
      until: '10%',
      'smoke-test': 'checks.yml',
      'smoke-test-target': 'http://shop:9001',
      'metrics-file': 'metrics.yml',
      alpha: 0.05,
      'on-no-traffic': 'smoke-only',
    };
    expect(told(given, planOf('error-rate < 1%', { onNoTraffic: 'smoke-only' }), 0)).toEqual([]);
    expect(told({ 'probe-url': 'http://shop:9001/' }, planOf('health-check-failures < 3'))).toEqual([]);
  });

  test('the address of the plan’s own entry check is one', () => {
    const plan = planOf('none', { entryCheck: { path: '/health', timeoutMs: 1_000 }, onNoTraffic: 'smoke-only' });
    expect(told({ 'smoke-test-target': 'http://shop:9001', 'on-no-traffic': 'smoke-only' }, plan)).toEqual([]);
  });
});
