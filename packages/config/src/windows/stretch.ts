/** Stretches of time that come again and again, or once. Times in ms since 1970. */
export interface Stretch {
  /** As it was written, for people. */
  readonly text: string;
  /** When the one that `atMs` lies in ends; null when it lies in none. */
  readonly endAround: (atMs: number) => number | null;
  /** When the next one begins, at or after `atMs`; null when there is none any more. */
  readonly beginAfter: (atMs: number) => number | null;
  readonly zone: string;
}
