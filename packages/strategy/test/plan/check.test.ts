import { describe, expect, test } from '@jest/globals';
import { planIn, problemsIn, warningsIn } from './plans.ts';

const ERRORS = { criteria: 'error-rate < 1%' };
const COMPARED = { criteria: 'p95 < 150% of baseline' };

describe('a plan is refused as a whole', () => {
  test.each<[string, object, unknown[]]>([
    [
      'weights must rise',
      { ...ERRORS, stages: '10, 50, 50, 20, 100' },
      ['stages+8: weights must rise, but 50 follows 50', 'stages+12: weights must rise, but 20 follows 50'],
    ],
    [
      'up to 100',
      { ...ERRORS, stages: [10, 50] },
      ['stages.1: the last stage must be 100, not 50: add 100, at which the candidate has all traffic'],
    ],
    [
      'also in a preset',
      { ...ERRORS, strategy: '50-25' },
      [
        'strategy+0: weights must rise, but 25 follows 50',
        'strategy+0: the last stage must be 100, not 25: add 100, at which the candidate has all traffic',
      ],
    ],
    [
      'names are there once',
      {
        ...ERRORS,
        stages: [
          { name: 'a', weight: 10 },
          { name: 'a', weight: 100 },
        ],
      },
      ['stages.1.name: two stages are called `a`: give each its own name'],
    ],
    [
      'the deadline leaves time for the stages',
      { ...ERRORS, stages: '10@1h, 100@30m', deadline: '89m' },
      ['deadline+0: the deadline, 1h29m, comes before the stages can end: they take at least 1h30m'],
    ],
    [
      'which take 14 days at most',
      { ...ERRORS, stages: '10@10d, 100@5d' },
      [': the stages take at least 15d; a plan may take 14d'],
    ],
    [
      'something is judged',
      { stages: '10, 100' },
      [': nothing would be judged: give `criteria` such as error-rate < 1%, or say `criteria: none`'],
    ],
    [
      'at every stage',
      { stages: [{ weight: 10, criteria: 'error-rate < 1%' }, 100] },
      [
        'stages.1: this stage, 100%, would not be judged: give `criteria` such as error-rate < 1%, or say `criteria: none`',
      ],
    ],
    [
      'or nothing is',
      {
        criteria: 'none',
        stages: [{ weight: 100, criteria: 'error-rate < 1%' }],
        rollback: { triggers: 'error-rate > 5%' },
      },
      [
        'rollback.triggers: `criteria: none` says that nothing is judged, but here are criteria: keep one of them',
        'stages.0.criteria: `criteria: none` says that nothing is judged, but here are criteria: keep one of them',
      ],
    ],
    [
      'triggers begin above what is accepted',
      { criteria: 'error-rate < 5%', strategy: 'canary', rollback: { triggers: { error_rate: '>1%' } } },
      [expect.stringMatching(/^rollback\.triggers: `error-rate > 1%` rolls back what `error-rate < 5%` accepts/)],
    ],
    [
      'at each stage',
      { criteria: 'error-rate > 1%', stages: [{ weight: 100, criteria: 'error-rate < 5%' }] },
      [expect.stringMatching(/^stages\.0\.criteria: `error-rate > 1%` rolls back what `error-rate < 5%` accepts/)],
    ],
    [
      'all-at-once is one stage',
      { ...ERRORS, strategy: 'all-at-once', stages: '10, 100' },
      ['stages: `all-at-once` has one stage, not 2: use canary, or give 100 alone'],
    ],
    [
      'rolling has none',
      { ...ERRORS, strategy: 'rolling', stages: '100' },
      ['stages: `rolling` leaves the weights to the platform: remove the stages, or use canary'],
    ],
    [
      'and no baseline',
      { strategy: 'rolling', criteria: ['error-rate < 1%', 'p95 < 150% of baseline'] },
      [
        expect.stringMatching(
          /^criteria: what is compared with the stable release can never be judged: `rolling` leaves/,
        ),
      ],
    ],
    [
      'nor has one that is never below 100',
      { ...COMPARED, strategy: 'blue-green' },
      [expect.stringMatching(/^criteria: what is compared .* no stage is below 100%.* Add a limit of its own/)],
    ],
    [
      'whoever asks for it',
      { stages: [{ weight: 100, criteria: 'p95 < 150% of baseline' }] },
      [expect.stringMatching(/^stages\.0\.criteria: what is compared/)],
    ],
    [
      'the warm-up ends before the first stage must',
      { ...ERRORS, stages: '10@1m..3m, 100', analysis: { warm_up: '3m' } },
      ['analysis: the warm-up, 3m, lasts as long as the first stage may, 3m: nothing of it would ever be judged'],
    ],
    [
      'stages are said once',
      { ...ERRORS, strategy: 'canary-10-5m', stages: '20, 100' },
      ['stages: `stages` has stages, but `strategy` says them already: keep one of them'],
    ],
    [
      'the strategy, too',
      { ...ERRORS, strategy: 'linear', canary: { enabled: true } },
      ['canary: the block `canary` contradicts `strategy`, which says linear: keep one of them'],
    ],
    [
      'one block is switched on',
      { ...ERRORS, blue_green: { enabled: true }, canary: { enabled: true } },
      ['canary: the block `canary` contradicts the block `blue-green`, which says blue-green: keep one of them'],
    ],
    [
      'but one is',
      { ...ERRORS, canary: { enabled: false } },
      [': it does not say how traffic goes over: give `strategy`, `stages`, or a `canary` or `blue-green` block'],
    ],
  ])('%s', (_, value, problems) => {
    expect(problemsIn(value)).toEqual(problems);
  });

  test('with all that is wrong at once', () => {
    const problems = problemsIn({
      stages: '50@soon, 10',
      deadline: '1s',
      criteria: 'eror < 1%',
      on_cancel: 'no',
      foo: 1,
    });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'foo',
      'criteria+0',
      'stages+3',
      'on_cancel+0',
      'stages+9',
      'stages+9',
      'deadline+0',
    ]);
  });
});

