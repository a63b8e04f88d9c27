import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readEnvironments, type ReadEnvironment } from '@deploy-actions/config';
import { ConfigurationError, type Problem } from '@deploy-actions/toolkit';

/** Where it is looked for when nobody says where it is. */
const USUAL = ['.github/environments', 'environments'].flatMap((name) =>
  ['yml', 'yaml', 'json'].map((ending) => `${name}.${ending}`),
);

export interface EnvironmentsFile {
  readonly file: string;
  readonly environments: readonly ReadEnvironment[];
  readonly warnings: readonly Problem[];
}

/** @throws {ConfigurationError} with all that is wrong with the file, or with where it is */
export async function readFileOfEnvironments(given: string | undefined, workspace: string): Promise<EnvironmentsFile> {
  const file = given ?? (await find(workspace));
  const text = await readFile(path.resolve(workspace, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    const { code } = error;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(code);
    throw wrong(`\`${file}\` cannot be read: ${why}.`);
  });
  const reading = readEnvironments(text, file);
  if ('problems' in reading) throw new ConfigurationError(reading.problems);
  return { file, ...reading };
}

async function find(workspace: string): Promise<string> {
  const there = await Promise.all(
    USUAL.map((name) =>
      stat(path.resolve(workspace, name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  const [found, ...others] = USUAL.filter((_, index) => there[index]);
  if (found === undefined) {
    throw wrong(
      `there is neither \`${USUAL[0]}\` nor \`environments.yml\` in the workspace: check the repository out in a step before, write one of them, or say where it is.`,
    );
  }
  // to go by the one that nobody edits any more would be found out in production
  if (others.length > 0)
    throw wrong(`there are ${[found, ...others].map((each) => `\`${each}\``).join(' and ')}: say which holds.`);
  return found;
}

function wrong(message: string): ConfigurationError {
  return new ConfigurationError([{ input: 'environments-file', message }]);
}
