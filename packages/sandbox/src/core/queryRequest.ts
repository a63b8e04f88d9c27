/**
 * Decodes an AWS query request: `Actions.member.1.Type=forward` becomes `{ Actions: [{ Type: 'forward' }] }`. The
 * protocol carries no types, so every leaf is a string, and an empty list arrives as `Name=` (an empty string).
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 */
export function decodeQuery(form: URLSearchParams): Record<string, unknown> {
  const root: Node = Object.create(null) as Node;
  for (const [path, value] of form) {
    if (path === 'Action' || path === 'Version') continue;
    insert(root, path.split('.'), value);
  }
  return toValue(root) as Record<string, unknown>;
}

interface Node {
  [key: string]: Node | string;
}

function insert(root: Node, path: string[], value: string): void {
  let node = root;
  for (const key of path.slice(0, -1)) {
    const next = node[key];
    node = typeof next === 'object' ? next : (node[key] = Object.create(null) as Node);
  }
  node[path.at(-1)!] = value;
}

/** A node whose only child is `member` is a list, ordered by the numbers below it; one whose only child is `entry` a map. */
function toValue(node: Node | string): unknown {
  if (typeof node === 'string') return node;
  const keys = Object.keys(node);
  const { member, entry } = node;
  if (keys.length === 1 && typeof member === 'object') return inOrder(member).map(toValue);
  if (keys.length === 1 && typeof entry === 'object') return toMap(inOrder(entry).map(toValue));
  return Object.fromEntries(keys.map((key) => [key, toValue(node[key]!)]));
}

function inOrder(numbered: Node): (Node | string)[] {
  return Object.keys(numbered)
    .toSorted((a, b) => Number(a) - Number(b))
    .map((key) => numbered[key]!);
}

/** `entry.1.key=prompt&entry.1.value=login` is `{ prompt: 'login' }`. */
function toMap(entries: readonly unknown[]): object {
  return Object.fromEntries(
    entries.flatMap((each) => {
      const { key, value } = Object(each) as { key?: unknown; value?: unknown };
      return typeof key === 'string' ? [[key, value]] : [];
    }),
  );
}
