import { describe, expect, test } from '@jest/globals';
import { capture } from '../../src/expect/capture.ts';
import type { Capture } from '../../src/model.ts';
import { answer, CATASTROPHIC, TEN_THOUSAND } from './exchange.ts';

const json = (path: string): Capture => ({ from: 'json', path });
const body = (pattern: string): Capture => ({ from: 'body', pattern });
const header = (name: string): Capture => ({ from: 'header', name });

const BODY = '{"token":"a\\nb","n":1.50,"ok":true,"none":null,"empty":"","list":[1,{"a":2}]}';
const exchange = answer({ body: BODY, headers: { location: ['/orders/1', '/orders/2'], 'x-empty': [''] } });

describe('a value is taken', () => {
  test.each<[string, Capture, string]>([
    ['a text, as it is', json('$.token'), 'a\nb'],
    ['a number', json('$.n'), '1.5'],
    ['a boolean', json('$.ok'), 'true'],
    ['a list, as JSON', json('$.list'), '[1,{"a":2}]'],
    ['the first of several nodes', json('$.list[*]'), '1'],
    ['the first value of a header', header('Location'), '/orders/1'],
    ['all of a match', body('1\\.5\\d'), '1.50'],
    ['the first group', body('"n":([\\d.]+)'), '1.50'],
    ['a group that is empty', body('"n":(x?)'), ''],
  ])('%s', async (_, from, value) => {
    expect(await capture(exchange, { name: from })).toEqual({ values: { name: value }, mismatches: [] });
  });

  test('by any name', async () => {
    const { values } = await capture(exchange, Object.fromEntries([['__proto__', json('$.ok')]]));
    expect(Object.entries(values)).toEqual([['__proto__', 'true']]);
  });
});

describe('a value that is not there is a mismatch', () => {
  test.each<[string, Capture, string, string]>([
    ['no node', json('$.nope'), 'a value at $.nope', 'nothing'],
    ['an empty text', json('$.empty'), 'a value at $.empty', 'an empty text'],
    ['an empty header', header('X-Empty'), 'a value in the header X-Empty', 'an empty text'],
    ['null', json('$.none'), 'a value at $.none', 'null'],
    ['no header', header('constructor'), 'a header constructor', 'nothing'],
    [
      'no group',
      body('"n":(x)?'),
      'a match of the pattern "\\"n\\":(x)?" in the body',
      'a match without its first group',
    ],
    ['no pattern', body('('), 'a match of the pattern "(" in the body', 'no regular expression'],
    ['no path', json('$['), 'a value at $[', "no answer: looking for it failed: unclosed bracketed selection ('$[':2)"],
  ])('%s', async (_, from, expected, found) => {
    const { values, mismatches } = await capture(exchange, { good: json('$.ok'), bad: from });
    expect(values).toEqual({ good: 'true' });
    expect(mismatches).toEqual([{ what: 'capture bad', expected, found }]);
  });

  test('no match shows the beginning of the body', async () => {
    const { mismatches } = await capture(answer({ body: 'down' }), { id: body('up') });
    expect(mismatches).toEqual([
      { what: 'capture id', expected: 'a match of the pattern "up" in the body', found: '"down"' },
    ]);
  });

  test('no JSON', async () => {
    const { mismatches } = await capture(answer({ body: '<html>' }), { id: json('$') });
    expect(mismatches).toEqual([
      { what: 'capture id', expected: 'JSON', found: 'no JSON: "<" at line 1, column 1 of "<html>"' },
    ]);
  });

  test('a pattern that backtracks without end', async () => {
    const { mismatches } = await capture(answer({ body: TEN_THOUSAND }), { id: body(CATASTROPHIC) });
    expect(mismatches).toMatchObject([{ found: 'no answer: looking for it took longer than 2 s' }]);
  });

  test('a value that is nested too deeply to be written', async () => {
    const { mismatches } = await capture(answer({ body: '['.repeat(100_000) + ']'.repeat(100_000) }), {
      id: json('$'),
    });
    expect(mismatches).toMatchObject([{ what: 'capture id', expected: 'a value at $' }]);
  });
});
