import { describe, expect, test } from '@jest/globals';
import { planText } from '@deploy-actions/strategy';
import { readPlanFile } from '../../src/planFile.ts';
import { environmentOf, warningsOf, withLines } from './reading.ts';

/** What canary-shift would read from a plan file of the same lines. */
function planOf(lines: string): object {
  const file = readPlanFile(lines, 'plan.yml');
  if ('problems' in file) throw new Error(file.problems.map(({ message }) => message).join('\n'));
  return file.plan;
}

test.each([
  'stages: 10@10m, 50@15m..45m, 100\ncriteria: [error-rate < 1%, p95 < 150% of baseline]',
  'strategy: rolling\ncriteria: none',
  'strategy: 25-50-100\ncriteria: { error_rate: "<1%" }\nrollback: gradual',
  'canary:\n  stages: [{ weight: 5, bake: 10m, criteria: p95 < 1s }]\nrollback:\n  triggers: { error_rate: ">5%" }\nanalysis: { warmUp: 1m, min_requests: 50 }\non_no_traffic: smoke-only',
  'blue_green: { health_check_endpoint: /health, rollback_threshold: 5 }\ndeadline: 3h\non-cancel: leave\non-failure: hold',
])('the plan of an environment is the one of a plan file: %j', (lines) => {
  expect(environmentOf(withLines(lines)).plan).toEqual(planOf(lines));
});

describe('what is not said of a plan', () => {
  test('is nothing, where nothing is said', () => {
    expect(environmentOf(withLines('replicas: 1')).plan).toBeNull();
  });

  test('is the way that canary-shift goes without one, where criteria are', () => {
    const { plan } = environmentOf(withLines('criteria: error-rate < 1%'));
    expect(planText(plan!.stages)).toBe('10@5m, 100@5m');
  });

  test.each(['rolling', 'blue_green', 'all-at-once'])('are criteria, where all goes over at once by %s', (strategy) => {
    const text = withLines(`deployment: { strategy: ${strategy} }`);
    expect(environmentOf(text).plan).toMatchObject({ criteria: [] });
    expect(warningsOf(text)).toEqual([expect.stringMatching(/^3:19 nothing is judged by numbers here/)]);
  });

  test('may be said: no warning then', () => {
    expect(warningsOf(withLines('strategy: rolling\ncriteria: none'))).toEqual([]);
  });
});

describe('a hotfix', () => {
  const lines = (hotfix: string) =>
    `stages: 10@10m, 100\ncriteria: error-rate < 1%\nhotfix: { branches: hotfix/*, ${hotfix} }`;

  test('goes by the plan of its environment, reviewed within a day', () => {
    const { plan, hotfix } = environmentOf(withLines(lines('')));
    expect(hotfix).toEqual({ branches: ['hotfix/*'], plan, reviewWithinMs: 86_400_000 });
  });

  test('may go faster, judged by the same', () => {
    const { plan, hotfix } = environmentOf(withLines(lines('strategy: blue-green, review-within: 4h')));
    expect(hotfix).toMatchObject({
      plan: { strategy: 'blue-green', criteria: plan!.criteria },
      reviewWithinMs: 4 * 3_600_000,
    });
  });
});
