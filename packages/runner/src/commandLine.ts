import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import { UsageError } from './errors.ts';
import type { RunOptions } from './run.ts';

const USAGE = `Usage: npm run -s action -- <name or folder> [options]

Runs an action as GitHub's runner does. A name is a folder at the root of this repository.

  --with KEY=VALUE         an input of the action; may be given many times
  --env-file FILE          variables for the action's environment, one KEY=VALUE per line
  --workspace FOLDER       the folder the action runs in (default: the current one)
  --artifacts FOLDER       where what a composite action uploads as artifacts is put (default: nowhere)
  --event FILE             the JSON payload of the event that started the workflow
  --cancel-after SECONDS   cancel the job after so many seconds, as GitHub would; fractions are allowed
  --json                   print the result as JSON, as the last line
  --help                   print this`;

/** What `--help` prints. */
export function usage(repository: string): string {
  return `${USAGE}\n\n${listActions(repository)}`;
}

export interface CommandLine {
  readonly run: RunOptions;
  readonly cancelAfterMs: number | undefined;
  readonly json: boolean;
}

export interface Surroundings {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The repository whose actions can be called by name. */
  readonly repository: string;
}

/**
 * Reads the command's arguments and the files that they name.
 * @throws UsageError that says what is wrong and what is allowed.
 */
export function readCommandLine(args: readonly string[], { cwd, repository }: Surroundings): CommandLine {
  const { values, positionals } = parse(args);
  const [action, ...more] = positionals;
  if (action === undefined) throw new UsageError(`Which action?\n\n${listActions(repository)}\n\n${USAGE}`);
  if (more.length > 0) throw new UsageError(`One action at a time; '${more.join(' ')}' is too much\n\n${USAGE}`);

  const file = (path: string): string => readText(resolve(cwd, path));
  return {
    run: {
      folder: findAction(action, cwd, repository),
      workspace: resolve(cwd, values.workspace ?? '.'),
      inputs: Object.fromEntries((values.with ?? []).map(keyAndValue)),
      env: values['env-file'] === undefined ? {} : readVariables(file(values['env-file'])),
      ...(values.artifacts === undefined ? {} : { artifacts: resolve(cwd, values.artifacts) }),
      ...(values.event === undefined ? {} : { event: readJson(values.event, file(values.event)) }),
    },
    cancelAfterMs: values['cancel-after'] === undefined ? undefined : seconds(values['cancel-after']) * 1000,
    json: values.json ?? false,
  };
}

function parse(args: readonly string[]): ReturnType<typeof parseOptions> {
  try {
    return parseOptions(args);
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`, { cause: error });
  }
}

function parseOptions(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      with: { type: 'string', multiple: true },
      'env-file': { type: 'string' },
      workspace: { type: 'string' },
      artifacts: { type: 'string' },
      event: { type: 'string' },
      'cancel-after': { type: 'string' },
      json: { type: 'boolean' },
    },
  });
}

function findAction(action: string, cwd: string, repository: string): string {
  const holdsAction = (folder: string): boolean =>
    ['action.yml', 'action.yaml'].some((name) => existsSync(join(folder, name)));
  const candidates = [join(repository, action), resolve(cwd, action)];
  const found = (/^[\w-]+$/.test(action) ? candidates : candidates.slice(1)).find(holdsAction);
  if (found === undefined) {
    throw new UsageError(
      `There is no action '${action}': neither of that name, nor an action.yml in ${resolve(cwd, action)}\n\n${listActions(repository)}`,
    );
  }
  return found;
}

function listActions(repository: string): string {
  const names = readdirSync(repository).filter((name) => existsSync(join(repository, name, 'action.yml')));
  return `Actions: ${names.toSorted().join(', ')}`;
}

function keyAndValue(text: string): [string, string] {
  const equals = text.indexOf('=');
  if (equals <= 0) throw new UsageError(`--with ${text}: expected KEY=VALUE`);
  return [text.slice(0, equals), text.slice(equals + 1)];
}

function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0) {
    throw new UsageError(`--cancel-after ${text}: expected a number of seconds, 0 or more`);
  }
  return value;
}

function readVariables(text: string): Record<string, string> {
  return Object.fromEntries(Object.entries(parseEnv(text)).map(([name, value]) => [name, value ?? '']));
}

function readJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--event ${path}: ${(error as Error).message}`, { cause: error });
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`, {
      cause: error,
    });
  }
}
