import type { Change } from '../changes/change.ts';

export const bumps = ['none', 'patch', 'minor', 'major'] as const;
/** How much of a version changes. */
export type Bump = (typeof bumps)[number];

/** What each type of conventional commits asks for. A type that is not here, and a title without one, is a patch: something did change. */
const BUMPS: Readonly<Record<string, Bump>> = {
  feat: 'minor',
  docs: 'none',
  style: 'none',
  test: 'none',
  tests: 'none',
  ci: 'none',
  chore: 'none',
  build: 'none',
  refactor: 'none',
  release: 'none',
};

export function bumpOf({ breaking, type, reverts }: Change): Bump {
  if (breaking) return 'major';
  return reverts !== null || type === null ? 'patch' : (BUMPS[type] ?? 'patch');
}

/** The greatest that any of the changes asks for; what was reverted is not among them. */
export function bumpFor(changes: readonly Change[]): Bump {
  return bumps[Math.max(0, ...changes.map((change) => bumps.indexOf(bumpOf(change))))]!;
}
