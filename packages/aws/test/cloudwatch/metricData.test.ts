import type { GetMetricDataCommandOutput, MetricDataResult } from '@aws-sdk/client-cloudwatch';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMetricData } from '../../src/cloudwatch/metricData.ts';
import { balancerQueries } from '../../src/cloudwatch/queries.ts';
import { answerOf } from './answers.ts';

const QUERIES = balancerQueries('app/shop/1');
const SPAN = { fromMs: 0, toMs: 120_000 };
const complete = (Id: string, values: Record<number, number> = {}): MetricDataResult => ({
  Id,
  Timestamps: Object.keys(values).map((at) => new Date(Number(at))),
  Values: Object.values(values),
  StatusCode: 'Complete',
});

/** Answers page after page, and notes the tokens that it was given. */
function pagesOf(...pages: readonly Omit<GetMetricDataCommandOutput, '$metadata'>[]) {
  const tokens: (string | undefined)[] = [];
  return {
    tokens,
    ask: async ({ NextToken }: { NextToken?: string | undefined }) => {
      tokens.push(NextToken);
      return answerOf(pages[Math.min(tokens.length, pages.length) - 1]!);
    },
  };
}

test('an answer of several pages is put together by its tokens', async () => {
  const { ask, tokens } = pagesOf(
    {
      MetricDataResults: [{ ...complete('requests', { 0: 10 }), StatusCode: 'PartialData' }],
      NextToken: 'second',
    },
    { MetricDataResults: [complete('requests', { 60_000: 20 }), complete('errors')] },
  );
  const found = await readMetricData(ask, QUERIES, SPAN);
  expect(tokens).toEqual([undefined, 'second']);
  expect([...found.get('requests')!]).toEqual([
    [0, 10],
    [60_000, 20],
  ]);
  expect([...found.get('errors')!]).toEqual([]);
});

describe('what is not whole is no answer:', () => {
  test.each<[string, MetricDataResult[], RegExp]>([
    ['a part', [complete('requests'), { ...complete('errors'), StatusCode: 'PartialData' }], /errors \(PartialData\)/],
    ['an error', [complete('requests'), { Id: 'errors', StatusCode: 'InternalError' }], /errors \(InternalError\)/],
    ['a refusal', [{ ...complete('requests'), StatusCode: 'Forbidden' }, complete('errors')], /requests \(Forbidden\)/],
    ['a series that is not there', [complete('requests')], /HTTPCode_ELB_5XX_Count of errors \(not in the answer\)/],
    ['no status', [complete('requests'), { Id: 'errors', Values: [] }], /errors \(no status\)/],
    ['no number', [complete('requests'), complete('errors', { 0: Number.NaN })], /NaN for errors/],
    ['less than nothing', [complete('requests'), complete('errors', { 0: -1 })], /-1 for errors/],
    ['a time too few', [complete('requests'), { ...complete('errors', { 0: 1 }), Timestamps: [] }], /0 times and 1 v/],
  ])('%s', async (_title, MetricDataResults, message) => {
    await expect(readMetricData(pagesOf({ MetricDataResults }).ask, QUERIES, SPAN)).rejects.toThrow(message);
  });

  test('with what CloudWatch says of it', async () => {
    const Messages = [{ Code: 'ArgumentValue', Value: 'one metric is not known' }];
    const { ask } = pagesOf({ MetricDataResults: [complete('requests')], Messages });
    await expect(readMetricData(ask, QUERIES, SPAN)).rejects.toThrow('ArgumentValue: one metric is not known');
  });

  test('pages without end', async () => {
    const { ask, tokens } = pagesOf({ MetricDataResults: [complete('requests')], NextToken: 'again' });
    await expect(readMetricData(ask, QUERIES, SPAN)).rejects.toThrow(/more than 20 pages/);
    expect(tokens).toHaveLength(20);
  });
});

test('whatever is answered gives counts or an error', async () => {
  const result = fc.record(
    {
      Id: fc.constantFrom('requests', 'errors', 'others'),
      Timestamps: fc.array(fc.date({ noInvalidDate: true }), { maxLength: 3 }),
      Values: fc.array(fc.double(), { maxLength: 3 }),
      StatusCode: fc.constantFrom('Complete' as const, 'PartialData' as const, 'InternalError' as const),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(result, { maxLength: 4 }), async (MetricDataResults) => {
      const { ask } = pagesOf({ MetricDataResults });
      const found = await readMetricData(ask, QUERIES, SPAN).catch((error: Error) => error);
      if (found instanceof Error) return expect(found.message).toMatch(/^CloudWatch/);
      const values = [...found.values()].flatMap((series) => [...series.values()]);
      expect(values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    }),
  );
});
