/** What a server or a check file says is data: these make text of it that neither Markdown nor HTML reads as its own. */

/** Longest piece in a table or a title, in UTF-16 units. */
const PIECE = 200;

/** Longest line within a fence: that of a response of one line. */
const LINE = 2_000;

export function oneLine(text: string, most = PIECE): string {
  return shortened(text.replaceAll(/\s+/g, ' ').trim(), most);
}

/** At most so many UTF-16 units, the sign for what was cut off among them. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…`.toWellFormed() : text;
}

/** As running text, also in a table. */
export function cell(text: string, most = PIECE): string {
  return html(oneLine(text, most)).replaceAll(/[\\`*_[\]|#~$@!]/g, (char) => `\\${char}`);
}

/** In a `<summary>`, where Markdown is not read. */
export function titleOf(text: string): string {
  return html(oneLine(text));
}

/** A word of code, also in a table. */
export function code(text: string): string {
  return `<code>${cell(text)}</code>`;
}

/** Lines as code that nothing in them can end: the fence is longer than any run of its character within. */
export function fenced(lines: readonly string[]): string[] {
  const inner = lines.map((line) => oneLineOfCode(line));
  const longest = Math.max(0, ...inner.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}text`, ...inner, fence];
}

/** Spaces stay: they may be indentation. */
function oneLineOfCode(text: string): string {
  return shortened(text.replaceAll(/[\r\n\u2028\u2029]+/g, ' '), LINE);
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
