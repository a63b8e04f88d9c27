import { fold, RECORD_VERSION, type Command, type JournalRecord } from '@deploy-actions/strategy';
import { ConfigurationError, type Context, type Ending } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { openJournal } from './journal.ts';
import type { Ports } from './ports.ts';

/** The rollout's own records come in between. */
const MOST_RACES = 20;

/** Says a word to the rollout that goes on, by its journal: whoever carries it out reads it at the next look. */
export async function steer({ inputs, log }: Context<Inputs>, ports: Ports, command: Command): Promise<Ending> {
  const { platform, me, env } = ports;
  const { durable, weaker } = await openJournal(inputs, ports);
  if (durable === null) {
    throw new ConfigurationError([{ input: 'command', message: `can only be given by a journal: ${weaker}` }]);
  }
  const by = env['GITHUB_ACTOR'] ?? me.name;
  for (let race = 0; race < MOST_RACES; race += 1) {
    const { records, head } = await durable.load();
    const state = fold(records);
    if (state === null || state.ended !== null) {
      const message = `There is no rollout to ${platform.target} in ${inputs.environment} that goes on.`;
      throw new ConfigurationError([{ input: 'command', message }]);
    }
    const { epoch, stage, rollout } = state;
    const record: JournalRecord = {
      version: RECORD_VERSION,
      atMs: Math.max(state.lastAtMs, platform.clock.now()),
      owner: me,
      epoch,
      kind: 'commanded',
      command,
      stage,
      by,
      why: `by ${me.name}`,
    };
    const appended = await durable.append([record], head);
    if (!appended.ok) continue;
    const reason = `${rollout} was told to ${command}, at ${stage < 0 ? 'the entry gate' : `${state.plan.stages[stage]!.weight}%`}.`;
    log.line(reason);
    return { ok: true, outputs: { result: 'commanded', reason, rollout, journal: appended.head } };
  }
  throw new Error(`The journal ${durable.ref} was written to by others each of the ${MOST_RACES} times: try again.`);
}
