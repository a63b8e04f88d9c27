import { isAlias, isNode, isScalar, isSeq, type Document, type Node } from 'yaml';

/** The node itself, or what it is an alias of; null when there is none. */
export function resolved(document: Document, node: unknown): Node | null {
  if (isAlias(node)) return node.resolve(document) ?? null;
  return isNode(node) ? node : null;
}

/** Whether a key is `<<`, which takes in the keys of other objects; the parser reads it as a symbol. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && typeof key.value === 'symbol';
}

/** What a merge key takes in: one node, or those of a list. */
export function mergedInto(document: Document, value: unknown): (Node | null)[] {
  const source = resolved(document, value);
  return isSeq(source) ? source.items.map((item) => resolved(document, item)) : [source];
}
