import { createJournal, isAlive, JournalError, type TargetJournal } from '@deploy-actions/github';
import { volatileJournal, type Journal, type Owner } from '@deploy-actions/strategy';
import { ConfigurationError } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { Ports } from './ports.ts';

/** Where a rollout is recorded. */
export interface Record {
  readonly journal: Journal;
  /** On GitHub; null where the record ends with this process. */
  readonly durable: TargetJournal | null;
  /** Why there is no durable one, for people; null where there is. */
  readonly weaker: string | null;
}

/**
 * The journal that the inputs ask for, tried.
 *
 * @param firstLoadMs how long it may take, ms
 * @throws {ConfigurationError} when one is required and there is none
 */
export async function openJournal(
  inputs: Inputs,
  { github, platform }: Pick<Ports, 'github' | 'platform'>,
  firstLoadMs = 60_000,
): Promise<Record> {
  if (inputs.journal === 'off') return without('`journal` is off');
  if (github === null) return orFail(inputs, 'there is no repository, or no `github-token`, to keep it in');
  const durable = createJournal({
    github,
    environment: inputs.environment,
    target: platform.journal,
    bounds: { firstLoadMs },
  });
  try {
    await durable.load();
    return { journal: durable, durable, weaker: null };
  } catch (error) {
    if (!(error instanceof JournalError) || error.fault === 'damaged' || error.fault === 'newer') throw error;
    return orFail(inputs, error.message);
  }
}

/** Whether the run of an owner goes on; null when that cannot be told. */
export async function alive({ github }: Ports, owner: Owner): Promise<boolean | null> {
  return github === null ? null : isAlive(github, owner);
}

/** For a process that goes on without the journal that it had: what must be done does not wait for it. */
export function without(why: string): Record {
  return { journal: volatileJournal(), durable: null, weaker: why };
}

function orFail(inputs: Inputs, why: string): Record {
  if (inputs.journal !== 'required') return without(why);
  throw new ConfigurationError([{ input: 'journal', message: `is \`required\`, but ${why}` }]);
}
