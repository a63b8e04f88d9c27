import { oneLine } from '../words.ts';

/** Longest piece in a table, in UTF-16 units. */
const PIECE = 200;

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * What others say, as running text that is neither Markdown nor HTML, also in a table: all but letters, figures and harmless
 * marks by their number, which never means markup. Nobody is mentioned, and nothing becomes a link. It is not for the beginning of
 * a line, where also a figure may mean a list.
 */
export function inert(text: string, most = PIECE): string {
  return oneLine(text, most)
    .replaceAll(/[^\p{L}\p{M}\p{N} .,:;/=+%()'"?…–—-]/gu, (each) => NAMED[each] ?? `&#${each.codePointAt(0)!};`)
    .replaceAll('&#64;', '&#64;&#8203;')
    .replaceAll('://', ':&#47;&#47;')
    .replaceAll(/(?<=www)\./gi, '&#46;');
}

export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A table with its head; the columns from `numeric` on are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], numeric = head.length): string[] {
  const rule = head.map((_, index) => (index >= numeric ? '---:' : '---'));
  return [row(head), row(rule), ...rows.map(row)];
}

export function details(title: string, lines: readonly string[]): string[] {
  return [`<details><summary>${title}</summary>`, '', ...lines, '', '</details>'];
}
