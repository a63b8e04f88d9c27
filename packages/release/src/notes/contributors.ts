import type { Change } from '../changes/change.ts';
import type { Person } from '../history.ts';
import { inert } from './escape.ts';

/** Who took part, and whether for the first time. */
export interface Contributor extends Person {
  readonly first: boolean;
}

/** More names than these are no thanks. */
const MOST = 30;

/**
 * Everybody who wrote the changes, alone or with others, by name; programs are nobody.
 *
 * @param earlier addresses, in small letters, of who took part before
 */
export function contributors(changes: readonly Change[], earlier: ReadonlySet<string>): Contributor[] {
  const people = new Map(changes.flatMap(({ authors }) => authors).map((each) => [each.email.toLowerCase(), each]));
  return [...people]
    .filter(([, { name }]) => !name.endsWith('[bot]'))
    .map(([address, person]) => ({ ...person, first: !earlier.has(address) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Names alone: an address is nobody's business, and a mention would call people. */
export function contributorsText(people: readonly Contributor[]): string {
  const names = people.slice(0, MOST).map(({ name, first }) => `${inert(name)}${first ? ' (first contribution)' : ''}`);
  const more = people.length > MOST ? ` and ${people.length - MOST} more` : '';
  return `**Contributors**: ${names.join(', ')}${more}.`;
}
