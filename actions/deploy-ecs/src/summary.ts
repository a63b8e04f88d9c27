import { diffLines, type Difference, shortName } from '@deploy-actions/aws';
import { codeSpan, escapeMarkdown, fenceSafe } from '@deploy-actions/toolkit';
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
    `### ${mark} ${codeSpan(`${cluster}/${service}`)}: ${result}`,
    '',
    escapeMarkdown(reason),
    '',
    `| task definition | time |`,
    `| --- | --- |`,
    `| ${codeSpan(release)} | ${Math.round(durationMs / 1_000)} s |`,
    ...(differences.length === 0 ? [] : ['', '```diff', ...diffLines(differences, DIFF_LINES).map(fenceSafe), '```']),
    '',
  ].join('\n');
}
