/** GitHub refuses a longer body, in characters. https://github.com/ncipollo/release-action/issues/493 */
export const LONGEST_BODY = 125_000;

const END = '<!-- end of release notes -->';

/** What tells our part of a body, and the release that it is of. */
export function markerOf(tag: string): string {
  return `<!-- release notes of ${tag.replaceAll('--', '- -')}: what is between these marks is written anew -->`;
}

/**
 * The notes between marks, within whatever people wrote around them; below it where there are no marks yet. Doing it
 * again changes nothing.
 *
 * @param body as it is; null where there is none
 */
export function bodyWith(body: string | null, tag: string, notes: string): string {
  const own = `${markerOf(tag)}\n\n${notes.trim()}\n\n${END}`;
  const { before, after } = aroundNotes(body, tag);
  return [before, own, after].filter((part) => part !== '').join('\n\n');
}

/** How much of a body people wrote themselves, in characters, with what joins it to the notes. */
export function lengthAround(body: string | null, tag: string): number {
  return bodyWith(body, tag, '').length;
}

/** Line breaks as GitHub's own editor makes them, and blanks at the end, are no difference. */
export function isSameText(one: string | null, other: string | null): boolean {
  const plain = (text: string | null): string => (text ?? '').replaceAll('\r\n', '\n').trimEnd();
  return plain(one) === plain(other);
}

function aroundNotes(body: string | null, tag: string): { before: string; after: string } {
  const text = (body ?? '').replaceAll('\r\n', '\n');
  const start = text.indexOf(markerOf(tag));
  const end = text.indexOf(END, start);
  if (start === -1 || end === -1) return { before: text.trim(), after: '' };
  return { before: text.slice(0, start).trim(), after: text.slice(end + END.length).trim() };
}
