import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { startGitHub, type GitHub } from '@deploy-actions/sandbox';
import { appRepository, forAct, publish, runWorkflow } from './actWorld.ts';

/** release.yml, called by its example. */

const ROOT = path.resolve(import.meta.dirname, '../../..');
const EXAMPLE = 'examples/release-notes';

const published = publish();
console.log(`Replaced in a copy, for act:\n${published.replaced.map((each) => `  ${each}\n`).join('')}`);

interface Release {
  readonly tag_name: string;
  readonly draft: boolean;
  readonly body: string;
  readonly assets: readonly { readonly name: string }[];
}

async function releasesOf({ env }: GitHub): Promise<Release[]> {
  const response = await fetch(`${env['GITHUB_API_URL']}/repos/${env['GITHUB_REPOSITORY']}/releases`, {
    headers: { authorization: `Bearer ${env['GITHUB_TOKEN']}` },
  });
  return (await response.json()) as Release[];
}

test('a pushed tag becomes a release with its notes and attested files, once', async () => {
  await using github = await startGitHub();
  const file = '.github/workflows/release.yml';
  const app = appRepository(EXAMPLE, {
    [file]: forAct(readFileSync(path.join(ROOT, EXAMPLE, file), 'utf8'), () => {}),
  });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', app, '-c', 'user.name=act', '-c', 'user.email=act@example.invalid', ...args], {
      encoding: 'utf8',
    }).trim();
  git('tag', 'v1.0.0');
  git('commit', '--quiet', '--allow-empty', '--message=fix: prices are in euros');
  git('tag', 'v1.0.1');
  git('push', '--quiet', '--force', github.gitDir, 'main', '--tags');
  const ref = { GITHUB_REF: 'refs/tags/v1.0.1', GITHUB_REF_NAME: 'v1.0.1', GITHUB_REF_TYPE: 'tag' };
  const env = { ...github.env, ...ref, GITHUB_SHA: git('rev-parse', 'HEAD') };
  const start = { app, workflow: 'release.yml', event: 'push', payload: { ref: ref.GITHUB_REF }, env } as const;

  const first = await runWorkflow(published, start);

  expect(first).toMatchObject({ exitCode: 0, output: first.output });
  expect(first.artifacts).toMatchObject({ attested: expect.stringContaining('shop.tgz') });
  const released = {
    tag_name: 'v1.0.1',
    draft: false,
    body: expect.stringContaining('prices are in euros'),
    assets: [{ name: 'shop.tgz' }],
  };
  expect(await releasesOf(github)).toMatchObject([released]);

  const second = await runWorkflow(published, start);

  expect(second).toMatchObject({ exitCode: 0, output: second.output });
  expect(await releasesOf(github)).toMatchObject([released]);
});
