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
