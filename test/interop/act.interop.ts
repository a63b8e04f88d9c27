import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '@deploy-actions/sandbox';
import { runningImages, safe, shopSandbox } from '../e2e.ts';
import { programOf, runProgram, type ProgramRun } from './program.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');

/** A repository that holds the action as a commit of ours does, and a workflow that uses it. */
function repositoryWithWorkflow(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'act-'));
  for (const part of ['deploy-ecs', 'dist']) {
    cpSync(path.join(REPOSITORY, part), path.join(folder, part), { recursive: true });
  }
  mkdirSync(path.join(folder, '.github/workflows'), { recursive: true });
  cpSync(path.join(REPOSITORY, 'test/interop/workflow.yml'), path.join(folder, '.github/workflows/deploy.yml'));
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args]);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('-c', 'user.name=act', '-c', 'user.email=act@example.invalid', 'commit', '--quiet', '--message=A release');
  return folder;
}

interface WorkflowRun extends ProgramRun {
  /** What the step after the action saw as its outputs. */
  readonly outputs: Readonly<Record<string, string>>;
  /** What the job after the deployment saw as its result; null when it did not run. */
  readonly resultInNextJob: string | null;
}

/** Has act run the workflow on this machine: no containers, and a proxy that refuses everything in place of a network. */
async function runWorkflow(sandbox: Sandbox, image: string): Promise<WorkflowRun> {
  const cwd = repositoryWithWorkflow();
  const home = mkdtempSync(path.join(tmpdir(), 'act-home-'));
  const variables = { ...sandbox.env, REPORT: home, NO_PROXY: '127.0.0.1' };
  const envFile = path.join(home, 'sandbox.env');
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(envFile, lines.join(''));

  const run = await runProgram(
    programOf('ACT'),
    ['workflow_dispatch', '-P', 'ubuntu-latest=-self-hosted', '--input', `image=${image}`, '--env-file', envFile],
    {
      cwd,
      // act runs `using: node24` on the `node` of the PATH
      env: {
        PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env['PATH']!}`,
        HOME: home,
        HTTP_PROXY: 'http://127.0.0.1:9',
        HTTPS_PROXY: 'http://127.0.0.1:9',
      },
    },
  );
  const result = path.join(home, 'result.txt');
  return {
    ...run,
    outputs: JSON.parse(readFileSync(path.join(home, 'outputs.json'), 'utf8')),
    resultInNextJob: existsSync(result) ? readFileSync(result, 'utf8') : null,
  };
}

describe('a workflow that act runs', () => {
  test('deploys with ./deploy-ecs, and its outputs reach the next step and the next job', async () => {
    await using sandbox = await shopSandbox(safe);

    const run = await runWorkflow(sandbox, 'shop:v2');

    expect(run.output).toContain('Job succeeded');
    expect(run.exitCode).toBe(0);
    expect(runningImages(sandbox)).toEqual(['shop:v2', 'shop:v2']);
    expect(run.outputs).toMatchObject({
      result: 'succeeded',
      'task-definition-arn': expect.stringMatching(/task-definition\/shop:2$/),
    });
    expect(run.resultInNextJob).toBe('succeeded');
  });

  test('fails when ECS rolled the release back, and the outputs tell why', async () => {
    await using sandbox = await shopSandbox(safe);

    const run = await runWorkflow(sandbox, 'shop:v2-crash');

    expect(run.exitCode).toBe(1);
    expect(runningImages(sandbox)).toEqual(['shop:v1', 'shop:v1']);
    expect(run.outputs).toMatchObject({ result: 'rolled-back', reason: expect.stringMatching(/exit code 1/) });
    expect(run.resultInNextJob).toBeNull();
  });
});
