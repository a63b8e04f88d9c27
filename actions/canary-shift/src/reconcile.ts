import { bringHome, fold, type Owner, type RolloutState } from '@deploy-actions/strategy';
import { annotate, type Context, type Ending } from '@deploy-actions/toolkit';
import { acquired, NotMine } from './acquired.ts';
import type { Inputs, Outputs } from './action.generated.ts';
import { alive, openJournal, without, type Record } from './journal.ts';
import { isDamaged, warnOfJournal, warnOfPin } from './pinned.ts';
import type { Ports } from './ports.ts';
import { teller } from './show.ts';
import { tellUntidy } from './untidy.ts';

/** For all of it, ms. */
const WITHIN_MS = 45 * 60_000;

type Told = Pick<Outputs, 'result' | 'reason'>;

/** Brings home what a run that has ended has left open, by the journal or else by the tags of the service. */
export async function reconcile(context: Context<Inputs>, ports: Ports): Promise<Ending> {
  const { inputs, log } = context;
  const record = await openJournal(inputs, ports).catch((error: unknown) => {
    if (!isDamaged(error)) throw error;
    warnOfJournal(ports.platform.target, error.message);
    return without(error.message);
  });
  if (record.weaker !== null) log.line(`By the tags of the service alone: ${record.weaker}`);
  const state = fold((await record.journal.load()).records);
  const isOpen = state !== null && state.ended === null;
  const told = isOpen ? await byJournal(context, ports, record, state) : await byTags(context, ports, record);
  log.line(`${told.result}: ${told.reason}`);
  const ok = told.result === 'unchanged' || told.result === 'brought-home';
  if (!ok) annotate({ level: 'error', title: `${ports.platform.target}: a person has to look`, message: told.reason });
  return { ok, outputs: { ...told, ...(isOpen && { rollout: state.rollout }) } };
}

async function byJournal(
  { inputs, log, signal }: Context<Inputs>,
  ports: Ports,
  record: Record,
  state: RolloutState,
): Promise<Told> {
  const { owner, plan, rollout, release, note } = state;
  const goesOn = await whoGoesOn(ports, owner, state.left !== null);
  if (goesOn !== null) return goesOn;
  log.line(`${rollout} was left open by ${owner.name}, whose run has ended.`);
  const { platform, me } = ports;
  const loaded = await acquired(ports, record, null, signal).catch((error: unknown) => {
    if (error instanceof NotMine) return null;
    throw error;
  });
  if (loaded === null) {
    return { result: 'unchanged', reason: `${rollout}: another job has it by now, or has ended it.` };
  }
  const target = await platform.open({ rollout, owner: me.id, plan, release, note });
  const {
    state: now,
    result,
    reason,
    untidy,
  } = await bringHome({
    target,
    journal: record.journal,
    clock: platform.clock,
    owner: me,
    loaded,
    signal,
    ...teller(log, platform.target),
    pollMs: inputs['poll-interval-seconds'] * 1_000,
    by: me.name,
    why: 'The run that carried it out has ended before it.',
  });
  if (untidy !== null) {
    tellUntidy({ level: 'error', target: platform.target, why: untidy, commands: await target.byHand() });
  }
  await warnOfPin(async () => record, target.held, platform.target);
  if (result === 'rollback-failed' || result === 'failed') return { result, reason };
  if (now.ended === null) return { result: 'timed-out', reason };
  return { result: 'brought-home', reason: `${rollout}: ${result}. ${reason}` };
}

async function byTags({ inputs, log, signal }: Context<Inputs>, ports: Ports, record: Record): Promise<Told> {
  const { platform } = ports;
  const held = await platform.held();
  if (held === null) return { result: 'unchanged', reason: `Nothing is left open on ${platform.target}.` };
  const goesOn = await whoGoesOn(ports, { id: held.owner, name: `the run ${held.owner}` });
  if (goesOn !== null) return goesOn;
  const home = await platform.bringHome(held.owner, {
    signal,
    pollMs: inputs['poll-interval-seconds'] * 1_000,
    withinMs: WITHIN_MS,
    say: (line) => log.line(line),
  });
  await warnOfPin(async () => record, held, platform.target);
  const result = (
    { nothing: 'unchanged', home: 'brought-home', 'going-on': 'timed-out', failed: 'rollback-failed' } as const
  )[home.result];
  return { result, reason: `${held.rollout}: ${home.reason}` };
}

/** Time alone kills nobody, and neither does silence. */
async function whoGoesOn(ports: Ports, owner: Owner, isLeft = false): Promise<Told | null> {
  const is = await alive(ports, owner);
  if (is === false) return null;
  const reason =
    is === null
      ? `Whether ${owner.name} goes on cannot be told (a run of this repository, and \`actions: read\`, are needed): nothing was done.`
      : isLeft
        ? `${owner.name} has left it to a later step or job, which may come yet: nothing was done.`
        : `${owner.name} goes on with it: nothing was done.`;
  return { result: 'unchanged', reason };
}
