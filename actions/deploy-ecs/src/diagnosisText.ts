import { stripVTControlCharacters } from 'node:util';

/**
 * What a platform or an app says is data: wherever it is shown, it must stay text. These functions take anything and make
 * one line of it (or a block of such lines) that neither Markdown, nor HTML, nor the runner reads as its own.
 */

/** Longest piece of foreign text that is shown, in UTF-16 units. */
const PIECE = 500;

/** What breaks a line, hides or turns text; with the other white space around it. */
const BREAKS = /(?:[^\S ]|[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069])+/gu;

/** One line without escape sequences and control characters, and not too long. Spaces stay: they may be indentation. */
export function oneLine(text: string, most = PIECE): string {
  const looked = text.slice(0, 4 * most); // of a line of a megabyte, too
  const line = stripVTControlCharacters(looked).replaceAll(BREAKS, ' ').trimEnd();
  const short = text.length <= looked.length && line.length <= most;
  return (short ? line : `${line.slice(0, most - 1)}…`).toWellFormed();
}

/** As running text in Markdown. */
export function inline(text: string): string {
  return html(oneLine(text).trim()).replaceAll(/[\\`*_[\]|#~$@!]/g, (char) => `\\${char}`);
}

/** As text in HTML. */
export function html(text: string): string {
  return oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Lines folded away under a title, as code that nothing in them can end. A list of lines becomes a list of lines. */
export function details(title: string, lines: readonly string[]): string[] {
  const shown = lines.map((line) => oneLine(line));
  const fence = '`'.repeat(Math.max(3, Math.max(0, ...shown.map(longestRun)) + 1));
  return ['', `<details><summary>${html(title)}</summary>`, '', `${fence}text`, ...shown, fence, '', '</details>'];
}

/** For the job log, where the runner takes `##[…]` for a command anywhere, and `::…::` where a line begins. */
export function logLine(text: string): string {
  return oneLine(text)
    .replaceAll('##[', '## [')
    .replace(/^\s*::/, ': :');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
