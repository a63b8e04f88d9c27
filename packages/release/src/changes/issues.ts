import type { IssueReference } from './change.ts';

/**
 * An issue, by number or address, with the keyword that closes it right before it: that is what GitHub asks for, where
 * `Fixes the crash of #12` closes nothing. A search begins at the beginning of a word alone, so that it does not read
 * long words again and again.
 */
const REFERENCE =
  /(?:\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+)?(?<![\w/.-])(?:https?:\/\/[\w.:-]{1,100}\/([\w.-]{1,100}\/[\w.-]{1,100})\/issues\/|([\w.-]{1,100}(?:\/[\w.-]{1,100})?)?(?:#|\bGH-))(\d{1,9})\b/gi;

/** The issues that a message speaks of, each once; closed if any of its mentions says so. */
export function readIssues(text: string): readonly IssueReference[] {
  if (!/(?:#|GH-|issues\/)\d/i.test(text)) return [];
  return uniqueIssues(
    [...text.matchAll(REFERENCE)].map(([, keyword, fromAddress, repository, number]) => ({
      repository: fromAddress ?? repository ?? null,
      number: Number(number),
      closes: keyword !== undefined,
    })),
  );
}

export function uniqueIssues(references: readonly IssueReference[]): IssueReference[] {
  const found = new Map<string, IssueReference>();
  for (const reference of references) {
    const key = `${reference.repository}#${reference.number}`;
    found.set(key, { ...reference, closes: reference.closes || found.get(key)?.closes === true });
  }
  return [...found.values()];
}
