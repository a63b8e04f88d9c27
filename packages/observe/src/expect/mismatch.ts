/** Something that was expected and is not so, for a person. */
export interface Mismatch {
  /** `status`, `header etag`, `body`, `json $.version`, `schema /items/0`, `tls daysLeft`, `time ttfbMs`. */
  readonly what: string;
  readonly expected: string;
  /** What the server sent is cut to a few hundred characters; it may hold secrets, and a cut is marked by `…`. */
  readonly found: string;
}

export type Difference = Omit<Mismatch, 'what'>;
