import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { ActionRun } from '@deploy-actions/runner';
import { everythingSaid, smokeTest, workspaceWith } from './smoke/run.ts';
import { serve, serveRelease } from './smoke/servers.ts';

const REPORTS = { 'junit-file': 'out/smoke.xml', 'json-file': 'out/smoke.json' };

/** Everything that leaves a run: what is said, and the reports. */
function everythingOf(run: ActionRun): string {
  const files = ['junit-file', 'json-file'].map((name) => readFileSync(run.outputs[name]!, 'utf8'));
  return [everythingSaid(run), ...files].join('\n');
}

describe('secrets', () => {
  const PASSWORD = 'wrong "pa$$word" & <more>';
  const TOKEN = 'c2Vzc2lvbi10b2tlbi0xMjM0';

  test('that a server echoes, in whatever form, are in nothing that is shown or written', async () => {
    await using app = await serve((request, response) => {
      const sent = Buffer.from((request.headers.authorization ?? '').replace('Basic ', ''), 'base64').toString();
      const password = sent.slice(sent.indexOf(':') + 1);
      response.writeHead(401, { 'x-seen': encodeURIComponent(password), 'x-raw': request.headers.authorization ?? '' });
      const html = password.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
      response.end(`wrong password ${password} ${html} ${JSON.stringify({ password })}`);
    });
    const checks = `target: ${app.url}
defaults: { failureThreshold: 1 }
checks:
  - name: login
    httpGet: { path: /, auth: { basic: { username: me, password: '{{env.SMOKE_PASSWORD}}' } } }
`;
    const run = await smokeTest(
      { 'check-file': 'a.yml', ...REPORTS },
      { workspace: workspaceWith({ 'a.yml': checks }), env: { SMOKE_PASSWORD: PASSWORD } },
    );

    expect(run.outputs['result']).toBe('failed');
    const said = everythingOf(run);
    const forms = [PASSWORD, encodeURIComponent(PASSWORD), JSON.stringify(PASSWORD).slice(1, -1), 'pa$$word'];
    for (const form of [...forms, Buffer.from(`me:${PASSWORD}`).toString('base64')]) expect(said).not.toContain(form);
    expect(said).toContain('wrong password ***');
  });

  test('that stand in a query are not shown either', async () => {
    await using app = await serve((request, response) => response.writeHead(403).end(`no: ${request.url}`));

    const run = await smokeTest({ url: `${app.url}/?token=${TOKEN}&other=unknown-to-us`, ...REPORTS });

    expect(run.outputs['result']).toBe('failed');
    expect(everythingOf(run)).not.toContain(TOKEN);
    expect(run.log.join('\n')).not.toContain('unknown-to-us');
  });

  test('that are captured, or named by the input, are not shown either', async () => {
    await using app = await serve((request, response) => {
      if (request.url === '/login') return response.end(JSON.stringify({ token: TOKEN }));
      return response.writeHead(403).end(`not for ${request.headers.authorization}, nor for internal-name-7`);
    });
    const checks = `target: ${app.url}
defaults: { failureThreshold: 1 }
checks:
  - name: me
    steps:
      - httpPost: { path: /login }
        capture: { token: { json: $.token } }
      - httpGet: { path: /me, auth: { bearer: '{{token}}' } }
`;
    const run = await smokeTest(
      { 'check-file': 'a.yml', secrets: 'INTERNAL', ...REPORTS },
      { workspace: workspaceWith({ 'a.yml': checks }), env: { INTERNAL: 'internal-name-7' } },
    );

    expect(run.outputs['result']).toBe('failed');
    expect(everythingOf(run)).not.toContain(TOKEN);
    expect(everythingOf(run)).not.toContain('internal-name-7');
    expect(everythingOf(run)).toContain('not for Bearer ***');
  });
});

test('file names, URLs, captures and answers with metacharacters are data', async () => {
  const EVIL = '$(touch pwned);`touch pwned`|touch pwned&&touch pwned #\'"';
  const asked: string[] = [];
  await using app = await serve((request, response) => {
    asked.push(decodeURIComponent(request.url ?? ''));
    response.end(JSON.stringify({ value: `${EVIL}\n::error::pwned\n##[error]pwned` }));
  });
  const checks = {
    target: app.url,
    defaults: { successThreshold: 1, failureThreshold: 1 },
    checks: [
      {
        name: 'evil $(touch pwned) `id`',
        steps: [
          { httpGet: { path: '/a' }, capture: { value: { json: '$.value' } } },
          { httpGet: { path: '/b?{{value}}' }, expect: { body: `other than ${EVIL}` } },
        ],
      },
    ],
  };
  const file = `checks ${EVIL.replaceAll('/', '')}.json`;
  const workspace = workspaceWith({ [file]: JSON.stringify(checks) });

  const run = await smokeTest({ 'check-file': file, 'junit-file': `${file}.xml` }, { workspace });

  expect(run.outputs['result']).toBe('failed');
  expect(asked[1]).toContain(EVIL);
  expect(existsSync(path.join(workspace, `${file}.xml`))).toBe(true);
  expect(existsSync(path.join(workspace, 'pwned'))).toBe(false);
  expect(run.annotations).toHaveLength(1);
  expect(run.annotations[0]!.title).toBe('evil $(touch pwned) `id`: failed');
});

test('a job that is cancelled in the middle ends at once as stopped, with its reports', async () => {
  const cancel = new AbortController();
  await using app = await serve(() => cancel.abort());
  const workspace = workspaceWith({});

  const run = await smokeTest(
    { url: app.url, 'timeout-seconds': '600', 'deadline-seconds': '600', ...REPORTS },
    // killed right after the first signal, unless it has ended by itself: 137 in place of 1
    { workspace, signal: cancel.signal, grace: { afterInterruptMs: 2_000, afterTerminateMs: 0 } },
  );

  expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'stopped', reason: 'the job was cancelled (SIGINT)' } });
  expect(JSON.parse(readFileSync(run.outputs['json-file']!, 'utf8'))).toMatchObject({ result: 'failed' });
});

test('nothing is connected to but what the checks name', async () => {
  await using app = await serveRelease(() => 'abc');
  const workspace = workspaceWith({ 'record.mjs': RECORD });
  const record = path.join(workspace, 'connections');
  const env = { NODE_OPTIONS: `--import ${pathToFileURL(path.join(workspace, 'record.mjs')).href}`, RECORD: record };

  const run = await smokeTest({ url: app.url, identity: 'abc', 'identity-in': 'body' }, { workspace, env });

  expect(run.outputs['result']).toBe('passed');
  expect(new Set(readFileSync(record, 'utf8').trim().split('\n'))).toEqual(
    new Set([`127.0.0.1:${new URL(app.url).port}`]),
  );
});

/** Writes down every connection and every look-up of a name. */
const RECORD = `
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';
import { syncBuiltinESMExports } from 'node:module';
const note = (text) => appendFileSync(process.env.RECORD, text + '\\n');
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  note(options.host + ':' + options.port);
  return connect.apply(this, args);
};
for (const holder of [dns, dns.promises]) {
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
    const own = holder[name];
    holder[name] = (host, ...rest) => (note('name ' + host), own.call(holder, host, ...rest));
  }
}
syncBuiltinESMExports();
`;