describe('a plan is doubted', () => {
  test.each<[string, object, (string | RegExp)[]]>([
    ['not at all when nothing is wrong', { ...ERRORS, stages: '10@10m, 100' }, []],
    [
      'when the warm-up is longer than the first stage must be',
      { ...ERRORS, stages: '10@1m, 100' },
      [/^: the warm-up, 3m, is longer than .* least time, 1m/],
    ],
    [
      'when a window is longer than a stage',
      { ...ERRORS, stages: '10@10m, 100@30s', analysis: { window: '2m' } },
      [/^analysis: a window of counts, 2m, is longer than .* 30s/],
    ],
    [
      'when a stage has no baseline',
      { ...COMPARED, stages: '10@10m, 100' },
      [/^stages\+8: at stage 100% nothing is judged: all criteria compare/],
    ],
    [
      'whatever it is called',
      { ...COMPARED, stages: ['10', { name: 'all', weight: 100 }] },
      [/^stages\.1: at stage `all` nothing is judged/],
    ],
    [
      'when a comparison never takes place',
      { criteria: 'error-rate < 1%, p95 < 150% of baseline', strategy: 'blue-green' },
      [/^criteria: what is compared .* can never be judged/],
    ],
    [
      'when a trigger can never matter',
      { ...ERRORS, strategy: 'canary', canary: { rollback_threshold: 2 }, rollback: { triggers: 'error-rate > 5%' } },
      [/^canary\.rollback_threshold\+0: .*can never matter/],
    ],
    ['but not when nothing is judged', { criteria: 'none', stages: '10@1s, 100' }, []],
  ])('%s', (_, value, warnings) => {
    expect(warningsIn(value)).toEqual(warnings.map((each) => expect.stringMatching(each)));
  });
});

test('the deadline is 14 days at most, also when nobody says one', () => {
  expect(planIn({ ...ERRORS, stages: '10@6d, 100@6d' }).deadlineMs).toBe(14 * 86_400_000);
  expect(planIn({ ...ERRORS, stages: '100', deadline: '5m' }).deadlineMs).toBe(300_000);
});
