import { timelineOf, type JournalRecord } from '@deploy-actions/strategy';

/** The picture of a rollout for a job summary, in Markdown. */
export function summaryMarkdown(records: readonly JournalRecord[]): string {
  return timelineOf(records)
    .map(({ text }) => `- ${text.replaceAll(/[\\`*_[\]<>|#~\n]/g, ' ')}`)
    .join('\n');
}
