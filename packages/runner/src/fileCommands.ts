import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** GitHub refuses a larger step summary (actions/runner, FileCommandManager.cs: AttachmentSizeLimit). */
export const SUMMARY_LIMIT_BYTES = 1024 * 1024;

/** The files through which one phase of an action speaks to the runner. */
const FILES = ['output', 'state', 'env', 'path', 'step_summary'] as const;

export interface FileCommands {
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly path: readonly string[];
  readonly summary: string;
  /** What was wrong with a file; the phase has failed when there is any. */
  readonly problems: readonly string[];
}

/** Creates the empty files of a phase. The answer is the environment that tells the action where they are. */
export function createCommandFiles(folder: string): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const name of FILES) {
    const path = join(folder, name);
    writeFileSync(path, '');
    variables[`GITHUB_${name.toUpperCase()}`] = path;
  }
  return variables;
}

/** Reads what a phase left in its files. A file that cannot be understood is a problem and counts as empty. */
export function readCommandFiles(folder: string): FileCommands {
  const problems: string[] = [];
  const contents = (name: (typeof FILES)[number]): string => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const pairs = (name: (typeof FILES)[number]): Map<string, string> => {
    try {
      return new Map(parsePairs(contents(name)));
    } catch (error) {
      problems.push(`Unable to process file command '${name}' successfully. ${(error as Error).message}`);
      return new Map();
    }
  };

  const env = pairs('env');
  for (const name of [...env.keys()].filter((key) => key.toUpperCase() === 'NODE_OPTIONS')) {
    env.delete(name);
    problems.push(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
  }
  const path = contents('path').split(/\r?\n/);
  return {
    outputs: pairs('output'),
    state: pairs('state'),
    env,
    path: path.filter((line) => line !== ''),
    summary: contents('step_summary'),
    problems,
  };
}

/**
 * Parses lines of `name=value` and blocks of `name<<DELIMITER … DELIMITER`; a later value of a name wins.
 * Line feeds alone end a line, so that values keep their carriage returns, as on GitHub's Linux runners.
 * @throws Error naming the line that is neither, or the delimiter that never comes.
 */
export function parsePairs(text: string): Array<[name: string, value: string]> {
  const lines = text.split('\n');
  const pairs: Array<[string, string]> = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;

    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);

    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === '' || delimiter === '') {
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
    }
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    pairs.push([name, lines.slice(at + 1, end).join('\n')]);
    at = end;
  }
  return pairs;
}
