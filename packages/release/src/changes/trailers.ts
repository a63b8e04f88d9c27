import type { Person } from '../history.ts';
import type { Reverted } from './change.ts';

const NONE: readonly never[] = [];

/** `Co-authored-by: Name <address>`, as GitHub reads it. */
export function coAuthors(body: string): readonly Person[] {
  if (!/co-authored-by:/i.test(body)) return NONE;
  const lines = body
    .split('\n')
    .map((line) => /^co-authored-by:\s*([^<>\s][^<>]{0,200})<([^<>\s]{1,200})>\s*$/i.exec(line.trim()));
  return lines.flatMap((match) => (match === null ? [] : [{ name: match[1]!.trim(), email: match[2]! }]));
}

/** The commits that a cherry-pick names as its sources (`git cherry-pick -x`). */
export function cherryPickedFrom(body: string): readonly string[] {
  if (!body.includes('(cherry picked from')) return NONE;
  return [...body.matchAll(/^\(cherry picked from commit ([0-9a-f]{7,64})\)$/gm)].map(([, sha]) => sha!);
}

/**
 * What a commit takes back, if it is a revert: by its title (`Revert "…"`, `Reapply "…"`, `revert: …`), or by a body
 * that begins with what `git revert` writes. A squashed body that holds somebody else's revert makes none.
 *
 * @param text the title without the number of its own pull request
 */
export function readRevert(text: string, type: string | null, body: string): Reverted | null {
  const quoted = quotedIn(text);
  const conventional = type === 'revert';
  if (quoted === null && !conventional && !/^This reverts commits? [0-9a-f]{7}/.test(body)) return null;
  return {
    shas: [
      ...matches(body, /\bThis reverts commits? ([0-9a-f]{7,64}(?:(?:,| and|, and)? [0-9a-f]{7,64})*)/g).flatMap(
        (list) => list.match(/[0-9a-f]{7,64}/g) ?? [],
      ),
      ...(conventional
        ? matches(body, /^Refs: ([0-9a-f]{7,64}(?:, ?[0-9a-f]{7,64})*)$/gm).flatMap((list) => list.split(/, ?/))
        : []),
    ],
    pullRequests: matches(body, /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d{1,9})\b/gm).map(Number),
    subject: quoted ?? (conventional ? text.replace(/^revert(?:\([^()]*\))?!?:\s+/i, '') : null),
  };
}

/**
 * The subject that was reverted. `Reapply "a"` takes back the revert of a, whose own subject is `Revert "a"`; git
 * writes `Revert "Reapply "a""` for the next.
 */
function quotedIn(text: string): string | null {
  const [, verb, subject] = /^(?:[a-z]+(?:\([^()]*\))?: )?(Revert|Reapply) "(.*)"$/i.exec(text) ?? [];
  if (verb === undefined) return null;
  return verb.toLowerCase() === 'reapply' ? `Revert "${subject}"` : subject!;
}

function matches(body: string, pattern: RegExp): string[] {
  return [...body.matchAll(pattern)].map(([, found]) => found!);
}
