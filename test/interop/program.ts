import { execFile } from 'node:child_process';

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

/** Runs a program to its end, in this environment and no other. Rejects only when it cannot be started. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { readonly env: Readonly<Record<string, string>>; readonly cwd?: string },
): Promise<ProgramRun> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, { ...options, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error !== null && child.exitCode === null && child.signalCode === null) reject(error);
      else resolve({ exitCode: child.exitCode ?? 128, stdout, output: `${stdout}${stderr}` });
    });
  });
}
