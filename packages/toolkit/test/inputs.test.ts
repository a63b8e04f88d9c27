import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ConfigurationError } from '../src/errors.ts';
import { parseInputs } from '../src/inputs.ts';
import type { ActionSpec, InputType } from '../src/spec.ts';

describe('inputs', () => {
  test('become the values that action.yml declares', () => {
    expect(
      parse(
        {
          name: { kind: 'string' },
          dry: { kind: 'boolean' },
          count: { kind: 'integer', min: 0, max: 10 },
          minutes: { kind: 'number', min: 0.1, max: 360 },
          mode: { kind: 'enum', values: ['a', 'b'] },
          list: { kind: 'lines' },
          images: { kind: 'pairs' },
        },
        {
          name: ' shop ',
          dry: 'True',
          count: '7',
          minutes: '0.5',
          mode: 'b',
          list: 'x\n\n# no\n y \n',
          images: 'web=a=b\r\n',
        },
      ),
    ).toEqual({
      name: 'shop',
      dry: true,
      count: 7,
      minutes: 0.5,
      mode: 'b',
      list: ['x', 'y'],
      images: [{ key: 'web', value: 'a=b', line: 1 }],
    });
  });

  test('that are left out are undefined, or an empty list', () => {
    expect(parse({ name: { kind: 'string' }, list: { kind: 'lines' } }, {})).toEqual({ name: undefined, list: [] });
  });

  test('with problems are all named at once, with what was given and what is allowed', () => {
    const given = { dry: 'yes', count: '11', mode: 'c', images: 'web=ok\nnothing\n=x', minutes: '1e3' };
    const types: Record<string, InputType> = {
      dry: { kind: 'boolean' },
      count: { kind: 'integer', min: 0, max: 10 },
      mode: { kind: 'enum', values: ['a', 'b'] },
      images: { kind: 'pairs' },
      minutes: { kind: 'number', min: 0, max: 10_000 },
    };
    expect(problemsOf(types, given)).toEqual([
      'dry: must be `true` or `false`, but is "yes".',
      'count: must be a whole number from 0 to 10, but is "11".',
      'mode: must be one of `a`, `b`, but is "c".',
      'images: line 2 must be `name=value`, but holds no `=`.',
      'images: line 3 must be `name=value`, but has no name before the `=`.',
      'minutes: must be a number from 0 to 10000, but is "1e3".',
    ]);
  });

  test('that are required must not be blank', () => {
    const spec = specOf({ service: { kind: 'string' } }, true);
    expect(() => parseInputs(spec, () => '  ')).toThrow('input service: is required, but was not given or is empty.');
  });

  test('of pairs never repeat a line in a message: it may hold a secret', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{12,20}$/), (secret) => {
        const [message] = problemsOf({ secrets: { kind: 'pairs' } }, { secrets: secret });
        expect(message).not.toContain(secret);
      }),
    );
  });

  test('of pairs keep every value as it is after the first `=`, whatever it holds', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^\s#=][^\s=]*$/), fc.stringMatching(/^\S+$/), (key, value) => {
        expect(parse({ pairs: { kind: 'pairs' } }, { pairs: `${key}=${value}` })).toEqual({
          pairs: [{ key, value, line: 1 }],
        });
      }),
    );
  });
});

function specOf(types: Record<string, InputType>, required = false): ActionSpec {
  const inputs = Object.entries(types).map(([name, type]) => ({ name, type, required }));
  return { name: 'fixture', inputs, outputs: [] };
}

function parse(types: Record<string, InputType>, given: Record<string, string>): unknown {
  return parseInputs(specOf(types), (name) => given[name] ?? '');
}

function problemsOf(types: Record<string, InputType>, given: Record<string, string>): string[] {
  try {
    parse(types, given);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems.map(({ input, message }) => `${input}: ${message}`);
    throw error;
  }
  return [];
}
