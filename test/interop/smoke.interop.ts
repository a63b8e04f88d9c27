import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { smokeTest, workspaceWith } from '../smoke/run.ts';
import { programOf, runProgram } from './program.ts';
import { startService, type Service } from './service.ts';

const PACKAGES = path.resolve(import.meta.dirname, '../../../packages');

function prometheus(): Promise<Service> {
  return startService(programOf('PROMETHEUS'), (port, folder) => [
    '--config.file=/dev/null',
    `--storage.tsdb.path=${folder}`,
    `--web.listen-address=127.0.0.1:${port}`,
  ]);
}

function dockerRegistry(): Promise<Service> {
  return startService(programOf('DOCKER_REGISTRY'), (port, folder) => {
    const file = path.join(folder, 'config.yml');
    writeFileSync(file, `version: 0.1\nstorage: { inmemory: {} }\nhttp: { addr: '127.0.0.1:${port}' }\n`);
    return ['serve', file];
  });
}

const DEFAULTS = 'defaults: { periodSeconds: 0.2, successThreshold: 2, deadlineSeconds: 30 }';

const OF_PROMETHEUS = `${DEFAULTS}
identity:
  httpGet: { path: /api/v1/status/buildinfo }
  expect: { json: { $.data.version: { matches: '^2\\.' } } }
checks:
  - name: healthy
    httpGet: { path: /-/healthy }
    expect: { status: 200, headers: { content-type: { startsWith: text/plain } }, body: { contains: Healthy } }
  - name: metrics
    httpGet: { path: /metrics }
    expect: { body: { matches: '(?m:^go_goroutines \\d+$)' }, time: { totalMs: { lt: 5000 } } }
  - name: query
    http: { method: POST, path: /api/v1/query, form: { query: vector(42) } }
    expect: { json: { $.status: success, '$.data.result[*].value[1]': '42', '$..result': { count: 1 } } }
  - name: a redirect by itself
    httpGet: { path: /, followRedirects: false }
    expect: { status: 302, headers: { location: { endsWith: /graph } } }
  - name: many at once
    sample: { requests: 200, concurrency: 20 }
    httpGet: { path: /-/ready }
    expect: { errorRate: { lte: 0 } }
`;

const OF_REGISTRY = `${DEFAULTS}
checks:
  - name: version 2
    httpGet: { path: /v2/ }
    expect: { headers: { docker-distribution-api-version: registry/2.0 }, json: { $: { equals: {} } } }
  - name: redirected there
    httpGet: { path: /v2 }
    expect: { redirects: { count: 1, url: { endsWith: /v2/ } }, json: { $: { type: object } } }
  - name: empty catalogue
    httpGet: { path: /v2/_catalog }
    expect: { json: { $.repositories: { equals: [] } }, schema: { type: object, required: [repositories] } }
  - name: no such image
    httpGet: { path: /v2/nobody/tags/list }
    expect: { status: 404, json: { '$.errors[0].code': NAME_UNKNOWN } }
  - name: an upload that is begun and called off
    steps:
      - httpPost: { path: /v2/shop/blobs/uploads/ }
        expect: { status: 202 }
        capture: { upload: { header: location } }
      - httpDelete: { url: '{{upload}}' }
        expect: { status: 204 }
`;

async function check(service: Service, file: string) {
  return smokeTest(
    { 'check-file': 'checks.yml', target: service.url },
    { workspace: workspaceWith({ 'checks.yml': file }) },
  );
}

describe('smoke-test', () => {
  test('passes a Prometheus that is only just starting', async () => {
    await using service = await prometheus();
    expect((await check(service, OF_PROMETHEUS)).outputs).toMatchObject({ result: 'passed', 'passed-checks': '7' });
  });

  test('passes a Docker registry', async () => {
    await using service = await dockerRegistry();
    expect((await check(service, OF_REGISTRY)).outputs).toMatchObject({ result: 'passed', 'passed-checks': '5' });
  });

  test('never passes a Prometheus for another release', async () => {
    await using service = await prometheus();
    const other = OF_PROMETHEUS.replace("'^2\\.'", "'^3\\.'").replace('deadlineSeconds: 30', 'deadlineSeconds: 3');

    const { outputs } = await check(service, other);

    expect(outputs['result']).toBe('failed');
    expect(outputs['reason']).toMatch(/still answers as "2\..*json \$\.data\.version/);
  });

  test('fails a Docker registry that has no such image, with what the registry says', async () => {
    await using service = await dockerRegistry();
    const file = `${DEFAULTS}\nchecks: [{ name: image, retryOn: [network], httpGet: { path: /v2/shop/tags/list } }]`;

    const run = await check(service, file);

    expect(run.outputs).toMatchObject({ result: 'failed', reason: expect.stringContaining('found 404') });
    expect(run.summary).toContain('NAME_UNKNOWN');
  });
});

describe('the real hurl', () => {
  const env = { PATH: [path.dirname(programOf('HURL')), process.env['PATH']].join(path.delimiter) };
  const SUITE = `GET {{base}}/-/healthy
HTTP 200
[Asserts]
body contains "Healthy"

GET {{base}}/api/v1/status/buildinfo
HTTP 200
[Asserts]
jsonpath "$.data.version" startsWith "{{version}}"
`;

  test.each([
    ['passes', '2.', { result: 'passed', 'passed-checks': '4' }],
    [
      'fails',
      '3.',
      { result: 'failed', reason: expect.stringMatching(/buildinfo: line 9: jsonpath .*found string <2\./) },
    ],
  ])('%s a Prometheus of version %s, after the check that it is there', async (_, version, outputs) => {
    await using service = await prometheus();

    const run = await smokeTest(
      {
        url: `${service.url}/-/ready`,
        identity: 'Ready',
        'identity-in': 'body',
        files: 'smoke/*.hurl',
        variables: `base=${service.url}\nversion="${version}"`,
      },
      { env, workspace: workspaceWith({ 'smoke/prometheus.hurl': SUITE }) },
    );

    expect(run.outputs).toMatchObject(outputs);
  });

  test('still does with every suite what it was recorded to do', async () => {
    const record = path.join(PACKAGES, 'observe/build/test/hurl/record.js');
    const run = await runProgram(process.execPath, [record, programOf('HURL'), '--check'], { env });
    expect(run).toMatchObject({ exitCode: 0, output: expect.stringContaining('passed: passed') });
  });
});
