import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Role } from '../../src/criteria/criterion.ts';
import { printCriterion } from '../../src/criteria/print.ts';
import { readCriteria } from '../../src/criteria/read.ts';
import { criterion } from './arbitrary.ts';

const EXPECTED = 'expected criteria such as error-rate < 1%: one or more texts, or a map such as error_rate: "<1%"';

const read = (value: unknown, role?: Role) => {
  const { criteria, findings } = readCriteria(value, ['criteria'], role === undefined ? {} : { role });
  return { criteria: criteria.map(printCriterion), findings };
};

describe('criteria can be given', () => {
  test.each<[string, unknown, string[]]>([
    ['as one text', 'error-rate < 1%', ['error-rate < 1%']],
    ['separated by commas', 'error-rate < 1%, p95 < 500ms', ['error-rate < 1%', 'p95 < 500ms']],
    ['line by line', '\nerror_rate: <1%\r\n\n  p95 < 500ms\n', ['error-rate < 1%', 'p95 < 500ms']],
    ['as a list', ['error-rate < 1%', 'p95 < 500ms'], ['error-rate < 1%', 'p95 < 500ms']],
    ['as a list of maps', [{ error_rate: '<1%' }, { p95: '<2s' }], ['error-rate < 1%', 'p95 < 2s']],
    [
      'as a mixed list',
      ['error-rate < 1%, p95 < 2s', { errors: '> 5%' }],
      ['error-rate < 1%', 'p95 < 2s', 'error-rate > 5%'],
    ],
    ['as a map', { error_rate: '<0.5%', response_time: '<500ms' }, ['error-rate < 0.5%', 'p95 < 500ms']],
    [
      'as the triggers of a rollback',
      { error_rate: '>5%', response_time: '>2s', health_check_failures: 3 },
      ['error-rate > 5%', 'p95 > 2s', 'health-check-failures >= 3'],
    ],
  ])('%s', (_, value, criteria) => {
    expect(read(value)).toEqual({ criteria, findings: [] });
  });

  test('as requirements, a number of failed health checks included', () => {
    const requirements = { error_rate: '<1%', response_time: '<500ms', health_check_failures: 3 };
    expect(read(requirements, 'requirement')).toEqual({
      criteria: ['error-rate < 1%', 'p95 < 500ms', 'health-check-failures < 3'],
      findings: [],
    });
  });
});

describe('what is no criteria at all is refused', () => {
  test.each<[unknown]>([[null], [undefined], [''], [' \n, '], [[]], [{}], [7], [true]])('%j', (value) => {
    expect(read(value)).toEqual({ criteria: [], findings: [{ message: EXPECTED, path: ['criteria'] }] });
  });
});

test('all findings come at once, each with its place', () => {
  const given = ['error-rate < 1%, p95 <', 5, { eror_rate: '<1%', response_time: 500, latency: ['<1s'] }, ['<1%']];
  expect(read(given)).toEqual({
    criteria: ['error-rate < 1%'],
    findings: [
      { message: 'expected a limit such as 500ms after `<`', path: ['criteria', 0], offset: 22 },
      { message: EXPECTED, path: ['criteria', 1] },
      { message: '`eror_rate` is not measured: is error-rate meant?', path: ['criteria', 2, 'eror_rate'] },
      { message: 'expected <, <=, > or >= before `500`', path: ['criteria', 2, 'response_time'] },
      { message: 'expected a limit as text, such as "<1%"', path: ['criteria', 2, 'latency'] },
      { message: EXPECTED, path: ['criteria', 3] },
    ],
  });
});

describe('offsets count from the beginning of the text', () => {
  test.each([
    ['error-rate < 1%,\n p95 < 5', 24],
    ['error-rate < 1%\r\np95 < 5', 23],
    ['error-rate < 1%\n\n\np95 < 5', 24],
    ['error-rate < 0,5%', 14],
  ])('%j: %d', (text, offset) => {
    expect(read(text).findings).toMatchObject([{ path: ['criteria'], offset }]);
  });
});

test('what does not fit together is found where the later of the two stands', () => {
  expect(read('p95 < 2s, p95 < 2s').findings).toEqual([
    { message: '`p95 < 2s` and `p95 < 2s` say the same: keep one of them', path: ['criteria'], offset: 9 },
  ]);
  expect(read(['p95 <', { errors: '<5%', 'error-rate': '<1%' }]).findings).toEqual([
    { message: 'expected a limit such as 500ms after `<`', path: ['criteria', 0], offset: 5 },
    {
      message: '`error-rate < 5%` can never matter beside `error-rate < 1%`: remove it, or make it stricter',
      path: ['criteria', 1, 'error-rate'],
      offset: 0,
    },
  ]);
});

test('the role of the place holds for each of them', () => {
  expect(read({ error_rate: '<1%', response_time: '<2s' }, 'trigger').findings).toMatchObject([
    { path: ['criteria', 'error_rate'], offset: 0 },
    { path: ['criteria', 'response_time'], offset: 0 },
  ]);
});

test('there are at most twenty criteria', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `p95 < ${index}x`);
  expect(read(lines(20)).findings).toHaveLength(20);
  expect(read(lines(21))).toEqual({
    criteria: [],
    findings: [{ message: 'expected at most 20 criteria, not 21', path: ['criteria'] }],
  });
});

test('every criterion that is printed is read, in a text, a list or a map', () => {
  fc.assert(
    fc.property(criterion, (each) => {
      const text = printCriterion(each);
      const [name, ...limit] = text.split(/ (?=[<>])/);
      for (const value of [text, `${text}\n`, [text], { [name!]: limit.join('') }, [{ [name!]: limit.join('') }]]) {
        expect(readCriteria(value, [])).toEqual({ criteria: [each], findings: [] });
      }
    }),
  );
});

test('whatever is given, there are criteria or findings, with paths into it and offsets into their text', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('error-rate < 1%', '<1%', 'p95 < 2s, p95 > 1s', '3'));
  const value = fc.oneof(
    text,
    fc.anything(),
    fc.array(fc.oneof(text, fc.anything())),
    fc.dictionary(fc.oneof(text, fc.constantFrom('error_rate', 'p95', '__proto__')), fc.oneof(text, fc.anything())),
  );
  fc.assert(
    fc.property(value, (given) => {
      const { criteria, findings } = readCriteria(given, []);
      expect(criteria.length + findings.length).toBeGreaterThan(0);
      for (const { path, offset } of findings) {
        const there = path.reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], given);
        if (offset === undefined) continue;
        expect(typeof there).toBe('string');
        expect(offset).toBeLessThanOrEqual((there as string).length);
      }
    }),
    { numRuns: 1_000 },
  );
});
