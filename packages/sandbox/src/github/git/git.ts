import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer, Order } from './gitRunner.ts';

const RUNNER = fileURLToPath(new URL('./gitRunner.js', import.meta.url));

/** The git CLI on one bare repository. */
export interface Git {
  readonly dir: string;
  /** Standard output. Rejects with a {@link GitFailure} for any exit code that is not among `allowed` (0 by default). */
  run(args: readonly string[], options?: RunOptions): Promise<Finished>;
  /** The same, as text without the last line's end. */
  text(args: readonly string[], options?: RunOptions): Promise<string>;
  /** Ends what runs git; what it has not answered yet is rejected. */
  close(): void;
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

/**
 * Git is started by a small process of its own: a big one, as a test runner with its modules, stands still for a tenth of a second
 * whenever it starts another, and a rollout's journal takes nearly two hundred.
 */
export function createGit(dir: string): Git {
  const runner = createRunner();
  const run: Git['run'] = async (args, { input, env = {}, allowed = [0] } = {}) => {
    const { code, stdout, complaint } = await runner.ask({
      args: ['--git-dir', dir, ...args],
      env: { ...gitEnvironment(), ...env },
      input,
    });
    if (!allowed.includes(code)) throw new GitFailure(complaint);
    return { code, stdout: Buffer.from(stdout) };
  };
  const text: Git['text'] = async (args, options) => {
    const { stdout } = await run(args, options);
    return stdout.toString('utf8').replace(/\n$/, '');
  };
  return { dir, run, text, close: runner.close };
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

function createRunner() {
  const waiting = new Map<number, Waiting>();
  let child: ChildProcess | null = null;
  let asked = 0;

  const start = (): ChildProcess => {
    // nothing of this process's flags is passed on; an advanced channel carries bytes as they are
    const started = fork(RUNNER, { execArgv: [], serialization: 'advanced' });
    started.on('message', (answer: Answer) => {
      waiting.get(answer.id)?.resolve(answer);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.channel?.unref();
    });
    started.once('exit', () => {
      child = null;
      for (const { reject } of waiting.values()) reject(new Error('What runs git has ended.'));
      waiting.clear();
    });
    started.unref();
    return started;
  };

  return {
    ask: (order: Omit<Order, 'id'>) =>
      new Promise<Answer>((resolve, reject) => {
        child ??= start();
        const id = (asked += 1);
        waiting.set(id, { resolve, reject });
        child.channel?.ref();
        child.send({ id, ...order } satisfies Order);
      }),
    close: () => {
      if (child?.connected) child.disconnect();
    },
  };
}
