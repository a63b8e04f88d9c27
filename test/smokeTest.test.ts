import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { everythingSaid, smokeTest, workspaceWith } from './smoke/run.ts';
import { nobody, serve, serveRelease } from './smoke/servers.ts';

describe('one URL', () => {
  test('passes when it answers as expected, three times in a row', async () => {
    await using app = await serveRelease(() => 'abc');

    const run = await smokeTest({
      url: `${app.url}/health`,
      'expect-status': '2xx',
      'expect-json': '$.status = ok',
      'expect-body': '"commit"',
    });

    expect(run).toMatchObject({ exitCode: 0, annotations: [] });
    expect(run.outputs).toEqual({
      result: 'passed',
      reason: '1 gating check passed.',
      'passed-checks': '1',
      'failed-checks': '0',
      'junit-file': '',
      'json-file': '',
    });
    expect(app.asked).toEqual(['/health', '/health', '/health']);
    expect(run.summary).toContain('### ✅ Smoke test of 127.0.0.1');
  });

  test('fails when it answers otherwise, and says what was expected and found', async () => {
    await using app = await serveRelease(() => 'abc');

    const run = await smokeTest({ url: app.url, 'expect-json': '$.status = ready' });

    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'failed-checks': '1' } });
    expect(run.outputs['reason']).toContain('json $.status: expected "ready", found "ok"');
    expect(run.annotations).toEqual([
      { level: 'error', title: 'GET /: failed', message: expect.stringContaining('expected "ready"') },
    ]);
    expect(run.summary).toMatch(/"commit":"abc"/);
  });

  test('is unreachable when nobody ever answers, and a rollback is not suggested', async () => {
    const url = await nobody();

    const run = await smokeTest({ url, 'deadline-seconds': '0.5' });

    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'unreachable' } });
    expect(run.outputs['reason']).toMatch(/connection refused.*look there before a rollback/);
  });

  test('that fails now and then never passes: successes must follow one another', async () => {
    let asked = 0;
    await using app = await serve((_, response) => response.writeHead(++asked % 3 === 0 ? 500 : 200).end());

    const run = await smokeTest({ url: app.url, 'deadline-seconds': '1' });

    expect(run.outputs['result']).toBe('failed');
    expect(asked).toBeGreaterThan(3);
    expect(run.log.filter((line) => line.includes('attempt')).length).toBeLessThan(asked);
  });
});

describe('the identity', () => {
  const identity = { identity: 'new', 'identity-in': 'json $.commit', 'identity-url': '/version' };

  test('is waited for, and only then anything else is asked', async () => {
    let asked = 0;
    await using app = await serveRelease(() => (++asked > 8 ? 'new' : 'old'));

    const run = await smokeTest({ url: `${app.url}/health`, ...identity });

    expect(run.outputs).toMatchObject({ result: 'passed', 'passed-checks': '3' });
    expect(app.asked.indexOf('/health')).toBeGreaterThan(4);
  });

  test('of an old release that answers 200 for ever never passes, whatever the checks would say', async () => {
    await using app = await serveRelease(() => 'old');

    const run = await smokeTest({ url: `${app.url}/health`, ...identity, 'deadline-seconds': '1.5' });

    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
    expect(run.outputs['reason']).toContain('still answers as "old" (json $.commit), expected "new"');
    expect(new Set(app.asked)).toEqual(new Set(['/version']));
  });

  test('of an old release that comes back after the checks fails', async () => {
    let checked = 0;
    await using app = await serve((request, response) => {
      if (request.url === '/health') checked += 1;
      response.end(JSON.stringify({ commit: checked >= 3 ? 'old' : 'new' }));
    });

    const run = await smokeTest({ url: `${app.url}/health`, ...identity });

    expect(run.outputs['reason']).toContain('another release came back');
  });

  test.each([
    ['header x-release', 'new'],
    ['body', '"commit":"new"'],
  ])('may stand in %s', async (place, value) => {
    await using app = await serveRelease(() => 'new');

    const run = await smokeTest({ url: app.url, identity: value, 'identity-in': place });

    expect(run.outputs['result']).toBe('passed');
  });
});

test('the first example of the README does what it says', async () => {
  await using app = await serveRelease(() => '0'.repeat(40));
  const readme = readFileSync(new URL('../../smoke-test/README.md', import.meta.url), 'utf8');
  const [, example = ''] = /```yaml\n(- uses.*?)```/s.exec(readme) ?? [];
  const [step] = parse(example) as { with: Record<string, string> }[];

  const run = await smokeTest({
    ...step!.with,
    url: `${app.url}/health`,
    identity: '0'.repeat(40),
    'period-seconds': '0.05',
  });

  expect(run.outputs['result']).toBe('passed');
  expect(app.asked.filter((asked) => asked === '/health')).toHaveLength(3);
});

