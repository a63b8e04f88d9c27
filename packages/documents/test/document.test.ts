import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument, parseObject } from '../src/document.ts';

describe('a document', () => {
  test('is read from JSON and from YAML alike', () => {
    const content = { stages: [{ weight: 10 }], criteria: 'none' };
    expect(parseDocument(JSON.stringify(content), 'plan.json')).toMatchObject({ content, problems: [] });
    expect(parseDocument('stages:\n  - weight: 10\ncriteria: none\n', 'plan.yml')).toMatchObject({
      content,
      problems: [],
    });
  });

  test.each([
    ['10@10m, 100', '10@10m, 100'],
    ['- 1\n- 2', [1, 2]],
    ['', null],
    ['# nothing yet\n', null],
  ])('may hold anything: %j', (text, content) => {
    expect(parseDocument(text, 'plan.yml')).toMatchObject({ content, problems: [] });
  });

  test('may use merge keys, and hold what anchors point at below x-…', () => {
    const text = 'x-slow: &slow { duration: 10m }\nstages: [{ <<: *slow, weight: 10 }]';
    expect(parseDocument(text, 'plan.yml').content).toEqual({ stages: [{ duration: '10m', weight: 10 }] });
  });

  test('that must be an object says so at its beginning', () => {
    expect(parseObject('a: 1', 'plan.yml', 'a plan')).toMatchObject({ content: { a: 1 }, problems: [] });
    for (const text of ['just text', '- a', '']) {
      const { content, problems } = parseObject(text, 'plan.yml', 'a plan');
      expect(content).toBeNull();
      expect(problems).toEqual([{ message: 'must hold a plan.', file: 'plan.yml', line: 1, column: 1 }]);
    }
  });
});

describe('what cannot be read is told with its place', () => {
  test.each([
    ['a: [', '1:5', /^is not YAML here: /],
    ['a: 1\na: 2', '2:1', /this key is there twice/],
    ['a:\n  b: >5%', '2:8', /a text that begins with a character such as > .* needs quotes: ">5%"/],
    ['a: > 5%', '1:6', /needs quotes/],
    ['- >= 1%', '1:4', /needs quotes/],
    ['a: [>5%, >2s]', '1:5', /needs quotes/],
    ['a: @5m', '1:4', /needs quotes/],
    ['a: - 1', '1:4', /nobody expected this/],
    ['$schema\nchecks:\n  - get:\n      host: x\n}}      path: /\n      port: 1\n', '1:1', /is not YAML here/],
    ['a: 1\n---\nb: 2', '2:1', /a second document begins/],
    ['a:\n  - *nowhere', '2:5', /alias \(`\*name`\) without an anchor/],
    ['a: &a\n  - *a', '2:5', /alias .* of what it is a part of/],
    ['a: &a\n  <<: *a', '2:7', /alias .* of what it is a part of/],
    ['a:\n  <<: 3', '2:7', /must be an object, or a list of objects/],
    ['? [a, b]\n: 1', '1:3', /must be a text: this key is a list or an object/],
    ['a: &a [b]\n? *a\n: 1', '2:3', /must be a text: this key is a list or an object/],
    [`a: ${'['.repeat(300)}${']'.repeat(300)}`, '1:103', /nested too deeply: 100 levels/],
    [bombed(), '1:1', /aliases that unfold to too much/],
  ])('%j', (text, place, message) => {
    const { content, problems } = parseDocument(text, 'plan.yml');
    expect(content).toBeNull();
    expect(problems[0]!.message).toMatch(message);
    expect(`${problems[0]!.line}:${problems[0]!.column}`).toBe(place);
  });

  test.each([
    ['{"a": b}', '1:7', 'is not JSON here.'],
    ['\uFEFF{"a": b}', '1:7', 'is not JSON here.'],
    ['{"a": 1,\n', '2:1', 'ends too early: this is not the end of JSON.'],
    ['{"a": 1.,\n"b": 2}', '1:9', 'is not JSON here.'],
    ['a: 1', '1:1', 'is not JSON here.'],
  ])('%j, in a .json file', (text, place, message) => {
    const [problem] = parseDocument(text, 'plan.json').problems;
    expect([`${problem!.line}:${problem!.column}`, problem!.message]).toEqual([place, message]);
  });

  test('without quoting it: it may be a secret', () => {
    const { problems } = parseDocument('password: *hunter2\nother: @hunter2', 'plan.yml');
    expect(problems).not.toEqual([]);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });

  test.each(['[', '- ', '? ', '{a: ', '{', '&a [', 'a: [{b: '])(
    'however deep it is nested: %j, again and again',
    (piece) => {
      for (const depth of [101, 1_500, 20_000]) {
        const [problem] = parseDocument(piece.repeat(depth), 'plan.yml').problems;
        expect(problem).toMatchObject({ message: 'is nested too deeply: 100 levels are allowed.', line: 1 });
      }
    },
  );

  test('whatever is in it, within the text and without a throw', () => {
    const fragment = fc.constantFrom(
      'a: ',
      '- ',
      '&a ',
      '*a ',
      '<<: ',
      '{',
      '}',
      '[',
      ']',
      '? ',
      '"',
      "'",
      '|\n',
      '\n  ',
      '#',
    );
    const yaml = fc
      .array(fc.oneof(fragment, fc.string({ maxLength: 3 })), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(yaml, fc.json()), fc.constantFrom('a.yml', 'a.json'), (text, file) => {
        for (const { line, column, message } of parseDocument(text, file).problems) {
          expect(message).not.toBe('');
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Nine lists, each of nine aliases of the one before. */
function bombed(): string {
  const lists = Array.from({ length: 9 }, (_, n) => `l${n + 1}: &l${n + 1} [${Array(9).fill(`*l${n}`).join(', ')}]`);
  return ['l0: &l0 x', ...lists].join('\n');
}
