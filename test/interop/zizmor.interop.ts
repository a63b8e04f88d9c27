import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readRepository } from '../workflows/source.ts';
import { programOf, runProgram } from './program.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');
const { workflows, actions } = readRepository(REPOSITORY);
const FILES = [
  ...workflows.map((workflow) => workflow.path),
  ...Object.keys(actions).map((action) => `${action}/action.yml`),
  '.github/dependabot.yml',
].map((file) => path.join(REPOSITORY, file));

/** What zizmor finds, without a network and as strictly as it can: rule and place of each finding. */
async function findings(files: readonly string[]): Promise<string[]> {
  const strict = ['--offline', '--persona', 'pedantic', '--strict-collection', '--format', 'json'];
  const config = ['--config', path.join(REPOSITORY, '.github/zizmor.yml')];
  const run = await runProgram(programOf('ZIZMOR'), [...strict, ...config, ...files], { env: {} });
  if (!run.stdout.startsWith('[')) throw new Error(run.output);
  return (JSON.parse(run.stdout) as Finding[]).map(({ ident, locations }) => {
    const { symbolic, concrete } = locations.at(-1)!;
    return `${ident} ${JSON.stringify(symbolic.key)}:${concrete.location.start_point.row + 1}`;
  });
}

interface Finding {
  readonly ident: string;
  readonly locations: ReadonlyArray<{
    readonly symbolic: { readonly key: unknown };
    readonly concrete: { readonly location: { readonly start_point: { readonly row: number } } };
  }>;
}

test('zizmor finds nothing in our workflows, actions, examples and dependabot.yml that is not explained in place', async () => {
  expect(await findings(FILES)).toEqual([]);
});

test('it does find what is wrong', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'zizmor-')), 'wrong.yml');
  const { text } = workflows.find((workflow) => workflow.path === '.github/workflows/ci.yml')!;
  writeFileSync(file, text.replace('run: bash .ci/run', 'run: echo ${{ github.head_ref }}'));

  expect(await findings([file])).toEqual([expect.stringMatching(/^template-injection /)]);
});

test('each finding that is passed over says why', () => {
  const ignored = FILES.flatMap((file) => readFileSync(file, 'utf8').match(/# zizmor: ignore.*/g) ?? []);
  for (const comment of ignored) expect(comment).toMatch(/^# zizmor: ignore\[[\w-]+\] \w.{15,}/);
});
