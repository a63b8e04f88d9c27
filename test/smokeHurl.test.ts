import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { serveArchive, standIn } from './smoke/hurl.ts';
import { everythingSaid, smokeTest, workspaceWith } from './smoke/run.ts';
import { serveRelease } from './smoke/servers.ts';

/** A version that no machine has. */
const VERSION = '98.7.6';

const SUITE = 'GET http://127.0.0.1:8080/json\n';

/** On the PATH as version 8.0.1. */
function onPath(): { readonly env: Record<string, string>; readonly runs: ReturnType<typeof standIn>['runs'] } {
  const { folder, runs } = standIn('8.0.1');
  return { env: { PATH: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}` }, runs };
}

/** A tool cache of its own: what one run keeps, another finds. */
function toolCache(): Record<string, string> {
  return { RUNNER_TOOL_CACHE: mkdtempSync(path.join(tmpdir(), 'tools-')) };
}

describe('hurl', () => {
  test('is installed from a mirror, verified, and found in the tool cache the next time', async () => {
    await using mirror = await serveArchive(VERSION);
    const inputs = {
      files: 'smoke/*.hurl',
      'hurl-version': VERSION,
      'hurl-sha256': mirror.sha256,
      'hurl-download-base': `${mirror.url}/mirror/`,
    };
    const options = { env: toolCache(), workspace: workspaceWith({ 'smoke/passed.hurl': SUITE }) };

    const first = await smokeTest(inputs, options);
    const second = await smokeTest(inputs, options);

    for (const run of [first, second]) expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } });
    expect(mirror.asked).toEqual([expect.stringMatching(/^\/mirror\/98\.7\.6\/hurl-98\.7\.6-\w+-.*\.tar\.gz$/)]);
    expect(mirror.runs()).toHaveLength(2);
  });

  test('is not unpacked, and not run, when the archive is another one than was published', async () => {
    await using mirror = await serveArchive(VERSION);
    const env = toolCache();

    const run = await smokeTest(
      {
        files: 'passed.hurl',
        'hurl-version': VERSION,
        'hurl-sha256': 'a'.repeat(64),
        'hurl-download-base': `${mirror.url}/mirror`,
      },
      { env, workspace: workspaceWith({ 'passed.hurl': SUITE }) },
    );

    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
    expect(run.outputs['reason']).toContain(`its SHA-256 is ${mirror.sha256}, not ${'a'.repeat(64)}`);
    expect(mirror.runs()).toEqual([]);
    expect(existsSync(path.join(env['RUNNER_TOOL_CACHE']!, 'hurl'))).toBe(false);
  });

  test.each([
    [
      'has no checksum that is known',
      { 'hurl-version': VERSION },
      /98\.7\.6 is none of those .*8\.0\.1.*`hurl-sha256`/,
    ],
    ['is no version', { 'hurl-version': '../8' }, /must be a version such as `8\.0\.1`, but is "\.\.\/8"/],
    ['has no checksum', { 'hurl-version': VERSION, 'hurl-sha256': 'abc' }, /must be 64 hexadecimal digits/],
  ])('is not downloaded when the version %s', async (_, inputs, reason) => {
    await using mirror = await serveArchive(VERSION);

    const run = await smokeTest(
      { files: 'passed.hurl', 'hurl-download-base': `${mirror.url}/mirror`, ...inputs },
      { env: toolCache(), workspace: workspaceWith({ 'passed.hurl': SUITE }) },
    );

    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', reason: expect.stringMatching(reason) } });
    expect(mirror.asked).toEqual([]);
  });

  test.each([
    ['nobody answers', () => 'http://127.0.0.1:1'],
    ['it is not there', (url: string) => `${url}/elsewhere`],
  ])('cannot be had when %s: that tells nothing about the release', async (_, base) => {
    await using mirror = await serveArchive(VERSION);

    const run = await smokeTest(
      {
        files: 'passed.hurl',
        'hurl-version': VERSION,
        'hurl-sha256': mirror.sha256,
        'hurl-download-base': base(mirror.url),
      },
      { env: toolCache(), workspace: workspaceWith({ 'passed.hurl': SUITE }) },
    );

    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'unreachable' } });
    expect(run.outputs['reason']).toMatch(/hurl could not be downloaded from http.*`hurl-download-base`/);
  });

  test('of the PATH is used', async () => {
    const { env, runs } = onPath();

    const run = await smokeTest({ files: 'passed.hurl' }, { env, workspace: workspaceWith({ 'passed.hurl': SUITE }) });

    expect(run.outputs).toMatchObject({ result: 'passed', 'passed-checks': '1' });
    expect(runs()).toHaveLength(1);
  });
});

describe('files of hurl', () => {
  test('are checks like any other, beside those of a URL', async () => {
    await using app = await serveRelease(() => 'abc');
    const { env } = onPath();
    const workspace = workspaceWith({ 'a/passed.hurl': SUITE, 'a/status.hurl': SUITE, 'a/refused.hurl': SUITE });

    const run = await smokeTest({ url: app.url, files: 'a/*.hurl\na/passed.hurl' }, { env, workspace });

    expect(run.outputs).toMatchObject({ result: 'failed', 'passed-checks': '2', 'failed-checks': '2' });
    expect(run.annotations.map(({ title }) => title)).toEqual(['a/status.hurl: failed', 'a/refused.hurl: unreachable']);
    expect(run.summary).toContain('expected as written, found &lt;404&gt;');
  });

  test('wait for the identity', async () => {
    await using app = await serveRelease(() => 'old');
    const { env, runs } = onPath();

    const run = await smokeTest(
      { url: app.url, identity: 'new', 'identity-in': 'json $.commit', files: '*.hurl', 'deadline-seconds': '0.5' },
      { env, workspace: workspaceWith({ 'passed.hurl': SUITE }) },
    );

    expect(run.outputs['result']).toBe('failed');
    expect(run.summary).toContain('skipped');
    expect(runs()).toEqual([]);
  });

  test('are data, whatever they are called', async () => {
    const { env, runs } = onPath();
    const names = ['$(touch pwned).hurl', '`touch pwned`;.hurl', '-v.hurl', '[a] "b" \'c\' && d.hurl', 'é {x,y}.hurl'];
    const workspace = workspaceWith(Object.fromEntries(names.map((name) => [name, SUITE])));

    const run = await smokeTest({ files: names.join('\n') }, { env, workspace });

    expect(run.outputs).toMatchObject({ result: 'passed', 'passed-checks': String(names.length) });
    expect(
      runs()
        .map((args) => path.basename(args.at(-1)!))
        .toSorted(),
    ).toEqual(names.toSorted());
    expect(existsSync(path.join(workspace, 'pwned'))).toBe(false);
  });

  test('that are not there are told, each pattern, before anything is asked', async () => {
    const { env, runs } = onPath();

    const run = await smokeTest({ files: 'smoke/*.hurl\nother.hurl' }, { env });

    expect(run.outputs['reason']).toContain('"smoke/*.hurl" matches no file');
    expect(run.outputs['reason']).toContain('"other.hurl" matches no file');
    expect(runs()).toEqual([]);
  });

  test('end with the deadline', async () => {
    const { env } = onPath();

    const run = await smokeTest(
      { files: 'hangs.hurl', 'deadline-seconds': '1' },
      { env, workspace: workspaceWith({ 'hangs.hurl': SUITE }) },
    );

    expect(run.outputs).toMatchObject({
      result: 'failed',
      reason: expect.stringContaining('hangs.hurl: not within 1'),
    });
  });

  test('are given variables by a file, of which the secret ones are shown nowhere', async () => {
    const { env, runs } = onPath();
    const secret = 'not-for-your-eyes';

    const run = await smokeTest(
      { files: 'asserts.hurl', variables: `host=app\ntoken=${secret}` },
      { env, workspace: workspaceWith({ 'asserts.hurl': SUITE }) },
    );

    expect(runs()[0]).toContain('--variables-file');
    expect(JSON.stringify(runs())).not.toContain(secret);
    expect(everythingSaid(run)).not.toContain(secret);
  });
});
