import { meant, type Finding, type Path } from '@deploy-actions/strategy';
import type { Shape } from './model.ts';

export interface ShapeReport {
  /** Must be put right: misspelt keys and values of a wrong type. */
  readonly problems: readonly Finding[];
  /** Keys that the model does not know and nothing resembles: ECS may know them. They are passed on. */
  readonly unknown: readonly Finding[];
}

/** Compares a document with the API's model. Keys that look like a known one are taken for a slip of the pen. */
export function checkShape(value: unknown, shape: Shape): ShapeReport {
  const problems: Finding[] = [];
  const unknown: Finding[] = [];
  visit(value, shape, []);
  return { problems, unknown };

  function visit(given: unknown, expected: Shape, path: Path): void {
    // null stands for a member that is not given; as an entry of a list it stands for nothing
    if (given === undefined || (given === null && typeof path.at(-1) !== 'number') || expected.kind === 'any') return;
    if (given === null || !isOfKind(given, expected)) {
      problems.push({ path, message: `${format(path)} must be ${nouns[expected.kind]}, but is ${describe(given)}.` });
      return;
    }
    if (expected.kind === 'list') {
      (given as unknown[]).forEach((each, index) => visit(each, expected.of, [...path, index]));
    } else if (expected.kind === 'map') {
      for (const [key, each] of Object.entries(given)) visit(each, expected.of, [...path, key]);
    } else if (expected.kind === 'structure') {
      visitMembers(given, expected.members(), path);
    }
  }

  function visitMembers(given: object, members: ReadonlyMap<string, Shape>, path: Path): void {
    for (const [key, each] of Object.entries(given)) {
      const member = members.get(key);
      if (member) {
        visit(each, member, [...path, key]);
        continue;
      }
      const at = [...path, key];
      const near = meant(key, [...members.keys()]);
      if (near === null)
        unknown.push({ path: at, message: `${format(at)} is not known to this version; it is passed on as it is.` });
      else problems.push({ path: at, message: `${format(at)} is not known to ECS. Did you mean \`${near}\`?` });
    }
  }
}

const nouns = {
  string: 'a string (put it in quotes)',
  number: 'a number (without quotes)',
  boolean: '`true` or `false` (without quotes)',
  list: 'a list',
  map: 'an object',
  structure: 'an object',
  any: 'anything',
};

function isOfKind(value: unknown, { kind }: Shape): boolean {
  if (kind === 'list') return Array.isArray(value);
  if (kind === 'map' || kind === 'structure') {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
  return typeof value === kind;
}

/** The kind of a value, never the value: it may be a secret. */
function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** `containerDefinitions[0].image` */
function format(path: Path): string {
  return path.length === 0
    ? 'the document'
    : path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}
