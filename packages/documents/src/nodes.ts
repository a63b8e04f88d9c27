import { isAlias, isNode, isScalar, isSeq, visit, type Alias, type Document, type Node } from 'yaml';

/** What the aliases of a document stand for. */
export interface Aliases {
  /** The node itself, or what it is an alias of; null when there is none. */
  resolved(node: unknown): Node | null;
  /** What a merge key takes in: one node, or those of a list. */
  mergedInto(value: unknown): (Node | null)[];
}

/** Looks through the document once: an alias asked by itself does so each time. */
export function aliasesOf(document: Document): Aliases {
  const [anchors, sources] = [new Map<string, Node>(), new Map<Alias, Node>()];
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        return;
      }
      const source = anchors.get(node.source);
      if (source !== undefined) sources.set(node, source);
    },
  });
  const resolved = (node: unknown): Node | null =>
    isAlias(node) ? (sources.get(node) ?? null) : isNode(node) ? node : null;
  const mergedInto = (value: unknown): (Node | null)[] => {
    const source = resolved(value);
    return isSeq(source) ? source.items.map(resolved) : [source];
  };
  return { resolved, mergedInto };
}

/** Whether a key is `<<`, which takes in the keys of other objects; the parser reads it as a symbol. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && typeof key.value === 'symbol';
}
