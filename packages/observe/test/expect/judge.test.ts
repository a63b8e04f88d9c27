import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/expect/judge.ts';
import type { Expectations } from '../../src/model.ts';
import { answer, expecting } from './exchange.ts';

type Given = Parameters<typeof answer>[0];

const judged = (given: Given, expectations: Partial<Expectations>) => judge(answer(given), expecting(expectations));

describe('each expectation holds, and does not', () => {
  test.each<[string, Partial<Expectations>, Given, Given, string, string, string]>([
    ['no status named', {}, { status: 204 }, { status: 503 }, 'status', '200 to 299', '503'],
    ['a status', { status: [[404, 404]] }, { status: 404 }, { status: 200 }, 'status', '404', '200'],
    [
      'ranges',
      {
        status: [
          [200, 200],
          [300, 399],
        ],
      },
      { status: 302 },
      { status: 201 },
      'status',
      '200, 300 to 399',
      '201',
    ],
    [
      'a header',
      { headers: { etag: { equals: 5 } } },
      { headers: { etag: ['5'] } },
      { headers: { etag: ['6'] } },
      'header etag',
      '"5"',
      '"6"',
    ],
    [
      'one of two headers',
      { headers: { 'X-A': { equals: 'b' } } },
      { headers: { 'x-a': ['a', 'b'] } },
      { headers: { 'x-a': ['a', 'c'] } },
      'header X-A',
      '"b"',
      '"a" and "c"',
    ],
    [
      'a header that must not be',
      { headers: { server: { exists: false } } },
      {},
      { headers: { server: ['x'] } },
      'header server',
      'nothing',
      '1 value',
    ],
    [
      'a name of the prototype',
      { headers: { constructor: { exists: true } } },
      { headers: { constructor: ['x'] } },
      {},
      'header constructor',
      'a value',
      'nothing',
    ],
    [
      'a body',
      { body: { contains: 'ok' } },
      { body: 'all ok' },
      { body: 'down' },
      'body',
      'something that contains "ok"',
      '"down"',
    ],
    [
      'days',
      { tls: { daysLeft: { gte: 14 } } },
      {},
      { tls: { daysLeft: 3, hosts: [], protocol: 'TLSv1.3' } },
      'tls daysLeft',
      '14 or more',
      '3',
    ],
    [
      'a host',
      { tls: { host: { equals: '*.example.com' } } },
      {},
      { tls: { daysLeft: 3, hosts: ['a.com'], protocol: 'TLSv1.3' } },
      'tls host',
      '"*.example.com"',
      '"a.com"',
    ],
    ['TLS', { tls: {} }, {}, { tls: null, url: 'http://a.com/' }, 'tls', 'an answer by TLS', 'none: http://'],
    [
      'redirects',
      { redirects: { count: { lte: 0 } } },
      {},
      { redirects: [{ status: 302, to: '/b' }] },
      'redirects count',
      '0 or less',
      '1',
    ],
    [
      'the last redirect',
      { redirects: { url: { endsWith: '/b' } } },
      {
        redirects: [
          { status: 302, to: '/a' },
          { status: 302, to: '/b' },
        ],
      },
      {},
      'redirects url',
      'a text that ends with "/b"',
      'nothing',
    ],
    [
      'a phase',
      { time: { ttfbMs: { lte: 40 } } },
      {},
      { timing: { dnsMs: 1, connectMs: 1, tlsMs: 1, ttfbMs: 41, totalMs: 50 } },
      'time ttfbMs',
      '40 or less',
      '41',
    ],
    [
      'a phase that was not',
      { time: { tlsMs: { lte: 40 } } },
      {},
      { timing: { dnsMs: 1, connectMs: 1, tlsMs: null, ttfbMs: 41, totalMs: 50 } },
      'time tlsMs',
      '40 or less',
      'not measured: not reached, or not needed',
    ],
    ['a node', { json: { '$.a': { equals: 1 } } }, { body: '{"a":1}' }, { body: '{"a":2}' }, 'json $.a', '1', '2'],
    [
      'a node that is not there',
      { json: { '$.a': { not: 1 } } },
      { body: '{"a":2}' },
      { body: '{}' },
      'json $.a',
      'anything but 1',
      'nothing',
    ],
    [
      'no node',
      { json: { '$.a': { exists: false } } },
      { body: '{}' },
      { body: '{"a":null}' },
      'json $.a',
      'nothing',
      '1 value',
    ],
    [
      'every node',
      { json: { '$[*].ok': { equals: true } } },
      { body: '[{"ok":true},{"ok":true}]' },
      { body: '[{"ok":true},{"ok":0},{"ok":1}]' },
      'json $[*].ok',
      'true, everywhere',
      "0 at $[1]['ok'] (wrong in 2 of 3)",
    ],
    [
      'a count of nodes',
      { json: { '$[?@.ok==false]': { count: 0 } } },
      { body: '[{"ok":true}]' },
      { body: '[{"ok":false}]' },
      'json $[?@.ok==false]',
      'a count of 0',
      '1 value',
    ],
    [
      'the last of duplicate keys',
      { json: { '$.a': { equals: 2 } } },
      { body: '{"a":1,"a":2}' },
      { body: '{"a":2,"a":1}' },
      'json $.a',
      '2',
      '1',
    ],
    [
      'a name of the prototype',
      { json: { '$.__proto__': { exists: true } } },
      { body: '{"__proto__":1}' },
      { body: '{}' },
      'json $.__proto__',
      'a value',
      'nothing',
    ],
    [
      'a schema',
      { schema: { properties: { a: { format: 'date' } } } },
      { body: '{"a":"2026-01-31"}' },
      { body: '{"a":"soon"}' },
      'schema /a',
      'must match format "date"',
      '"soon"',
    ],
    [
      'a schema for keys',
      { schema: { additionalProperties: false } },
      { body: '{}' },
      { body: '{"b":1}' },
      'schema',
      'must NOT have additional properties (b)',
      '{"b":1}',
    ],
  ])('%s', async (_, expectations, good, bad, what, expected, found) => {
    expect(await judged(good, expectations)).toEqual([]);
    expect(await judged(bad, expectations)).toEqual([{ what, expected, found }]);
  });

  test('all mismatches are told at once', async () => {
    const all = await judged(
      { status: 500, body: '[1,"a"]' },
      { headers: { a: {} }, json: { '$[0]': { gt: 1 } }, schema: { items: { type: 'null' } } },
    );
    expect(all.map(({ what }) => what)).toEqual(['status', 'header a', 'json $[0]', 'schema /0', 'schema /1']);
  });

  test('a JSONPath or a schema that is none is said to be', async () => {
    const [path, schema] = await judged({ body: '1' }, { json: { '$[': { equals: 1 } }, schema: { type: 'nonsense' } });
    expect(path).toMatchObject({ what: 'json $[', found: expect.stringContaining('failed: ') });
    expect(schema).toMatchObject({ what: 'schema', expected: 'a JSON Schema that can be used' });
  });
});

