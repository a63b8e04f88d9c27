import { expect, test } from '@jest/globals';
import { warningsOf } from './reading.ts';

test.each([
  [
    'checks: [{ httpGet: { path: / }, successThreshold: 10, periodSeconds: 20 }]',
    '1:34 `checks[0].successThreshold` cannot be reached: 10 successes in a row take at least 180 s, and the deadline is 180 s.',
  ],
  [
    'checks: [{ httpGet: { url: "http://a/" }, expect: { tls: { daysLeft: { gte: 14 } } } }]',
    '1:53 `checks[0].expect.tls` is only met where a redirect leads to https: http has no certificate.',
  ],
  [
    'checks: [{ httpGet: { path: / }, capture: { id: { json: $.id } } }]',
    '1:45 `checks[0].capture.id` is captured, and no step below uses it.',
  ],
])('%s is read, with a warning', async (text, warning) => {
  expect(await warningsOf(text)).toEqual([warning]);
});

test('a threshold that is just in time is none', async () => {
  expect(await warningsOf('checks: [{ httpGet: { path: / }, successThreshold: 10, periodSeconds: 19.9 }]')).toEqual([]);
});
