import type { Finding, Path } from '@deploy-actions/strategy';
import * as v from 'valibot';
import { nameOf, shown } from './describe.ts';
import { environmentsFile, type WrittenFile } from './schema/file.ts';
import { without } from './sound.ts';
import { spelt } from './spelling.ts';

/** What a file holds by its schema, as far as it is right. */
export interface Shaped {
  /** Without what is wrong; null where that leaves nothing to go on with. */
  readonly content: WrittenFile | null;
  readonly findings: readonly Finding[];
  /** Where something of the content stands in what was written. */
  readonly written: (path: Path) => Path;
}

/** The shape of what was written: unknown keys, wrong types, values that are not allowed; all of it at once. */
export function shapeOf(given: unknown): Shaped {
  const { content, findings, written } = spelt(environmentsFile, given);
  const { issues = [] } = v.safeParse(environmentsFile, content);
  const sound = v.safeParse(environmentsFile, without(content, issues.map(pathOf)));
  return {
    content: sound.success ? sound.output : null,
    findings: [...findings, ...issues.map((issue) => findingOf(issue, given, written))],
    written,
  };
}

function pathOf({ path }: v.BaseIssue<unknown>): Path {
  return path?.map(({ key }) => key as string | number) ?? [];
}

function findingOf(issue: v.BaseIssue<unknown>, given: unknown, written: Shaped['written']): Finding {
  const { type, message, input } = issue;
  const path = pathOf(issue);
  const last = issue.path?.at(-1);
  const at = written(path);
  const name = `\`${nameOf(at.slice(-2))}\``;
  // these say all of it themselves
  if (type === 'raw_check') return { path: at, offset: 0, message: `${name}: ${message}` };
  if (last?.origin === 'key' && input === undefined) {
    return {
      path: written(path.slice(0, -1)),
      message: `\`${nameOf(path.slice(-1))}\` is missing: expected ${message}`,
    };
  }
  if (last?.origin === 'key') return { path: at, message: `${name} cannot be used: it must be ${message}` };
  return { path: at, offset: 0, message: `${name} must be ${message}, not ${shown(valueAt(given, at), at)}` };
}

function valueAt(given: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Readonly<Record<string | number, unknown>>)[part]
        : undefined,
    given,
  );
}