describe('a body that is no JSON says so, with the place and what stands there', () => {
  test.each([
    ['', 'an empty body'],
    ['<html>', 'no JSON: "<" at line 1, column 1 of "<html>"'],
    ['{"a": tru, "b": 1}', 'no JSON: "," at line 1, column 10 of "{\\"a\\": tru, \\"b\\": 1}"'],
    ['{"a": 1,\n "b": nope}', 'no JSON: "o" at line 2, column 8 of "{\\"a\\": 1,\\n \\"b\\": nope}"'],
    ['[1,2', 'no JSON: its end at line 1, column 5 of "[1,2"'],
    ['[1,]', 'no JSON: "]" at line 1, column 4 of "[1,]"'],
    [`[${' '.repeat(300)}?]`, `no JSON: "?" at line 1, column 302 of "[${' '.repeat(79)}…"`],
    [`${'1'.repeat(1_000_001)}?`, `no JSON: "?" at line 1, column 1000002 of "${'1'.repeat(80)}…"`],
    [`[${'1'.repeat(1_000_000)},?]`, `no JSON: "[${'1'.repeat(79)}…"`],
  ])('body %#', async (body, found) => {
    const mismatches = await judged({ body }, { json: { $: { exists: true } }, schema: {} });
    expect(mismatches).toEqual([{ what: 'body', expected: 'JSON', found }]);
  });
});

describe('a body is read in its charset', () => {
  const latin1 = Buffer.from('gr\u00fcn', 'latin1');
  const utf16 = Buffer.from('gr\u00fcn', 'utf16le');
  test.each<[string, string[], Uint8Array]>([
    ['UTF-8 by default', [], Buffer.from('gr\u00fcn')],
    ['UTF-8 with a byte order mark', [], Buffer.from('\ufeffgr\u00fcn')],
    ['ISO-8859-1', ['text/plain; charset=ISO-8859-1'], latin1],
    ['quoted', ['text/plain; a=b; Charset="iso-8859-1"; c=d'], latin1],
    ['UTF-16', ['text/plain;charset=utf-16le'], utf16],
    [
      'UTF-16 by its mark, whatever the header says',
      ['text/plain; charset=utf-8'],
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
    ],
    ['big-endian UTF-16 by its mark', [], Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
  ])('%s', async (_, type, body) => {
    const headers = type.length > 0 ? { 'content-type': type } : {};
    expect(await judged({ body, headers }, { body: { equals: 'gr\u00fcn' } })).toEqual([]);
  });

  test('one that nobody knows is a mismatch', async () => {
    const headers = { 'content-type': ['text/plain; charset=klingon'] };
    expect(await judged({ headers }, { body: { contains: '' } })).toEqual([
      { what: 'body', expected: 'a text in a charset that is known', found: 'charset klingon in content-type' },
    ]);
  });
});
