import { counted } from './words.ts';

/** A heading and what is below it, as Markdown. */
export interface Block {
  readonly heading: string;
  readonly entries: readonly string[];
}

/** GitHub takes 125,000 characters in a body; what others add to it must fit, too. */
export const LONGEST_BODY = 120_000;

/**
 * Joins blocks below a head, as many entries as fit. What does not fit is counted, and said where it is.
 *
 * @param limit of the whole, in UTF-16 units, of which there are never fewer than characters
 * @param rest where all of it can be read: an address, or null
 */
export function assemble(head: string, blocks: readonly Block[], limit: number, rest: string | null): string {
  const whole = closed([head, ...blocks.map(({ heading, entries }) => [heading, '', ...entries].join('\n'))]);
  if (whole.length <= limit) return whole;
  const total = blocks.reduce((sum, { entries }) => sum + entries.length, 0);
  const where = rest === null ? '.' : `: [all changes](${rest}).`;
  const tail = (left: number): string =>
    `_${counted(left, 'more change')} ${left === 1 ? 'does' : 'do'} not fit here${where}_`;
  const room = limit - `\n\n${tail(total)}\n`.length;
  const parts = [head];
  let [length, taken] = [head.length, 0];
  for (const { heading, entries } of blocks) {
    const lines = [heading, ''];
    length += heading.length + '\n\n\n'.length;
    for (const entry of entries) {
      length += entry.length + '\n'.length;
      // a heading alone says nothing
      if (length > room) return closed([...parts, lines.length > 2 ? lines.join('\n') : '', tail(total - taken)]);
      lines.push(entry);
      taken += 1;
    }
    parts.push(lines.join('\n'));
  }
  return closed([...parts, tail(total - taken)]);
}

/** Paragraphs, without those that are empty. */
function closed(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
