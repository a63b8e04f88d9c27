import type { Locate, Problem } from '@deploy-actions/strategy';
import { parseDocument as parseYaml } from 'yaml';
import { depthFault } from './depth.ts';
import type { Fault } from './fault.ts';
import { jsonFault } from './json.ts';
import { aliasesOf } from './nodes.ts';
import { placeOf, type Source } from './place.ts';
import { structureFaults, syntaxFaults } from './yamlFaults.ts';

/** What a file holds. With problems it could not be read, and `content` is null. */
export interface ParsedDocument<T = unknown> {
  readonly content: T | null;
  readonly problems: readonly Problem[];
  /** A finding with its place in the file: file, line and column. */
  readonly locate: Locate;
}

/**
 * Reads JSON or YAML, keeping the place of everything in it. An empty document holds null.
 *
 * @param file the name that problems carry; one that ends in .json must be JSON
 */
export function parseDocument(given: string, file: string): ParsedDocument {
  // a byte order mark is no part of the text
  const text = given.replace(/^\uFEFF/, '');
  const notJson = file.endsWith('.json') ? jsonFault(text) : null;
  const unreadable = notJson ?? depthFault(text);
  const document = parseYaml(unreadable === null ? text : '', { prettyErrors: false, merge: true });
  const source: Source = { text, document, aliases: aliasesOf(document) };
  const problemOf = ({ message, offset }: Fault): Problem => ({ message, file, ...lineAndColumn(text, offset) });
  const locate: Locate = ({ message, path, offset }) => problemOf({ message, offset: placeOf(source, path, offset) });

  if (unreadable !== null) return { content: null, problems: [problemOf(unreadable)], locate };
  const { content, faults } = contentOf(source);
  return { content, problems: faults.map(problemOf), locate };
}

/**
 * Reads a document that must be an object.
 *
 * @param what it is, for the problem when it is something else
 */
export function parseObject(
  text: string,
  file: string,
  what: string,
): ParsedDocument<Readonly<Record<string, unknown>>> {
  const { content, problems, locate } = parseDocument(text, file);
  if (problems.length > 0) return { content: null, problems, locate };
  if (isObject(content)) return { content, problems, locate };
  return { content: null, problems: [locate({ path: [], message: `must hold ${what}.` })], locate };
}

/** From 1. Counted in the text itself: the library's own counter misses line ends within what is no YAML. */
function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function contentOf({ text, document, aliases }: Source): { content: unknown; faults: readonly Fault[] } {
  const syntax = syntaxFaults(document, text);
  const faults = syntax.length > 0 ? syntax : structureFaults(document, aliases);
  if (faults.length > 0) return { content: null, faults };
  try {
    const content: unknown = document.toJS();
    return { content: isObject(content) ? withoutHolders(content) : content, faults };
  } catch {
    // of what can go wrong here, the structure does not show this alone
    return { content: null, faults: [{ message: 'has aliases that unfold to too much.', offset: 0 }] };
  }
}

function isObject(content: unknown): content is Readonly<Record<string, unknown>> {
  return content !== null && typeof content === 'object' && !Array.isArray(content);
}

/** Keys that begin with `x-` hold what YAML anchors point at: no part of what is meant. */
function withoutHolders(content: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(content).filter(([key]) => !key.startsWith('x-')));
}
