import type { Change } from '../changes/change.ts';
import type { Comparison } from '../compare.ts';
import type { Direction } from '../range.ts';
import { contributorsText, type Contributor } from './contributors.ts';
import { assemble, LONGEST_BODY, type Block } from './cut.ts';
import { entryOf, type Repository } from './entry.ts';
import { remarksOn } from './remarks.ts';
import { fill, type Section } from './sections.ts';
import { counted } from './words.ts';
import { inert } from './escape.ts';

export interface MarkdownSettings {
  /** Where the repository is looked at, for links; null for none. */
  readonly repository?: Repository;
  readonly layout?: readonly Section[];
  /** How people call the two ends: `v1.2.0`, `v1.3.0`; else their ids, shortened. */
  readonly names?: { readonly base?: string; readonly head?: string };
  /** Who is named below the changes; nobody where it is absent. */
  readonly contributors?: readonly Contributor[];
  /** Longest text, in characters. */
  readonly limit?: number;
  /** Where all of it can be read, when it does not fit. */
  readonly rest?: string | null;
}

/** What a deployment or a release brings, and what it takes away. */
export function markdown(comparison: Comparison, settings: MarkdownSettings = {}): string {
  const { added, removed, range } = comparison;
  const { repository = null, limit = LONGEST_BODY, rest = null } = settings;
  const blocks = [
    ...blocksOf(removed.changes, settings).map(({ heading, entries }) => ({
      heading: `${heading} (taken away)`,
      entries,
    })),
    ...blocksOf(added.changes, settings),
  ];
  const compared =
    repository === null || range.base === null ? null : `${repository}/compare/${range.base}...${range.head}`;
  const head = [summaryOf(comparison, settings), compared && `[Compare](${compared})`];
  const notes = [...remarksOn(comparison), ...comparison.notices];
  const thanks = settings.contributors?.length ? [contributorsText(settings.contributors)] : [];
  const last = [...thanks, ...notes.map((note) => `_${note}_`)];
  const footer = last.map((paragraph) => `\n${paragraph}\n`).join('');
  return assemble(head.filter(Boolean).join(' '), blocks, limit - footer.length, rest ?? compared) + footer;
}

/** The sections alone, below headings of a level, for a changelog. */
export function sectionsText(
  changes: readonly Change[],
  settings: MarkdownSettings = {},
  limit: number = Number.MAX_SAFE_INTEGER,
): string {
  return assemble('', blocksOf(changes, settings), limit, settings.rest ?? null);
}

function blocksOf(changes: readonly Change[], { layout, repository = null }: MarkdownSettings): Block[] {
  return fill(changes, layout).map(({ title, kind, changes: entries }) => ({
    heading: `### ${inert(title)}${kind === 'other' ? ` (${entries.length})` : ''}`,
    entries: entries.map((change) => entryOf(change, repository)),
  }));
}

function summaryOf({ range, added, removed }: Comparison, { names = {} }: MarkdownSettings): string {
  const [brought, taken] = [added.changes.length, removed.changes.length];
  const head = inert(names.head ?? range.head.slice(0, 7));
  const base = inert(names.base ?? range.base?.slice(0, 7) ?? '');
  const texts: Readonly<Record<Direction, string>> = {
    first: `**First release**: ${head}, ${counted(brought)}.`,
    same: `**No change**: ${head} runs already.`,
    forward: `**Forward** from ${base} to ${head}: ${counted(brought)}.`,
    rollback: `**Rollback** from ${base} to ${head}: ${counted(taken)} taken away.`,
    diverged: `**Diverged**: from ${base} to ${head}, ${counted(brought)}, and ${taken} that ${base} has and ${head} has not.`,
  };
  return texts[range.direction];
}
