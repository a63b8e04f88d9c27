import { describe, expect, test } from '@jest/globals';
import { bounded } from '../../src/expect/bounded.ts';
import { judge } from '../../src/expect/judge.ts';
import type { Exchange } from '../../src/http/exchange.ts';
import type { Expectations } from '../../src/model.ts';
import { answer, CATASTROPHIC, expecting, TEN_THOUSAND } from './exchange.ts';

describe('work is ended by force', () => {
  const slow = () => new RegExp(CATASTROPHIC, 'u').test(TEN_THOUSAND);
  const TIMED_OUT = { stopped: 'took longer than 2 s' };

  test('also where it would catch that, and within bounded work', () => {
    const catching = () => {
      try {
        return slow();
      } catch {
        return true;
      }
    };
    expect(bounded(catching)).toEqual(TIMED_OUT);
    expect(bounded(() => bounded(slow))).toEqual(TIMED_OUT);
  });

  test('where it recurses too deeply', () => {
    const deeper = (): number => 1 + deeper();
    expect(bounded(deeper)).toEqual({ stopped: 'needed more memory than it may, or is nested too deeply' });
  });

  test('and otherwise left alone', () => {
    expect(bounded(() => bounded(() => 1))).toEqual({ stopped: null, value: { stopped: null, value: 1 } });
    expect(() =>
      bounded(() => {
        throw new TypeError('own');
      }),
    ).toThrow(new TypeError('own'));
  });
});

describe('whatever a server sends, judging it is bounded', () => {
  const told = async (exchange: Exchange, expectations: Partial<Expectations>) =>
    (await judge(exchange, expecting(expectations))).map(({ what, found }) => `${what}: ${found}`);

  test.each<[string, Partial<Expectations>, string]>([
    ['a pattern of JSONPath', { json: { "$[?match(@, '(a+)+')]": { count: 0 } } }, "json $[?match(@, '(a+)+')]"],
    ['a pattern of a schema', { schema: { items: { pattern: CATASTROPHIC } } }, 'schema'],
    ['a pattern for a node', { json: { '$[0]': { matches: CATASTROPHIC } } }, 'json $[0]'],
  ])('%s that backtracks without end is ended', async (_, expectations, what) => {
    const [mismatch, ...others] = await told(answer({ body: JSON.stringify([TEN_THOUSAND]) }), expectations);
    expect(mismatch).toMatch(/: no answer: (?:looking for it|comparing) took longer than 2 s$/);
    expect(mismatch!.startsWith(what)).toBe(true);
    expect(others).toEqual([]);
  });

  test('100,000 levels', async () => {
    const body = '['.repeat(100_000) + ']'.repeat(100_000);
    const schema = { items: { $ref: '#' } };
    expect(await told(answer({ body }), { json: { $: { type: 'array' }, '$..a': { count: 0 } }, schema })).toEqual([
      'json $..a: no answer: looking for it goes deeper than 500 levels',
      'schema: no answer: comparing needed more memory than it may, or is nested too deeply',
    ]);
  });

  test('8 MB of JSON, and a schema that nothing in it fits', async () => {
    const body = `[${Array.from({ length: 100_000 }, (_, id) => `{"id":${id},"name":"${'n'.repeat(55)}"}`).join(',')}]`;
    const schema = { items: { type: 'null' } };
    expect(await told(answer({ body }), { json: { '$[99999].id': { equals: 99_999 } }, schema })).toEqual([
      expect.stringMatching(/^schema \/0: \{"id":0,/),
    ]);
  });

  test('the errors of a schema are capped', async () => {
    const mismatches = await told(answer({ body: `[${'1,'.repeat(999)}1]` }), { schema: { items: { type: 'null' } } });
    expect(mismatches).toHaveLength(21);
    expect(mismatches.at(-1)).toBe('schema: 980 more errors');
  });
});
