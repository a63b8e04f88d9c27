import { JournalError } from '@deploy-actions/github';
import { timelineOf, type Acquiring, type Loaded } from '@deploy-actions/strategy';
import { ConfigurationError, type Context } from '@deploy-actions/toolkit';
import { acquired } from './acquired.ts';
import type { Inputs } from './action.generated.ts';
import { refuseBeside, tellLease } from './claimTarget.ts';
import { flight, type Flight } from './flight.ts';
import { without, type Record } from './journal.ts';
import type { Ports } from './ports.ts';

type Opening = NonNullable<Acquiring['opening']>;

export interface Begun {
  readonly record: Record;
  readonly loaded: Loaded;
}

/**
 * Opens the rollout, or gets hold of it: nothing goes to the platform before. What post needs is written down on both sides of it:
 * until the rollout is this job's, whatever is there is another's.
 */
export async function begin(context: Context<Inputs>, ports: Ports, record: Record, opening: Opening): Promise<Begun> {
  const save = (isDurable: boolean, isOpen: boolean) => {
    const left: Flight = { ...opening, owner: ports.me, isDurable, isOpen };
    flight.save(left);
  };
  context.signal.throwIfAborted();
  save(record.durable !== null, false);
  const begun = await openIn(context, ports, record, opening);
  save(begun.record.durable !== null, true);
  // who has it, and from whom
  context.log.line(timelineOf(begun.loaded.records.slice(-1))[0]!.text);
  return begun;
}

/** A token that may read the journal is found out not to write it by the first record. */
async function openIn(
  { inputs, log, signal }: Context<Inputs>,
  ports: Ports,
  record: Record,
  opening: Opening,
): Promise<Begun> {
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
