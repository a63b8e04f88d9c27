/** Something in what the user gave that must be put right before anything is done. */
export interface Problem {
  /** What was given, what is allowed, what to do. */
  readonly message: string;
  /** The input it was given in. */
  readonly input?: string;
  /** The file it was given in, and where in it; lines and columns from 1. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Keys and indexes that lead to a value within what was given: `['stages', 0, 'weight']`. */
export type Path = readonly (string | number)[];

/** A problem within structured data. Whoever read the file knows where in it the path leads, see `Locate`. */
export interface Finding {
  readonly message: string;
  readonly path: Path;
  /** Where in the text at the path it begins, in characters from 0; absent when the whole value is meant. */
  readonly offset?: number;
}

/** A finding as a problem with its place in the file or input that was read. */
export type Locate = (finding: Finding) => Problem;

/** What was read, or everything that is wrong with it. Warnings do not stand in the way. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Finding[] }
  | { readonly ok: false; readonly problems: readonly Finding[] };
