import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FaultSpec } from '../../src/index.ts';
import { commitOn, git, grow, inTemporaryFolder, start, tipOf, type Fixture } from './fixture.ts';

const COMMITS = 12;

let fixture: Fixture;
beforeAll(async () => {
  fixture = await start();
  await grow(fixture, 'main', COMMITS);
});
afterAll(() => fixture.github.close());

const clone = (dir: string, ...options: string[]) =>
  git(dir, 'clone', '--quiet', ...options, fixture.github.cloneUrl, '.');
const count = (dir: string) => git(dir, 'rev-list', '--count', 'HEAD');

describe('the git of this machine', () => {
  test('clones what REST wrote, and REST reads what git pushed', async () => {
    const { octokit, at } = fixture;
    const sha = await commitOn(fixture, await tipOf(fixture), 'by-rest.txt');
    await octokit.git.updateRef({ ...at, ref: 'heads/main', sha });
    await inTemporaryFolder(async (dir) => {
      await clone(dir);
      expect(await git(dir, 'rev-parse', 'HEAD')).toBe(sha);
      await git(
        dir,
        '-c',
        'user.name=Ann',
        '-c',
        'user.email=a@b',
        'commit',
        '--quiet',
        '--allow-empty',
        '-m',
        'By git',
      );
      const push = ['-c', 'http.extraheader=Authorization: Bearer ghs_sandbox', 'push', '--quiet', 'origin'];
      await git(dir, ...push, 'HEAD:refs/heads/pushed', 'HEAD:refs/deploy-actions/x/y');
      const pushed = await git(dir, 'rev-parse', 'HEAD');
      expect(await tipOf(fixture, 'heads/pushed')).toBe(pushed);
      expect((await octokit.git.getCommit({ ...at, commit_sha: pushed })).data.message).toBe('By git\n');
      expect(await git(dir, 'ls-remote', 'origin', 'refs/deploy-actions/*')).toBe(`${pushed}\trefs/deploy-actions/x/y`);
    });
  });

  test('clones a part of the history and fetches the rest', async () => {
    await inTemporaryFolder(async (dir) => {
      await clone(dir, '--depth=3');
      expect(await count(dir)).toBe('3');
      await git(dir, 'fetch', '--quiet', '--deepen=2');
      expect(await count(dir)).toBe('5');
      await git(dir, 'fetch', '--quiet', '--unshallow');
      expect(Number(await count(dir))).toBeGreaterThan(COMMITS);
    });
  });

  test('clones commits without trees, and gets a file when it is asked for', async () => {
    await inTemporaryFolder(async (dir) => {
      await clone(dir, '--filter=tree:0', '--no-checkout');
      const objects = await git(dir, 'cat-file', '--batch-check=%(objecttype)', '--batch-all-objects');
      expect(new Set(objects.split('\n'))).toEqual(new Set(['commit']));
      expect(await git(dir, 'show', 'HEAD:README.md')).toBe('# shop');
    });
  });

  test('fetches one commit by its id, as actions/checkout does', async () => {
    const sha = await commitOn(fixture, await tipOf(fixture));
    await inTemporaryFolder(async (dir) => {
      await git(dir, 'init', '--quiet', '.');
      await git(dir, '-c', 'protocol.version=2', 'fetch', '--quiet', '--depth=1', fixture.github.cloneUrl, sha);
      expect(await git(dir, 'rev-parse', 'FETCH_HEAD')).toBe(sha);
    });
  });

  test('pushes more than it buffers, in chunks', async () => {
    await inTemporaryFolder(async (dir) => {
      await clone(dir);
      await writeFile(join(dir, 'large.bin'), randomBytes(3_000_000));
      await git(dir, 'add', '.');
      await git(dir, '-c', 'user.name=Ann', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', 'Large');
      const url = fixture.github.cloneUrl.replace('http://', 'http://x:ghs_sandbox@');
      await git(dir, '-c', 'http.postBuffer=65536', 'push', '--quiet', url, 'HEAD:refs/heads/large');
      expect(await tipOf(fixture, 'heads/large')).toBe(await git(dir, 'rev-parse', 'HEAD'));
    });
  });
});

test.each([
  ['as it is', (body: string) => ({ body: new Uint8Array(Buffer.from(body)), headers: {} })],
  ['compressed', (body: string) => ({ body: new Uint8Array(gzipSync(body)), headers: { 'content-encoding': 'gzip' } })],
])('a request body is taken %s', async (_, encode) => {
  const { body, headers } = encode('0014command=ls-refs\n00010000');
  const response = await fetch(`${fixture.github.cloneUrl}/git-upload-pack`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-git-upload-pack-request', 'git-protocol': 'version=2', ...headers },
    body,
  });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain(`${await tipOf(fixture)} refs/heads/main`);
});

test.each<[string, FaultSpec['kind'], RegExp]>([
  ['git-http:uploadPack', 'error', /502/],
  ['git-http:uploadPack', 'throttle', /429/],
  ['git-http:infoRefs', 'deny', /403/],
  // of a connection that it has used before, git tries a request again by itself
  ['git-http:infoRefs', 'reset', /unable to access/],
])('a fault on %s of the kind %s breaks a fetch once', async (on, kind, message) => {
  const { github } = fixture;
  github.faults.add({ on, kind, times: 1 });
  await inTemporaryFolder(async (dir) => {
    await expect(clone(dir)).rejects.toThrow(message);
    expect(github.calls.snapshot().filter(({ fault }) => fault === kind)).toHaveLength(1);
    await clone(dir);
  });
});

test('dumb git is not served, another repository is not found', async () => {
  const { cloneUrl, serverUrl, calls } = fixture.github;
  expect((await fetch(`${cloneUrl}/info/refs`)).status).toBe(403);
  expect((await fetch(`${serverUrl}/octo-org/other.git/info/refs?service=git-upload-pack`)).status).toBe(404);
  expect(calls.snapshot().at(-1)).toMatchObject({ service: 'git-http', action: 'infoRefs', status: 404 });
});
