import { expect, test } from '@jest/globals';
import type { Plan } from '@deploy-actions/strategy';
import fc from 'fast-check';
import { readPlanFile } from '../src/planFile.ts';

/** A sample in the first tier, all of them in `npm run test:matrix`. */
const RUNS = process.env['MATRIX'] === 'full' ? 100_000 : 2_000;

const LONGEST = 10_000;
const DAY_MS = 86_400_000;

const SEEDS = [
  'strategy: canary\nstages: 25 -> 50 -> 100\ncriteria:\n  error_rate: "< 1%"\n  response_time: "< 150% of baseline"\n',
  'blue_green:\n  enabled: true\n  health_check_endpoint: /health\n  health_check_timeout: 30\n  rollback_threshold: 5\n  traffic_shift:\n    - percentage: 10\n      duration: 300\n    - { percentage: 100, duration: 10m }\n',
  'canary:\n  enabled: true\n  stages:\n    - name: a\n      traffic_percentage: 5\n      duration: 10m\n      success_criteria: { error_rate: "<1%" }\nrollback:\n  triggers: { error_rate: ">5%", health_check_failures: 3 }\n  strategy: gradual\n  notification: [{ slack: "#a" }, { email: [b@c.example] }]\n',
  'x-s: &s { weight: 10, bake: 10m..30m }\nstages: [*s, { <<: *s, weight: 50 }, 100]\ncriteria: none\ndeadline: 4h\nanalysis: { alpha: 0.05, warm-up: 1m, window: 30s }\non-no-traffic: hold\n',
  '{"stages": "10@10m, 50@15m..45m, 100", "criteria": ["error-rate < 1%", "p95 < 500ms"]}',
];

const word = fc.constantFrom(
  'stages',
  'strategy',
  'criteria',
  'canary',
  'blue_green',
  'rollback',
  'deadline',
  'analysis',
  'weight',
  'bake',
  'max',
  'none',
  'rolling',
  'stages: [rolling]\n',
  'enabled',
  'true',
  'false',
  'null',
  '.nan',
  '1e9',
  '-1',
  '0',
  '0.1',
  '100',
  '10@10m',
  '14d',
  '15d',
  '..',
  '@',
  ': ',
  ':\n  ',
  '- ',
  '\n',
  '\n  ',
  ',',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|\n',
  '>\n',
  '#',
  '&a ',
  '*a',
  '<<',
  '? ',
  '!!set ',
  '%',
  '->',
  '→',
  'error-rate < 1%',
  '>5%',
  'canary-10-5m',
  '25-50-100',
  'Linear10PercentEvery1Minute',
  '__proto__',
  'constructor',
  '\r\n',
  '\t',
  '\uFEFF',
);

/** A plan with a few pieces cut out, put in or doubled. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(fc.tuple(fc.nat(500), fc.nat(8), fc.oneof(word, fc.string({ maxLength: 3 }), fc.constant(''))), {
      maxLength: 6,
    }),
  )
  .map(([seed, cuts]) =>
    cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), seed),
  );

const made = fc.array(word, { maxLength: 60 }).map((words) => words.join(''));

/** One piece again and again: what takes a reader ever longer. */
const repeated = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.string({ maxLength: 5 }))
  .map(([words, end]) => (words.join('').repeat(LONGEST) + end).slice(0, LONGEST - 5) + end);

/** Plans whose parts are right, though not always together. */
const plausible = fc
  .record({
    stages: fc.array(
      fc.record(
        { weight: fc.nat(1000).map((tenths) => tenths / 10), bake: fc.nat(7200), max: fc.nat(14_400), criteria: word },
        { requiredKeys: ['weight'] },
      ),
      { maxLength: 5 },
    ),
    criteria: fc.constantFrom('none', 'error-rate < 1%', 'p95 < 150% of baseline'),
    deadline: fc.nat(20_000),
  })
  .map(({ stages, ...rest }) => {
    const rising = stages.toSorted((a, b) => a.weight - b.weight);
    return JSON.stringify({ ...rest, stages: [...rising, 100] });
  });

const text = fc.oneof(
  { weight: 5, arbitrary: mutated },
  { weight: 3, arbitrary: made },
  { weight: 3, arbitrary: plausible },
  { weight: 1, arbitrary: fc.string() },
);

test('whatever is written, a plan keeps its promises, or every problem has its place', () => {
  let plans = 0;
  fc.assert(
    fc.property(text, fc.constantFrom('plan.yml', 'plan.json'), (given, file) => {
      plans += expectDeclaredResult(given, file) ? 1 : 0;
    }),
    { numRuns: RUNS },
  );
  // or the promises would be kept by nobody
  expect(plans).toBeGreaterThan(RUNS / 50);
}, 900_000);

test('text without end does not make the reader hang', () => {
  fc.assert(
    fc.property(repeated, (given) => {
      expectDeclaredResult(given, 'plan.yml');
    }),
    { numRuns: RUNS / 100 },
  );
}, 900_000);

function expectDeclaredResult(given: string, file: string): boolean {
  const read = readPlanFile(given, file);
  const lines = given.split('\n').length;
  const problems = 'plan' in read ? read.warnings : read.problems;
  for (const problem of problems) {
    expect(problem).toMatchObject({ file, message: expect.stringMatching(/./) });
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines);
    expect(problem.column).toBeGreaterThanOrEqual(1);
  }
  if ('plan' in read) expectPromises(read.plan);
  else expect(problems).not.toEqual([]);
  return 'plan' in read;
}

function expectPromises({ stages, deadlineMs }: Plan): void {
  const weights = stages.map(({ weight }) => weight);
  expect(weights.every((weight, index) => weight > (weights[index - 1] ?? 0))).toBe(true);
  expect(weights.at(-1)).toBe(100);
  for (const { weight, bake } of stages) {
    expect(Math.round(weight * 10) / 10).toBe(weight);
    expect(bake.minMs).toBeGreaterThanOrEqual(0);
    expect(bake.minMs).toBeLessThanOrEqual(bake.maxMs);
    expect(bake.maxMs).toBeLessThanOrEqual(14 * DAY_MS);
  }
  expect(deadlineMs).toBeGreaterThanOrEqual(stages.reduce((sum, { bake }) => sum + bake.minMs, 0));
  expect(deadlineMs).toBeLessThanOrEqual(14 * DAY_MS);
}
