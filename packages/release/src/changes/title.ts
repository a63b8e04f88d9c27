/** What the first line of a message says beside its text. */
export interface Title {
  /** Without the numbers at its end. */
  readonly text: string;
  /** The numbers at its end, in order: the last is its own pull request, the others are where it came from. */
  readonly pullRequests: readonly number[];
}

/** `feat: a thing (#12)`, and `fix: it (#12) (#15)` where it was brought from another branch. */
export function readTitle(subject: string): Title {
  let text = subject.trimEnd();
  const numbers: number[] = [];
  for (;;) {
    // looks at the end alone: a title can be very long
    const [whole, number] = /\s?\((?:#|GH-)(\d{1,9})\)$/.exec(text.slice(-16)) ?? [];
    if (whole === undefined) return { text, pullRequests: numbers };
    numbers.unshift(Number(number));
    text = text.slice(0, -whole.length).trimEnd();
  }
}

/** A merge of a pull request: its number, and its title from the body. Null for other commits. */
export function readMerge(subject: string, body: string): { readonly number: number; readonly title: string } | null {
  const [, github] = /^Merge pull request #(\d{1,9})(?: from |$)/.exec(subject) ?? [];
  if (github === undefined) return null;
  return { number: Number(github), title: body.split('\n', 1)[0]!.trim() || subject };
}

/** A title that GitHub cut at its longest, joined again with the rest of it, which the body begins with. */
export function unbroken(subject: string, body: string): string {
  if (!body.startsWith('…')) return subject;
  const [, start, number = ''] = /^(.*)…( \(#\d{1,9}\))?$/.exec(subject) ?? [];
  return start === undefined ? subject : `${start}${body.split('\n', 1)[0]!.slice(1)}${number}`;
}

/** The title that a message has for people: of a merge, that of its pull request. */
export function wholeTitle(subject: string, body: string): string {
  return readMerge(subject, body)?.title ?? unbroken(subject, body);
}
