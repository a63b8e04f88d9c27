import type { Commit, Person } from '../history.ts';
import type { IssueReference, Reverted } from './change.ts';
import { readBreaks, readHeader, type Header } from './conventional.ts';
import { readIssues } from './issues.ts';
import { readMerge, readTitle, wholeTitle } from './title.ts';
import { cherryPickedFrom, coAuthors, readRevert } from './trailers.ts';

/** What is kept of a commit: its message is read once and let go, so that long histories fit in memory. */
export interface Facts {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly date: number;
  readonly authors: readonly Person[];
  /** Whether it is a merge that is a change by itself: of a pull request, or with a title that somebody wrote. */
  readonly merge: boolean;
  /** The title with its type, without numbers; of a merge, that of its pull request. */
  readonly text: string;
  readonly header: Header;
  readonly explanations: readonly string[];
  readonly breaking: boolean;
  /** Its own last. */
  readonly pullRequests: readonly number[];
  readonly references: readonly IssueReference[];
  readonly reverts: Reverted | null;
  readonly pickedFrom: readonly string[];
}

/** Reads commits, one after another. People are kept once, however many commits they wrote. */
export function factReader(): (commit: Commit) => Facts {
  const people = new Map<string, Person>();
  const once = (person: Person): Person => {
    const key = `${person.name}<${person.email}`;
    const known = people.get(key);
    if (known === undefined) people.set(key, person);
    return known ?? person;
  };
  return (commit) => {
    const facts = factsOf(commit);
    return { ...facts, authors: facts.authors.map(once) };
  };
}

function factsOf({ sha, parents, date, author, subject, body }: Commit): Facts {
  const merged = readMerge(subject, body);
  const title = readTitle(wholeTitle(subject, body));
  const header = readHeader(title.text);
  const breaks = readBreaks(body);
  const reverts = readRevert(title.text, header.type, body);
  return {
    sha,
    parents,
    date,
    authors: [author, ...coAuthors(body)],
    merge: merged !== null || (parents.length > 1 && !/^Merged? /.test(subject)),
    text: title.text,
    header,
    explanations: breaks.explanations,
    breaking: header.breaking || breaks.breaking,
    pullRequests:
      merged === null
        ? title.pullRequests
        : [...title.pullRequests.filter((each) => each !== merged.number), merged.number],
    references: issuesOf(`${title.text}\n${body}`, reverts),
    reverts,
    pickedFrom: cherryPickedFrom(body),
  };
}

/** What a revert names is what it reverts, no issue. */
function issuesOf(text: string, reverts: Reverted | null): readonly IssueReference[] {
  const issues = readIssues(text);
  if (reverts === null) return issues;
  const named = [...reverts.pullRequests, ...readTitle(reverts.subject ?? '').pullRequests];
  return issues.filter(({ number }) => !named.includes(number));
}
