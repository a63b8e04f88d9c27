import type { Change } from './change.ts';

/** A subject without what bringing it to another branch adds to it: `[1.x] `, numbers, capital letters. */
export function alike(subject: string): string {
  return subject
    .replace(/^\[[^\]]{1,40}\] */, '')
    .replaceAll(/ ?\(#\d{1,9}\)/g, '')
    .trim()
    .toLowerCase();
}

/** Its pull request, and those that it was before. */
export function numbersOf({ pullRequest, origins }: Change): readonly number[] {
  return pullRequest === null ? origins : [...origins, pullRequest];
}
