import type { Exchange } from '../http/exchange.ts';
import { shown } from '../http/place.ts';
import { shortened } from './markdownText.ts';

/** The beginning of a bad response, as it came: for {@link textOf} alone, since it may hold secrets. */
export interface Excerpt {
  readonly head: string;
  /** Ends with `…` where it was cut, by which redaction knows half a secret. */
  readonly body: string;
}

/** Characters of a response that a report shows. */
export const SHOWN = 2_000;

/** Characters of its headers. */
const HEAD = SHOWN / 2;

/** Cookies are credentials by themselves, also those that a server gives away. */
const CREDENTIALS = new Set(['set-cookie', 'cookie', 'authorization', 'proxy-authorization']);

/** Copies what it keeps: the body itself can be forgotten. */
export function excerptOf({
  url,
  status,
  headers,
  body,
}: Pick<Exchange, 'url' | 'status' | 'headers' | 'body'>): Excerpt {
  // A character is at most four bytes; one that is cut in two here is beyond what is shown.
  const text = new TextDecoder().decode(body.subarray(0, SHOWN * 4));
  const isCut = text.length > SHOWN || body.length > SHOWN * 4;
  const beginning = isCut ? `${text.slice(0, SHOWN)}…` : text;
  return {
    head: [`${shown(new URL(url))} answered ${status}`, ...headerLines(headers)].join('\n'),
    body: isBinary(text) ? `(${body.length} bytes that are no text)` : beginning,
  };
}

/** Whole lines only: one that is left out has no half that could be shown. */
function headerLines(headers: Exchange['headers']): string[] {
  const lines = Object.entries(headers).flatMap(([name, values]) =>
    values.map((value) => `${name}: ${CREDENTIALS.has(name) ? '***' : value}`),
  );
  const shownLines: string[] = [];
  let room = HEAD;
  for (const line of lines) {
    room -= line.length;
    if (room < 0) return [...shownLines, `(${lines.length - shownLines.length} more headers)`];
    shownLines.push(line);
  }
  return shownLines;
}

/** At most {@link SHOWN} characters, without what the redaction takes away. */
export function textOf({ head, body }: Excerpt, redact: (text: string) => string): string {
  return shortened(`${redact(head)}\n\n${redact(body)}`.trimEnd(), SHOWN);
}

/** Much that is not UTF-8, or zero bytes. */
function isBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return (text.match(/[\u0000\ufffd]/g)?.length ?? 0) > text.length / 10;
}
