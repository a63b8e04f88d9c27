import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UsageError } from './errors.ts';
import { splitLines } from './lines.ts';

/** How long a cancelled action is left to end by itself before the next, harder signal, in milliseconds. */
export interface Grace {
  readonly afterInterruptMs: number;
  readonly afterTerminateMs: number;
}

/** GitHub's own timing (actions/runner, ProcessInvoker.cs: _sigintTimeout, _sigtermTimeout). */
export const GITHUB_GRACE: Grace = { afterInterruptMs: 7_500, afterTerminateMs: 2_500 };

/** How long output is awaited after the process has ended, should a child of it keep the pipe (ProcessInvoker.cs). */
const OUTPUT_GRACE_MS = 5_000;

/** The Node major version that `using: node24` stands for. */
const NODE_MAJOR = 24;

export interface NodeRun {
  readonly script: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly grace: Grace;
  /** Starts the cancellation. */
  readonly cancel: AbortSignal;
  /** Ends the process at once, without a signal that it could handle. */
  readonly kill?: AbortSignal | undefined;
  /** Each line of stdout and stderr, as it comes. */
  readonly onLine: (line: string) => void;
}

/** How a script ended. */
export interface NodeExit {
  /** The exit code, 128 + n if signal n ended the process. */
  readonly code: number;
  /** Ends what the script has started and left running. */
  readonly killOrphans: () => void;
}

/** Runs one script on Node to its end. */
export async function runNode(run: NodeRun): Promise<NodeExit> {
  // A process group of its own: a Ctrl-C at the terminal reaches the runner alone, and the whole tree can be killed.
  const child = spawn(nodeProgram(), [run.script], {
    cwd: run.cwd,
    env: run.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = exitCode(child);
  const output = Promise.all([splitLines(child.stdout, run.onLine), splitLines(child.stderr, run.onLine)]);

  const killTree = (): void => kill(child, 'SIGKILL', 'tree');
  const stopped = new AbortController();
  const escalate = (): void => void escalateSignals(child, run.grace, stopped.signal);
  process.once('exit', killTree);
  run.cancel.addEventListener('abort', escalate, { once: true });
  if (run.cancel.aborted) escalate();
  run.kill?.addEventListener('abort', killTree, { once: true });
  if (run.kill?.aborted) killTree();
  try {
    const code = await ended;
    stopped.abort();
    await Promise.race([output, sleep(OUTPUT_GRACE_MS, undefined, { ref: false })]);
    return { code, killOrphans: killTree };
  } finally {
    stopped.abort();
    process.off('exit', killTree);
    run.cancel.removeEventListener('abort', escalate);
    run.kill?.removeEventListener('abort', killTree);
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

/** SIGINT and SIGTERM go to the node process alone, the last blow to all that it started. */
async function escalateSignals(child: ChildProcess, grace: Grace, stopped: AbortSignal): Promise<void> {
  try {
    kill(child, 'SIGINT', 'process');
    await sleep(grace.afterInterruptMs, undefined, { signal: stopped });
    kill(child, 'SIGTERM', 'process');
    await sleep(grace.afterTerminateMs, undefined, { signal: stopped });
    kill(child, 'SIGKILL', 'tree');
  } catch (error) {
    if (!stopped.aborted) throw error;
  }
}

function kill(child: ChildProcess, signal: NodeJS.Signals, reach: 'process' | 'tree'): void {
  if (child.pid === undefined) return;
  try {
    process.kill(reach === 'tree' ? -child.pid : child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}

/** This very Node when it is new enough, else the one that the repository has installed. */
function nodeProgram(): string {
  if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) return process.execPath;
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const installed = join(folder, 'node_modules', '.bin', 'node');
    if (existsSync(installed)) return installed;
  }
  throw new UsageError(`Actions run on Node ${NODE_MAJOR}; this is ${process.version}, and npm has installed no other`);
}
