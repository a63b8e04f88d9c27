import { execFile, execFileSync } from 'node:child_process';

export interface ProgramRun {
  readonly exitCode: number;
  readonly stdout: string;
  /** stdout and stderr, one after the other. */
  readonly output: string;
}

/** The path of a program that scripts/interop.ts has set up, from the variable that it set. */
export function programOf(variable: 'AWS_CLI' | 'ACT' | 'ZIZMOR' | 'HURL' | 'PROMETHEUS' | 'DOCKER_REGISTRY'): string {
  const path = process.env[variable];
  if (path === undefined) throw new Error(`${variable} is not set: start this suite by \`npm run test:interop\`.`);
  return path;
}

/** A program that has been started. */
export interface Running {
  /** As a person does with Ctrl+C: it may tidy up. */
  cancel(): unknown;
  /** Ends it at once with all that it has started, as when its machine is lost. */
  lose(): unknown;
}

export interface ProgramOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Goes on beside the program; the run is over when both are. */
  readonly meanwhile?: ((program: Running) => Promise<void>) | undefined;
}

/** Runs a program to its end, in this environment and no other. Rejects only when it cannot be started, or what goes on beside it fails. */
export async function runProgram(
  program: string,
  args: readonly string[],
  { meanwhile = async () => {}, ...options }: ProgramOptions,
): Promise<ProgramRun> {
  const { promise, resolve, reject } = Promise.withResolvers<ProgramRun>();
  const child = execFile(program, args, { ...options, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
    if (error !== null && child.exitCode === null && child.signalCode === null) reject(error);
    else resolve({ exitCode: child.exitCode ?? 128, stdout, output: `${stdout}${stderr}` });
  });
  const lose = () => child.pid !== undefined && endAll(child.pid);
  const beside = meanwhile({ cancel: () => child.kill('SIGINT'), lose }).catch((error: unknown) => {
    lose();
    throw error;
  });
  const [ran] = await Promise.all([promise, beside]);
  return ran;
}

/** A process and all that it has started, in whatever groups they are. */
function endAll(pid: number): void {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const processes = [...listed.matchAll(/(\d+)\s+(\d+)/g)].map(
    ([, id, parent]) => [Number(id), Number(parent)] as const,
  );
  const family = [pid];
  for (const each of family) family.push(...processes.filter(([, parent]) => parent === each).map(([id]) => id));
  for (const each of family) {
    try {
      process.kill(each, 'SIGKILL');
    } catch (error) {
      // it has ended by itself
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}
