import { bringHome, RECORD_VERSION, type Loaded } from '@deploy-actions/strategy';
import { annotate, type Context } from '@deploy-actions/toolkit';
import { acquired } from './acquired.ts';
import type { Inputs } from './action.generated.ts';
import type { Flight } from './flight.ts';
import { openJournal, without, type Record } from './journal.ts';
import type { Ports } from './ports.ts';
import { teller } from './show.ts';

/** GitHub ends a cancelled job after five minutes, ms. */
const WAIT_MS = 4 * 60_000;

/** Takes a rollout that main left home, where that is wanted. Idempotent. */
export async function bringBack({ inputs, log }: Context<Inputs>, ports: Ports, left: Flight): Promise<void> {
  const { rollout, plan, release, note, owner, target: name } = left;
  if (plan.onCancel === 'leave') {
    const message = `The rollout of ${release} is left to the platform's time-out (on-cancel: leave).`;
    return annotate({ level: 'warning', title: name, message });
  }
  const signal = AbortSignal.timeout(WAIT_MS);
  const { record, loaded } = await foundIn(inputs, ports, left, signal);
  const target = await ports.platform.open({ rollout, owner: owner.id, plan, release, note });
  const home = await bringHome({
    target,
    journal: record.journal,
    clock: ports.platform.clock,
    owner,
    loaded,
    signal,
    ...teller(log),
    pollMs: inputs['poll-interval-seconds'] * 1_000,
    by: owner.name,
    why: 'The job ended before the rollout did.',
  });
  log.line(`${home.result}: ${home.reason}`);
  if (home.result === 'rollback-failed') throw new Error(home.reason);
  if (home.state.ended !== null) return;
  const message = `${home.reason} The platform goes on with that, and the action \`reconcile\` tidies up.`;
  annotate({ level: 'warning', title: name, message });
}

/** A rollback waits for no journal: where there is none now, what main wrote down is all that it takes. */
async function foundIn(
  inputs: Inputs,
  ports: Ports,
  left: Flight,
  signal: AbortSignal,
): Promise<{ readonly record: Record; readonly loaded: Loaded }> {
  const { isDurable, owner, isOver: _, ...opening } = left;
  const fresh = async (why: string) => {
    const record = without(why);
    const atMs = ports.platform.clock.now();
    const opened = { version: RECORD_VERSION, atMs, owner, epoch: 1, kind: 'opened', ...opening } as const;
    const appended = await record.journal.append([opened], null);
    return { record, loaded: { records: [opened], head: appended.ok ? appended.head : null } };
  };
  if (!isDurable) return fresh('the rollout has no journal');
  try {
    const record = await openJournal({ ...inputs, journal: 'required' }, ports);
    return { record, loaded: await acquired(ports, record, null, signal) };
  } catch (error) {
    return fresh((error as Error).message);
  }
}
