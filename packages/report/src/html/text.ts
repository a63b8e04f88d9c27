import { oneLine } from '../words.ts';

/** Longest piece of what others say, in UTF-16 units. */
const PIECE = 240;

/** Text for between tags and for attributes in double quotes. */
export function html(text: string, most = PIECE): string {
  return oneLine(text, most)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Cells are HTML already. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: string, each: readonly string[]) =>
    `<tr>${each.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${cells('th', head)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`;
}
