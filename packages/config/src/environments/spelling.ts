import { canonical, readKeys, type Finding, type Path } from '@deploy-actions/strategy';
import type * as v from 'valibot';
import { entryOf, keysOf, traitsOf } from './schema/kinds.ts';

/** What was written, with the names that its schema has for its keys. */
export interface Spelt {
  readonly content: unknown;
  /** Unknown keys, and those that stand there twice. They are not in the content. */
  readonly findings: readonly Finding[];
  /** Where something of the content stands in what was written. */
  readonly written: (path: Path) => Path;
}

/**
 * Gives keys their canonical names, however they are spelt: `error_rate`, `errorRate`, `error-rate`; and makes a list of what
 * may stand alone. What does not fit the schema otherwise stays as it is.
 */
export function spelt(schema: v.GenericSchema, given: unknown): Spelt {
  const findings: Finding[] = [];
  const paths = new Map<string, Path>();
  return { content: within(schema, given, [], []), findings, written };

  function within(of: v.GenericSchema, value: unknown, at: Path, path: Path): unknown {
    paths.set(JSON.stringify(at), path);
    if (of.type === 'array') return listWithin(of, value, at, path);
    if (of.type !== 'strict_object' && of.type !== 'record') return value;
    // the library takes lists for objects
    if (Array.isArray(value)) return null;
    if (!isObject(value)) return value;
    return of.type === 'record' ? recordWithin(of, value, at, path) : objectWithin(of, value, at, path);
  }

  function listWithin(of: v.GenericSchema, value: unknown, at: Path, path: Path): unknown {
    const { item } = of as unknown as v.ArraySchema<v.GenericSchema, undefined>;
    if (Array.isArray(value)) return value.map((each, index) => within(item, each, [...at, index], [...path, index]));
    const standsAlone = traitsOf(of).single === true && value !== null && value !== '';
    return standsAlone ? [within(item, value, [...at, 0], path)] : value;
  }

  function objectWithin(of: v.GenericSchema, value: object, at: Path, path: Path): object {
    const { entries } = of as unknown as v.StrictObjectSchema<v.ObjectEntries, undefined>;
    const known = keysOf(entries);
    const { hints = {} } = traitsOf(of);
    const strange = Object.keys(value).filter((key) => !isKnown(key, known) && Object.hasOwn(hints, canonical(key)));
    for (const key of strange) {
      findings.push({ path: [...path, key], message: `\`${key}\` is not known here: ${hints[canonical(key)]}` });
    }
    const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !strange.includes(key)));
    const fields = readKeys(rest, path, known, (place, message) => findings.push({ ...place, message }));
    return Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        within(entryOf(entries[name]!), field!.value, [...at, name], field!.path),
      ]),
    );
  }

  function recordWithin(of: v.GenericSchema, value: object, at: Path, path: Path): object {
    const { value: member } = of as unknown as v.RecordSchema<
      v.GenericSchema<string, string>,
      v.GenericSchema,
      undefined
    >;
    const names = Object.entries(value).filter(([name]) => {
      if (!OF_OBJECTS.includes(name)) return true;
      findings.push({ path: [...path, name], message: `\`${name}\` cannot be used as a name` });
      return false;
    });
    return Object.fromEntries(
      names.map(([name, each]) => [name, within(member, each, [...at, name], [...path, name])]),
    );
  }

  /** By the longest part of the path that is known; what lies within it is spelt as it was. */
  function written(at: Path): Path {
    for (let length = at.length; length >= 0; length -= 1) {
      const path = paths.get(JSON.stringify(at.slice(0, length)));
      if (path !== undefined) return [...path, ...at.slice(length)];
    }
    return at;
  }
}

/** Names that JavaScript's objects have of themselves. */
const OF_OBJECTS = ['__proto__', 'prototype', 'constructor'];

function isKnown(key: string, known: Readonly<Record<string, readonly string[]>>): boolean {
  const name = canonical(key);
  return Object.hasOwn(known, name) || Object.values(known).some((aliases) => aliases.includes(name));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
