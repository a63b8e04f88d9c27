/** A longer title is data that somebody pasted, in characters. */
const LONGEST_TITLE = 250;
const LONGEST_LINE = 2_000;

/**
 * Characters that turn the direction of text, break the line, or are not seen, as far as no script or emoji needs them:
 * U+200C and U+200D join letters and pictures.
 */
const UNSEEN =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]+/gu;

/** Whatever has a meaning for Markdown, for mathematics in it, or for a runner that finds it in a log (`##[`). */
const MARKS = /[\\`*_[\]|~#$]/g;

/** Code keeps its look, unless it would be an order to the runner. */
const CODE = /(?<!`)`(?!`)[^`]+`(?!`)/g;

/**
 * A title on one line that is shown as it was written: no markup, no HTML, no mention of anybody, no command.
 *
 * @param text of any length and content
 */
export function inert(text: string, longest = LONGEST_TITLE): string {
  const line = cut(text.replaceAll(UNSEEN, ' ').trim(), longest);
  let [shown, end] = ['', 0];
  for (const { 0: code, index } of line.matchAll(CODE)) {
    if (code.includes('##[')) continue;
    shown += plain(line.slice(end, index)) + code;
    end = index + code.length;
  }
  return atStart(shown + plain(line.slice(end)));
}

/** Text of several lines, each as inert as a title; what is a list stays one. */
export function inertLines(text: string): string[] {
  return text.split('\n').map((line) => {
    const [, item] = /^\s*[-*] +(\S.*)$/.exec(line) ?? [];
    const shown = inert(item ?? line, LONGEST_LINE);
    // a mark alone would make a heading of the line above
    return item === undefined || shown === '' ? shown : `- ${shown}`;
  });
}

function plain(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(MARKS, String.raw`\$&`)
      // an address would be made a link as it stands, with the marks of the escapes in it
      .replaceAll('://', '&#58;//')
      .replaceAll(/www\./gi, (prefix) => `${prefix.slice(0, 3)}&#46;`)
      // after the text is read as Markdown, mentions are looked for: only another character keeps them apart
      .replaceAll('@', '@&#8203;')
  );
}

/** What has a meaning at the beginning of a line alone: lists, headings below a line, commands to the runner. */
function atStart(text: string): string {
  return text.replace(/^[-+=:]/, String.raw`\$&`).replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length);
  // half of a character that takes two
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
