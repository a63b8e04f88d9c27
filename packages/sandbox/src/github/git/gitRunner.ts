/** The program that runs git for one repository: started by git.ts as a child process. */
import { execFile } from 'node:child_process';

/** What is asked of it. */
export interface Order {
  readonly id: number;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: string | Uint8Array | undefined;
}

/** How it went. */
export interface Answer {
  readonly id: number;
  /** -1 where there is none, as git was not started or said too much. */
  readonly code: number;
  readonly stdout: Uint8Array;
  /** What git wrote to standard error, else what is wrong; empty where nothing is. */
  readonly complaint: string;
}

/** Largest output that is read, bytes: GitHub's limit for a blob, in base64 and with room. */
const OUTPUT_LIMIT = 256 * 1024 * 1024;

process.on('message', ({ id, args, env, input }: Order) => {
  const options = { env, encoding: 'buffer' as const, maxBuffer: OUTPUT_LIMIT };
  const child = execFile('git', args, options, (error, stdout, stderr) => {
    const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
    const complaint = stderr.toString('utf8').trim() || (error?.message ?? '');
    const answer: Answer = { id, code, stdout, complaint };
    if (process.connected) process.send!(answer);
  });
  // git may end without having read its input; what it says then is in its exit code
  child.stdin!.on('error', () => {});
  child.stdin!.end(input);
});
