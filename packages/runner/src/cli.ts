import { resolve } from 'node:path';
import { readCommandLine, usage, type CommandLine } from './commandLine.ts';
import { UsageError } from './errors.ts';
import { runAction, type ActionRun } from './run.ts';

const USAGE_EXIT_CODE = 2;

/** npm starts its scripts at the root of the repository; paths are meant from where the person is. */
const cwd = (process.env['npm_lifecycle_event'] === 'action' ? process.env['INIT_CWD'] : undefined) ?? process.cwd();

/** From packages/runner/build/src. */
const repository = resolve(import.meta.dirname, '../../../..');

const args = process.argv.slice(2);

try {
  if (args.includes('--help')) process.stdout.write(`${usage(repository)}\n`);
  else process.exitCode = await main(readCommandLine(args, { cwd, repository }));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = USAGE_EXIT_CODE;
}

async function main({ run, cancelAfterMs, json }: CommandLine): Promise<number> {
  const cancel = new AbortController();
  const timer = cancelAfterMs === undefined ? undefined : setTimeout(() => cancel.abort(), cancelAfterMs);
  const onSignal = (): void => cancel.abort();
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  try {
    const result = await runAction({
      ...run,
      signal: cancel.signal,
      colour: process.stdout.isTTY,
      onLine: (line) => process.stdout.write(`${line}\n`),
    });
    if (json) process.stdout.write(`${toJson(result)}\n`);
    return result.exitCode;
  } finally {
    clearTimeout(timer);
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}

function toJson({ exitCode, outputs, annotations, summary, durationMs }: ActionRun): string {
  const notes = annotations.map(({ level, message }) => ({ level, message }));
  return JSON.stringify({ exitCode, outputs, annotations: notes, summary, durationMs });
}
