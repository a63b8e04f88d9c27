import { describe, expect, test } from '@jest/globals';
import { readJsonLines } from '../../src/checkFile/jsonLines.ts';
import { suiteOfUrl, type UrlInputs } from '../../src/checkFile/one.ts';

const url = 'https://app.example.com/health';

async function suiteOf(inputs: Partial<UrlInputs>) {
  const reading = await suiteOfUrl({ url, ...inputs });
  if ('problems' in reading) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading.suite;
}

async function problemsOf(inputs: Partial<UrlInputs>) {
  const reading = await suiteOfUrl({ url, ...inputs });
  return 'problems' in reading ? reading.problems.map(({ input, message }) => [input, message]) : [];
}

test('a URL alone must answer with success', async () => {
  const { checks, identity } = await suiteOf({ expectStatus: '', expectJson: '', expectBody: '', identity: '' });
  expect(identity).toBeUndefined();
  expect(checks).toMatchObject([
    { name: 'GET /health', steps: [{ method: 'GET', url, expect: { status: [[200, 299]] } }] },
  ]);
});

test('statuses, body and pace', async () => {
  const pace = { periodSeconds: 0.5, deadlineSeconds: 60 };
  const { checks } = await suiteOf({ expectStatus: '200, 3xx,400-404', expectBody: 'ok', pace });
  expect(checks).toMatchObject([
    {
      pace: { periodMs: 500, deadlineMs: 60_000 },
      steps: [
        {
          expect: {
            status: [
              [200, 200],
              [300, 399],
              [400, 404],
            ],
            body: { contains: 'ok' },
          },
        },
      ],
    },
  ]);
});

test.each([
  ['json $.commit', { json: { '$.commit': { equals: 'abc' } } }],
  ["json $['build id']", { json: { "$['build id']": { equals: 'abc' } } }],
  ['header X-Release', { headers: { 'x-release': { equals: 'abc', count: 1 } } }],
  ['body', { body: { containsWord: 'abc' } }],
])('the identity in %s', async (identityIn, expectations) => {
  expect((await suiteOf({ identity: 'abc', identityIn })).identity).toMatchObject({
    steps: [{ url, expect: expectations }],
  });
});

test('the number of a build is found as a number, too', async () => {
  const { identity } = await suiteOf({ identity: '4711', identityIn: 'json $.build' });
  expect(identity).toMatchObject({ steps: [{ expect: { json: { '$.build': { in: ['4711', 4711] } } } }] });
});

test('what was given reaches the check', async () => {
  const { checks } = await suiteOf({ expectJson: '$.status = ok' });
  expect(checks).toMatchObject([{ steps: [{ expect: { json: { '$.status': { equals: 'ok' } } } }] }]);
});

test('the identity may be asked elsewhere', async () => {
  const identityUrl = 'https://app.example.com/version';
  const { identity } = await suiteOf({ identity: 'abc', identityIn: 'body', identityUrl });
  expect(identity).toMatchObject({ steps: [{ url: identityUrl }] });
});

describe('a line of expect-json', () => {
  test.each([
    ['$.a', { exists: true }],
    ['$.a exists', { exists: true }],
    ['$.a absent', { exists: false }],
    ['$.a = ok', { equals: 'ok' }],
    ['$.a == two words', { equals: 'two words' }],
    ['$.a = "1"', { equals: '1' }],
    ['$.a = 1', { equals: 1 }],
    ['$.a = true', { equals: true }],
    ['$.a = null', { equals: null }],
    ['$.a != 1', { not: 1 }],
    ['$.a < 1', { lt: 1 }],
    ['$.a <= 1', { lte: 1 }],
    ['$.a > 1', { gt: 1 }],
    ['$.a >= -1.5', { gte: -1.5 }],
    ['$.a contains b c', { contains: 'b c' }],
    ['$.a startsWith 1.10', { startsWith: '1.10' }],
    ['$.a endsWith "."', { endsWith: '.' }],
    ['$.a matches ^\\d+$', { matches: '^\\d+$' }],
    ['$.a type array', { type: 'array' }],
    ['$.a count 3', { count: 3 }],
    ['$.a count = 3', { count: 3 }],
    ['$.a count >= 1', { count: { gte: 1 } }],
    ['  $.a   =   ok  ', { equals: 'ok' }],
  ])('%s', (line, condition) => {
    expect(readJsonLines(line)).toMatchObject({ conditions: { '$.a': condition }, faults: [] });
  });

  test.each([
    ["$['a b'] = 1", "$['a b']"],
    ['$["a] b"] = 1', '$["a] b"]'],
    ['$[?@.a == 1] = 1', '$[?@.a == 1]'],
    ['$[?length(@.a) > 1] = 1', '$[?length(@.a) > 1]'],
    ["$['a\\' b'] = 1", "$['a\\' b']"],
  ])('blanks within brackets belong to the path: %s', (line, path) => {
    expect(readJsonLines(line).conditions).toEqual({ [path]: { equals: 1 } });
  });

  test('conditions on one path hold together', () => {
    const text = '$.a > 1\n# a remark\n\n$.a < 3\n$.b count >= 1\n$.b count <= 5';
    expect(readJsonLines(text).conditions).toEqual({ '$.a': { gt: 1, lt: 3 }, '$.b': { count: { gte: 1, lte: 5 } } });
  });

  test.each(['$.a = 1\n$.a = 2', '$.a count > 1\n$.a count > 2', '$.a count 1\n$.a count > 2'])(
    '%j: the same twice',
    (text) => {
      expect(readJsonLines(text).faults).toEqual([
        { line: 2, message: expect.stringMatching(/^sets `\w+` of this path for the second time\.$/) },
      ]);
    },
  );
});

