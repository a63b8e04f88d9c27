import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { HttpStep } from '../src/model.ts';
import { fill } from '../src/template.ts';

const get: HttpStep = {
  kind: 'http',
  method: 'GET',
  url: '/',
  headers: {},
  maxRedirects: 0,
  expect: { status: [], headers: {}, json: {}, time: {} },
  capture: {},
};

function filled(
  step: Partial<HttpStep>,
  variables: Record<string, string>,
  env: Record<string, string> = {},
): HttpStep {
  const result = fill({ ...get, ...step }, variables, env);
  if (!result.ok) throw new Error(JSON.stringify(result.mismatches));
  return result.step as HttpStep;
}

function refused(step: Partial<HttpStep>, variables: Record<string, string>, env: Record<string, string> = {}) {
  const result = fill({ ...get, ...step }, variables, env);
  return result.ok ? [] : result.mismatches;
}

const METACHARACTERS = `$(id) \`id\` ; | & > " ' \\ {{env.A}} \${A} $& $1 ../ %2e é`;

describe('a value stands where its name stood', () => {
  test('in every text of a request, captured or from the environment', () => {
    const variables = { id: '7', token: 't' };
    const step = filled(
      {
        url: '/orders/{{id}}?key={{ env.KEY }}',
        headers: { 'x-id': 'no. {{id}}{{id}}' },
        body: { kind: 'json', json: { id: '{{id}}', list: [1, null, 'a{{id}}'], 'k{{id}}': true } },
        auth: { kind: 'basic', username: 'u{{id}}', password: '{{env.KEY}}' },
      },
      variables,
      { KEY: 'k' },
    );
    expect(step.url).toBe('/orders/7?key=k');
    expect(step.headers).toEqual({ 'x-id': 'no. 77' });
    expect(step.body).toEqual({ kind: 'json', json: { id: '7', list: [1, null, 'a7'], k7: true } });
    expect(step.auth).toEqual({ kind: 'basic', username: 'u7', password: 'k' });
    expect(filled({ body: { kind: 'text', text: '<{{id}}>' } }, variables).body).toEqual({ kind: 'text', text: '<7>' });
    expect(filled({ body: { kind: 'form', fields: { a: '{{id}}' } } }, variables).body).toMatchObject({
      fields: { a: '7' },
    });
    expect(filled({ auth: { kind: 'bearer', token: '{{token}}' } }, variables).auth).toMatchObject({ token: 't' });
  });

  test('in what is expected', () => {
    const { expect: expected } = filled(
      {
        expect: {
          ...get.expect,
          headers: { etag: { equals: '{{v}}' } },
          body: { matches: '^v{{v}}$' },
          json: { '$.v': { in: ['{{v}}', 1] } },
          tls: { daysLeft: { gt: 1 }, host: { endsWith: '{{v}}' } },
          redirects: { url: { contains: '{{v}}' } },
        },
      },
      { v: '1.2' },
    );
    expect(expected).toEqual({
      ...get.expect,
      headers: { etag: { equals: '1.2' } },
      body: { matches: '^v1\\u{2e}2$' },
      json: { '$.v': { in: ['1.2', 1] } },
      tls: { daysLeft: { gt: 1 }, host: { endsWith: '1.2' } },
      redirects: { url: { contains: '1.2' } },
    });
  });

  test('a TCP step stays as it is', () => {
    const step = { kind: 'tcp', host: 'db', port: 5432 } as const;
    expect(fill(step, {}, {})).toEqual({ ok: true, step });
  });
});

