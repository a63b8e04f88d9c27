import type { Change } from '../changes/change.ts';
import type { Comparison, Side } from '../compare.ts';
import { fill, type Section } from './sections.ts';

/** It changes when what reads it must. */
const SCHEMA = 1;

/** The notes for programs: everything that was found, also what the text leaves out. */
export function json(comparison: Comparison, version: string | null, layout?: readonly Section[]): string {
  const { range, added, removed, notices } = comparison;
  const document = {
    schema: SCHEMA,
    version,
    range,
    added: side(added, layout),
    removed: side(removed, layout),
    notices,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function side(
  { changes, cancelled, shipped, elsewhere, excluded }: Side,
  layout: readonly Section[] | undefined,
): object {
  const sections = fill(changes, layout);
  return {
    counts: {
      changes: changes.length,
      breaking: changes.filter(({ breaking }) => breaking).length,
      other: sections.find(({ kind }) => kind === 'other')?.changes.length ?? 0,
      cancelled: cancelled.length,
      shipped: shipped.length,
      elsewhere: elsewhere.length,
      excluded: excluded.length,
    },
    sections: sections.map(({ title, kind, changes: within }) => ({ title, kind, changes: within.map(entry) })),
    cancelled: cancelled.map(entry),
    shipped: shipped.map(entry),
    elsewhere: elsewhere.map(entry),
    excluded: excluded.map(entry),
  };
}

function entry({ sha, commits, pullRequest, type, scope, title, breaking, explanations, ...rest }: Change): object {
  const { issues, authors, labels, date } = rest;
  const at = new Date(date * 1_000).toISOString();
  return { sha, commits, pullRequest, type, scope, title, breaking, explanations, issues, authors, labels, date: at };
}
