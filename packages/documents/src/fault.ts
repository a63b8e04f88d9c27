/** What keeps a document from being read, and where in its text, in characters from 0. */
export interface Fault {
  readonly message: string;
  readonly offset: number;
}