describe('a check file', () => {
  const CHECKS = `
defaults: { periodSeconds: 0.05, successThreshold: 2, failureThreshold: 1, deadlineSeconds: 10 }
identity: { path: /version, json: { $.commit: '{{env.EXPECTED}}' } }
checks:
  - name: health
    httpGet: { path: /health }
    expect: { json: { $.status: ok } }
  - name: socket
    tcpSocket: { port: PORT }
  - name: speed
    severity: advisory
    httpGet: { path: /slow }
    expect: { time: { totalMs: { lt: 0.001 } } }
`;

  test('is run against the target, and each report tells the same', async () => {
    await using app = await serveRelease(() => 'abc');
    const workspace = workspaceWith({ 'smoke/checks.yml': CHECKS.replace('PORT', new URL(app.url).port) });

    const run = await smokeTest(
      {
        'check-file': 'smoke/checks.yml',
        target: app.url,
        'junit-file': 'reports/smoke.xml',
        'json-file': 'reports/smoke.json',
      },
      { workspace, env: { EXPECTED: 'abc' } },
    );

    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed', 'passed-checks': '4' } });
    expect(run.annotations).toMatchObject([{ level: 'warning', title: 'speed: failed (advisory)' }]);
    expect(run.outputs['junit-file']).toBe(path.join(workspace, 'reports/smoke.xml'));
    expect(readFileSync(run.outputs['junit-file']!, 'utf8')).toContain('tests="5" failures="0" errors="0" skipped="1"');
    const report = JSON.parse(readFileSync(run.outputs['json-file']!, 'utf8'));
    expect(report.checks.map(({ name, result }: { name: string; result: string }) => [name, result])).toEqual([
      ['identity', 'passed'],
      ['health', 'passed'],
      ['socket', 'passed'],
      ['speed', 'failed'],
      ['identity', 'passed'],
    ]);
  });

  test('is only read in a dry run', async () => {
    await using app = await serveRelease(() => 'abc');
    const workspace = workspaceWith({ 'checks.yml': CHECKS.replace('PORT', '1') });

    const run = await smokeTest(
      { 'check-file': 'checks.yml', target: app.url, 'dry-run': 'true' },
      { workspace, env: { EXPECTED: 'abc' } },
    );

    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'skipped' } });
    expect(everythingSaid(run)).toContain(`health: GET /health; must pass 2 times in a row, every 0.05 s, within 10 s`);
    expect(app.asked).toEqual([]);
  });

  test('of the README is right', async () => {
    const readme = readFileSync(new URL('../../smoke-test/README.md', import.meta.url), 'utf8');
    const [, file = ''] = /```yaml\n(# yaml-language-server.*?)```/s.exec(readme) ?? [];
    const env = { EXPECTED_COMMIT: 'abc', SMOKE_USER: 'smoke', SMOKE_PASSWORD: 'a password' };

    const run = await smokeTest(
      { 'check-file': 'checks.yml', target: 'https://app.example.com', 'dry-run': 'true' },
      { workspace: workspaceWith({ 'checks.yml': file }), env },
    );

    expect(run).toMatchObject({ annotations: [], outputs: { result: 'skipped' } });
    expect(run.outputs['reason']).toContain('6 checks would be');
  });

  test('with many failures annotates the gravest ten and stays below the limit of summaries', async () => {
    await using app = await serve((_, response) => response.writeHead(500).end('x'.repeat(100_000)));
    const checks = Array.from({ length: 300 }, (_, index) => `  - { name: c${index}, httpGet: { path: /${index} } }\n`);
    const defaults = 'defaults: { failureThreshold: 1, retryOn: [network] }';
    const workspace = workspaceWith({ 'checks.yml': `${defaults}\nchecks:\n${checks.join('')}` });

    const run = await smokeTest({ 'check-file': 'checks.yml', target: app.url }, { workspace });

    expect(run.outputs).toMatchObject({ result: 'failed', 'failed-checks': '300' });
    expect(run.annotations).toHaveLength(10);
    expect(run.annotations.at(-1)?.title).toBe('291 more checks did not pass');
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
  });
});

describe('the network', () => {
  test('a name is asked at each address that `resolve` gives it, and stays the Host', async () => {
    const hosts: string[] = [];
    await using app = await serve((request, response) => {
      hosts.push(request.headers.host ?? '');
      response.end();
    });
    const { port } = new URL(app.url);

    const run = await smokeTest({
      url: `http://app.example.com:${port}/`,
      resolve: 'app.example.com=127.0.0.1,127.0.0.2',
      'success-threshold': '1',
      'deadline-seconds': '0.5',
    });

    expect(run.outputs).toMatchObject({ result: 'unreachable' });
    expect(run.outputs['reason']).toContain('unreachable at 1 of 2 addresses, the first 127.0.0.2');
    expect(hosts).toEqual([`app.example.com:${port}`]);
  });

  test('is reached through the proxy that the environment names, whose password is shown nowhere', async () => {
    await using proxy = await serve((_, response) => response.writeHead(502, { 'x-by': 'proxy-pass-word' }).end());

    const run = await smokeTest(
      { url: 'http://app.invalid/health', 'deadline-seconds': '0.5' },
      { env: { http_proxy: proxy.url.replace('//', '//me:proxy-pass-word@') } },
    );

    expect(new Set(proxy.asked)).toEqual(new Set(['http://app.invalid/health']));
    expect(run.outputs['result']).toBe('failed');
    expect(everythingSaid(run)).not.toContain('proxy-pass-word');
  });

  test('on the machine itself is reached without a proxy', async () => {
    await using app = await serveRelease(() => 'abc');
    await using proxy = await serve((_, response) => response.end());

    const run = await smokeTest({ url: app.url }, { env: { HTTP_PROXY: proxy.url } });

    expect(run.outputs['result']).toBe('passed');
    expect(proxy.asked).toEqual([]);
  });
});
