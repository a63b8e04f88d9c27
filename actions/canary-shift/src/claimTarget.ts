import { isSameAttempt } from '@deploy-actions/github';
import { bringHome, claim, fold, type Loaded, type Owner, type RolloutState } from '@deploy-actions/strategy';
import { ConfigurationError, type Context, type Log } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { alive, type Record } from './journal.ts';
import type { Ports } from './ports.ts';
import { acquired } from './acquired.ts';

/** The target's turn for a rollout. */
export interface Claimed {
  readonly record: Record;
  /** A rollout of this release that is to be gone on with; null to begin one. */
  readonly unfinished: RolloutState | null;
}

/** Between two looks at a rollout that is waited for, ms. */
const LOOK_EVERY_MS = 10_000;

/**
 * Finds out whether it is this job's turn: waits for, or refuses beside, a rollout that goes on, and brings home what a dead one of
 * another release has left.
 */
export async function claimTarget(
  context: Context<Inputs>,
  ports: Ports,
  record: Record,
  release: string | null,
): Promise<Claimed> {
  const { inputs, log, signal } = context;
  tellLease(log, record);
  for (let told = false; ; told = true) {
    const loaded = await record.journal.load();
    const state = fold(loaded.records);
    const busy =
      (await ownerBeside(ports, loaded, release)) ?? (record.durable === null ? await holderBeside(ports) : null);
    if (busy === null) return { record, unfinished: await settle(context, ports, record, state, release) };
    if (inputs['when-busy'] === 'fail') throw new ConfigurationError([{ message: beside(ports, busy) }]);
    if (!told) log.line(`Waiting: ${beside(ports, busy)}`);
    await ports.platform.clock.sleep(LOOK_EVERY_MS, signal);
    signal.throwIfAborted();
  }
}

/** Two that begin within seconds of each other may not see one another. */
export function tellLease(log: Log, { weaker }: Record): void {
  if (weaker !== null) log.line(`The lease is weaker, tags of the service alone: ${weaker}`);
}

/** @throws {ConfigurationError} when the tags of the target name an owner that goes on */
export async function refuseBeside(ports: Ports): Promise<void> {
  const busy = await holderBeside(ports);
  if (busy !== null) throw new ConfigurationError([{ message: beside(ports, busy) }]);
}

function beside({ platform }: Ports, owner: Owner): string {
  return (
    `Another rollout to ${platform.target} goes on: ${owner.name}. Wait for its end (\`when-busy: wait\`), or end it with ` +
    '`command: abort` or the action `rollback`.'
  );
}

/**
 * Who goes on with a rollout of this target; null for nobody. What was left is there for whoever rolls the same release out; another
 * one waits until nobody can come to go on with it.
 */
async function ownerBeside(ports: Ports, { records }: Loaded, release: string | null): Promise<Owner | null> {
  const first = claim(records, ports.me, null);
  if (first.kind !== 'busy' && first.kind !== 'left') return null;
  const { owner } = first;
  if (first.kind === 'left' && (owner.id === ports.me.id || release === null || release === fold(records)?.release)) {
    return null;
  }
  return (await alive(ports, owner)) === false ? null : owner;
}

/** The same by the tags of the service: only who is known to be alive stands in the way. */
async function holderBeside(ports: Ports): Promise<Owner | null> {
  const held = await ports.platform.held();
  // which of a run's jobs goes on with the deployment that another has left the tags do not say
  if (held === null || isSameAttempt({ id: held.owner }, ports.me)) return null;
  const owner = { id: held.owner, name: `the rollout ${held.rollout} of run ${held.owner}` };
  return (await alive(ports, owner)) === true ? owner : null;
}

/** A rollout of this very release is gone on with; one of another is taken home first. */
async function settle(
  context: Context<Inputs>,
  ports: Ports,
  record: Record,
  state: RolloutState | null,
  release: string | null,
): Promise<RolloutState | null> {
  if (state === null || state.ended !== null) return null;
  if (release === null || release === state.release) return state;
  const { log, inputs, signal } = context;
  if (inputs['dry-run']) {
    log.line(`The rollout of ${state.release} was left unfinished: it would be brought home first.`);
    return null;
  }
  log.line(`The rollout of ${state.release} was left unfinished: it is brought home first.`);
  const { plan, rollout, note } = state;
  const target = await ports.platform.open({ rollout, owner: ports.me.id, plan, release: state.release, note });
  const home = await bringHome({
    target,
    journal: record.journal,
    clock: ports.platform.clock,
    owner: ports.me,
    signal,
    loaded: await acquired(ports, record, null, signal),
    pollMs: inputs['poll-interval-seconds'] * 1_000,
    by: ports.me.name,
    why: 'It was left unfinished, and another release is to be rolled out.',
    onTrouble: (what) => log.line(what),
  });
  if (home.state.ended === null || home.result === 'rollback-failed') throw new Error(home.reason);
  return null;
}
