import type { Problem } from '@deploy-actions/strategy';
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import type { Path, ShapeFinding } from './checkShape.ts';

export interface ParsedDocument {
  /** Null when it is no object, or cannot be read; `problems` says why then. */
  readonly content: Readonly<Record<string, unknown>> | null;
  readonly problems: readonly Problem[];
  /** A finding with its place in the file: file, line and column. */
  locate(finding: ShapeFinding): Problem;
}

/**
 * Reads an object from JSON or YAML, keeping the place of everything in it.
 *
 * @param file the name that problems carry; one that ends in .json must be JSON
 * @param what the document is, for the problem when it is something else
 */
export function parseDocumentFile(text: string, file: string, what: string): ParsedDocument {
  const lines = new LineCounter();
  // a byte order mark is no part of the text
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const locate = ({ path, message }: ShapeFinding): Problem => {
    const offset = offsetOf(document, path);
    return { message, ...(offset === null ? { file } : place(offset)) };
  };
  const failed = (problems: readonly Problem[]): ParsedDocument => ({ content: null, problems, locate });

  const strict = file.endsWith('.json') ? jsonProblems(text, file) : [];
  const syntax = document.errors.map(({ message, pos }) => ({ message, ...place(pos[0]) }));
  if (syntax.length + strict.length > 0) return failed(strict.length > 0 ? strict : syntax);
  const content = valueOf(document);
  if (content instanceof Error) return failed([{ file, message: content.message }]);
  if (content === null || typeof content !== 'object' || Array.isArray(content)) {
    return failed([{ file, message: `must hold ${what}.` }]);
  }
  return { content: content as Record<string, unknown>, problems: [], locate };
}

/** Aliases without an anchor, and too many of them, show only when the document is resolved. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error;
  }
}

/** YAML takes more than JSON; a .json file that other tools cannot read is wrong. */
function jsonProblems(text: string, file: string): Problem[] {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return [];
  } catch (error) {
    const message = (error as SyntaxError).message;
    const position = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
    const before = text.slice(0, position).split('\n');
    return [{ file, line: before.length, column: before.at(-1)!.length + 1, message: 'is not JSON here.' }];
  }
}

/** Where a path begins in the text: at the key, for a member of an object. */
function offsetOf(document: Document, path: Path): number | null {
  const parent = document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && String(item.key) === path.at(-1));
    const key: unknown = pair?.key;
    if (isNode(key) && key.range) return key.range[0];
  }
  const node = document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : null;
}
