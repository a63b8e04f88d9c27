import { setTimeout as sleep } from 'node:timers/promises';
import { bringHome, fold, RECORD_VERSION, type Loaded } from '@deploy-actions/strategy';
import { annotate, type Context } from '@deploy-actions/toolkit';
import { acquired, NotMine } from './acquired.ts';
import type { Inputs } from './action.generated.ts';
import { brief, briefLog } from './brief.ts';
import type { Flight } from './flight.ts';
import { openJournal, without, type Record } from './journal.ts';
import { warnOfPin } from './pinned.ts';
import type { Ports } from './ports.ts';
import { teller } from './show.ts';
import { tellUntidy } from './untidy.ts';

/** GitHub ends a cancelled job after five minutes, ms. */
const WAIT_MS = 4 * 60_000;

/** A journal is asked for so long, ms: it knows more than main wrote down, and the traffic does not wait for that. */
const JOURNAL_WITHIN_MS = 10_000;

/** Takes a rollout that main left home, where that is wanted. Idempotent. */
export async function bringBack({ inputs, log: whole }: Context<Inputs>, ports: Ports, left: Flight): Promise<void> {
  const log = briefLog(whole);
  const { owner, target: name } = left;
  if (left.plan.onCancel === 'leave' && left.byHand === undefined) {
    const message =
      `The rollout of ${brief(left.release)} is left as it is (on-cancel: leave): the platform's time-out ends it where there is one; else ` +
      'go on with it by running this job again, or bring it home with the action `rollback`.';
    return annotate({ level: 'warning', title: name, message });
  }
  const signal = AbortSignal.timeout(WAIT_MS);
  const found = await foundIn(inputs, ports, left, signal);
  if (typeof found === 'string') return log.line(found);
  const { record, loaded } = found;
  // also where it was brought home without
  const journal = async () => (record.durable === null ? openJournal(inputs, ports, JOURNAL_WITHIN_MS) : record);
  // the journal may know more than main wrote down
  const { rollout, plan, release, note } = fold(loaded.records)!;
  const target = await ports.platform.open({ rollout, owner: owner.id, plan, release, note });
  const home = await bringHome({
    target,
    journal: record.journal,
    clock: ports.platform.clock,
    owner,
    loaded,
    signal,
    ...teller(log, name),
    pollMs: inputs['poll-interval-seconds'] * 1_000,
    by: owner.name,
    why: 'The job ended before the rollout did.',
  });
  log.line(`${home.result}: ${home.reason}`);
  if (left.isDurable && left.isOpen) await warnOfPin(journal, target.held, name);
  if (home.result === 'rollback-failed') throw new Error(home.reason);
  if (home.untidy !== null) {
    tellUntidy({ level: 'error', target: name, why: home.untidy, commands: await target.byHand() });
  }
  if (home.state.ended !== null) return;
  const message = `${home.reason} The platform goes on with that, and the action \`reconcile\` tidies up.`;
  annotate({ level: 'warning', title: name, message });
}

/**
 * A rollback waits for no journal: where there is none now, what main wrote down is all that it takes. A text where there is nothing
 * of this job's to bring back.
 */
async function foundIn(
  inputs: Inputs,
  ports: Ports,
  left: Flight,
  signal: AbortSignal,
): Promise<{ readonly record: Record; readonly loaded: Loaded } | string> {
  if (!left.isDurable) return left.isOpen ? fresh(ports, left, 'the rollout has no journal') : NOTHING_SENT;
  const late = new AbortController();
  try {
    const found = (async () => {
      const record = await openJournal({ ...inputs, journal: 'required' }, ports, JOURNAL_WITHIN_MS);
      const newest = fold((await record.journal.load()).records);
      // a copy of it that is behind has the rollout before, or none
      if (left.isOpen && newest?.rollout !== left.rollout) {
        return fresh(ports, left, 'GitHub does not show its journal yet');
      }
      return { record, loaded: await acquired(ports, record, null, signal) };
    })();
    // whoever is late is not waited for, and is not missed
    found.catch(() => undefined);
    return await Promise.race([found, noAnswer(late.signal)]);
  } catch (error) {
    // the journal was read: it is another's by now, or has ended
    if (error instanceof NotMine) return error.message;
    return left.isOpen ? fresh(ports, left, (error as Error).message) : NOTHING_SENT;
  } finally {
    late.abort();
  }
}

/** Rejects after the time that a journal has to answer. */
async function noAnswer(signal: AbortSignal): Promise<never> {
  await sleep(JOURNAL_WITHIN_MS, undefined, { signal });
  throw new Error(`the journal gave no answer within ${JOURNAL_WITHIN_MS / 1_000} s`);
}

const NOTHING_SENT = 'Nothing was sent: the rollout was never begun.';

async function fresh(
  { platform }: Ports,
  { rollout, target, release, plan, note, owner, isPromoted }: Flight,
  why: string,
): Promise<{ readonly record: Record; readonly loaded: Loaded }> {
  const record = without(why);
  const atMs = platform.clock.now();
  const common = { version: RECORD_VERSION, atMs, owner, epoch: 1 } as const;
  const opened = { ...common, kind: 'opened', rollout, target, release, plan, note } as const;
  const [stage, goal] = [plan.stages.length - 1, { kind: 'promote' }] as const;
  const kept = { ...common, kind: 'intended', goal, stage, why: 'All stages were good.' } as const;
  const records = isPromoted ? [opened, kept] : [opened];
  const appended = await record.journal.append(records, null);
  return { record, loaded: { records, head: appended.ok ? appended.head : null } };
}
