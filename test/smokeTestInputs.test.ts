import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { smokeTest, workspaceWith } from './smoke/run.ts';
import { serve } from './smoke/servers.ts';

const CHECKS = 'checks:\n  - { httpGet: { path: / } }\n';

interface Case {
  readonly inputs: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** Messages of all annotations, in order. */
  readonly told: readonly (string | RegExp)[];
}

describe('smoke-test refuses, before anything is asked,', () => {
  test.each<[string, Case]>([
    ['to do nothing', { inputs: {}, told: ['There is nothing to check: give `url`, `check-file` or `files`.'] }],
    [
      'a URL beside a file',
      {
        inputs: { url: 'APP', 'check-file': 'a.yml' },
        files: { 'a.yml': `target: APP\n${CHECKS}` },
        told: [/both given/],
      },
    ],
    [
      'a URL that is none, an operator that is none, and no place for the identity: all at once',
      {
        inputs: { url: 'app.example.com', 'expect-json': '$.a = 1\n$.b ~ 2', identity: 'abc', 'expect-status': '2xxx' },
        told: [
          /^input identity-in: /,
          /^input expect-json: `expect-json`, line 2, has an unknown operator/,
          /^input url: `url` must begin with/,
          /^input expect-status: /,
        ],
      },
    ],
    [
      'an empty identity, since it would mean nothing',
      { inputs: { url: 'APP', identity: '', 'identity-in': 'body' }, told: [/^input identity: `identity` is missing/] },
    ],
    [
      'inputs of a URL without one',
      {
        inputs: { 'check-file': 'a.yml', 'expect-body': 'ok', 'period-seconds': '1' },
        files: { 'a.yml': `target: APP\n${CHECKS}` },
        told: [
          'input expect-body: `expect-body` is for `url`; in a check file it is `expect.body` of a check.',
          'input period-seconds: `period-seconds` is for `url`; in a check file it is `periodSeconds`, in `defaults` or a check.',
        ],
      },
    ],
    [
      'numbers out of range',
      {
        inputs: { url: 'APP', 'success-threshold': '0', concurrency: '1000' },
        told: [/^input success-threshold: must be a whole number from 1 to 1000/, /^input concurrency: /],
      },
    ],
    [
      'a check file that is not there',
      {
        inputs: { 'check-file': 'smoke.yml' },
        told: ['input check-file: `smoke.yml` is not a file that can be read: there is no such file.'],
      },
    ],
    [
      'what is wrong with the network',
      {
        inputs: { url: 'APP', resolve: 'app=10.0.0.1.5', 'ca-file': 'ca.pem', proxy: 'http://user@' },
        told: [/^input resolve: `resolve`: `app` must be/, /^input proxy: /],
      },
    ],
    [
      'names of secrets that are not set, without repeating what may be a value',
      {
        inputs: { url: 'APP', secrets: 'SMOKE_TOKEN\nhunter2-is-no-name' },
        told: [
          /^input secrets: `SMOKE_TOKEN` is not set/,
          'input secrets: names of environment variables are expected, one per line, never values.',
        ],
      },
    ],
    [
      'reports that cannot be written',
      {
        inputs: { url: 'APP', 'junit-file': 'folder', 'json-file': 'folder/../a-file/b' },
        files: { 'a-file': '' },
        told: [
          /^input junit-file: `junit-file` is a folder/,
          /^input json-file: .*cannot be made \((EEXIST|ENOTDIR)\)/,
        ],
      },
    ],
  ])('%s', async (_what, { inputs, files = {}, told }) => {
    await using app = await serve((_, response) => response.end('ok'));
    const withApp = (texts: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.replaceAll('APP', app.url)]));
    const workspace = workspaceWith(withApp(files));
    mkdirSync(path.join(workspace, 'folder'));

    const run = await smokeTest(withApp(inputs), { workspace });

    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
    expect(run.annotations.map(({ message }) => message)).toEqual(
      told.map((message) => (typeof message === 'string' ? message : expect.stringMatching(message))),
    );
    expect(run.outputs['reason']).not.toContain('hunter2-is-no-name');
    expect(app.asked).toEqual([]);
  });

  test('mistakes in a check file, each at its line', async () => {
    const checks = `target: http://127.0.0.1:1
checks:
  - httpGet: { pth: /health }
  - name: login
    httpPost: { path: /login, auth: { bearer: '{{env.SMOKE_TOKEN}}' } }
    expect: { statusCode: 200 }
    retries: 5
`;
    const run = await smokeTest(
      { 'check-file': 'smoke/a.yml' },
      { workspace: workspaceWith({ 'smoke/a.yml': checks }) },
    );

    expect(run.annotations).toMatchObject([
      {
        level: 'error',
        file: 'smoke/a.yml',
        line: 3,
        message: expect.stringContaining('a.yml:3:16: `checks[0].httpGet.pth`'),
      },
      { level: 'error', file: 'smoke/a.yml', line: 6, message: expect.stringContaining('it is called `status`') },
      {
        level: 'error',
        file: 'smoke/a.yml',
        line: 7,
        message: expect.stringContaining('it is called `failureThreshold`'),
      },
    ]);
  });

  test('variables that a check needs and nobody has set, at their line', async () => {
    const checks = `checks:
  - httpGet: { url: 'http://127.0.0.1:1/', auth: { bearer: '{{env.SMOKE_TOKEN}}' } }
`;
    const workspace = workspaceWith({ 'a.yml': checks });

    const run = await smokeTest({ 'check-file': 'a.yml' }, { workspace, env: { SMOKE_TOKEN: '' } });

    expect(run.annotations).toMatchObject([
      { file: 'a.yml', line: 2, message: expect.stringContaining('`{{env.SMOKE_TOKEN}}`, which is empty') },
    ]);
  });
});

test('what is strange in a check file is a warning at its line, and no reason to fail', async () => {
  await using app = await serve((_, response) => response.end('{"token":"a"}'));
  const checks = `target: ${app.url}
checks:
  - httpGet: { path: / }
    successThreshold: 1
    capture: { token: { json: $.token } }
`;
  const run = await smokeTest({ 'check-file': 'a.yml' }, { workspace: workspaceWith({ 'a.yml': checks }) });

  expect(run.outputs['result']).toBe('passed');
  expect(run.annotations).toMatchObject([{ level: 'warning', file: 'a.yml', line: 5 }]);
});
