import { isGreen, type Outcome } from '@deploy-actions/strategy';

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
    `### ${isGreen(result) ? '✅' : '❌'} ${code(site)}: ${result}`,
    '',
    escape(reason),
    '',
    '| release | by | time |',
    '| --- | --- | --- |',
    `| ${code(release)} | ${slot === null ? 'production itself' : `the slot ${code(slot)}`} | ${Math.round(durationMs / 1_000)} s |`,
    ...(lines.length === 0 ? [] : ['', '```diff', ...lines.slice(0, MOST_LINES).map(fenceSafe), '```']),
    '',
  ].join('\n');
}

/** What the platform says is data: it must not become Markdown or HTML. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, (char) => `\\${char}`).replace(/\s*\n\s*/g, ' ');
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}

/** A value may hold line breaks or a fence of its own. */
function fenceSafe(line: string): string {
  return line.replace(/\r?\n/g, '\\n').replaceAll('```', "'''");
}
