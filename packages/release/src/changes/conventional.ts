import { CommitParser } from 'conventional-commits-parser';

/** `feat(api)!: text` in parts; without a type, the title is the whole subject. */
export interface Header {
  readonly type: string | null;
  readonly scope: string | null;
  readonly title: string;
  readonly breaking: boolean;
}

/** What a body says that a change breaks. */
export interface Breaks {
  readonly breaking: boolean;
  /** Empty where nothing is said beside the mark. */
  readonly explanations: readonly string[];
}

const HEADER = /^([a-z][\w-]*)(?:\(([^()]*)\))?(!)?:\s+(.+)$/i;

/** Without the shapes that only some projects use. What it says of issues is not used: it takes too many for closed. */
const parser = new CommitParser({ fieldPattern: /(?!)/, revertPattern: /(?!)/ });

/** Lines that git and GitHub write below a message, which are no part of an explanation. */
const WRITTEN_BY_TOOLS = /^(?:\(cherry picked from commit [0-9a-f]+\)|-{3,})$/gm;

/** Reads the header by itself: whatever the body holds cannot hide it. */
export function readHeader(subject: string): Header {
  const [, type, scope, mark, title] = HEADER.exec(subject) ?? [];
  if (type === undefined) return { type: null, scope: null, title: subject, breaking: false };
  return { type: type.toLowerCase(), scope: scope?.trim() || null, title: title!.trim(), breaking: mark === '!' };
}

export function readBreaks(body: string): Breaks {
  // most bodies say nothing of the kind, and need not be parsed
  if (!/BREAKING[ -]CHANGE/i.test(body)) return { breaking: false, explanations: [] };
  const { notes } = parser.parse(`-\n\n${body.replaceAll(WRITTEN_BY_TOOLS, '')}`);
  return { breaking: notes.length > 0, explanations: notes.map(({ text }) => text.trim()).filter(Boolean) };
}
