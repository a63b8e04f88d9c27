import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Plan } from '../../src/plan/plan.ts';
import type { Traffic } from '../../src/detection/traffic.ts';
import { holdsAndCatches, type Load } from '../mutant.ts';
import { criterion, plan, stage } from '../plans.ts';
import { powerWarnings } from '../../src/detection/warnings.ts';
import { presetOf } from '../../src/plan/presets.ts';
import { walked } from './walk.ts';

type Core = typeof import('../../src/detection/detection.ts');

const coreOf = (load: Load) => load<Core>('detection/detection');

const texts = [
  'error-rate < 125% of baseline',
  'error-rate < 100% of baseline',
  'error-rate < 0.5%',
  'error-rate < 2%',
  'error-rate <= 0%',
  'slow-rate(1s) < 200% of baseline',
  'p95 < 500ms',
  'p99 < 150% of baseline',
  'health-check-failures >= 3',
];
const criteria = (maxLength: number) => fc.uniqueArray(fc.constantFrom(...texts), { maxLength });

const plans: fc.Arbitrary<Plan> = fc
  .record({
    stages: fc.uniqueArray(
      fc.record({
        weight: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constant(100)),
        minutes: fc.integer({ min: 0, max: 90 }),
        own: criteria(1),
      }),
      { minLength: 1, maxLength: 5, selector: ({ weight }) => weight },
    ),
    common: criteria(3),
    windowMs: fc.constantFrom(20_000, 60_000, 90_000),
    warmUpMs: fc.constantFrom(0, 180_000),
    dispersion: fc.constantFrom(1, 3),
    minRequests: fc.constantFrom(1, 100),
  })
  .map(({ stages, common, ...analysis }) =>
    plan({
      stages: stages
        .toSorted((a, b) => a.weight - b.weight)
        .map(({ weight, minutes, own }) => stage(weight, minutes, own)),
      criteria: common.map(criterion),
      analysis: { ...plan().analysis, ...analysis },
    }),
  );

const traffic: fc.Arbitrary<Traffic> = fc.record({
  requestsPerMinute: fc.constantFrom(3, 60, 600, 6_000, 60_000),
  errorRate: fc.constantFrom(0, 0.001, 0.004, 0.01, 0.03, 0.4),
  slowShare: fc.constantFrom(0, 0.01, 0.04, 0.06, 0.3),
});

holdsAndCatches(
  'what a plan is expected to see is what it sees window by window',
  coreOf,
  (core) => {
    const regression = fc.record({
      of: fc.constantFrom('bad', 'slow'),
      times: fc.constantFrom(0.5, 1, 1.1, 1.3, 2, 3, 5, 20, 1_000),
    });
    fc.assert(
      fc.property(plans, traffic, regression, (of, given, worse) => {
        expect(core.detection(of, given, worse)).toEqual(walked(of, given, worse));
      }),
      { numRuns: 400 },
    );
  },
  [
    { name: 'each stage begins anew', file: 'detection/rehearsal', from: 'known = known', to: 'known' },
    {
      name: 'a window too early',
      file: 'detection/rehearsal',
      from: '(first + found.after)',
      to: '(first + found.after - 1)',
    },
    {
      name: 'an incident is taken for a breach',
      file: 'detection/ahead',
      from: '!isShared(after(broken), enough)',
      to: 'true',
    },
    { name: 'a guess instead of the crossing', file: 'detection/ahead', from: 'low < high', to: 'low < high - 1' },
    { name: 'tests of other stages', file: 'detection/rehearsal', from: '!stages.includes(stage)', to: 'false' },
    {
      name: 'the first test instead of the soonest',
      file: 'detection/rehearsal',
      from: 'one.after < soonest.after',
      to: 'false',
    },
  ],
);

test('a plan of a hundred stages and windows of ten seconds is answered at once', () => {
  const { strategy, steps } = presetOf('linear-1-1m')!;
  const slow = plan({
    strategy,
    stages: steps!.map((step) => ({ ...step, criteria: [] })),
    analysis: { ...plan().analysis, windowMs: 10_000 },
  });
  expect(slow.stages).toHaveLength(100);
  expect(powerWarnings(slow, { requestsPerMinute: 60, errorRate: 0.01 }).length).toBeGreaterThan(50);
});
