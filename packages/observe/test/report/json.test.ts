import { expect, test } from '@jest/globals';
import { jsonReport } from '../../src/report/json.ts';
import { redacted } from '../../src/report/redacted.ts';
import { at, ended, ran, seen } from '../run/results.ts';

test('its shape is that of its version', () => {
  const lastBad = seen({ excerpt: { head: 'head', body: 'body' } });
  const failed = ended('health', 'failed', {
    addresses: [at('10.0.0.2', 'failed', { lastBad, attempts: 3 })],
    gone: ['10.0.0.9'],
  });
  const report = redacted(ran('failed', [failed], { identity: ended('identity', 'passed') }));
  expect(JSON.parse(jsonReport(report))).toEqual({
    version: 1,
    result: 'failed',
    reason: 'The run failed.',
    begunAt: '2026-01-02T03:04:05.000Z',
    durationMs: 2346,
    checks: [
      {
        name: 'identity',
        role: 'identity',
        severity: 'gating',
        result: 'passed',
        reason: 'passed itself',
        durationMs: 1500,
        addresses: [
          {
            address: null,
            result: 'passed',
            reason: 'passed there',
            attempts: 1,
            status: 200,
            timing: seen().timing,
            bad: null,
          },
        ],
        gone: [],
      },
      {
        name: 'health',
        role: 'check',
        severity: 'gating',
        result: 'failed',
        reason: 'failed itself',
        durationMs: 1500,
        addresses: [
          {
            address: '10.0.0.2',
            result: 'failed',
            reason: 'failed there',
            attempts: 3,
            status: 503,
            timing: seen().timing,
            bad: {
              request: 'GET http://app.example.com/health',
              status: 503,
              timing: seen().timing,
              mismatches: [{ what: 'status', expected: '200 to 299', found: '503' }],
              failure: null,
              excerpt: 'head\n\nbody',
            },
          },
        ],
        gone: ['10.0.0.9'],
      },
    ],
  });
});
