import type { Path } from '@deploy-actions/strategy';

/**
 * Content without what is wrong with it, so that the rest can be read and everything be told at once. An entry of a list takes
 * the list with it: the places of the others would be lost.
 */
export function without(content: unknown, wrong: readonly Path[]): unknown {
  return wrong.map(upToList).reduce(withoutMember, content);
}

function upToList(path: Path): Path {
  const index = path.findIndex((part) => typeof part === 'number');
  return index === -1 ? path : path.slice(0, index);
}

function withoutMember(content: unknown, [key, ...rest]: Path): unknown {
  if (typeof content !== 'object' || content === null || key === undefined || !Object.hasOwn(content, key))
    return content;
  const members = Object.entries(content as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    rest.length === 0
      ? members.filter(([name]) => name !== key)
      : members.map(([name, value]) => [name, name === key ? withoutMember(value, rest) : value]),
  );
}
