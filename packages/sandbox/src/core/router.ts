export interface Match<Route> {
  /** The row's key, e.g. `GET /repos/{owner}/{repo}`. */
  readonly key: string;
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

export interface RouterOptions {
  /** Parameters that span segments, as a ref's name does. A path that another row names in full goes to that row. */
  readonly multiSegment?: readonly string[];
  /** Whether the fixed words of a path are the same in upper and lower case. */
  readonly ignoreCase?: boolean;
}

interface Pattern<Route> {
  readonly key: string;
  readonly method: string;
  readonly regex: RegExp;
  readonly route: Route;
}

/** Finds the row for a method and a path (below the API's base path, still encoded); null where there is none. */
export function createRouter<Route>(
  routes: Readonly<Record<string, Route>>,
  { multiSegment = [], ignoreCase = false }: RouterOptions = {},
): (method: string, path: string) => Match<Route> | null {
  const patterns = Object.entries(routes)
    .map(([key, route]): Pattern<Route> => {
      const [method, template] = key.split(' ') as [string, string];
      return { key, method, regex: regexOf(template, multiSegment, ignoreCase), route };
    })
    .toSorted((a, b) => rankOf(a.key, multiSegment) - rankOf(b.key, multiSegment));
  return (method, path) => {
    for (const { key, route, regex, ...pattern } of patterns) {
      const found = pattern.method === method ? regex.exec(path) : null;
      if (found) return { key, route, params: decoded(found.groups ?? {}) };
    }
    return null;
  };
}

function regexOf(template: string, multiSegment: readonly string[], ignoreCase: boolean): RegExp {
  const source = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    multiSegment.includes(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${source}$`, ignoreCase ? 'i' : '');
}

/** Rows that end in a fixed word come first, rows whose last parameter spans segments last. */
function rankOf(key: string, multiSegment: readonly string[]): number {
  const last = /\{(\w+)\}$/.exec(key)?.[1];
  if (last === undefined) return 0;
  return multiSegment.includes(last) ? 2 : 1;
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
