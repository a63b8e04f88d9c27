import { diffLines, type Difference, shortName } from '@deploy-actions/aws';
import { isGreen, type StepOutcome } from './result.ts';

export interface Summary extends StepOutcome {
  readonly cluster: string;
  readonly service: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly differences: readonly Difference[];
  readonly durationMs: number;
}

/** A longer diff would push everything else out of sight. */
const DIFF_LINES = 200;

/** The job summary: the verdict first, then why, then what it was about. */
export function summaryOf({ cluster, service, result, reason, from, to, differences, durationMs }: Summary): string {
  const mark = result === 'paused' ? '⏸️' : isGreen(result) ? '✅' : '❌';
  const names = [from, to].filter((arn) => arn !== null).map(shortName);
  const release = [...new Set(names)].join(' → ');
  return [
    `### ${mark} ${code(`${cluster}/${service}`)}: ${result}`,
    '',
    escape(reason),
    '',
    `| task definition | time |`,
    `| --- | --- |`,
    `| ${code(release)} | ${Math.round(durationMs / 1_000)} s |`,
    ...(differences.length === 0 ? [] : ['', '```diff', ...diffLines(differences, DIFF_LINES).map(fenceSafe), '```']),
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
