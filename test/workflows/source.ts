import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, LineCounter, parse, parseDocument, type Document } from 'yaml';

export type Values = Readonly<Record<string, unknown>>;

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: unknown;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Values;
  readonly env?: Values;
}

export interface Job {
  readonly uses?: string;
  readonly with?: Values;
  readonly secrets?: 'inherit' | Values;
  readonly needs?: string | readonly string[];
  readonly if?: unknown;
  readonly environment?: string | { readonly name: string; readonly deployment?: unknown };
  readonly concurrency?: Concurrency;
  readonly permissions?: unknown;
  readonly strategy?: Values;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
  readonly [key: string]: unknown;
}

export type Concurrency =
  string | { readonly group: string; readonly 'cancel-in-progress'?: unknown; readonly queue?: unknown };

/** What a workflow or an action takes and gives: `on.workflow_call`, `on.workflow_dispatch`, or an action.yml. */
export interface Contract {
  readonly inputs?: Readonly<Record<string, { readonly required?: unknown; readonly default?: unknown }>> | null;
  readonly secrets?: Readonly<Record<string, { readonly required?: unknown }>> | null;
  readonly outputs?: Readonly<Record<string, { readonly value?: string }>> | null;
}

/** One workflow as it is written, read in pieces. */
export interface Workflow {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly on: Readonly<Record<string, Contract | null>>;
  readonly jobs: Readonly<Record<string, Job>>;
  readonly permissions: unknown;
  readonly concurrency?: Concurrency;
  /** The line of a key or an item, from 1. */
  readonly lineOf: (...keys: ReadonlyArray<string | number>) => number;
}

/** An action of ours by its action.yml. */
export interface Action extends Contract {
  readonly runs: { readonly using: string; readonly steps?: readonly Step[] };
}

/** What the rules look at: workflows, and the actions that they can name. */
export interface Repository {
  readonly workflows: readonly Workflow[];
  /** Composite actions, read as a workflow of one job. */
  readonly composites: readonly Workflow[];
  readonly actions: Readonly<Record<string, Action>>;
}

/** Reads a workflow. Throws on what is no YAML. */
export function workflow(path: string, text: string): Workflow {
  const { data, lineOf } = read(path, text);
  return {
    path,
    text,
    on: events(data.on),
    jobs: data.jobs ?? {},
    permissions: data.permissions,
    ...(data.concurrency === undefined ? {} : { concurrency: data.concurrency }),
    lineOf,
  };
}

/** Reads a composite action as a workflow that is called, and whose one job has its steps and outputs. */
export function composite(path: string, text: string): Workflow {
  const { data, lineOf } = read(path, text);
  const { inputs, outputs = {}, runs } = data as Action;
  const values = Object.entries(outputs ?? {}).map(([name, { value = '' }]) => [name, value]);
  return {
    path,
    text,
    on: { workflow_call: { inputs: inputs ?? {} } },
    jobs: { action: { steps: runs.steps ?? [], outputs: Object.fromEntries(values) } },
    permissions: {},
    lineOf: (...[first, , ...keys]) => lineOf(...(first === 'jobs' ? ['runs', ...keys] : ['inputs', ...keys.slice(1)])),
  };
}

function read(path: string, text: string): { data: any; lineOf: Workflow['lineOf'] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) throw new Error(`${path}: ${document.errors.join('; ')}`);
  return { data: document.toJS(), lineOf: (...keys) => lines.linePos(offsetOf(document, keys)).line };
}

function events(on: unknown): Workflow['on'] {
  if (typeof on === 'string') return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((event) => [event, null]));
  return on as Workflow['on'];
}

/** Where the key starts, or, of what is not there, where the nearest thing around it starts. */
function offsetOf(document: Document, keys: ReadonlyArray<string | number>): number {
  if (keys.length === 0) return 0;
  const parent = document.getIn(keys.slice(0, -1), true);
  const last = keys.at(-1);
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === last) : undefined;
  const found = pair === undefined ? document.getIn(keys, true) : pair.key;
  return isNode(found) && found.range ? found.range[0] : offsetOf(document, keys.slice(0, -1));
}

/** The comment that ends a line, without its `#`; empty when there is none. */
export function commentAt({ text }: Workflow, line: number): string {
  return / #\s*(.*)$/.exec(text.split('\n')[line - 1] ?? '')?.[1] ?? '';
}

/** Our own workflows, those of the examples, and our actions. */
export function readRepository(root: string): Repository {
  const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
  const within = (folder: string): string[] =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .toSorted()
          .map((name) => `${folder}/${name}`)
      : [];
  const folders = ['.github/workflows', ...within('examples').map((example) => `${example}/.github/workflows`)];
  const files = folders.flatMap(within).filter((path) => /\.ya?ml$/.test(path));
  const names = readdirSync(root).filter((name) => existsSync(join(root, name, 'action.yml')));
  const actions = names.map((name): [string, Action] => [name, parse(textOf(`${name}/action.yml`))]);
  return {
    workflows: files.map((path) => workflow(path, textOf(path))),
    composites: actions
      .filter(([, { runs }]) => runs.using === 'composite')
      .map(([name]) => composite(`${name}/action.yml`, textOf(`${name}/action.yml`))),
    actions: Object.fromEntries(actions),
  };
}
