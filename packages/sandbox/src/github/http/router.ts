import type { Route, Routes } from './call.ts';

export interface Match {
  /** The row's key, e.g. `GET /repos/{owner}/{repo}`. */
  readonly key: string;
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Parameters that span segments, as a ref's name does; `x-multi-segment` in GitHub's OpenAPI description. A path that
 * another row names in full goes to that row.
 */
const MULTI_SEGMENT = ['ref', 'path', 'basehead', 'branch', 'tag', 'environment_name'];

interface Pattern {
  readonly key: string;
  readonly method: string;
  readonly regex: RegExp;
  readonly route: Route;
}

/** Finds the row for a method and a path (below the API's base path, still encoded); null where there is none. */
export function createRouter(routes: Routes): (method: string, path: string) => Match | null {
  const patterns = Object.entries(routes)
    .map(([key, route]): Pattern => {
      const [method, template] = key.split(' ') as [string, string];
      return { key, method, regex: regexOf(template), route };
    })
    .toSorted((a, b) => rankOf(a.key) - rankOf(b.key));
  return (method, path) => {
    for (const { key, route, regex, ...pattern } of patterns) {
      const found = pattern.method === method ? regex.exec(path) : null;
      if (found) return { key, route, params: decoded(found.groups ?? {}) };
    }
    return null;
  };
}

function regexOf(template: string): RegExp {
  const source = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    MULTI_SEGMENT.includes(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${source}$`);
}

/** Rows that end in a fixed word come first, rows whose last parameter spans segments last. */
function rankOf(key: string): number {
  const last = /\{(\w+)\}$/.exec(key)?.[1];
  if (last === undefined) return 0;
  return MULTI_SEGMENT.includes(last) ? 2 : 1;
}

function decoded(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decode(value)]));
}

/** What is no valid encoding stays as it is, and names nothing. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
