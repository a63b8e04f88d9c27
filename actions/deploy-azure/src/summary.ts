import { isGreen, type Outcome } from '@deploy-actions/strategy';
import { codeSpan, escapeMarkdown, fenceSafe } from '@deploy-actions/toolkit';

export interface Summary extends Outcome {
  readonly site: string;
  readonly slot: string | null;
  readonly from: string | null;
  readonly to: string;
  /** Of a diff; without values of settings. */
  readonly lines: readonly string[];
  readonly durationMs: number;
}

/** A longer diff would push everything else out of sight. */
const MOST_LINES = 200;

/** The job summary: the verdict first, then why, then what it was about. */
export function summaryOf({ site, slot, result, reason, from, to, lines, durationMs }: Summary): string {
  const release = [...new Set([from ?? 'unknown', to])].join(' → ');
  return [
    `### ${isGreen(result) ? '✅' : '❌'} ${codeSpan(site)}: ${result}`,
    '',
    escapeMarkdown(reason),
    '',
    '| release | by | time |',
    '| --- | --- | --- |',
    `| ${codeSpan(release)} | ${slot === null ? 'production itself' : `the slot ${codeSpan(slot)}`} | ${Math.round(durationMs / 1_000)} s |`,
    ...(lines.length === 0 ? [] : ['', '```diff', ...lines.slice(0, MOST_LINES).map(fenceSafe), '```']),
    '',
  ].join('\n');
}
