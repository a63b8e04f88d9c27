import { createHash } from 'node:crypto';
import type { Tags } from '../sites/api.ts';

/**
 * The tag that says what a rollback has taken out of production: it is in the slot afterwards, where a second rollback would find it and
 * bring it back.
 */
const TAG = 'deploy-actions:taken-back';

/** @param label of what goes out of production; see `runningIn` */
export function takenBackTag(label: string, lastSwap: string | null, isDone: boolean): Tags {
  return { [TAG]: `${isDone ? 'after' : 'before'} ${digestOf(label)} ${lastSwap ?? ''}`.trim() };
}

/**
 * Whether what the slot has was taken out of production, and nothing was swapped since.
 *
 * @param label of what the slot has
 */
export function isTakenBack(tags: Tags, label: string, lastSwap: string | null): boolean {
  const [when, digest, ...swap] = (tags[TAG] ?? '').split(' ');
  if (digest !== digestOf(label)) return false;
  // who wrote it before the swap may not have lived to write it after
  return (when === 'after') === (swap.join(' ') === (lastSwap ?? ''));
}

function digestOf(label: string): string {
  return createHash('sha256').update(label).digest('hex').slice(0, 16);
}
