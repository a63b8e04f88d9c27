import { JournalError } from '@deploy-actions/github';
import type { Held } from '@deploy-actions/targets';
import { annotate } from '@deploy-actions/toolkit';
import type { Record } from './journal.ts';

/**
 * What is wrong with a journal by what a rollout has pinned of it on the target itself: whoever may write to a repository could have
 * rewritten the ref. Null for nothing, and where nothing is pinned of it. Costs calls to GitHub only where something is wrong.
 *
 * @throws JournalError when GitHub gives no answer
 */
export async function pinFault({ durable }: Pick<Record, 'durable'>, held: Held | null): Promise<string | null> {
  const pin = held?.journal ?? null;
  if (durable === null || held === null || pin === null || (await durable.holds(pin)) !== false) return null;
  return (
    `The journal ${durable.ref} does not lead to ${pin.replace(/@.*$/, '')}, which ${held.rollout} has pinned on the service: somebody has ` +
    'rewritten or deleted it, or GitHub shows it very late.'
  );
}

/**
 * Tells it where all traffic goes back anyway: that waits for no journal, and is not kept from it by one.
 *
 * @param open the journal that the rollout had
 */
export async function warnOfPin(
  open: () => Promise<Pick<Record, 'durable'>>,
  held: Held | null,
  target: string,
): Promise<void> {
  const fault = await faultIn(open, held);
  if (fault !== null) warnOfJournal(target, `${fault} The service was brought home all the same.`);
}

export function warnOfJournal(target: string, what: string): void {
  const message = `${what} Find out who did that before the next rollout: \`git log\` on the ref.`;
  annotate({ level: 'warning', title: `${target}: the journal is not what it was`, message });
}

export function isDamaged(error: unknown): error is JournalError {
  return error instanceof JournalError && error.fault === 'damaged';
}

async function faultIn(open: () => Promise<Pick<Record, 'durable'>>, held: Held | null): Promise<string | null> {
  try {
    return await pinFault(await open(), held);
  } catch (error) {
    // who gives no answer has not been rewritten by that
    return isDamaged(error) ? error.message : null;
  }
}
