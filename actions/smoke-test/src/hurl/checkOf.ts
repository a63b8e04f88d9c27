import { closeSync, openSync, readSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import {
  hurlArguments,
  hurlResult,
  readHurlReport,
  variablesText,
  type CheckResult,
  type OtherCheck,
} from '@deploy-actions/observe';
import type { Hurl } from './find.ts';
import { runProgram } from './program.ts';

export interface Surroundings {
  readonly hurl: Hurl;
  readonly workspace: string;
  readonly env: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
}

/** For one file where nothing is said about the whole run, in milliseconds: as for a check of a check file. */
const FILE_LIMIT_MS = 180_000;

/** Bytes of a response that a report may show: what is longer is cut, and it has to be seen that it is. */
const SHOWN_BYTES = 8_001;

/** One file as one check, by a hurl of its own: a file that cannot be read, or hangs, is the only one that fails. */
export function checkOf(file: string, surroundings: Surroundings): OtherCheck {
  return {
    name: file,
    severity: 'gating',
    run: (timeLeftMs, signal) => runFile(file, surroundings, Math.min(timeLeftMs, FILE_LIMIT_MS), signal),
  };
}

async function runFile(
  file: string,
  { hurl, workspace, env, variables }: Surroundings,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<CheckResult> {
  const begunAt = performance.now();
  // Only for the user who runs this, as mkdtemp makes it: variables and answers may be secret.
  const folder = await mkdtemp(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'hurl-run-'));
  try {
    const variablesFile = Object.keys(variables).length === 0 ? null : join(folder, 'variables');
    if (variablesFile !== null) await writeFile(variablesFile, variablesText(variables));
    const reportFolder = join(folder, 'report');
    const args = hurlArguments({ file: resolve(workspace, file), reportFolder, variablesFile });
    const { ending, exitCode, stderr } = await runProgram(hurl.path, args, { env, timeoutMs, signal });
    const text = await readFile(join(reportFolder, 'report.json'), 'utf8').catch(() => '');
    const durationMs = performance.now() - begunAt;
    const bodyOf = (place: string) => beginningOf(join(reportFolder, 'store', basename(place)));
    return hurlResult({ name: file, report: readHurlReport(text), exitCode, stderr, ending, durationMs, bodyOf });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function beginningOf(path: string): Uint8Array | null {
  try {
    const file = openSync(path, 'r');
    try {
      const buffer = Buffer.alloc(SHOWN_BYTES);
      return buffer.subarray(0, readSync(file, buffer, 0, SHOWN_BYTES, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
