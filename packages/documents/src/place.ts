import type { Path } from '@deploy-actions/strategy';
import { isMap, isNode, isPair, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import { isMergeKey, type Aliases } from './nodes.ts';

/** A document that was read, with its text. */
export interface Source {
  readonly text: string;
  readonly document: Document;
  readonly aliases: Aliases;
}

/** What a path leads to: the value, and its key when it is a member of an object. Either may be written nowhere. */
interface Found {
  readonly key: Node | null;
  readonly value: Node | null;
}

/**
 * Where a path leads to in the text, as an offset from its beginning: the key for a member of an object, the value
 * when there is none. What is not there is looked for in what would hold it. Aliases and merge keys lead to where the
 * value is written.
 *
 * @param within where in the value's own text, see `Finding.offset`; then it is never the key
 */
export function placeOf(source: Source, path: Path, within?: number): number {
  const found = find(source, path);
  if (found === null) return path.length === 0 ? 0 : placeOf(source, path.slice(0, -1));
  const { key, value } = found;
  if (within !== undefined && value?.range) return offsetWithin(value, source.text, within);
  return (key ?? value)?.range?.[0] ?? 0;
}

function find({ document, aliases }: Source, path: Path): Found | null {
  let found: Found | null = { key: null, value: aliases.resolved(document.contents) };
  for (const part of path) found = found && memberOf(aliases, found.value, part);
  return found;
}

function memberOf(aliases: Aliases, node: Node | null, part: string | number): Found | null {
  if (isSeq(node)) {
    const value = aliases.resolved(node.items[Number(part)]);
    return value && { key: null, value };
  }
  if (!isMap(node)) return null;
  const pair = pairOf(aliases, node, String(part));
  if (pair === null) return null;
  return { key: isNode(pair.key) ? pair.key : null, value: aliases.resolved(pair.value) };
}

/** A key of the object itself, or else of one that is merged into it by `<<`. */
function pairOf(aliases: Aliases, map: YAMLMap, name: string): Pair | null {
  const pairs = map.items.filter((item) => isPair(item));
  const own = pairs.find(({ key }) => isScalar(key) && (key.value === null ? '' : key.toString()) === name);
  if (own !== undefined) return own;
  for (const { value } of pairs.filter(({ key }) => isMergeKey(key))) {
    for (const source of aliases.mergedInto(value)) {
      const pair = isMap(source) ? pairOf(aliases, source, name) : null;
      if (pair !== null) return pair;
    }
  }
  return null;
}

/** Exact where the text is written as it is read; else, in folded text and escapes, the start of the value. */
function offsetWithin(value: Node, text: string, within: number): number {
  const [start, end] = value.range!;
  if (!isScalar(value) || typeof value.value !== 'string') return start;
  const written = text.slice(start, end);
  if (written === value.value) return start + within;
  if (written.slice(1, -1) === value.value) return start + 1 + within;
  return value.type === 'BLOCK_LITERAL' ? start + offsetInBlock(written, value.value, within) : start;
}

/** In a block (`|`) each line is written below the indicator as it is, behind its indentation. */
function offsetInBlock(written: string, value: string, within: number): number {
  const before = value.slice(0, within).split('\n');
  const lines = written.split('\n').slice(0, before.length + 1);
  const line = value.split('\n')[before.length - 1]!;
  const last = lines.at(-1)!.trimEnd();
  if (!last.endsWith(line.trimEnd())) return 0;
  const indent = last.length - line.trimEnd().length;
  return lines.slice(0, -1).join('\n').length + 1 + indent + before.at(-1)!.length;
}
