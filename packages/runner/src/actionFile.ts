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

interface Declared {
  readonly folder: string;
  readonly inputs: readonly ActionInput[];
}

/** What the runner needs to know of an action.yml. */
export type ActionFile = JavaScriptAction | CompositeAction;

/** Scripts are absolute paths. */
export interface JavaScriptAction extends Declared {
  readonly using: 'node';
  readonly pre: string | undefined;
  readonly preIf: string;
  readonly main: string;
  readonly post: string | undefined;
  readonly postIf: string;
}

/** An action that is made of steps that use others. */
export interface CompositeAction extends Declared {
  readonly using: 'composite';
  readonly steps: readonly CompositeStep[];
  /** The outputs as written, expressions included. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** A step as written, expressions included. */
export interface CompositeStep {
  readonly id: string | undefined;
  readonly condition: string;
  readonly uses: string;
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly continueOnError: boolean;
}

const FILE_NAMES = ['action.yml', 'action.yaml'];

/** Both run on Node 24: GitHub's runner no longer ships Node 20. */
const RUNTIMES = ['node20', 'node24'];

/**
 * Reads the action.yml (or action.yaml) of a folder.
 * @throws UsageError when there is none, when it is none that can be run here, or when a script it names does not exist.
 */
export function readActionFile(folder: string): ActionFile {
  const path = FILE_NAMES.map((name) => join(folder, name)).find((candidate) => existsSync(candidate));
  if (path === undefined) throw new UsageError(`${folder} holds no ${FILE_NAMES.join(' and no ')}`);

  const file = record(parseYaml(path));
  const runs = record(file['runs']);
  const using = text(runs['using']);
  const inputs = Object.entries(record(file['inputs'])).map(([name, input]) => readInput(name, record(input)));
  if (using === 'composite') return { using, folder, inputs, ...readComposite(path, runs, record(file['outputs'])) };
  if (using === undefined || !RUNTIMES.includes(using)) {
    throw new UsageError(
      `${path}: runs.using is '${using ?? ''}'; only these can be run here: ${RUNTIMES.join(', ')}, composite`,
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
    using: 'node',
    folder,
    inputs,
    pre: script('pre'),
    preIf: text(runs['pre-if']) ?? 'always()',
    main,
    post: script('post'),
    postIf: text(runs['post-if']) ?? 'always()',
  };
}

function readComposite(
  path: string,
  runs: Readonly<Record<string, unknown>>,
  outputs: Readonly<Record<string, unknown>>,
): Pick<CompositeAction, 'steps' | 'outputs'> {
  const steps = Array.isArray(runs['steps']) ? runs['steps'].map(record) : [];
  return {
    steps: steps.map((step, at) => {
      const uses = text(step['uses']);
      if (uses === undefined) {
        throw new UsageError(`${path}: runs.steps[${at}] uses no action; steps with a script cannot be run here`);
      }
      return {
        id: text(step['id']),
        condition: text(step['if']) ?? 'success()',
        uses,
        with: texts(step['with']),
        env: texts(step['env']),
        continueOnError: step['continue-on-error'] === true,
      };
    }),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, output]) => [name, text(record(output)['value']) ?? '']),
    ),
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

const texts = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(record(value)).map(([name, each]) => [name, text(each) ?? '']));

/** Scalars of YAML as the text a workflow sees: `true` and `30` need no quotes there. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `${value}` : undefined;
}
