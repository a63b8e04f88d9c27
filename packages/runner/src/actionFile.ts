import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { UsageError } from './errors.ts';

interface ActionInput {
  readonly name: string;
  /** The default as written, expressions included. */
  readonly default: string | undefined;
  readonly deprecationMessage: string | undefined;
}

/** What the runner needs to know of an action.yml. Scripts are absolute paths. */
export interface ActionFile {
  readonly folder: string;
  readonly inputs: readonly ActionInput[];
  readonly pre: string | undefined;
  readonly preIf: string;
  readonly main: string;
  readonly post: string | undefined;
  readonly postIf: string;
}

const FILE_NAMES = ['action.yml', 'action.yaml'];

/** Both run on Node 24: GitHub's runner no longer ships Node 20. */
const RUNTIMES = ['node20', 'node24'];

/**
 * Reads the action.yml (or action.yaml) of a folder.
 * @throws UsageError when there is none, when it is not a JavaScript action, or when a script it names does not exist.
 */
export function readActionFile(folder: string): ActionFile {
  const path = FILE_NAMES.map((name) => join(folder, name)).find((candidate) => existsSync(candidate));
  if (path === undefined) throw new UsageError(`${folder} holds no ${FILE_NAMES.join(' and no ')}`);

  const file = record(parseYaml(path));
  const runs = record(file['runs']);
  const using = text(runs['using']);
  if (using === undefined || !RUNTIMES.includes(using)) {
    throw new UsageError(
      `${path}: runs.using is '${using ?? ''}'; only JavaScript actions can be run here: ${RUNTIMES.join(', ')}`,
    );
  }

  const script = (key: string): string | undefined => {
    const name = text(runs[key]);
    if (name === undefined) return undefined;
    const target = join(folder, name);
    if (!existsSync(target) || !statSync(target).isFile()) {
      throw new UsageError(`${path}: runs.${key} names ${target}, which does not exist; has the action been built?`);
    }
    return target;
  };

  const main = script('main');
  if (main === undefined) throw new UsageError(`${path}: runs.main is missing`);
  return {
    folder,
    inputs: Object.entries(record(file['inputs'])).map(([name, input]) => readInput(name, record(input))),
    pre: script('pre'),
    preIf: text(runs['pre-if']) ?? 'always()',
    main,
    post: script('post'),
    postIf: text(runs['post-if']) ?? 'always()',
  };
}

function readInput(name: string, input: Readonly<Record<string, unknown>>): ActionInput {
  return { name, default: text(input['default']), deprecationMessage: text(input['deprecationMessage']) };
}

function parseYaml(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Scalars of YAML as the text a workflow sees: `true` and `30` need no quotes there. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `${value}` : undefined;
}
