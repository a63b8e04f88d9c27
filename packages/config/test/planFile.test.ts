import { describe, expect, test } from '@jest/globals';
import { planText } from '@deploy-actions/strategy';
import { readPlanFile } from '../src/planFile.ts';

/** `line:column message` of all that is wrong. */
function problemsIn(text: string, name = 'plan.yml'): string[] {
  const result = readPlanFile(text, name);
  if ('plan' in result) return [];
  for (const { file } of result.problems) expect(file).toBe(name);
  return result.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

function read(text: string): { plan: object; warnings: readonly object[]; stages: string } {
  const file = readPlanFile(text, 'plan.yml');
  if ('problems' in file) throw new Error(file.problems.map(({ message }) => message).join('\n'));
  return { ...file, stages: planText(file.plan.stages) };
}

const errorRate = (operator: string, share: number) => ({
  subject: { kind: 'error-rate' },
  operator,
  limit: { kind: 'share', share },
});

describe('a plan loads as teams have written it', () => {
  test('25 -> 50 -> 100, with success criteria and triggers beside the baseline', () => {
    const { plan, warnings, stages } = read(`
strategy: canary
stages: 25 -> 50 -> 100
criteria:
  error_rate: "< 1%"
  response_time: "< 150% of baseline"
rollback:
  triggers:
    health_check_failures: 3
    error_rate: "> 5%"
    response_time: "> 200% of baseline"
analysis: { warm_up: 2m }
`);
    expect(stages).toBe('25@5m, 50@5m, 100@5m');
    expect(warnings).toEqual([]);
    expect(plan).toMatchObject({ strategy: 'canary', analysis: { warmUpMs: 120_000 }, deadlineMs: 75 * 60_000 });
    expect(plan).toHaveProperty('criteria.length', 5);
  });

  test('the blue-green block', () => {
    const { plan, stages } = read(`
blue_green:
  enabled: true
  health_check_endpoint: /health
  health_check_timeout: 30
  rollback_threshold: 5
  traffic_shift:
    - percentage: 10
      duration: 300
    - percentage: 50
      duration: 10m
    - percentage: 100
      duration: 0
`);
    expect(stages).toBe('10@5m, 50@10m, 100@0s');
    expect(plan).toMatchObject({
      strategy: 'blue-green',
      entryCheck: { path: '/health', timeoutMs: 30_000 },
      criteria: [errorRate('>', 0.05)],
    });
  });

  test('the canary block, with the rollback block and a blue-green block that is switched off', () => {
    const { plan, warnings, stages } = read(`
blue_green:
  enabled: false
  health_check_endpoint: "/health"
canary:
  enabled: true
  stages:
    - name: initial
      traffic_percentage: 5
      duration: 10m
      success_criteria:
        error_rate: "<1%"
        response_time: "<500ms"
    - name: half
      traffic_percentage: 50
      duration: 15m
      success_criteria: { error_rate: "<0.5%", response_time: "<500ms" }
rollback:
  triggers:
    error_rate: ">5%"
    response_time: ">2s"
    health_check_failures: 3
  strategy: immediate
  notification:
    - slack: "#deployments"
    - email: ["ops@shop.example", "lead@shop.example"]
`);
    expect(stages).toBe('5@10m, 50@15m, 100@5m');
    expect(warnings).toEqual([]);
    expect(plan).toMatchObject({
      strategy: 'canary',
      rollback: 'immediate',
      stages: [
        { name: 'initial', criteria: [errorRate('<', 0.01), { limit: { kind: 'duration', ms: 500 } }] },
        { name: 'half', criteria: [errorRate('<', 0.005), { limit: { kind: 'duration', ms: 500 } }] },
        { weight: 100, criteria: [errorRate('<', 0.005), { limit: { kind: 'duration', ms: 500 } }] },
      ],
      criteria: [errorRate('>', 0.05), { limit: { ms: 2_000 } }, { limit: { kind: 'count', count: 3 } }],
      notifications: [
        { channel: 'slack', to: ['#deployments'] },
        { channel: 'email', to: ['ops@shop.example', 'lead@shop.example'] },
      ],
    });
  });

  test.each([
    ['strategy: CodeDeployDefault.ECSCanary10Percent5Minutes', '10@5m, 100@5m'],
    ['strategy: CodeDeployDefault.ECSLinear50PercentEvery3Minutes', '50@3m, 100@5m'],
    ['strategy: CodeDeployDefault.LambdaAllAtOnce', '100@5m'],
    ['strategy: 25-50-100', '25@5m, 50@5m, 100@5m'],
    ['stages: |\n  10%@10m\n  50%@15m..45m\n  100%', '10@10m, 50@15m, 100@5m'],
    ['stages: [10@10m, 50, 100]', '10@10m, 50@5m, 100@5m'],
  ])('%j', (text, stages) => {
    expect(read(`${text}\ncriteria: none\n`).stages).toBe(stages);
  });

  test('in JSON', () => {
    const text = JSON.stringify({ stages: [{ weight: 10 }, 100], criteria: 'none' }, null, 2);
    expect(readPlanFile(text, 'plan.json')).toMatchObject({ plan: { strategy: 'canary' }, warnings: [] });
  });
});

describe('what is wrong with a plan is told at once, from top to bottom, each with line and column', () => {
  test('in a file with twenty mistakes', () => {
    const text = `
strategy: cannary
stages:
  - { name: first, wieght: 10, duration: 10m }
  - { name: first, weight: 50, duration: soon }
  - 20@10m..x
  - { weight: 60, duration: 2h, max: 1h, criteria: "error-rate < 1%, latency" }
criteria:
  error_rate: "<1 %%"
deadline: 1m
on_failure: rolback
on-failure: hold
rollback:
  triggers: { error_rate: "<5%" }
  strategy: eventually
  notification: [{ pager: me }]
analysis: { alpha: 2, warmUp: -1s }
canary: { enabled: true, stages: "10, 20@5m" }
`.trimStart();
    expect(problemsIn(text)).toEqual([
      '1:11 `cannary` is no plan that is known by name: did you mean canary? There are rolling, all-at-once, blue-green, canary, linear, canary-10-5m, linear-10-1m, 25-50-100 (with numbers of your own), or stages such as 10@10m, 50@15m, 100',
      '3:5 this stage has no `weight`: the per cent of traffic it gives the candidate',
      '3:20 `wieght` is not known here: did you mean `weight`?',
      '4:7 two stages are called `first`: give each its own name',
      '4:42 `duration` must be a time such as 10m, 90s or 1h30m, or a number of seconds, not `soon`',
      '5:5 weights must rise, but 20 follows 50',
      '5:13 expected a time such as 10m, 90s or 1h30m, not `x`',
      '6:5 the last stage must be 100, not 60: add 100, at which the candidate has all traffic',
      '6:38 the most that a stage may last, 1h, is less than the least, 2h',
      '6:77 expected <, <=, > or >= and a limit such as 500ms after `latency`',
      '8:20 expected nothing more after `1 %`',
      '9:11 the deadline, 1m, comes before the stages can end: they take at least 10m',
      '10:13 `on_failure` cannot be `rolback`: did you mean rollback?',
      '11:1 `on-failure` says again what `on_failure` says: keep one of them',
      '13:28 `<5%` says what must hold; expected when to roll back: `>5%`',
      '14:13 `strategy` cannot be `eventually`: one of immediate, gradual',
      '15:20 `pager` is not known here: known are slack, email',
      '16:20 `alpha` must be a number over 0 up to 0.2, not `2`',
      '16:31 `warmUp` must be a time such as 10m, 90s or 1h30m, or a number of seconds, not `-1s`',
      '17:1 the block `canary` has stages, but `stages` says them already: keep one of them',
    ]);
  });

  test('within a block of text', () => {
    expect(problemsIn('criteria: none\nstages: |\n  10@10m\n  50@soon, 40\n  100\n')).toEqual([
      '4:6 expected a time such as 10m, 90s or 1h30m, not `soon`',
      '4:12 weights must rise, but 40 follows 50',
    ]);
  });

  test('where it is written, when an alias brings it in', () => {
    const text = ['x-stage: &stage { weight: 10, bake: soon }', 'criteria: none', 'stages: [*stage, 100]'].join('\n');
    expect(problemsIn(text)).toEqual([
      '1:37 `bake` must be a time such as 10m, 90s or 1h30m, or a number of seconds, not `soon`',
    ]);
  });

  test.each([
    ['a: [', 'plan.yml', /^1:\d+ is not YAML here/],
    ['a: 1', 'plan.json', /^1:1 is not JSON here/],
    ['', 'plan.yml', /^1:1 the plan must be stages .* not empty$/],
    ['10@10m, 100', 'plan.yml', /^1:1 nothing would be judged/],
  ])('%j in %s', (text, file, message) => {
    expect(problemsIn(text, file)).toEqual([expect.stringMatching(message)]);
  });

  test('what is doubtful has its place, too', () => {
    const text = 'criteria: error-rate < 1%\nstages: 10@1m, 100\nanalysis:\n  window: 30s\n';
    expect(read(text).warnings).toEqual([
      { message: expect.stringMatching(/^the warm-up, 3m, is longer/), file: 'plan.yml', line: 3, column: 1 },
    ]);
  });
});
