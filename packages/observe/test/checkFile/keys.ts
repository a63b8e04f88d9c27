import { expectations } from '../../src/checkFile/schema/expect.ts';
import { paceEntries } from '../../src/checkFile/schema/pace.ts';
import { request, requestOfAnyMethod, tcpSocket } from '../../src/checkFile/schema/request.ts';
import { step } from '../../src/checkFile/schema/step.ts';
import { check, identity, suite } from '../../src/checkFile/schema/suite.ts';

/** A part of a check file: how it stands in one, its keys, and for each of them a right and a wrong value. */
interface Part {
  readonly within: (part: object) => object;
  readonly known: readonly string[];
  readonly values: Readonly<Record<string, readonly [right: unknown, wrong: unknown]>>;
}

const get = { httpGet: { path: '/' } };
const ok = { checks: [get] };

const pace: Part['values'] = {
  initialDelaySeconds: [0.5, -1],
  periodSeconds: [0.25, 0],
  timeoutSeconds: [600, 601],
  successThreshold: [1, 0],
  failureThreshold: [1_000, 1_001],
  deadlineSeconds: [86_400, '3m'],
  backoff: [{ factor: 2, maxSeconds: 60, jitter: 'full' }, { factor: 0.5 }],
  retryOn: [['network', 404, '503', '5xx'], ['dns']],
};

const requests: Part['values'] = {
  path: ['/a?b=c', 'http://a/'],
  url: ['http://a/', '/a'],
  host: ['a.example', 'http://a'],
  port: [65_535, 0],
  scheme: ['HTTPS', 'ftp'],
  headers: [{ 'X-A': 'b' }, { 'X A': 'b' }],
  httpHeaders: [[{ name: 'X-A', value: 'b' }], [{ name: 'X-A' }]],
  auth: [{ basic: { username: 'u', password: 'p' } }, {}],
  followRedirects: [0, 51],
  json: [{ any: ['thing'] }, undefined],
  form: [{ a: 'b' }, { a: 1 }],
  body: ['', 1],
};

const steps: Part['values'] = {
  httpGet: [{ path: '/' }, null],
  httpHead: [{ path: '/' }, { path: 1 }],
  httpPost: [{ path: '/' }, []],
  httpPut: [{ path: '/' }, 'x'],
  httpPatch: [{ path: '/' }, 1],
  httpDelete: [{ path: '/' }, true],
  httpOptions: [{ path: '/' }, { paths: '/' }],
  http: [{ method: 'PROPFIND', path: '/' }, { path: '/' }],
  tcpSocket: [{ port: 1 }, { port: 65_536 }],
  expect: [{ status: 204 }, 204],
  capture: [{ a: { json: '$.a' } }, { 'a b': { json: '$.a' } }],
};

/** A method of its own takes the place of the one that is there. */
const withMethod = (part: object) => ({
  ...(Object.keys(part).some((key) => /^(?:http|tcp)/.test(key)) ? {} : get),
  ...part,
});
const inExpect = (part: object) => ({
  checks: [{ ...get, ...('errorRate' in part ? { sample: { requests: 2 } } : {}), expect: part }],
});
const inRequest = (part: object) => {
  const address = ['path', 'url', 'host', 'port', 'scheme'].some((key) => key in part) ? {} : { path: '/' };
  return { checks: [{ httpPost: { ...address, ...part } }] };
};

