import { canonical, nameOf } from './canonical.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** One place in which two task definitions differ. */
export interface Difference {
  /** E.g. `containers.web.image`, `cpu`. */
  readonly path: string;
  /** Undefined: it is added. */
  readonly before: string | undefined;
  /** Undefined: it is removed. */
  readonly after: string | undefined;
}

/** Values of environment variables are never shown: nobody can tell which of them are secret. */
export const HIDDEN = '(value not shown)';

/** What changes from one task definition to another, in the order of the paths. Empty when they mean the same. */
export function diffTaskDefinitions(before: TaskDefinition, after: TaskDefinition): Difference[] {
  const old = flatten(canonical(before));
  const now = flatten(canonical(after));
  const paths = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return paths
    .filter((path) => old.get(path) !== now.get(path))
    .map((path) => ({ path, before: shown(path, old.get(path)), after: shown(path, now.get(path)) }));
}

/** Whether two task definitions mean the same to ECS. */
export function isSame(a: TaskDefinition, b: TaskDefinition): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

/** `- containers.web.image: shop:v1` / `+ containers.web.image: shop:v2`: the lines of a unified diff, `most` of them. */
export function diffLines(differences: readonly Difference[], most = Infinity): string[] {
  const lines = differences.flatMap(({ path, before, after }) => [
    ...(before === undefined ? [] : [`- ${path}: ${before}`]),
    ...(after === undefined ? [] : [`+ ${path}: ${after}`]),
  ]);
  return lines.length <= most ? lines : [...lines.slice(0, most), `… and ${lines.length - most} more lines`];
}

function shown(path: string, value: string | undefined): string | undefined {
  return value !== undefined && path.includes('.environment.') ? HIDDEN : value;
}

/** Leaves by path. Entries of lists go by their name where they have one, so that a move is not a change. */
function flatten(value: unknown, path = '', leaves = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) {
    value.forEach((each, index) => flatten(unnamed(each), join(path, nameOf(each) ?? String(index)), leaves));
  } else if (value !== null && typeof value === 'object' && Object.keys(value).length > 0) {
    for (const [key, each] of Object.entries(value)) {
      flatten(each, join(path, key === 'containerDefinitions' ? 'containers' : key), leaves);
    }
  } else {
    // of two entries with one name both must show
    let unique = path;
    for (let n = 2; leaves.has(unique); n += 1) unique = `${path}#${n}`;
    leaves.set(unique, typeof value === 'object' ? '' : `${value as string | number | boolean}`);
  }
  return leaves;
}

function unnamed(entry: unknown): unknown {
  if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) return entry;
  const named = nameOf(entry);
  const rest = Object.entries(entry).filter(([key, each]) => !((key === 'name' || key === 'key') && each === named));
  const only = rest[0];
  // { name, value } reads as name: value
  if (rest.length === 1 && only && ['value', 'valueFrom'].includes(only[0])) return only[1];
  return Object.fromEntries(rest);
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
