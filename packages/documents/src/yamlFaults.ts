import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isSeq,
  type Alias,
  type Document,
  type ErrorCode,
  type Node,
  type Pair,
} from 'yaml';
import type { Fault } from './fault.ts';
import { isMergeKey, type Aliases } from './nodes.ts';

const LOOSE_ALIAS = 'is an alias (`*name`) without an anchor. A value that begins with `*` needs quotes.';

/** What the parser says of the text; in words of our own, as its own quote the text, which may hold a secret. */
export function syntaxFaults({ errors }: Document, text: string): Fault[] {
  return errors.map(({ code, pos: [offset] }) => {
    const what = BLOCK_HEADER.test(text.slice(0, offset)) ? UNQUOTED : words[code];
    return { message: `is not YAML here: ${what ?? code.toLowerCase().replaceAll('_', ' ')}.`, offset };
  });
}

const UNQUOTED = 'a text that begins with a character such as > | % or @ needs quotes: ">5%"';

/** What YAML takes `>` or `|` for at the beginning of a value: all that may follow on its line is a comment. */
const BLOCK_HEADER = /(?:^|[:-]\s)[^\S\n]*[>|][\d+-]*[^\S\n]*$/;

const words: Partial<Record<ErrorCode, string>> = {
  BAD_SCALAR_START: UNQUOTED,
  BAD_INDENT: 'the indentation does not fit what is above it',
  BLOCK_AS_IMPLICIT_KEY: 'two keys on one line; text with a colon needs quotes',
  DUPLICATE_KEY: 'this key is there twice',
  MISSING_CHAR: 'something is missing: a colon, a quote or a bracket',
  MULTIPLE_DOCS: 'a second document begins (`---`); the file must hold one',
  MULTILINE_IMPLICIT_KEY: 'a key goes over several lines; a colon may be missing',
  TAB_AS_INDENT: 'a tab stands where spaces must',
  UNEXPECTED_TOKEN: 'nobody expected this',
};

/** What is YAML and yet no data: aliases that lead nowhere or in a circle, keys that are no text. */
export function structureFaults(document: Document, aliases: Aliases): Fault[] {
  const faults: Fault[] = [];
  if (document.contents !== null) visit(document.contents, []);
  return faults;

  function visit(node: Node, above: readonly Node[]): void {
    if (isAlias(node)) visitAlias(node, above);
    else if (isMap(node))
      node.items.filter((item) => isPair(item)).forEach((pair) => visitPair(pair, [...above, node]));
    else if (isSeq(node)) node.items.filter((item) => isNode(item)).forEach((item) => visit(item, [...above, node]));
  }

  function visitAlias(alias: Alias, above: readonly Node[]): void {
    const source = aliases.resolved(alias);
    if (source === null) report(alias, LOOSE_ALIAS);
    else if (above.includes(source)) report(alias, 'is an alias (`*name`) of what it is a part of.');
  }

  function visitPair({ key, value }: Pair, above: readonly Node[]): void {
    if (isNode(key) && isCollection(aliases.resolved(key))) {
      return report(key, 'must be a text: this key is a list or an object.');
    }
    if (isNode(key)) visit(key, above);
    if (!isNode(value)) return;
    visit(value, above);
    if (isMergeKey(key)) {
      const wrong = aliases.mergedInto(value).find((source) => source !== null && !isMap(source));
      if (wrong !== undefined) report(value, 'must be an object, or a list of objects: `<<` takes in their keys.');
    }
  }

  function report(node: Node, message: string): void {
    faults.push({ message, offset: node.range?.[0] ?? 0 });
  }
}
