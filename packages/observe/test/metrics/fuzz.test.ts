import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { metricSourceOf, readMetricsFile } from '../../src/index.ts';
import { BAD, BOTH, SLOW, SLOWER } from './arms.ts';

const RUNS = process.env['MATRIX'] === 'full' ? 20_000 : 300;

const TEXTS = [
  'prometheus',
  'http',
  'probe-only',
  '$.a',
  'http://a.invalid/{{release}}/{{from}}',
  '{{env.A}}',
  '{{',
  '[{{window}}]',
];
const KEYS = [
  'source',
  'url',
  'headers',
  'queries',
  'values',
  'requests',
  'bad',
  'slow',
  'path',
  'sum',
  'candidate',
  '__proto__',
];

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string());
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 2 }),
    tie('map'),
  ),
  map: fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string()), tie('tree'), { maxKeys: 6 }),
}));

const env = { A: 'http://a.invalid' };

/** Whatever is given: a source that can be made, or problems with their place. */
async function isRead(given: string): Promise<void> {
  const reading = await readMetricsFile(given, 'metrics.yml', { env });
  if ('problems' in reading) {
    expect(reading.problems.length).toBeGreaterThan(0);
    for (const { file, line, message } of reading.problems) {
      expect([file, typeof line, message.length > 10]).toEqual(['metrics.yml', 'number', true]);
    }
    return;
  }
  if (reading.metrics.source === 'probe-only') return;
  const source = metricSourceOf(reading.metrics, { env, clock: { now: () => 0 } });
  expect(source.unfit([BAD, SLOW, SLOWER]).every((each) => each.includes('is not given'))).toBe(true);
  await source[Symbol.asyncDispose]();
  await expect(source.observe({ fromMs: 0, toMs: 60_000, stage: 0 }, BOTH, [])).rejects.toThrow(/requests/);
}

test('whatever is typed gives a source or problems', async () => {
  await fc.assert(fc.asyncProperty(fc.string(), isRead), { numRuns: RUNS });
}, 600_000);

test('whatever is in a file of the right keys gives a source or problems', async () => {
  const file = fc.record(
    {
      source: fc.oneof(fc.constantFrom('prometheus', 'http', 'probe-only'), tree),
      url: fc.oneof(fc.constantFrom(...TEXTS), tree),
      headers: tree,
      queries: fc.record({ requests: text, bad: tree }),
      values: fc.record({ requests: text, bad: tree }),
      candidate: text,
      lagSeconds: fc.oneof(fc.integer({ min: 0, max: 100 }), tree),
    },
    { requiredKeys: ['source'] },
  );
  await fc.assert(
    fc.asyncProperty(file, (given) => isRead(JSON.stringify(given))),
    { numRuns: RUNS },
  );
}, 600_000);

test('files that are nearly right give a source or problems', async () => {
  const good = [
    { source: 'prometheus', url: 'http://a.invalid', queries: { requests: 'a{b="{{release}}"}[{{window}}]' } },
    {
      source: 'http',
      url: 'http://a.invalid/{{arm}}/{{to}}',
      values: { requests: '$.a', bad: { path: '$.b', sum: true } },
    },
  ].map((each) => JSON.stringify(each));
  const edit = fc.record({
    of: fc.constantFrom(...good),
    at: fc.nat(160),
    cut: fc.nat(4),
    put: fc.oneof(text, fc.constant('')),
  });
  await fc.assert(
    fc.asyncProperty(edit, ({ of, at, cut, put }) => isRead(of.slice(0, at) + put + of.slice(at + cut))),
    { numRuns: RUNS },
  );
}, 600_000);