describe('a value is data', () => {
  test('in a body it is put in as it is, and not filled in again', () => {
    const json = filled({ body: { kind: 'json', json: { a: '{{x}}' } } }, { x: METACHARACTERS }, { A: 'secret' }).body;
    expect(json).toEqual({ kind: 'json', json: { a: METACHARACTERS } });
    const text = filled({ body: { kind: 'text', text: '{{x}}' } }, { x: METACHARACTERS }, { A: 'secret' }).body;
    expect(text).toEqual({ kind: 'text', text: METACHARACTERS });
  });

  test('in a pattern it is literal, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (x) => {
        const { matches } = filled({ expect: { ...get.expect, body: { matches: '^{{x}}$' } } }, { x }).expect.body!;
        expect(new RegExp(matches!, 'u').test(x)).toBe(true);
        expect(new RegExp(matches!, 'u').test(`${x}.`)).toBe(false);
      }),
    );
  });

  test('in a URL it ends neither path nor query', () => {
    const value = fc.string({ unit: 'binary' }).filter((each) => each !== '.' && each !== '..');
    fc.assert(
      fc.property(value, value, (x, y) => {
        const url = new URL(filled({ url: 'https://a.example/x/{{x}}/z?y={{y}}&z=1' }, { x, y }).url);
        expect(url.origin).toBe('https://a.example');
        expect(url.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'x', x, 'z']);
        expect([...url.searchParams]).toEqual([
          ['y', y],
          ['z', '1'],
        ]);
        expect(url.hash).toBe('');
      }),
    );
  });

  test.each([
    ['{{x}}', 'https://b.example/a?b=c', 'https://b.example/a?b=c'],
    ['{{x}}/d', 'http://b.example:8080', 'http://b.example:8080/d'],
    ['{{x}}', '/orders/7?a=b', '/orders/7?a=b'],
    ['{{x}}', 'orders?', 'orders%3F'],
    ['https://{{x}}/a', 'localhost:3000', 'https://localhost:3000/a'],
    ['https://{{x}}/a', '[::1]:80', 'https://[::1]:80/a'],
    ['https://{{x}}/a', 'evil.example/b?', 'https://evil.example%2Fb%3F/a'],
    ['https://a.example{{x}}', '@evil.example', 'https://a.example%40evil.example'],
    ['/go?to={{x}}', 'https://b.example/', '/go?to=https%3A%2F%2Fb.example%2F'],
    ['/go?to={{x}}', '..', '/go?to=..'],
  ])('the URL %j with %j is %j', (url, x, result) => {
    expect(filled({ url }, { x }).url).toBe(result);
  });

  test.each([
    ['/users/{{x}}/keys', '..'],
    ['/users/{{x}}', '.'],
    ['{{x}}', 'file:///etc/passwd'],
    ['{{x}}', '//evil.example/'],
    ['{{x}}', '/\\evil.example/'],
  ])('the URL %j with %j is refused', (url, x) => {
    expect(refused({ url }, { x })).toMatchObject([{ what: 'url', found: 'something else in {{x}}' }]);
  });

  test.each(['a\r\nx-admin: 1', 'a\nb', 'a\rb', 'a\0b', '\u{1f600}'])(
    'a header with %j is refused, and the value not shown',
    (x) => {
      const mismatches = refused({ headers: { 'x-a': '{{x}}' }, auth: { kind: 'bearer', token: '{{x}}' } }, { x });
      expect(mismatches.map(({ what }) => what)).toEqual(['header x-a', 'bearer token']);
      expect(JSON.stringify(mismatches)).not.toContain(JSON.stringify(x).slice(1, -1));
    },
  );

  test('keys of the prototype are no names', () => {
    expect(refused({ url: '/{{toString}}{{env.constructor}}' }, {})).toHaveLength(2);
    const json = JSON.parse('{"__proto__":"{{x}}"}') as object;
    expect(filled({ body: { kind: 'json', json } }, { x: '1' }).body).toEqual({
      kind: 'json',
      json: JSON.parse('{"__proto__":"1"}') as object,
    });
  });

  test('ten thousand braces are read at once', () => {
    expect(filled({ url: '{'.repeat(10_000) }, {}).url).toHaveLength(10_000);
    expect(filled({ url: '{{a'.repeat(10_000) }, {}).url).toHaveLength(30_000);
  });
});

describe('a name that is not known is a mismatch', () => {
  test('all of them, with what is known and what was probably meant', () => {
    const mismatches = refused(
      { url: '/{{orderid}}', headers: { a: '{{env.HOEM}}' }, body: { kind: 'text', text: '{{}}' } },
      { orderId: '1', token: 't' },
      { HOME: '/root' },
    );
    expect(mismatches).toEqual([
      {
        what: 'url',
        expected: 'a captured value (known: orderId, token), or {{env.NAME}}',
        found: '{{orderid}}; did you mean {{orderId}}?',
      },
      {
        what: 'header a',
        expected: 'a variable of the environment that is set',
        found: '{{env.HOEM}}; did you mean {{env.HOME}}?',
      },
      { what: 'body', expected: 'a captured value (known: orderId, token), or {{env.NAME}}', found: '{{}}' },
    ]);
  });

  test('where nothing was captured, it says so', () => {
    expect(refused({ url: '/{{id}}' }, {})[0]?.expected).toBe('a captured value (none is known), or {{env.NAME}}');
  });
});