export const parts: Readonly<Record<string, Part>> = {
  suite: {
    within: (part) => ({ ...ok, ...part }),
    known: Object.keys(suite.entries),
    values: {
      $schema: ['./check-file.schema.json', 1],
      version: [1, 2],
      target: ['https://a', 'a'],
      defaults: [{ severity: 'advisory', followRedirects: true }, { severity: 'high' }],
      identity: [{ body: 'a' }, 'a'],
      checks: [[get], {}],
      resolve: [{ a: 'all', b: '10.0.0.1' }, { a: 'b' }],
      tls: [{ ca: 'ca.pem' }, { ca: 1 }],
      proxy: ['http://a:1', 'socks://a'],
    },
  },
  pace: { within: (part) => ({ checks: [{ ...get, ...part }] }), known: Object.keys(paceEntries), values: pace },
  'pace of the defaults': {
    within: (part) => ({ ...ok, defaults: part }),
    known: Object.keys(paceEntries),
    values: pace,
  },
  check: {
    within: (part) => ({ checks: ['steps' in part ? part : withMethod(part)] }),
    known: Object.keys(check.entries),
    values: {
      name: ['ready', 'a\nb'],
      severity: ['advisory', 'warning'],
      steps: [[get], []],
      sample: [{ requests: 2, concurrency: 2 }, { requests: 1 }],
      ...steps,
      ...pace,
    },
  },
  step: {
    within: (part) => ({ checks: [{ steps: [withMethod(part)] }] }),
    known: Object.keys(step.entries),
    values: steps,
  },
  request: { within: inRequest, known: Object.keys(request.entries), values: requests },
  'request of any method': {
    within: (part) => ({ checks: [{ http: { method: 'PUT', path: '/', ...part } }] }),
    known: Object.keys(requestOfAnyMethod.entries).filter((key) => !(key in request.entries)),
    values: { method: ['PURGE', 'CONNECT'] },
  },
  tcpSocket: {
    within: (part) => ({ checks: [{ tcpSocket: { port: 1, ...part } }] }),
    known: Object.keys(tcpSocket.entries),
    values: { host: ['10.0.0.1', 'a:1'], port: [1, 'http'] },
  },
  expect: {
    within: inExpect,
    known: Object.keys(expectations.entries),
    values: {
      status: [[200, '3xx'], []],
      headers: [{ etag: { exists: true } }, { etag: { exists: 1 } }],
      body: [{ matches: '^ok$' }, { matches: '(' }],
      json: [{ '$.a': { in: [1, 'b'] } }, { '$.a': { in: [] } }],
      schema: [{ type: 'object' }, []],
      tls: [{ daysLeft: { gt: 1 }, host: { endsWith: 'example' } }, { daysLeft: 14 }],
      redirects: [{ count: 1, url: 'https://a/' }, { count: -1 }],
      time: [{ totalMs: { lt: 1 } }, { totalMs: 1 }],
      errorRate: [{ lt: 0.1 }, 0.1],
    },
  },
  condition: {
    within: (part) => inExpect({ json: { '$.a': part } }),
    known: [
      'equals',
      'not',
      'contains',
      'containsWord',
      'startsWith',
      'endsWith',
      'matches',
      'in',
      'gt',
      'gte',
      'lt',
      'lte',
      'exists',
      'count',
      'type',
    ],
    values: {
      equals: [{ a: [1] }, undefined],
      not: [null, { equals: 1 }],
      contains: [1, undefined],
      containsWord: ['a', 1],
      startsWith: ['a', 1],
      endsWith: ['a', null],
      matches: ['a+', '+'],
      in: [[1], 1],
      gt: [-1.5, '1'],
      gte: [0, null],
      lt: [1, true],
      lte: [1, [1]],
      exists: [false, 'no'],
      count: [{ gte: 1 }, 1.5],
      type: ['null', 'nil'],
    },
  },
  identity: {
    within: (part) => {
      if ('httpGet' in part || 'httpPost' in part) return { identity: { expect: { body: 'a' }, ...part } };
      if ('expect' in part) return { identity: { ...get, ...part } };
      if ('header' in part) return { identity: { equals: 'a', ...part } };
      const isCondition = ['equals', 'contains', 'startsWith', 'endsWith', 'matches'].some((key) => key in part);
      return { identity: isCondition ? { header: 'X-A', ...part } : { body: 'a', ...part } };
    },
    known: Object.keys(identity.entries),
    values: {
      httpGet: [{ path: '/' }, '/'],
      httpPost: [{ path: '/', json: {} }, '/'],
      expect: [{ json: { '$.a': 'b' } }, { status: 200 }],
      path: ['/version', '//a'],
      url: ['https://a/', 'a'],
      json: [{ '$.a': 1 }, { a: 1 }],
      body: ['a', 1],
      header: ['X-A', 'X:A'],
      equals: ['a', 1],
      contains: ['a', 1],
      startsWith: ['a', 1],
      endsWith: ['a', 1],
      matches: ['a', '('],
      ...pace,
    },
  },
};
