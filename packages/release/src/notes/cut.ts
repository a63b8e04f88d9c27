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
  const total = blocks.reduce((sum, { entries }) => sum + entries.length, 0);
  const where = rest === null ? '.' : `: [all changes](${rest}).`;
  const tail = (left: number): string => `_${left} more changes do not fit here${where}_`;
  const room = limit - tail(total).length - 4;
  const parts = [head];
  let [length, left] = [head.length, total];
  for (const { heading, entries } of blocks) {
    let text = `\n\n${heading}\n`;
    for (const entry of entries) {
      // the last entry needs no room for the words that something is left out
      const space = left === 1 ? limit - 1 : room;
      if (length + text.length + entry.length + 1 > space) return close([...parts, ...whole(text)], tail(left));
      text += `\n${entry}`;
      left -= 1;
    }
    parts.push(text);
    length += text.length;
  }
  return close(parts, null);

  /** A heading alone says nothing. */
  function whole(text: string): string[] {
    return text.endsWith('\n') ? [] : [text];
  }
}

function close(parts: readonly string[], tail: string | null): string {
  const text = parts.join('').replace(/^\n+/, '');
  return `${tail === null ? text : `${text}${text === '' ? '' : '\n\n'}${tail}`}\n`;
}
