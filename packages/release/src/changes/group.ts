import type { Person } from '../history.ts';
import type { Change, IssueReference, PullRequest, Reverted } from './change.ts';
import type { Facts } from './facts.ts';
import { uniqueIssues } from './issues.ts';
import { owners } from './ownership.ts';
import { readHeader } from './conventional.ts';
import { knownOf, sourceOf, type Known } from './source.ts';
import { readTitle } from './title.ts';

/** What ranks highest tells what a pull request is whose own title does not. */
const RANK = ['feat', 'fix', 'perf', 'refactor', 'docs'];

/**
 * One change for each pull request, and for each commit that belongs to none; the newest first. Merges that bring in no
 * pull request are no change: what they bring in is there itself.
 *
 * @param commits children before parents
 * @param pullRequests what is known of them, from GitHub; their titles and labels are taken over
 */
export function changesIn(commits: readonly Facts[], pullRequests: readonly PullRequest[] = []): Change[] {
  const known = knownOf(pullRequests);
  const owner = owners(commits, (commit) => commit.merge);
  const groups = new Map<string, Facts[]>();
  commits.forEach((commit, index) => {
    const merge = owner[index] ?? null;
    if (!commit.merge && merge === null && commit.parents.length > 1) return;
    const key = keyOf(merge === null || commit.merge ? commit : commits[merge]!, known);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [commit]);
    else group.push(commit);
  });
  const numbers = new Set([...known.byNumber.keys(), ...commits.flatMap((commit) => commit.pullRequests)]);
  return [...groups.values()].map((group) => changeOf(group, numbers, known));
}

/**
 * The same pull request under the same title is one change, also where it came in as several commits. Under other
 * titles the number may be that of an issue, and nothing must be lost.
 */
function keyOf(commit: Facts, known: Known): string {
  const { number, pullRequest } = sourceOf(commit, known);
  if (number !== null && (commit.merge || pullRequest?.commits.includes(commit.sha) === true)) return `#${number}`;
  const own = commit.pullRequests.at(-1);
  return own === undefined || commit.merge ? commit.sha : `#${own} ${commit.text}`;
}

function changeOf(group: readonly Facts[], numbers: ReadonlySet<number>, known: Known): Change {
  // the merge stands before what it brought in; a pull request that was rebased has none
  const lead = group.find((commit) => commit.merge) ?? group[0]!;
  const { number, pullRequest } = sourceOf(lead, known);
  const header = pullRequest === null ? lead.header : readHeader(readTitle(pullRequest.title).text);
  const within = group.filter((commit) => commit.parents.length < 2);
  const inner = header.type === null ? mostTelling(within) : null;
  const reverts = lead.reverts && lead.merge ? joined(lead.reverts, within) : lead.reverts;
  return {
    sha: lead.sha,
    commits: within.map(({ sha }) => sha),
    pullRequest: number,
    origins: lead.pullRequests.filter((each) => each !== number),
    type: header.type ?? inner?.header.type ?? null,
    scope: header.scope ?? inner?.header.scope ?? null,
    title: header.title,
    subject: lead.text,
    breaking: header.breaking || group.some(({ breaking }) => breaking),
    explanations: [...new Set(group.flatMap(({ explanations }) => explanations))],
    issues: issuesOf(group, numbers),
    authors: peopleOf(group.toReversed().flatMap(({ authors }) => authors)),
    login: pullRequest?.author ?? null,
    labels: pullRequest?.labels ?? [],
    date: lead.date,
    reverts,
    pickedFrom: within.map(({ pickedFrom }) => pickedFrom),
  };
}

function mostTelling(commits: readonly Facts[]): Facts | null {
  const typed = commits.filter(({ header }) => header.type !== null);
  const rank = ({ header }: Facts): number => (RANK.indexOf(header.type!) + RANK.length + 1) % (RANK.length + 1);
  return typed.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** A merge says `Revert "…"` in its title; which commit that was stands in the commit that it brings in. */
function joined(reverts: Reverted, within: readonly Facts[]): Reverted {
  const all = [reverts, ...within.flatMap((commit) => commit.reverts ?? [])];
  return {
    ...reverts,
    shas: all.flatMap(({ shas }) => shas),
    pullRequests: all.flatMap(({ pullRequests }) => pullRequests),
  };
}

/** A pull request is no issue, and is not closed by being merged. */
function issuesOf(group: readonly Facts[], numbers: ReadonlySet<number>): IssueReference[] {
  const references = group.flatMap((commit) => commit.references);
  return uniqueIssues(references.filter(({ repository, number }) => repository !== null || !numbers.has(number)));
}

/** Each address once, under the first name that it came with. */
function peopleOf(all: readonly Person[]): Person[] {
  const found = new Map<string, Person>();
  for (const person of all) {
    const address = person.email.toLowerCase();
    if (!found.has(address)) found.set(address, person);
  }
  return [...found.values()];
}
