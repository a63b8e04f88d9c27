import type { Change } from '../changes/change.ts';
import { isOf, type Who } from '../changes/who.ts';

/** A heading of the notes, and what belongs below it: a change that meets any of the lists. */
export interface Section {
  readonly title: string;
  readonly types?: readonly string[];
  readonly scopes?: readonly string[];
  /** Labels of pull requests; `*` for any pull request. */
  readonly labels?: readonly string[];
  /** Reverts of what is older than the range. */
  readonly reverts?: boolean;
  /** What does not belong here in spite of all that. */
  readonly exclude?: Who;
}

export interface FilledSection {
  readonly title: string;
  readonly kind: 'breaking' | 'section' | 'other';
  readonly changes: readonly Change[];
}

/** The built-in layout. */
export const sections: readonly Section[] = [
  { title: 'Reverted', types: ['revert'], reverts: true },
  { title: 'Features', types: ['feat', 'feature'] },
  { title: 'Fixes', types: ['fix', 'bugfix', 'hotfix'] },
  { title: 'Performance', types: ['perf'] },
  { title: 'Documentation', types: ['docs', 'doc'] },
  { title: 'Dependencies', types: ['deps'], scopes: ['deps', 'deps-dev', 'dependencies'] },
  {
    title: 'Maintenance',
    types: ['build', 'chore', 'ci', 'refactor', 'release', 'style', 'test', 'tests', 'types', 'wip', 'workflow'],
  },
];

/** What claims a change, the strongest first: `fix(deps)` is of Dependencies, not of Fixes. */
const CLAIMS: readonly ((change: Change, section: Section) => boolean)[] = [
  ({ reverts }, section) => section.reverts === true && reverts !== null,
  ({ labels, pullRequest }, section) =>
    section.labels?.some((label) => labels.includes(label) || (label === '*' && pullRequest !== null)) === true,
  ({ scope }, section) => scope !== null && section.scopes?.includes(scope) === true,
  ({ type }, section) => type !== null && section.types?.includes(type) === true,
];

/**
 * Puts each change into exactly one section: what breaks into one of its own, everything else into the first that has
 * the strongest claim, and what none claims into Other. Empty sections are left out.
 */
export function fill(changes: readonly Change[], layout: readonly Section[] = sections): FilledSection[] {
  const [breaking, other] = [[] as Change[], [] as Change[]];
  const found = new Map<Section, Change[]>(layout.map((section) => [section, []]));
  for (const change of changes) {
    const section = change.breaking ? undefined : sectionOf(change, layout);
    (change.breaking ? breaking : section === undefined ? other : found.get(section)!).push(change);
  }
  const filled: FilledSection[] = [
    { title: 'Breaking changes', kind: 'breaking', changes: breaking },
    ...layout.map((section) => ({ title: section.title, kind: 'section' as const, changes: found.get(section)! })),
    { title: 'Other', kind: 'other', changes: other },
  ];
  return filled.filter((section) => section.changes.length > 0);
}

function sectionOf(change: Change, layout: readonly Section[]): Section | undefined {
  const open = layout.filter(({ exclude }) => exclude === undefined || !isOf(change, exclude));
  for (const claims of CLAIMS) {
    const section = open.find((each) => claims(change, each));
    if (section !== undefined) return section;
  }
  return undefined;
}
