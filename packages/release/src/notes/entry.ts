import type { Change } from '../changes/change.ts';
import { inert, inertLines } from './escape.ts';

/** Where a repository is looked at, e.g. `https://github.com/owner/name`; null where there is no such place. */
export type Repository = string | null;

/** One change in Markdown: one line, and below it what it breaks. */
export function entryOf(change: Change, repository: Repository): string {
  const scope = change.scope === null ? '' : `**${inert(change.scope)}:** `;
  const details = [sourceOf(change, repository), ...issuesOf(change, repository)].join(', ');
  const lines = [`- ${scope}${inert(change.title) || '(no title)'} (${details})`];
  for (const explanation of change.explanations) {
    const text = inertLines(explanation).filter((line) => line !== '');
    lines.push('', ...text.map((line) => `  ${line}`));
  }
  return lines.join('\n');
}

function sourceOf({ pullRequest, sha }: Change, repository: Repository): string {
  const short = sha.slice(0, 7);
  if (repository === null) return pullRequest === null ? short : `#${pullRequest}`;
  if (pullRequest === null) return `[${short}](${repository}/commit/${sha})`;
  return `[#${pullRequest}](${repository}/pull/${pullRequest})`;
}

function issuesOf({ issues }: Change, repository: Repository): string[] {
  return issues.map(({ repository: other, number, closes }) => {
    const name = `${other ?? ''}#${number}`;
    // of another repository without its owner, nobody knows where it is
    const path = other === null ? repository : other.includes('/') ? repository?.replace(/[^/]+\/[^/]+$/, other) : null;
    const link = path ? `[${name}](${path}/issues/${number})` : name;
    return `${closes ? 'closes' : 'refers to'} ${link}`;
  });
}
