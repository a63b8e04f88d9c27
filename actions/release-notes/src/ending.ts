import type { Release } from '@deploy-actions/github';
import { writeSummary, type Ending } from '@deploy-actions/toolkit';
import type { Outputs } from './action.generated.ts';
import type { Prepared } from './releaseNotes.ts';
import { ROOM } from './render.ts';

/** How it went with what others see. */
export interface Done {
  readonly result: Outputs['result'];
  readonly reason: string;
  /** Whether the body of the release lacks some. */
  readonly cut: boolean;
  readonly release: Release | null;
}

/** Tells how it ended: outputs, and the notes in the job summary. */
export function endingOf({ found, notes, files }: Prepared, { result, reason, cut, release }: Done): Ending {
  const { comparison, version, base, head } = found;
  const { range } = comparison;
  const shown = notes.within(ROOM);
  writeSummary(summaryOf(result, reason, version?.tag ?? null, shown));
  const { changes, breaking, other, removed } = notes.counts;
  const outputs: Outputs = {
    result,
    reason,
    version: version?.version ?? '',
    tag: version?.tag ?? '',
    previous: base.name ?? range.base ?? '',
    'base-sha': range.base ?? '',
    'head-sha': head.sha,
    range: range.direction,
    changes: String(changes),
    breaking: String(breaking),
    other: String(other),
    removed: String(removed),
    'notes-file': files.notes,
    'json-file': files.json,
    'changelog-file': files.changelog?.path ?? '',
    'release-url': release?.url ?? '',
    cut: String(cut || shown !== notes.full),
  };
  return { ok: result !== 'failed' && result !== 'stopped', outputs: { ...outputs } };
}

function summaryOf(result: Outputs['result'], reason: string, tag: string | null, notes: string): string {
  const mark = result === 'failed' ? '❌' : '📝';
  const name = tag === null ? '' : ` ${code(tag)}`;
  const why = result === 'failed' ? `${escape(reason)}\n\n` : '';
  return `### ${mark} Release notes${name}: ${result}\n\n${why}${notes}`;
}

/** What titles say must not become Markdown or HTML. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~@]/g, (char) => `\\${char}`).replace(/\s*\n\s*/g, ' ');
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}
