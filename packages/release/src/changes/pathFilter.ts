/**
 * Whether a path is meant by patterns such as `packages/web/**`, `*.md`, `!docs/**`: by one at least, and not by one that
 * begins with `!`. A pattern without wildcards means a file, or a folder with all that is in it. Where all patterns
 * begin with `!`, everything else is meant.
 */
export function pathFilter(patterns: readonly string[]): (path: string) => boolean {
  const excluded = patterns.filter((each) => each.startsWith('!')).map((each) => expressionOf(each.slice(1)));
  const included = patterns.filter((each) => !each.startsWith('!')).map(expressionOf);
  const meets = (expressions: readonly RegExp[], path: string): boolean => expressions.some((each) => each.test(path));
  return (path) => (included.length === 0 || meets(included, path)) && !meets(excluded, path);
}

function expressionOf(pattern: string): RegExp {
  const path = pattern.replace(/^\.?\/+/, '').replace(/\/+$/, '');
  const source = path.replaceAll(/\*\*\/|\*+|\?|[.+^${}()|[\]\\]/g, (part) => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (part === '?') return '[^/]';
    if (part.startsWith('*')) return part === '*' ? '[^/]*' : '.*';
    return `\\${part}`;
  });
  return new RegExp(`^${source}(?:/.*)?$`, 's');
}
