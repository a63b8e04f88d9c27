import { expect, test } from '@jest/globals';
import { planSource } from '../../src/plan/source.ts';
import { planIn } from './plans.ts';

test.each<[string, object | string]>([
  [
    'stages and triggers',
    { stages: '10@10m..1h, 100', criteria: 'error-rate < 1%', rollback: { triggers: 'p95 > 2s' } },
  ],
  ['the names of strategies', { strategy: 'linear-25-5m', criteria: ['p95 < 150% of baseline', 'error-rate < 1%'] }],
  ['a rolling update', { strategy: 'rolling', criteria: 'none', deadline: '2h' }],
  ['all at once', { strategy: 'all-at-once', criteria: 'health-check-failures < 3' }],
  [
    'a block with names, criteria of stages and an entry check',
    {
      canary: {
        health_check_endpoint: '/health',
        health_check_timeout: 45,
        rollback_threshold: 5,
        stages: [{ name: 'first look', weight: 0.5, duration: '90s', success_criteria: { error_rate: '<0.5%' } }],
      },
    },
  ],
  [
    'a block for blue and green',
    { 'blue-green': { 'health-check-endpoint': '/ready', traffic_shift: '100@1m' }, criteria: 'none' },
  ],
  [
    'everything else',
    {
      stages: '50@1m, 100',
      criteria: 'slow-rate(500ms) < 1%',
      'on-failure': 'hold',
      'on-no-traffic': 'rollback',
      'on-cancel': 'leave',
      rollback: 'gradual',
      analysis: { alpha: 0.05, dispersion: 1.5, 'min-requests': 7, 'warm-up': '10s', window: '10s', regression: 1.25 },
    },
  ],
])('a plan in the words of a plan file is read back to the same: %s', (_, given) => {
  const plan = planIn(given);
  expect(planIn(JSON.parse(JSON.stringify(planSource(plan))))).toEqual({ ...plan, notifications: [] });
});
