/** Who wrote a commit; names and addresses as .mailmap unites them. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface Commit {
  readonly sha: string;
  /** The first is the commit that the branch was at. */
  readonly parents: readonly string[];
  readonly author: Person;
  /** When it was committed, in seconds since 1970. */
  readonly date: number;
  /** The first line of the message. */
  readonly subject: string;
  /** The other lines, joined by \n, without those that are empty at the beginning and the end. */
  readonly body: string;
}

export interface Tag {
  readonly name: string;
  /** The commit, however many tag objects lie between. */
  readonly sha: string;
  /** When it was made, in seconds since 1970; of a lightweight tag, when its commit was. */
  readonly date: number;
}

/** The commits that `to` has and none of `without` has; ids, not names. */
export interface Reach {
  readonly to: string;
  readonly without?: readonly string[];
}

/** The history that notes are made of. */
export interface History {
  /** The id of the commit that a branch, a tag or an abbreviated id stands for. @throws HistoryError `unknown-ref` */
  resolve(ref: string): Promise<string>;
  /** Children before their parents: the newest first. */
  commits(reach: Reach): AsyncIterable<Commit>;
  /** The addresses, in small letters, of everybody who wrote something in the history of a commit, alone or with others. */
  authors(sha: string): Promise<ReadonlySet<string>>;
  /** Those that point at a commit, by name; all, or those whose commits `within` contains. */
  tags(within?: string): Promise<readonly Tag[]>;
  /** The best common ancestor of two commits; null when they have none. */
  mergeBase(one: string, other: string): Promise<string | null>;
  /** Whether the history ends before its beginning. */
  isShallow(): Promise<boolean>;
  /** The paths that each commit changed against its first parent. */
  changedPaths(shas: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Ids that are alike where two commits make the same change; none for merges and empty commits; null when they cannot be had. */
  patchIds(shas: readonly string[]): Promise<ReadonlyMap<string, string> | null>;
}

export type HistoryFault = 'no-git' | 'no-repository' | 'unknown-ref' | 'unrelated' | 'incomplete' | 'failed';

/** The history cannot be read. The message says what to do. */
export class HistoryError extends Error {
  readonly fault: HistoryFault;

  constructor(fault: HistoryFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'HistoryError';
    this.fault = fault;
  }
}
