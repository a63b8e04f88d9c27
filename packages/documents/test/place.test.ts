import { describe, expect, test } from '@jest/globals';
import type { Path } from '@deploy-actions/strategy';
import fc from 'fast-check';
import { parseDocument } from '../src/document.ts';

/** `line:column` of a finding. */
function placeIn(text: string, path: Path, offset?: number, file = 'plan.yml'): string {
  const { locate } = parseDocument(text, file);
  const { line, column } = locate({ path, message: '', ...(offset === undefined ? {} : { offset }) });
  return `${line}:${column}`;
}

const PLAN = [
  'strategy: canary',
  'stages:',
  '  - 10@10m',
  '  - { weight: 50, bake: "15m..45m" }',
  'criteria: { error_rate: "<1%" }',
].join('\n');

describe('the place of a finding', () => {
  test.each<[string, Path, string]>([
    ['a member', ['stages'], '2:1'],
    ['an entry of a list', ['stages', 0], '3:5'],
    ['a member of an entry', ['stages', 1, 'bake'], '4:19'],
    ['the document', [], '1:1'],
    ['a member that is not there: where it would be', ['stages', 1, 'max'], '4:5'],
    ['an entry that is not there', ['stages', 7, 'max'], '2:1'],
    ['below a text', ['strategy', 'name', 3], '1:1'],
  ])('is that of the key, or of the value that has none: %s', (_, path, place) => {
    expect(placeIn(PLAN, path)).toBe(place);
  });

  test.each<[string, Path, number, string]>([
    ['plain text', ['stages', 0], 3, '3:8'],
    ['quoted text: one more', ['stages', 1, 'bake'], 5, '4:31'],
    ['a number: its start', ['stages', 1, 'weight'], 1, '4:15'],
    ['the start of a value', ['criteria', 'error_rate'], 0, '5:26'],
  ])('within a value, with an offset: %s', (_, path, offset, place) => {
    expect(placeIn(PLAN, path, offset)).toBe(place);
  });

  test.each([
    ['a: |\n  10@10m\n  50@15m\n', 11, '3:7'],
    ['a: |-\r\n  10@10m\r\n  50@15m\r\n', 11, '3:7'],
    ['a: | # comment\n\n     10@10m\n', 3, '3:8'],
    ['a: >\n  10@10m\n  50@15m\n', 11, '1:4'],
    ['a: "10\\t@ 10m"', 6, '1:4'],
    ['a: 10@10m,\n  50@15m', 11, '1:4'],
    ["a: 'it''s'", 3, '1:4'],
  ])('within %j at %i', (text, offset, place) => {
    expect(placeIn(text, ['a'], offset)).toBe(place);
  });

  test('is where the value is written, behind aliases and merge keys', () => {
    const text = ['x-stage: &stage', '  weight: 10', 'stages:', '  - *stage', '  - <<: *stage', '    bake: 5m'].join(
      '\n',
    );
    expect(placeIn(text, ['stages', 0, 'weight'])).toBe('2:3');
    expect(placeIn(text, ['stages', 1, 'weight'])).toBe('2:3');
    expect(placeIn(text, ['stages', 1, 'bake'])).toBe('6:5');
    expect(placeIn('a: &a {}\nb: { <<: [*a, { weight: 10 }] }', ['b', 'weight'])).toBe('2:17');
  });

  test('does not count a byte order mark', () => {
    expect(placeIn('\uFEFF{"a": 1}', ['a'], undefined, 'plan.json')).toBe('1:2');
  });

  test('leads to each value of any JSON', () => {
    const tree = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(fc.nat(), fc.array(tie('tree')), fc.dictionary(fc.stringMatching(/^[a-w]{1,5}$/), tie('tree'))),
    })).tree;
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(3), (content, choice, indent) => {
        const text = JSON.stringify(content, null, indent);
        const paths = pathsOf(content, []);
        const { path, value } = paths[choice % paths.length]!;
        const [line, column] = placeIn(text, path, 0, 'a.json').split(':').map(Number);
        const rest = text
          .split('\n')
          .slice(line! - 1)
          .join('\n')
          .slice(column! - 1);
        expect(rest.replaceAll(/\s/g, '').startsWith(JSON.stringify(value))).toBe(true);
      }),
    );
  });
});

function pathsOf(value: unknown, path: Path): { path: Path; value: unknown }[] {
  const below = Array.isArray(value)
    ? value.flatMap((each, index) => pathsOf(each, [...path, index]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))
      : [];
  return [{ path, value }, ...below];
}
