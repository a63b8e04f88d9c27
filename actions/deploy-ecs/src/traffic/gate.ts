import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readGate, type Gate } from '@deploy-actions/observe';
import {
  annotate,
  annotationOf,
  ConfigurationError,
  environmentOf,
  mask,
  type Context,
  type Problem,
} from '@deploy-actions/toolkit';
import type { Inputs } from '../action.generated.ts';

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
    env: environmentOf(process.env),
  });
  if ('problems' in reading) throw new ConfigurationError(reading.problems.map(inOurWords));
  for (const warning of reading.warnings) annotate(annotationOf(warning, 'warning'));
  mask(reading.gate!.secrets);
  return reading.gate!;
}

/** The action smoke-test calls it `target`. */
function inOurWords({ input, message, ...place }: Problem): Problem {
  const ours = message.replaceAll('`target`', '`smoke-test-target`');
  return { ...place, ...(input !== undefined && { input: `smoke-test-${input}` }), message: ours };
}
