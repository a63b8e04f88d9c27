import { carryOutRollback } from '@deploy-actions/azure';
import type { Context } from '@deploy-actions/toolkit';
import type { Inputs } from '../action.generated.ts';
import { WAIT_MS } from '../told.ts';
import { connect } from './connect.ts';
import type { SiteFlight } from './flight.ts';

/** Brings a rollback that main began to its end: a rollback is never rolled back. Idempotent. */
export async function finishSite(
  context: Context<Inputs>,
  env: NodeJS.ProcessEnv,
  { note }: SiteFlight,
): Promise<void> {
  const { inputs, log, signal } = context;
  const { sites, ref, place } = await connect(context, env);
  const { result, reason } = await carryOutRollback({ sites, ref, slot: note.slot, to: note.stable }, note, {
    intervalMs: inputs['poll-interval-seconds'] * 1_000,
    timeoutMs: WAIT_MS,
    signal,
    say: (line) => log.line(line),
  });
  log.line(`${place.resourceGroup}/${place.site}: ${result}: ${reason}`);
  if (result !== 'succeeded') throw new Error(reason);
}
