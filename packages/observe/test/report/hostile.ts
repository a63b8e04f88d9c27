import fc from 'fast-check';
import { redacted } from '../../src/report/redacted.ts';
import type { Report } from '../../src/report/model.ts';
import { results, type AddressResult, type CheckResult, type Seen } from '../../src/run/result.ts';
import { at, ended, ran, refused, seen } from '../run/results.ts';

/** Texts that want out of where they are put. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('`', '<', '>', '&', '"', ']', '|', '\n', '\r', '\0', '\u001b[31m', '~', '\\', '-', 'a'),
  }),
  fc.constantFrom(
    ']]></failure><testcase name="x">',
    '\n```\n# out\n```',
    '`````````',
    '</details><script>alert(1)</script>',
    '<!-- ',
    '| a | b |',
    '\ud800',
    '\uffff',
    '$&$`',
    '::error::x',
  ),
);

const hostileSeen: fc.Arbitrary<Seen> = fc
  .record({
    what: hostileText,
    expected: hostileText,
    found: hostileText,
    head: hostileText,
    body: hostileText,
    request: hostileText,
  })
  .map(({ what, expected, found, head, body, request }) =>
    seen({ request, mismatches: [{ what, expected, found }], excerpt: { head, body } }),
  );

const hostileAddress: fc.Arbitrary<AddressResult> = fc
  .record({
    address: fc.option(hostileText),
    result: fc.constantFrom(...results),
    reason: hostileText,
    lastBad: hostileSeen,
  })
  .map(({ address, result, reason, lastBad }) =>
    at(address, result, { reason, ...(result === 'failed' ? { last: lastBad, lastBad } : {}) }),
  );

const hostileCheck: fc.Arbitrary<CheckResult> = fc
  .record({
    name: hostileText,
    result: fc.constantFrom<CheckResult['result']>(...results, 'skipped'),
    severity: fc.constantFrom('gating', 'advisory'),
    reason: hostileText,
    addresses: fc.array(hostileAddress, { maxLength: 3 }),
  })
  .map(({ name, result, ...given }) => ended(name, result, given));

export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    result: fc.constantFrom(...results),
    checks: fc.array(hostileCheck, { maxLength: 6 }),
    reason: hostileText,
  })
  .map(({ result, checks, reason }) => redacted(ran(result, checks, { reason })));

/** One of each kind. */
export const everyKind: Report = redacted(
  ran('failed', [
    ended('health', 'passed'),
    ended('login', 'failed', {
      addresses: [at('10.0.0.1', 'passed'), at('10.0.0.2', 'failed'), at('10.0.0.3', 'unreachable')],
    }),
    ended('orders', 'unreachable', { addresses: [at(null, 'unreachable', { last: refused })] }),
    ended('report', 'failed', { severity: 'advisory' }),
    ended('later', 'skipped'),
  ]),
);
