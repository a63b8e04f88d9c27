import type { Change } from './change.ts';

/** Labels of pull requests, and logins of who opened them. */
export interface Who {
  readonly labels: readonly string[];
  readonly authors: readonly string[];
}

/** Whether a change has one of the labels, or is by one of the authors. */
export function isOf({ labels, login }: Change, who: Who): boolean {
  return labels.some((label) => who.labels.includes(label)) || (login !== null && who.authors.includes(login));
}
