import { appendFileSync } from 'node:fs';

/** GitHub aborts the upload of a step summary above 1 MiB. Bytes. */
export const SUMMARY_LIMIT = 1024 * 1024;

const CUT = '\n\n_The rest was cut: the summary of a step is limited to 1 MiB._\n';

/** Appends Markdown to the job summary, where there is one. Never fails the job: a summary decides nothing. */
export function writeSummary(markdown: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  try {
    appendFileSync(file, `${fit(markdown)}\n`);
  } catch {
    // the log has it all
  }
}

/** Cuts at a line boundary so that the text with its last notice stays below the limit. */
export function fit(markdown: string, limit = SUMMARY_LIMIT): string {
  if (Buffer.byteLength(markdown) < limit) return markdown;
  const room = Buffer.from(markdown)
    .subarray(0, limit - Buffer.byteLength(CUT) - 1)
    .toString('utf8');
  return room.slice(0, Math.max(0, room.lastIndexOf('\n'))) + CUT;
}
