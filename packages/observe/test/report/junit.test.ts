import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { junitReport } from '../../src/report/junit.ts';
import { redacted } from '../../src/report/redacted.ts';
import { at, ended, ran, seen } from '../run/results.ts';
import { everyKind, hostileReport } from './hostile.ts';
import { readXml, type Element } from './xml.ts';

/** By name of its outcome: `passed`, or the element within. */
function outcomesOf(root: Element): [string, string][] {
  return root.children[0]!.children.map((each) => [each.attributes['name']!, each.children[0]?.name ?? 'passed']);
}

test('a case for each check at each address: wrong is a failure, unanswered an error, advisory and unasked are skipped', () => {
  expect(outcomesOf(readXml(junitReport(everyKind)))).toEqual([
    ['health', 'passed'],
    ['login at 10.0.0.1', 'passed'],
    ['login at 10.0.0.2', 'failure'],
    ['login at 10.0.0.3', 'error'],
    ['orders', 'error'],
    ['report', 'skipped'],
    ['later', 'skipped'],
  ]);
});

test('counts, times and the time of day are on the suite and on the whole', () => {
  const root = readXml(junitReport(everyKind, 'production'));
  const totals = { name: 'production', tests: '7', failures: '1', errors: '2', skipped: '2', time: '2.346' };
  expect(root.attributes).toEqual(totals);
  expect(root.children.map((each) => each.attributes)).toEqual([{ ...totals, timestamp: '2026-01-02T03:04:05.000Z' }]);
  expect(root.children[0]?.children[0]?.attributes).toEqual({ name: 'health', classname: 'production', time: '1.500' });
});

test('a failure says why, what was expected, and what was answered', () => {
  const lastBad = seen({ excerpt: { head: 'http://app.example.com/health answered 503', body: '<down>' } });
  const report = redacted(ran('failed', [ended('health', 'failed', { addresses: [at(null, 'failed', { lastBad })] })]));
  const [failure] = readXml(junitReport(report)).children[0]!.children[0]!.children;
  expect(failure?.attributes).toEqual({ message: 'failed there', type: 'failed' });
  expect(failure?.text.split('\n')).toEqual([
    'GET http://app.example.com/health',
    'status: expected 200 to 299, found 503',
    '',
    'http://app.example.com/health answered 503',
    '',
    '<down>',
  ]);
});

describe('a run that did not pass never looks green', () => {
  test.each(['failed', 'unreachable'] as const)('%s without a check that says so', (result) => {
    const root = readXml(junitReport(redacted(ran(result, [ended('health', 'passed')]))));
    expect(outcomesOf(root)).toEqual([
      ['health', 'passed'],
      ['all checks', result === 'failed' ? 'failure' : 'error'],
    ]);
  });
});

test('whatever servers and files say, it is well-formed, and its counts are those of its cases', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const root = readXml(junitReport(report));
      const outcomes = outcomesOf(root).map(([, outcome]) => outcome);
      const count = (wanted: string) => String(outcomes.filter((each) => each === wanted).length);
      expect(root.attributes).toMatchObject({
        tests: String(outcomes.length),
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
      });
      const green = count('failure') === '0' && count('error') === '0';
      if (report.result !== 'passed') expect(green).toBe(false);
    }),
  );
});
