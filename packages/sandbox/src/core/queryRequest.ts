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

/** A node whose only child is `member` (or `entry`) is a list, ordered by the numbers below it. */
function toValue(node: Node | string): unknown {
  if (typeof node === 'string') return node;
  const keys = Object.keys(node);
  const members = node['member'];
  if (keys.length === 1 && typeof members === 'object') {
    return Object.keys(members)
      .toSorted((a, b) => Number(a) - Number(b))
      .map((key) => toValue(members[key]!));
  }
  return Object.fromEntries(keys.map((key) => [key, toValue(node[key]!)]));
}
