import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ChildProcess } from 'node:child_process';
import { exec } from '@actions/exec';

export interface ProgramEnd {
  readonly ending: 'exited' | 'over' | 'stopped';
  /** 128 when it was ended. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Characters of its output that are kept. */
const MOST_OUTPUT = 1_000_000;

/** Longer timers would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Runs a program to its end, or ends it when its time is over or the caller says so. No shell: arguments are data.
 *
 * @throws Error when it cannot be started
 */
export async function runProgram(
  path: string,
  args: readonly string[],
  { env, timeoutMs, signal }: ProgramOptions,
): Promise<ProgramEnd> {
  let ending: ProgramEnd['ending'] = 'exited';
  const child = childOf(args);
  const end = (why: ProgramEnd['ending']) => {
    ending = why;
    child.kill();
  };
  const stop = () => end('stopped');
  const timer = setTimeout(() => end('over'), Math.min(timeoutMs, LONGEST_TIMER));
  signal.addEventListener('abort', stop, { once: true });
  const output = { stdout: '', stderr: '' };
  const keep = (stream: 'stdout' | 'stderr') => (data: Buffer) => {
    if (output[stream].length < MOST_OUTPUT) output[stream] += data.toString();
  };
  try {
    signal.throwIfAborted();
    // The path is one word of a command line for exec, the arguments are not.
    const exitCode = await exec(`"${path.replaceAll('"', '\\"')}"`, [...args], {
      env: { ...env },
      ignoreReturnCode: true,
      silent: true,
      listeners: { stdout: keep('stdout'), stderr: keep('stderr') },
    });
    return { ending, exitCode: exitCode ?? 128, ...output };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    child.forget();
  }
}

/** The process that is about to be started with these arguments: exec gives no handle of it, Node tells of each. */
function childOf(args: readonly string[]) {
  const children: ChildProcess[] = [];
  const note = (message: unknown) => void children.push((message as { process: ChildProcess }).process);
  subscribe('child_process', note);
  const isOurs = ({ spawnargs }: ChildProcess) => args.every((arg, index) => spawnargs?.[index + 1] === arg);
  return {
    kill: () => children.filter(isOurs).forEach((child) => child.kill('SIGKILL')),
    forget: () => unsubscribe('child_process', note),
  };
}
