import { stripVTControlCharacters } from 'node:util';

/** Longest line that is shown, in UTF-16 units. */
export const LINE_LENGTH = 500;

/** Colours and the like come on top of what is seen; what is beyond this cannot be within the line that is shown. */
const RAW_LENGTH = 8 * LINE_LENGTH;

/** Control characters, and those that change the direction or the order of what is read. */
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;

/**
 * A log message as lines that can be shown anywhere: without escape sequences and control characters, and cut at
 * {@link LINE_LENGTH}. A tab is a space.
 */
export function cleanLines(message: string): string[] {
  return message
    .split(/\r\n|\r|\n/)
    .map(cleanLine)
    .filter((line) => line.trim() !== '');
}

function cleanLine(raw: string): string {
  const line = stripVTControlCharacters(raw.slice(0, RAW_LENGTH)).replaceAll('\t', ' ').replace(INVISIBLE, '');
  const short = raw.length <= RAW_LENGTH && line.length <= LINE_LENGTH;
  // a character of two units may have been cut in half
  return short ? line : `${line.slice(0, LINE_LENGTH - 1).toWellFormed()}…`;
}
