import { describe, expect, test } from '@jest/globals';
import { startAnalysis, takeWindow } from '../../src/analysis/analysis.ts';
import { assess } from '../../src/analysis/assess.ts';
import { testsOf } from '../../src/analysis/tests.ts';
import { detection } from '../../src/detection/detection.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { criterion, MINUTE, plan, stage } from '../plans.ts';
import { randomFrom, type Random } from '../random.ts';
import { windowAt } from '../analysis/core.ts';

const traffic = { requestsPerMinute: 600, errorRate: 0.01 };
const bad = (times: number) => ({ of: 'bad', times }) as const;

describe('a regression', () => {
  test('is seen at the end of a window, by the criterion that sees it first', () => {
    const both = plan({ criteria: [criterion('p95 < 500ms'), criterion('error-rate < 150% of baseline')] });
    const seen = detection(both, traffic, bad(10));
    expect(seen).toMatchObject({ stage: 0, criterion: criterion('error-rate < 150% of baseline') });
    expect(seen!.afterMs % MINUTE).toBe(0);
    expect(detection(both, traffic, { of: 'slow', times: 10 })?.criterion).toEqual(criterion('p95 < 500ms'));
  });

  test('that is small is seen at a later stage, where the candidate has more traffic', () => {
    const seen = detection(plan(), traffic, bad(4))!;
    expect(seen.stage).toBe(1);
    expect(seen.afterMs).toBeGreaterThan(10 * MINUTE);
  });

  test('is not seen during the warm-up', () => {
    expect(detection(plan(), traffic, bad(100))!.afterMs).toBeGreaterThan(plan().analysis.warmUpMs);
  });

  test('is seen later by as much as the counts are late', () => {
    const [now, late] = [0, 2 * MINUTE].map((lagMs) => detection(plan(), traffic, bad(10), lagMs)!);
    expect(late!.afterMs).toBe(now!.afterMs + 2 * MINUTE);
  });

  test.each<[string, Plan, number]>([
    ['when there is none', plan(), 1],
    ['that is tolerated', plan(), 1.5],
    ['when nothing is judged', plan({ criteria: [] }), 100],
    ['of errors when only response times are judged', plan({ criteria: [criterion('p95 < 500ms')] }), 100],
    ['beside a stable release that never serves', plan({ stages: [stage(100, 60)] }), 100],
    ['when the plan is shorter than its warm-up', plan({ stages: [stage(50, 3)] }), 100],
  ])('is not seen %s', (_, of, times) => {
    expect(detection(of, traffic, bad(times))).toBeNull();
  });

  test('is seen without a stable release by a limit of its own', () => {
    const of = plan({ stages: [stage(100, 60)], criteria: [criterion('error-rate < 2%')] });
    expect(detection(of, traffic, bad(5))).not.toBeNull();
  });
});

/** After how many minutes one simulated rollout of one stage sees the regression; Infinity when it does not. */
function simulated(of: Plan, perMinute: number, share: number, times: number, random: Random): number {
  const tests = testsOf(of);
  const { weight, bake } = of.stages[0]!;
  const onCandidate = Math.round((perMinute * weight) / 100);
  const onStable = perMinute - onCandidate;
  let state = startAnalysis(tests);
  for (let minute = 0; minute < bake.minMs / MINUTE; minute++) {
    const counts = [random.binomial(onCandidate, share * times), random.binomial(onStable, share)] as const;
    state = takeWindow(state, windowAt(minute, [onCandidate, onStable, ...counts]), tests, of.analysis);
    const [seen] = assess(state, tests, of.analysis, { index: 0, weight });
    if (seen!.standing === 'breach') return minute + 1;
  }
  return Infinity;
}

describe('the expected time is that of half of all simulated rollouts, within a factor of 1.5', () => {
  test.each([
    { perMinute: 600, share: 0.01, weight: 10, times: 5, text: 'error-rate < 125% of baseline', dispersion: 1 },
    { perMinute: 600, share: 0.01, weight: 50, times: 3, text: 'error-rate < 125% of baseline', dispersion: 2 },
    { perMinute: 3_000, share: 0.002, weight: 5, times: 8, text: 'error-rate < 150% of baseline', dispersion: 2 },
    { perMinute: 200, share: 0.02, weight: 25, times: 4, text: 'error-rate < 100% of baseline', dispersion: 1 },
    { perMinute: 600, share: 0.01, weight: 10, times: 4, text: 'error-rate < 1%', dispersion: 1 },
  ])(
    '$times times $share bad of $perMinute a minute at $weight%, $text',
    ({ perMinute, share, weight, times, ...of }) => {
      const judged = plan({
        stages: [stage(weight, 200)],
        criteria: [criterion(of.text)],
        analysis: { ...plan().analysis, warmUpMs: 0, dispersion: of.dispersion },
      });
      const random = randomFrom(7);
      const runs = Array.from({ length: 41 }, () => simulated(judged, perMinute, share, times, random));
      const median = runs.toSorted((a, b) => a - b)[20]!;
      const expected =
        detection(judged, { requestsPerMinute: perMinute, errorRate: share }, bad(times))!.afterMs / MINUTE;
      // minutes are whole, so few of them would agree by themselves
      expect(Math.min(median, expected)).toBeGreaterThanOrEqual(4);
      expect(expected / median).toBeGreaterThan(1 / 1.5);
      expect(expected / median).toBeLessThan(1.5);
    },
  );
});
