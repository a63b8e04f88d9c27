import { jsonFaultAt } from '@deploy-actions/documents/json';
import type { Exchange } from '../http/exchange.ts';
import type { Difference } from './mismatch.ts';
import { cut } from './show.ts';

/** What was read from a body, or why it could not be. */
export type Read<T> =
  { readonly difference: null; readonly value: T } | { readonly difference: Difference; readonly value?: never };

/**
 * The body as text: by its byte order mark, else by the charset of Content-Type, else as UTF-8. Bytes that mean nothing in the
 * charset become U+FFFD. As in browsers, ISO-8859-1 is read as its superset windows-1252.
 */
export function textOf({ body, headers }: Exchange): Read<string> {
  const charset = charsetOf(headers['content-type']?.[0] ?? '');
  try {
    return { difference: null, value: new TextDecoder(markedAs(body) ?? charset).decode(body) };
  } catch {
    return {
      difference: { expected: 'a text in a charset that is known', found: `charset ${cut(charset)} in content-type` },
    };
  }
}

/** The body as JSON. Of a key that is there twice, the last one holds; numbers are read as JavaScript does. */
export function jsonOf(exchange: Exchange): Read<unknown> {
  const text = textOf(exchange);
  if (text.difference !== null) return text;
  try {
    return { difference: null, value: JSON.parse(text.value) };
  } catch {
    return { difference: { expected: 'JSON', found: faultIn(text.value) } };
  }
}

function markedAs([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

function charsetOf(contentType: string): string {
  return /;[ \t]*charset[ \t]*=[ \t]*"?([^\s";]+)/i.exec(contentType)?.[1] ?? 'utf-8';
}

/** Characters of a faulty body that are shown, and up to which one is searched for its fault. */
const SHOWN = 80;
const LONGEST_SEARCHED = 1_000_000;

/**
 * `no JSON: "," at line 1, column 10 of "{\"a\": tru, \"b\": 1}"`. The excerpt is always the beginning: one from the middle might
 * begin with the rest of a secret, which nobody would recognize.
 */
function faultIn(text: string): string {
  if (text.trim() === '') return 'an empty body';
  const excerpt = JSON.stringify(cut(text, SHOWN));
  const at = jsonFaultAt(text, LONGEST_SEARCHED);
  if (at === null) return `no JSON: ${excerpt}`;
  const before = text.slice(0, at);
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const what = at < text.length ? JSON.stringify(character) : 'its end';
  return `no JSON: ${what} at line ${before.split('\n').length}, column ${at - before.lastIndexOf('\n')} of ${excerpt}`;
}
