import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bakeOf } from '../../src/plan/bake.ts';
import { planText, printPlan } from '../../src/plan/print.ts';
import { planIn } from './plans.ts';

const DAY_MS = 86_400_000;

const bake = fc.oneof(
  fc.integer({ min: 0, max: DAY_MS }).map((ms) => bakeOf(ms)),
  fc.tuple(fc.nat(DAY_MS), fc.nat(DAY_MS)).map(([a, b]) => ({ minMs: Math.min(a, b), maxMs: Math.max(a, b) })),
);

const stages = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 20 }), fc.infiniteStream(bake))
  .map(([tenths, bakes]) =>
    [...tenths.toSorted((a, b) => a - b), 1000].map((weight) => ({
      weight: weight / 10,
      bake: bakes.next().value,
      criteria: [],
    })),
  );

describe('stages as text', () => {
  test('are read back to the same weights and times', () => {
    fc.assert(
      fc.property(stages, (given) => {
        const text = planText(given);
        const plan = planIn({ stages: text, criteria: 'none' });
        expect(plan.stages).toEqual(given);
        expect(planText(plan.stages)).toBe(text);
      }),
    );
  });

  test('leave out what is understood', () => {
    expect(planText(planIn({ stages: '10%@600s\n50@15m..60m, 100', criteria: 'none' }).stages)).toBe(
      '10@10m, 50@15m..1h, 100@5m',
    );
  });
});

test('a plan is printed for a person: a line per stage, between what holds for all', () => {
  const plan = planIn({
    canary: {
      health_check_endpoint: '/health',
      stages: [{ name: 'first look', weight: 5, duration: '10m', success_criteria: { error_rate: '<0.5%' } }],
    },
    criteria: 'error-rate < 1%, p95 < 150% of baseline',
    rollback: {
      strategy: 'gradual',
      notification: [{ slack: 'https://hooks.example/secret' }, { email: 'a@shop.example' }],
    },
  });
  expect(printPlan(plan).split('\n')).toEqual([
    'canary, within 1h15m',
    '  before: /health answers within 30s',
    '  1. 5% for 10m to 30m (first look): error-rate < 0.5%',
    '  2. 100% for 5m to 15m: error-rate < 0.5%',
    '  judged at every stage: error-rate < 1%, p95 < 150% of baseline',
    '  on failure: roll back gradually; on no traffic: hold; on cancel: rollback',
    '  a rollback is told by slack, email',
  ]);
});

test('a stage that is kept for one time has that one', () => {
  expect(printPlan(planIn({ stages: '10@5m..5m, 100@5m', criteria: 'none' }))).toMatch(
    / 1\. 10% for 5m\n.* 2\. 100% for 5m to 15m\n/,
  );
});

test('a plan without criteria says so, and one that holds does not say that it rolls back', () => {
  const lines = printPlan(planIn({ strategy: 'rolling', criteria: 'none', on_failure: 'hold' })).split('\n');
  expect(lines).toContain('  judged at every stage: nothing');
  expect(lines.at(-1)).toMatch(/on failure: hold;/);
  const own = [{ weight: 100, criteria: 'error-rate < 1%' }];
  expect(printPlan(planIn({ stages: own }))).toContain('  judged at every stage: nothing more\n');
});
