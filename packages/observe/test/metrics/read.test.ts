import { describe, expect, test } from '@jest/globals';
import { readMetricsFile } from '../../src/index.ts';

const env = { TOKEN: 'very-secret-token', HOST: 'metrics.example.com', EMPTY: '' };

const PROMETHEUS = `source: prometheus
url: https://{{env.HOST}}/prometheus
headers:
  authorization: Bearer {{env.TOKEN}}
queries:
  requests: sum(increase(requests{release="{{release}}"}[{{window}}]))
  bad: sum(increase(requests{release="{{release}}",code=~"5.."}[{{window}}])) or vector(0)
  slow: sum(increase(slow{release="{{release}}",le="{{edge}}"}[{{window}}]))
  quantile: histogram_quantile({{quantile}}, sum by (le) (rate(time{release="{{release}}"}[{{window}}])))
`;

const HTTP = `source: http
url: https://metrics.example.com/counts?of={{release}}&from={{from}}&to={{to}}&key={{env.TOKEN}}
values:
  requests: $.total
  bad: { path: '$.errors[*].n', sum: true }
  slow: { url: 'https://metrics.example.com/slow?of={{arm}}&in={{window}}&over={{edgeMs}}', path: $.n }
lagSeconds: 90
timeoutSeconds: 2.5
`;

const read = async (text: string) => {
  const reading = await readMetricsFile(text, 'metrics.yml', { env });
  return 'problems' in reading
    ? { problems: reading.problems.map(({ line, column, message }) => `${line}:${column} ${message}`) }
    : reading;
};

describe('a metrics file', () => {
  test('of Prometheus is read, with its secrets', async () => {
    expect(await read(PROMETHEUS)).toEqual({
      metrics: {
        source: 'prometheus',
        url: 'https://{{env.HOST}}/prometheus',
        headers: { authorization: 'Bearer {{env.TOKEN}}' },
        queries: {
          requests: expect.any(String),
          bad: expect.any(String),
          slow: expect.any(String),
          quantile: expect.any(String),
        },
        lagMs: 60_000,
        timeoutMs: 10_000,
      },
      secrets: ['very-secret-token'],
    });
  });

  test('of an HTTP API is read, each value with its address', async () => {
    const url = expect.stringMatching(/counts\?of=/);
    expect(await read(HTTP)).toEqual({
      metrics: {
        source: 'http',
        headers: {},
        values: {
          requests: { url, path: '$.total', sum: false },
          bad: { url, path: '$.errors[*].n', sum: true },
          slow: { url: expect.stringMatching(/slow\?of=/), path: '$.n', sum: false },
        },
        lagMs: 90_000,
        timeoutMs: 2_500,
      },
      secrets: ['very-secret-token'],
    });
  });

  test('of probes is read', async () => {
    const text = 'source: probe-only\ncandidate: http://new.example.com/\nheaders: { x-token: written-out }\n';
    expect(await read(text)).toEqual({
      metrics: {
        source: 'probe-only',
        urls: { candidate: 'http://new.example.com/', stable: null },
        headers: { 'x-token': 'written-out' },
        everyMs: 1_000,
        timeoutMs: 10_000,
      },
      secrets: ['written-out'],
    });
  });

  test('may be JSON', async () => {
    const text = JSON.stringify({ source: 'probe-only', candidate: 'http://new.example.com/' });
    expect(await readMetricsFile(text, 'metrics.json', { env })).toHaveProperty('metrics.source', 'probe-only');
  });

  test('may have a password in what the environment has for its address, which is then a secret', async () => {
    const text = PROMETHEUS.replace('https://{{env.HOST}}/prometheus', '"{{env.ADDRESS}}"');
    const given = { ...env, ADDRESS: 'https://user:pass-word@metrics.example.com' };
    expect(await readMetricsFile(text, 'metrics.yml', { env: given })).toMatchObject({
      secrets: expect.arrayContaining(['pass-word']),
    });
  });
});

