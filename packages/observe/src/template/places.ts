import { HEADER_VALUE } from '../http/headers.ts';

/** What to put for a value, or what a value must be to stand there. */
export type Put =
  { readonly text: string; readonly refused?: never } | { readonly refused: string; readonly text?: never };

/** How a value is written where it stands, after the text before it, which is not filled in. */
export type Place = (value: string, before: string) => Put;

/** In what node:http sends. */
export const inHeader: Place = (value) =>
  HEADER_VALUE.test(value)
    ? { text: value }
    : { refused: 'a value without line breaks, control characters and characters beyond U+00FF' };

/** Letters, digits and `_` mean themselves in a regular expression with the flag u; so does any code point as `\u{…}`. */
export const inPattern: Place = (value) => ({
  text: value.replaceAll(/[^\p{L}\p{N}_]/gu, (each) => `\\u{${each.codePointAt(0)!.toString(16)}}`),
});

/**
 * Percent-encoded, so that a value can end neither path nor query nor host. At the very beginning a value may be an absolute
 * http or https URL, or a path from the root; as all of a host, a name or address with a port.
 */
export const inUrl: Place = (value, before) => {
  if (before === '') return atBeginning(value);
  if (/^https?:\/\/$/i.test(before) && HOST.test(value)) return { text: value };
  // an encoded step is still a step to the WHATWG URL parser
  if (!/[?#]/.test(before) && (value === '.' || value === '..')) return { refused: 'no step up or down in a path' };
  return { text: encoded(value) };
};

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;

function atBeginning(value: string): Put {
  const url = URL.parse(value);
  if (url !== null && /^https?:\/\//i.test(value)) return { text: value };
  if (/^\/(?![/\\])/.test(value)) return { text: value };
  return url !== null || value.startsWith('/') || value === '.' || value === '..'
    ? { refused: 'an http or https URL, or a path' }
    : { text: encoded(value) };
}

function encoded(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}
