import { LONGEST_BODY } from '@deploy-actions/github';
import {
  json,
  markdown,
  sections,
  sectionsText,
  type Categories,
  type MarkdownSettings,
} from '@deploy-actions/release';
import type { Read } from './read.ts';
import { isKept } from './version.ts';

/** What is written of a comparison, for each place. */
export interface Notes {
  /** All of it. */
  readonly full: string;
  /** As much as fits into so many characters. */
  readonly within: (length: number) => string;
  /** For the release, which a run on another machine must find as it shall be: without how the history was read. */
  readonly body: (length: number) => string;
  readonly json: string;
  /** What it brings, below headings, for a changelog. */
  readonly changelog: string;
  readonly counts: Readonly<Record<'changes' | 'breaking' | 'other' | 'removed', number>>;
  /** Titles of changes that belong to no section. */
  readonly others: readonly string[];
}

/** What others add to a body must fit, too. */
export const ROOM = LONGEST_BODY - 5_000;

export function render(found: Read, categories: Categories | null, html: string): Notes {
  const { comparison, version, base } = found;
  const layout = categories === null || categories.layout.length === 0 ? sections : categories.layout;
  const settings: MarkdownSettings = {
    repository: html,
    layout,
    contributors: found.people,
    names: {
      head: nameOf(found),
      ...(base.name !== null && { base: short(base.name) }),
    },
  };
  const told = { ...comparison, notices: [...found.how, ...comparison.notices] };
  const within = (limit: number): string => markdown(told, { ...settings, limit });
  const document = JSON.parse(json(told, version?.version ?? null, layout)) as Document;
  const { added, removed } = document;
  return {
    full: within(Number.MAX_SAFE_INTEGER),
    within,
    body: (limit) => markdown(comparison, { ...settings, limit }),
    json: `${JSON.stringify(document, null, 2)}\n`,
    changelog: sectionsText(comparison.added.changes, settings),
    counts: {
      changes: added.counts.changes,
      breaking: added.counts.breaking,
      other: added.counts.other,
      removed: removed.counts.changes,
    },
    others: added.sections
      .filter(({ kind }) => kind === 'other')
      .flatMap(({ changes }) => changes.map(({ title }) => title)),
  };
}

interface Document {
  readonly added: {
    readonly counts: Record<'changes' | 'breaking' | 'other', number>;
    readonly sections: readonly DocumentSection[];
  };
  readonly removed: { readonly counts: { readonly changes: number } };
}

interface DocumentSection {
  readonly kind: string;
  readonly changes: readonly { readonly title: string }[];
}

/** What is released, or runs, as people call it: a version that is not given anew is that of another commit. */
function nameOf({ version, previous, head }: Read): string {
  return version === null || isKept(version, previous) ? short(head.name) : version.tag;
}

/** A commit's id as people read it. */
function short(name: string): string {
  return /^[\da-f]{40,64}$/.test(name) ? name.slice(0, 7) : name;
}

/** One sentence without markup, for a deployment's status and for `reason`. */
export function sentenceOf(found: Read, { counts }: Notes): string {
  const { base } = found;
  const { range } = found.comparison;
  const to = nameOf(found);
  const from = base.name === null ? (range.base ?? '').slice(0, 7) : short(base.name);
  const count = (number: number): string => (number === 1 ? '1 change' : `${number} changes`);
  const breaking = counts.breaking > 0 ? `, ${counts.breaking} breaking` : '';
  const brings = `${count(counts.changes)}${breaking}`;
  return {
    first: `First release: ${to}, ${brings}.`,
    same: `No change: ${to} runs already.`,
    rollback: `Rollback from ${from} to ${to}: ${count(counts.removed)} taken away.`,
    diverged: `Diverged from ${from} to ${to}: ${brings}, and ${counts.removed} taken away.`,
    forward: `Forward from ${from} to ${to}: ${brings}.`,
  }[range.direction];
}