describe('what is wrong is told with its place:', () => {
  const inPrometheus = (from: string | RegExp, to: string) => PROMETHEUS.replace(from, to);
  const inHttp = (from: string | RegExp, to: string) => HTTP.replace(from, to);
  test.each<[string, string, (string | RegExp)[]]>([
    ['no source', 'url: http://a', ['1:1 `source` is missing: `prometheus`, `http` or `probe-only`.']],
    ['a slip in it', inPrometheus('prometheus', 'promethus'), [/^1:1 `source` must be .* Is `prometheus` meant\?$/]],
    ['CloudWatch', 'source: cloudwatch', [/CloudWatch needs no file/]],
    ['probing', 'source: probe', [/Is `probe-only` meant/]],
    ['a number', 'source: 1', [/^1:1 `source` must be .*, but is 1\.$/]],
    ['a list', '- source: http', [/must hold a metrics file: an object with `source`/]],
    ['no YAML', 'source: [', [/^1:\d+ is not YAML here/]],
    [
      'an unknown key',
      inPrometheus('queries:', 'querys:'),
      [/^5:1 `querys` is not known here. Did you mean `queries`\?/, /`queries` is missing/],
    ],
    [
      'a word of others',
      inPrometheus('  bad:', '  errors:'),
      ['7:3 `queries.errors` is not known here: it is called `bad`.'],
    ],
    [
      'no requests',
      inPrometheus('  requests:', '  slow_requests:'),
      [/`queries\.requests` is missing/, /slow_requests/],
    ],
    [
      'a query that is none',
      inPrometheus(/bad: .*/, 'bad: 1'),
      [/^7:3 `queries.bad` must be a query in PromQL, but is 1/],
    ],
    ['an empty query', inPrometheus(/bad: .*/, 'bad: " "'), ['7:3 `queries.bad` must not be empty.']],
    ['a path for an address', inPrometheus('https://{{env.HOST}}', ''), [/^2:1 `url` must begin with `http:/]],
    [
      'credentials',
      inPrometheus('https://', 'https://user:very-secret@'),
      ['2:1 `url` must not hold credentials: send them in `headers`, with `{{env.NAME}}`.'],
    ],
    [
      'a query in the address',
      inPrometheus('/prometheus', '/?a=b'),
      [/^2:1 `url` must not hold a query or a fragment/],
    ],
    [
      'a header in two lines',
      inPrometheus('Bearer {{env.TOKEN}}', '"a\\nb"'),
      [/^4:3 `headers.authorization` must be a text in quotes, on one line, but is a text/],
    ],
    [
      'a time that is none',
      inHttp('2.5', '0'),
      ['8:1 `timeoutSeconds` must be a number of seconds from 0.1 to 60, but is 0.'],
    ],
    [
      'a variable that is not there',
      inPrometheus('env.TOKEN', 'env.TOKE'),
      [
        /^4:25 `headers.authorization` uses `\{\{env.TOKE\}\}`, which the environment of the step does not have. Did you mean `\{\{env.TOKEN\}\}`\?$/,
      ],
    ],
    ['a variable that is empty', inPrometheus('env.TOKEN', 'env.EMPTY'), [/^4:25 .*which is empty/]],
    ['a variable that cannot be', inPrometheus('env.TOKEN', 'env.a-b'), [/must name a variable of the environment/]],
    [
      'a release in the address',
      inPrometheus('/prometheus', '/{{release}}'),
      [/^2:\d+ `url` uses `\{\{release\}\}`, which only requests and bad and/],
    ],
    [
      'a slip in a name',
      inPrometheus('release="{{release}}"}', 'release="{{relase}}"}'),
      [/^6:44 `queries.requests` uses `\{\{relase\}\}`, which is not known here. Did you mean `\{\{release\}\}`\?$/],
    ],
    [
      'a name that is none',
      inPrometheus('"{{release}}"}', '"{{shop}}"}'),
      [/^6:44 .*there are `\{\{release\}\}`, `\{\{arm\}\}`, .*`\{\{env.NAME\}\}`\.$/],
    ],
    [
      'single braces',
      inPrometheus('[{{window}}]', '[{window}]'),
      ['6:58 `queries.requests` has `{window}` in single braces: write `{{window}}`.'],
    ],
    [
      'both releases alike',
      inPrometheus('{release="{{release}}"}', ''),
      [/^6:3 `queries.requests` uses neither `\{\{release\}\}` nor `\{\{arm\}\}`: both/],
    ],
    ['any time', inPrometheus('[{{window}}]', '[1m]'), [/^6:3 `queries.requests` does not say which time is meant/]],
    ['any edge', inPrometheus('{{edge}}', '0.5'), [/^8:3 `queries.slow` does not say from when on a request is slow/]],
    ['any quantile', inPrometheus('{{quantile}}', '0.95'), [/^9:3 `queries.quantile` does not say which quantile/]],
    [
      'an edge where there is none',
      inPrometheus('[{{window}}]', '[{{window}}] > {{edge}}'),
      [/^6:\d+ .*`\{\{edge\}\}`, which only slow can: give that a text of its own/],
    ],
    ['no address', inHttp(/url: .*\n/, ''), ['1:1 `url` is missing: give it here, or as `url` of each value.']],
    [
      'a path that is none',
      inHttp('$.total', 'total'),
      [/^4:3 `values.requests` is not a JSONPath .*must begin with `\$`/],
    ],
    [
      'a path that cannot be read',
      inHttp('$.total', '$.total['),
      [/^4:3 `values.requests` is not a JSONPath \(RFC 9535\): /],
    ],
    ['a path to be filled in', inHttp('$.n }', "'$.{{release}}' }"), [/^6:\d+ `values.slow.path` is taken as it is/]],
    [
      'a key of a value',
      inHttp('sum:', 'add:'),
      [/^5:\d+ `values.bad.add` is not known here: allowed are `url`, `path`, `sum`/],
    ],
    [
      'an address for slow of its own',
      inHttp(/slow: .*/, 'slow: $.slow'),
      [/^6:3 `values.slow` does not say from when on/],
    ],
    ['no arm', inHttp('of={{release}}&', ''), [/^2:1 `url` uses neither/]],
    ['no candidate', 'source: probe-only', [/`candidate` is missing/]],
    [
      'one address of probes',
      'source: probe-only\nurl: http://a',
      [/there are two: `candidate` and `stable`/, /missing/],
    ],
  ])('%s', async (_title, text, expected) => {
    const { problems } = (await read(text)) as { problems: string[] };
    expect(problems).toHaveLength(expected.length);
    for (const each of expected) {
      expect(problems).toContainEqual(typeof each === 'string' ? each : expect.stringMatching(each));
    }
    expect(problems.join()).not.toContain('very-secret');
  });

  test('all of it at once, from top to bottom', async () => {
    const text = PROMETHEUS.replace('env.TOKEN', 'env.NONE').replaceAll('[{{window}}]', '[{window}]');
    const { problems } = (await read(text)) as { problems: string[] };
    expect(problems.map((each) => each.split(':')[0])).toEqual(['4', '6', '7', '8', '9']);
  });
});
