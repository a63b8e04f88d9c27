import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Rounds that are not counted: the first ones fill the disk cache. */
const WARM_UP = 2;

const MAIN = fileURLToPath(new URL('../../dist/smoke-test/main.js', import.meta.url));

/** Milliseconds of whole processes, in turns. */
export interface OneCheck {
  /** The bundle, with one URL that must answer once. */
  readonly check: readonly number[];
  readonly empty: readonly number[];
}

export function measureOneCheck(url: string, rounds: number): OneCheck {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const env = environment(url, folder);
    const both = Array.from({ length: WARM_UP + rounds }, () => ({
      check: processMs([MAIN], env),
      empty: processMs(['-e', '0'], env),
    })).slice(WARM_UP);
    return { check: both.map(({ check }) => check), empty: both.map(({ empty }) => empty) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What GitHub's runner gives a step. */
function environment(url: string, folder: string): Record<string, string> {
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];
  for (const file of files) writeFileSync(join(folder, file), '');
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    INPUT_URL: url,
    'INPUT_SUCCESS-THRESHOLD': '1',
    ...Object.fromEntries(files.map((file) => [file, join(folder, file)])),
  };
}

function processMs(args: readonly string[], env: Record<string, string>): number {
  const begunAt = performance.now();
  const { status, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stdout}`);
  return performance.now() - begunAt;
}
