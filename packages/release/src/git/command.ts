import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { HistoryError } from '../history.ts';

/** A clone on this machine, and the variables that git is to see. */
export interface Clone {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What people set for their own eyes, and what git does on the side, must not change what is read. */
const SETTINGS = [
  'i18n.logOutputEncoding=UTF-8',
  'core.quotePath=false',
  'color.ui=false',
  'log.showSignature=false',
  'submodule.recurse=false',
  'gc.auto=0',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

/** Variables that would lead git to another repository, or to another program. */
const MISLEADING = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE|EXTERNAL_DIFF|TRACE.*)$/;

const LARGEST_ANSWER = 256 * 1024 * 1024;

/** What git answers, in bytes: messages and paths are not always UTF-8. */
export async function git(clone: Clone, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { ...optionsOf(clone), encoding: 'buffer', maxBuffer: LARGEST_ANSWER } as const;
    const child = execFile('git', [...SETTINGS, ...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(errorOf(error, args, stderr.toString()));
    });
    writeTo(child, input);
  });
}

/**
 * The parts of what git answers that end with a NUL, one by one, however long the answer is.
 *
 * @throws HistoryError when git fails, also after some parts
 */
export async function* gitRecords(clone: Clone, args: readonly string[]): AsyncGenerator<Buffer, void, undefined> {
  const child = spawn('git', [...SETTINGS, ...args], { ...optionsOf(clone), stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(0, 4_096)));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  ended.catch(() => undefined);
  try {
    let rest: Buffer[] = [];
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      let start = 0;
      for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
        const part = chunk.subarray(start, end);
        yield rest.length > 0 ? Buffer.concat([...rest, part]) : part;
        rest = [];
        start = end + 1;
      }
      if (start < chunk.length) rest.push(chunk.subarray(start));
    }
    const code = await ended.catch((error: unknown) => Promise.reject(errorOf(error, args, stderr)));
    if (code !== 0) throw errorOf(null, args, stderr);
  } finally {
    child.kill();
  }
}

/** What one git command makes of what another one, given `input`, writes. */
export async function gitPipe(
  clone: Clone,
  first: readonly string[],
  input: string,
  second: readonly string[],
): Promise<string> {
  const from = spawn('git', [...SETTINGS, ...first], { ...optionsOf(clone), stdio: ['pipe', 'pipe', 'ignore'] });
  const to = spawn('git', [...SETTINGS, ...second], { ...optionsOf(clone), stdio: ['pipe', 'pipe', 'ignore'] });
  from.stdout.on('error', () => undefined).pipe(to.stdin.on('error', () => undefined));
  writeTo(from, input);
  const codes = [from, to].map(
    async (child, index) =>
      new Promise<void>((resolve, reject) => {
        const args = index === 0 ? first : second;
        child.on('error', (error) => reject(errorOf(error, args, '')));
        child.on('close', (code) => (code === 0 ? resolve() : reject(errorOf(null, args, ''))));
      }),
  );
  const chunks: Buffer[] = [];
  to.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  await Promise.all(codes);
  return Buffer.concat(chunks).toString();
}

function optionsOf({ folder, environment }: Clone): { cwd: string; env: NodeJS.ProcessEnv } {
  const kept = Object.entries(environment).filter(([name]) => !MISLEADING.test(name));
  return {
    cwd: folder,
    env: { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
  };
}

/** Who has heard enough closes its end, which is no error of ours. */
function writeTo(child: ChildProcess, input: string): void {
  child.stdin?.on('error', () => undefined).end(input);
}

function errorOf(error: unknown, args: readonly string[], stderr: string): HistoryError {
  const cause = error === null ? {} : { cause: error };
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT')
    return new HistoryError(
      'no-git',
      'git cannot be started: it must be on the PATH, and the folder must exist.',
      cause,
    );
  // an address may carry a user's password
  const said = stderr.trim().replaceAll(/\/\/[^/@\s]+@/g, '//');
  if (/not a git repository/.test(said))
    return new HistoryError(
      'no-repository',
      'This folder is no clone of a repository: check the repository out first.',
    );
  return new HistoryError('failed', `git ${args[0]} failed${said === '' ? '.' : `: ${said}`}`, cause);
}
