import { planKeys, readKeys, type Keys, type Path, type Report } from '@deploy-actions/strategy';
import { nameOf } from './describe.ts';
import type { WrittenDefaults, WrittenEnvironment } from './schema/file.ts';

/** One thing that is said of an environment. */
export interface Entry {
  /** Its canonical name, in as many parts as it can be said apart from others: `['ecs', 'cluster']`. */
  readonly key: readonly string[];
  readonly value: unknown;
  /** Where it was written. */
  readonly path: Path;
  /** Who says it: the name of an environment; null for `defaults`. */
  readonly from: string | null;
}

/** A block as it stands in the file, once its shape is right. */
export interface Block {
  readonly content: WrittenEnvironment | WrittenDefaults | NonNullable<WrittenEnvironment['hotfix']>;
  /** Where it stands, by canonical names. */
  readonly at: Path;
  readonly from: string | null;
  readonly written: (at: Path) => Path;
}

type Said = Omit<Entry, 'from'>;

/** Blocks whose members are said one by one: who inherits them may say a single one anew. */
const BLOCKS = ['ecs', 'azure', 'resources', 'approvals', 'variables'];

/** All that a block says, in one list; what it says twice is reported. */
export function entriesOf({ content, at, from, written }: Block, report: Report): Entry[] {
  const said = membersOf(content, at).flatMap(([name, value, place]) => saidBy(name, value, place));
  return withoutTwins(said, written(at).length, report).map((entry) => ({ ...entry, from }));

  function saidBy(name: string, value: unknown, place: Path): Said[] {
    const path = written(place);
    if (name === 'deployment') return membersOf(value as object, place).flatMap((member) => saidBy(...member));
    if (name === 'approval') return [{ key: ['approvals', 'required'], value, path }];
    if (BLOCKS.includes(name)) return saidByMembers(name, value as object, place);
    if (name === 'secrets') {
      return (value as readonly { readonly name: string }[]).map((secret, index) => ({
        key: [name, secret.name],
        value: secret,
        path: written([...place, index]),
      }));
    }
    if (name === 'freezes') {
      return (value as readonly string[]).map((line, index) => ({
        key: [name, line.trim()],
        value: line.trim(),
        path: written([...place, index]),
      }));
    }
    if (name === 'rollback' && typeof value === 'string') return [{ key: ['rollback', 'strategy'], value, path }];
    if (name === 'rollback' || name === 'analysis') return saidByPart(name, value, path);
    return [{ key: [name], value, path }];
  }

  function saidByMembers(name: string, value: object, place: Path): Said[] {
    const members = membersOf(value, place).map(([member, each, where]) => ({
      key: [name, member],
      value: each,
      path: written(where),
    }));
    // an empty target is one all the same, though not enough
    return members.length === 0 && (name === 'ecs' || name === 'azure')
      ? [{ key: [name], value, path: written(place) }]
      : members;
  }

  function saidByPart(name: 'rollback' | 'analysis', value: unknown, path: Path): Said[] {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ key: [name], value, path }];
    const keys: Keys<string> = planKeys[name];
    return Object.entries(readKeys(value, path, keys, report)).map(([key, part]) => ({ key: [name, key], ...part! }));
  }
}

function membersOf(value: object, at: Path): [name: string, value: unknown, at: Path][] {
  return Object.entries(value).map(([name, each]: [string, unknown]) => [name, each, [...at, name]]);
}

/**
 * The first of those that say the same thing; a freeze may well be said twice.
 *
 * @param depth of the block that they are in, which need not be named
 */
function withoutTwins(said: readonly Said[], depth: number, report: Report): Said[] {
  const first = new Map<string, Said>();
  for (const entry of said) {
    const key = JSON.stringify(entry.key);
    const other = first.get(key);
    if (other === undefined) first.set(key, entry);
    else if (entry.key[0] !== 'freezes') {
      const [one, two] = [other, entry].map(({ path }) => `\`${nameOf(path.slice(depth))}\``);
      report({ path: entry.path }, `${two} says again what ${one} says: keep one of them`);
    }
  }
  for (const { key, path } of first.values()) {
    if (key[0] === 'secrets' && first.has(JSON.stringify(['variables', key[1]]))) {
      report({ path }, `\`${key[1]}\` is a variable already: keep one of them`);
    }
  }
  return [...first.values()];
}
