import { JournalError } from '@deploy-actions/github';
import { fold, timelineOf, type Acquiring, type Loaded } from '@deploy-actions/strategy';
import { ConfigurationError, type Context } from '@deploy-actions/toolkit';
import { acquired, NotMine } from './acquired.ts';
import type { Inputs } from './action.generated.ts';
import { refuseBeside, tellLease } from './claimTarget.ts';
import { flight, type Flight } from './flight.ts';
import { without, type Record } from './journal.ts';
import type { Ports } from './ports.ts';

type Opening = NonNullable<Acquiring['opening']>;

export interface Begun {
  readonly record: Record;
  readonly loaded: Loaded;
  /** As it was written down for post. */
  readonly left: Flight;
}

/**
 * Opens the rollout, or gets hold of it: nothing goes to the platform before. What post needs is written down on both sides of it:
 * until the rollout is this job's, whatever is there is another's.
 */
export async function begin(context: Context<Inputs>, ports: Ports, record: Record, opening: Opening): Promise<Begun> {
  const save = (isDurable: boolean, isOpen: boolean, isPromoted = false) => {
    const left: Flight = { ...opening, owner: ports.me, isDurable, isOpen, isPromoted };
    flight.save(left);
    return left;
  };
  context.signal.throwIfAborted();
  save(record.durable !== null, false);
  const begun = await openIn(context, ports, record, opening);
  const { rollout, release, promoted } = fold(begun.loaded.records)!;
  if (rollout !== opening.rollout) {
    // what it had was begun and left since somebody looked: post brings it home
    throw new NotMine([{ message: `${rollout} of ${release} was left unfinished meanwhile. Run this job again.` }]);
  }
  const left = save(begun.record.durable !== null, true, promoted);
  // who has it, and from whom
  context.log.line(timelineOf(begun.loaded.records.slice(-1))[0]!.text);
  return { ...begun, left };
}

/** A token that may read the journal is found out not to write it by the first record. */
async function openIn(
  { inputs, log, signal }: Context<Inputs>,
  ports: Ports,
  record: Record,
  opening: Opening,
): Promise<Omit<Begun, 'left'>> {
  try {
    return { record, loaded: await acquired(ports, record, opening, signal) };
  } catch (error) {
    const isDenied = record.durable !== null && error instanceof JournalError && error.fault === 'not-permitted';
    if (!isDenied) throw error;
    if (inputs.journal === 'required') {
      throw new ConfigurationError([{ input: 'journal', message: `is \`required\`, but ${error.message}` }]);
    }
    const weaker = without(error.message);
    tellLease(log, weaker);
    await refuseBeside(ports);
    return { record: weaker, loaded: await acquired(ports, weaker, opening, signal) };
  }
}
