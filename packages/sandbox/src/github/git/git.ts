import { execFile } from 'node:child_process';

/** The git CLI on one bare repository. */
export interface Git {
  readonly dir: string;
  /** Standard output. Rejects with a {@link GitFailure} for any exit code that is not among `allowed` (0 by default). */
  run(args: readonly string[], options?: RunOptions): Promise<Finished>;
  /** The same, as text without the last line's end. */
  text(args: readonly string[], options?: RunOptions): Promise<string>;
}

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  readonly allowed?: readonly number[];
}

export interface Finished {
  readonly code: number;
  readonly stdout: Buffer;
}

/** Its message is what git wrote to standard error. */
export class GitFailure extends Error {}

/** Largest output that is read, bytes: GitHub's limit for a blob, in base64 and with room. */
const OUTPUT_LIMIT = 256 * 1024 * 1024;

/** Nothing of the user's or the machine's configuration, hooks or identity is to reach the repository. */
export function gitEnvironment(): Record<string, string | undefined> {
  const clean = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(clean),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    LC_ALL: 'C',
  };
}

export function createGit(dir: string): Git {
  const run: Git['run'] = (args, { input, env = {}, allowed = [0] } = {}) =>
    new Promise((resolve, reject) => {
      const options = {
        env: { ...gitEnvironment(), ...env },
        encoding: 'buffer' as const,
        maxBuffer: OUTPUT_LIMIT,
      };
      const child = execFile('git', ['--git-dir', dir, ...args], options, (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        if (allowed.includes(code)) resolve({ code, stdout });
        else reject(new GitFailure(stderr.toString('utf8').trim() || error!.message));
      });
      // git may end without having read its input; what it says then is in its exit code
      child.stdin!.on('error', () => {});
      child.stdin!.end(input);
    });
  const text: Git['text'] = async (args, options) => {
    const { stdout } = await run(args, options);
    return stdout.toString('utf8').replace(/\n$/, '');
  };
  return { dir, run, text };
}
