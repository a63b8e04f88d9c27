import type { Problem } from '@deploy-actions/strategy';
import { isMap, isNode, isPair, LineCounter, parseDocument, visit, type Document, type ErrorCode } from 'yaml';
import type { Path, ShapeFinding } from './checkShape.ts';

export interface ParsedDocument {
  /** Null when it is no object, or cannot be read; `problems` says why then. */
  readonly content: Readonly<Record<string, unknown>> | null;
  readonly problems: readonly Problem[];
  /** A finding with its place in the file: file, line and column. */
  readonly locate: (finding: ShapeFinding) => Problem;
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
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false, merge: true });
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
  const syntax = document.errors.map(({ code, pos }) => ({ message: yamlMessage(code), ...place(pos[0]) }));
  if (syntax.length + strict.length > 0) return failed(strict.length > 0 ? strict : syntax);
  const content = valueOf(document);
  if (content instanceof Error) return failed(aliasProblems());
  if (content === null || typeof content !== 'object' || Array.isArray(content)) {
    return failed([{ file, message: `must hold ${what}.` }]);
  }
  return { content: withoutHolders(content), problems: [], locate };

  function aliasProblems(): Problem[] {
    const problems: Problem[] = [];
    visit(document, {
      Alias: (_key, alias) => {
        if (alias.resolve(document) === undefined) problems.push({ message: LOOSE_ALIAS, ...place(alias.range![0]) });
      },
    });
    return problems.length > 0 ? problems : [{ file, message: 'has aliases that unfold to too much.' }];
  }
}

const LOOSE_ALIAS = 'is an alias (`*name`) without an anchor. A value that begins with `*` needs quotes.';

/** In words of our own: the library's quote the text, which may hold a secret. */
function yamlMessage(code: ErrorCode): string {
  return `is not YAML here: ${yamlErrors[code] ?? code.toLowerCase().replaceAll('_', ' ')}.`;
}

const yamlErrors: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'the indentation does not fit what is above it',
  BLOCK_AS_IMPLICIT_KEY: 'two keys on one line; text with a colon needs quotes',
  DUPLICATE_KEY: 'this key is there twice',
  MISSING_CHAR: 'something is missing: a colon, a quote or a bracket',
  MULTIPLE_DOCS: 'a second document begins (`---`); the file must hold one',
  MULTILINE_IMPLICIT_KEY: 'a key goes over several lines; a colon may be missing',
  TAB_AS_INDENT: 'a tab stands where spaces must',
  UNEXPECTED_TOKEN: 'nobody expected this',
};

/** Keys that begin with `x-` hold what YAML anchors point at: no part of what is meant. */
function withoutHolders(content: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(content).filter(([key]) => !key.startsWith('x-')));
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
  const plain = text.replace(/^\uFEFF/, '');
  if (jsonFault(plain) === null) return [];
  // the parser does not always say where, but a text that is good so far only wants more
  let [good, bad] = [0, plain.length];
  while (good < bad) {
    const middle = Math.floor((good + bad) / 2);
    if (jsonFault(plain.slice(0, middle + 1)) === 'wrong') bad = middle;
    else good = middle + 1;
  }
  const before = plain.slice(0, good).split('\n');
  const message = good === plain.length ? 'ends too early: this is not the end of JSON.' : 'is not JSON here.';
  return [{ file, line: before.length, column: before.at(-1)!.length + 1, message }];
}

/** What is the matter with a text: nothing, that it is cut off, or something within it. */
function jsonFault(text: string): 'cut off' | 'wrong' | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const { message } = error as SyntaxError;
    const position = /at position (\d+)/.exec(message)?.[1];
    const atEnd = /^Unexpected end|^Unterminated/.test(message) || Number(position) >= text.length;
    return atEnd ? 'cut off' : 'wrong';
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