describe('a problem names its input', () => {
  test.each<[Partial<UrlInputs>, string, string | RegExp]>([
    [{ url: '' }, 'url', '`url` must begin with `http://` or `https://` and name a host.'],
    [{ url: 'https://u:p@a' }, 'url', '`url` must not hold credentials: use `auth` in a check file.'],
    [{ expectStatus: '200,2x' }, 'expect-status', /^`expect-status` must be a status .*"2x"\.$/],
    [{ expectStatus: '299-200' }, 'expect-status', /write 200-299/],
    [
      { expectJson: '\n$.a is ok' },
      'expect-json',
      /^`expect-json`, line 2, has an unknown operator, the text "is"\. Allowed/,
    ],
    [{ expectJson: '$.a startWith 1' }, 'expect-json', /Did you mean `startsWith`\?$/],
    [{ expectJson: '$.a =' }, 'expect-json', '`expect-json`, line 1, ends after `=`: the value is missing.'],
    [{ expectJson: '$.a count x' }, 'expect-json', /line 1, counts to the text "x": expected a number/],
    [{ expectJson: '$.a count' }, 'expect-json', /line 1, ends after `count`/],
    [{ expectJson: '$.a exists not' }, 'expect-json', /line 1, says the text "not" after `exists`/],
    [{ expectJson: '$.a\n$.b[ = 1' }, 'expect-json', /^`expect-json`, line 2, is not a JSONPath/],
    [
      { expectJson: '$.a > x' },
      'expect-json',
      '`expect-json`, line 1, must be a number (without quotes), but is a text.',
    ],
    [{ expectJson: '$.a type thing' }, 'expect-json', /line 1, must be one of `string`/],
    [{ identity: 'abc' }, 'identity-in', '`identity-in` must be `header NAME`, `json PATH` or `body`.'],
    [{ identity: 'abc', identityIn: 'cookie a' }, 'identity-in', /must be `header NAME`/],
    [{ identity: 'abc', identityIn: 'json commit' }, 'identity-in', /^`identity-in` is not a JSONPath/],
    [{ identityIn: 'body' }, 'identity', '`identity` is missing: `identity-in` says where it is to be found.'],
    [{ identityUrl: '/version' }, 'identity', '`identity` is missing: `identity-url` says where to ask for it.'],
    [
      { expectJson: '$.status=ok' },
      'expect-json',
      /line 1, needs a blank on both sides of `=`, e\.g\. `\$\.status = ok`\.$/,
    ],
    [{ expectJson: '$.n>=1' }, 'expect-json', /needs a blank on both sides of `>=`/],
    [{ identity: 'a', identityIn: 'body', identityUrl: 'v' }, 'identity-url', /^`identity-url` must begin with `http:/],
    [{ pace: { periodSeconds: 0 } }, 'period-seconds', /^`period-seconds` must be a number of seconds from/],
    [{ pace: { deadlineSeconds: 1, initialDelaySeconds: 1 } }, 'deadline-seconds', /leaves no time/],
  ])('%j', async (inputs, input, message) => {
    const expected = typeof message === 'string' ? message : (expect.stringMatching(message) as unknown);
    expect(await problemsOf(inputs)).toEqual([[input, expected]]);
  });
});

test('all problems at once', async () => {
  const inputs = {
    url: 'x',
    expectStatus: 'y',
    expectJson: '$.a is\n$.b is',
    identity: 'z',
    pace: { periodSeconds: 0 },
  };
  const inputsAtFault = new Set((await problemsOf(inputs)).map(([input]) => input));
  expect(inputsAtFault).toEqual(new Set(['expect-json', 'expect-status', 'identity-in', 'period-seconds', 'url']));
});
