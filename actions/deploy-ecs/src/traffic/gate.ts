import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readGate, type Gate } from '@deploy-actions/observe';
import { annotate, annotationOf, ConfigurationError, mask, type Context, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from '../action.generated.ts';

/** Of the runner itself: tokens of the job are among them, which no check has any business with. */
const OF_RUNNER = ['INPUT_', 'STATE_', 'ACTIONS_'];

/**
 * The smoke test that production traffic waits for, from its check file.
 *
 * @throws {ConfigurationError} with all problems of the file
 */
export async function readSmokeTest({ inputs, workspace }: Context<Inputs>, name: string): Promise<Gate> {
  const file = path.resolve(workspace, name);
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new ConfigurationError([
      { input: 'smoke-test', message: `\`${name}\` is not a file that can be read (${cause.code}).` },
    ]);
  });
  // what a check file names lies beside it
  const load = (each: string) => readFile(path.resolve(path.dirname(file), each), 'utf8');
  const target = inputs['smoke-test-target'];
  const reading = await readGate({
    file: { name, text, load },
    ...(target !== undefined && { target }),
    env: environment(),
  });
  if ('problems' in reading) throw new ConfigurationError(reading.problems.map(inOurWords));
  for (const warning of reading.warnings) annotate(annotationOf(warning, 'warning'));
  mask(reading.gate!.secrets);
  return reading.gate!;
}

function environment(): Record<string, string> {
  const given = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && !OF_RUNNER.some((prefix) => name.startsWith(prefix)),
  );
  return Object.fromEntries(given) as Record<string, string>;
}

/** The action smoke-test calls it `target`. */
function inOurWords({ input, message, ...place }: Problem): Problem {
  const ours = message.replaceAll('`target`', '`smoke-test-target`');
  return { ...place, ...(input !== undefined && { input: `smoke-test-${input}` }), message: ours };
}
