import { installed, NotInstalled } from './install.ts';
import { runProgram } from './program.ts';
import { HURL_VERSION, releaseOf } from './release.ts';

export interface Wanted {
  /** '' for any that is on the PATH. */
  readonly version: string;
  readonly sha256: string;
  readonly downloadBase: string;
}

export interface Hurl {
  /** A path, or `hurl` for that of the PATH. */
  readonly path: string;
  /** `hurl 8.0.1`, as it says. */
  readonly version: string;
}

/** How long it may take to tell its version, in milliseconds. */
const VERSION_LIMIT_MS = 20_000;

/**
 * The hurl of the PATH, if it is of the version that is asked for, or none is; else the one that is asked for, installed.
 *
 * @throws {NotInstalled} when there is none, by no fault of what is to be checked
 */
export async function findHurl(
  wanted: Wanted,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Hurl> {
  const onPath = await versionOf('hurl', env, signal).catch(() => null);
  if (onPath !== null && (wanted.version === '' || numberOf(onPath) === wanted.version)) {
    return { path: 'hurl', version: onPath };
  }
  const version = wanted.version === '' ? HURL_VERSION : wanted.version;
  const release = releaseOf(version, wanted.sha256, process.platform, process.arch);
  const path = await installed(release, wanted.downloadBase, signal);
  return { path, version: await versionOf(path, env, signal) };
}

/** @throws {NotInstalled} when it does not run, e.g. for want of a library */
async function versionOf(path: string, env: Readonly<Record<string, string>>, signal: AbortSignal): Promise<string> {
  const { exitCode, stdout, stderr } = await runProgram(path, ['--version'], {
    env,
    timeoutMs: VERSION_LIMIT_MS,
    signal,
  });
  signal.throwIfAborted();
  if (exitCode === 0) return stdout.split(' (')[0]!.split('\n')[0]!.trim();
  throw new NotInstalled(`${path} does not run on this machine: ${`${stderr}${stdout}`.trim().slice(0, 500)}`);
}

/** `hurl 8.0.1` -> `8.0.1` */
function numberOf(version: string): string {
  return version.split(' ')[1] ?? '';
}
