import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Sandbox } from '@deploy-actions/sandbox';
import type { Contestant } from './contestants.ts';

/** The main phase of an action, started as bare as can be so that nothing else is measured. */
export interface Step {
  /** Wall time just before the process was started, ms since the epoch. */
  readonly startedAt: number;
  /** Resolves when the process has ended. */
  readonly ended: Promise<StepEnd>;
  kill(): void;
}

export interface StepEnd {
  readonly exitCode: number | null;
  /** Wall time, ms since the epoch. */
  readonly at: number;
  readonly output: string;
}

/** Starts an action's bundle on this very Node, with the files that GitHub's runner gives it. */
export async function startStep(contestant: Contestant, sandbox: Sandbox, image: string): Promise<Step> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  const inputs = await contestant.inputs({ sandbox, image, workspace });
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];
  for (const file of files) writeFileSync(join(folder, file), '');
  const env = {
    PATH: dirname(process.execPath),
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    ...Object.fromEntries(files.map((file) => [file, join(folder, file)])),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...sandbox.env,
  };
  const startedAt = now();
  const child = spawn(process.execPath, [contestant.main], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const ended = new Promise<StepEnd>((done, fail) => {
    child.once('error', fail);
    child.once('exit', (exitCode) => {
      const at = now();
      rmSync(folder, { recursive: true, force: true });
      done({ exitCode, at, output });
    });
  });
  return { startedAt, ended, kill: () => void child.kill('SIGKILL') };
}

/** Wall time with fractions, ms since the epoch. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}
