import { expect, test } from '@jest/globals';
import { problemsOf } from './reading.ts';

test('ten mistakes in one file are told at once, in the order of the file', async () => {
  const text = `targt: https://app.example.com
defaults:
  timeoutSeconds: ten
identity:
  path: /version
checks:
  - name: a
    httpGet: { path: /a, port: http }
    interval: 5
  - name: b
    httpPost: { path: /b, json: 1, form: { a: b } }
  - name: b
    httpGet: { path: /c }
    expect: { json: { "$.a[": 1 }, time: { p95Ms: { lte: 4 } } }
  - httpGet: { url: http://u:p@h/ }
resolve: { h: anywhere }
`;
  const places = (await problemsOf(text)).map((problem) => problem.replace(/^(\S+ `[^`]*`).*/, '$1'));
  expect(places).toEqual([
    '1:1 `targt`',
    '3:3 `defaults.timeoutSeconds`',
    '4:1 `identity`',
    '8:26 `checks[0].httpGet.port`',
    '9:5 `checks[0].interval`',
    '11:36 `checks[1].httpPost.form`',
    '12:5 `checks[2].name`',
    '14:23 `checks[2].expect.json["$.a["]`',
    '14:44 `checks[2].expect.time.p95Ms`',
    '15:16 `checks[3].httpGet.url`',
    '16:12 `resolve.h`',
  ]);
});

test('every unknown key of an object is named, not the first alone', async () => {
  expect(await problemsOf('a: 1\nb: 2\nchecks: [{ httpGet: { path: / }, c: 3, d: 4 }]')).toHaveLength(4);
});

const SECRET = 'hunter2';

test.each([
  `checks: [{ httpGet: { path: /, auth: ${SECRET} } }]`,
  `checks: [{ httpGet: { path: /, auth: { bearer: [${SECRET}] } } }]`,
  `checks: [{ httpGet: { path: /, auth: { basic: ${SECRET} } } }]`,
  `checks: [{ httpGet: { path: /, headers: { Authorization: "${SECRET}\\n" } } }]`,
  `checks: [{ httpGet: { path: /, headers: { Cookie: "${SECRET}\\u0100" } } }]`,
  `checks: [{ httpGet: { path: /, httpHeaders: [${SECRET}] } }]`,
  `checks: [{ httpGet: { path: /, httpHeaders: [{ name: Cookie, value: "${SECRET}\\r" }] } }]`,
  `checks: [{ httpPost: { path: /, form: ${SECRET} } }]`,
  `checks: [{ httpGet: { url: "https://${SECRET}:${SECRET}@app/" } }]`,
  `checks: [{ httpGet: { url: "htp://app?token=${SECRET}" } }]`,
  `checks: [{ httpGet: { path: "/a b?token=${SECRET}" } }]`,
  `target: "https://u:${SECRET}@app"\nchecks: [{ httpGet: { path: / } }]`,
  `proxy: "https://u:${SECRET}@app"\nchecks: [{ httpGet: { path: / } }]`,
  `checks: [{ httpGet: { path: / }, expect: { json: { $.token: { gt: ${SECRET} } } } }]`,
])('a value that may be secret is never quoted: %s', async (text) => {
  const problems = await problemsOf(text);
  expect(problems).not.toHaveLength(0);
  expect(problems.join('\n')).not.toContain(SECRET);
});

test('a value that begins with braces needs quotes', async () => {
  expect(await problemsOf('checks:\n  - httpGet: { path: /, auth: { bearer: {{env.TOKEN}} } }')).toEqual([
    '2:42 must be a text: this key is a list or an object. A value that begins with `{{` needs quotes.',
  ]);
});

test.each([
  ['', '1:1 must hold a check file: an object with `checks`.'],
  ['[]', '1:1 must hold a check file: an object with `checks`.'],
  ['checks: [', expect.stringMatching(/^1:\d+ is not YAML here/)],
])('what is no object: %j', async (text, problem) => {
  expect(await problemsOf(text)).toEqual([problem]);
});
