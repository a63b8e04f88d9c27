import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { programOf, runProgram, type ProgramOptions, type ProgramRun } from './program.ts';

export interface ActRun extends ProgramRun {
  /** What the workflow has written to files of $REPORT, by their names. */
  readonly reports: Readonly<Record<string, string>>;
  /** Names of the files of each artifact. */
  readonly artifacts: Readonly<Record<string, readonly string[]>>;
}

/** Has act run a workflow on this machine: no containers, and a proxy that refuses everything in place of a network. */
export async function runWithAct(
  folder: string,
  event: readonly string[],
  env: Readonly<Record<string, string>>,
  meanwhile?: ProgramOptions['meanwhile'],
): Promise<ActRun> {
  const home = mkdtempSync(path.join(tmpdir(), 'act-home-'));
  const variables = { ...env, REPORT: home, NO_PROXY: '127.0.0.1,localhost' };
  const envFile = path.join(home, 'act.env');
  writeFileSync(
    envFile,
    Object.entries(variables)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  const platforms = ['ubuntu-24.04', 'ubuntu-latest'].flatMap((name) => ['-P', `${name}=-self-hosted`]);
  const given = ['--var', `AWS_REGION=${env['AWS_REGION']!}`, '-s', `GITHUB_TOKEN=${env['GITHUB_TOKEN'] ?? ''}`];
  const run = await runProgram(programOf('ACT'), [...event, ...platforms, ...given, '--env-file', envFile], {
    cwd: folder,
    meanwhile,
    // act runs `using: node24` on the `node` of the PATH
    env: {
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env['PATH']!}`,
      HOME: home,
      HTTP_PROXY: 'http://127.0.0.1:9',
      HTTPS_PROXY: 'http://127.0.0.1:9',
    },
  });
  const artifacts = path.join(home, 'artifacts');
  return {
    ...run,
    reports: Object.fromEntries(
      readdirSync(home)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => [name.slice(0, -'.txt'.length), readFileSync(path.join(home, name), 'utf8')]),
    ),
    artifacts: existsSync(artifacts)
      ? Object.fromEntries(
          readdirSync(artifacts).map((name) => [name, readdirSync(path.join(artifacts, name)).toSorted()]),
        )
      : {},
  };
}
