import { carryOutRollback } from '@deploy-actions/azure';
import type { Context } from '@deploy-actions/toolkit';
import type { Inputs } from '../action.generated.ts';
import { WAIT_MS } from '../told.ts';
import { connect } from './connect.ts';
import type { SiteFlight } from './flight.ts';

/** Brings a rollback that main began to its end: a rollback is never rolled back. Idempotent. */
export async function finishSite(context: Context<Inputs>, env: NodeJS.ProcessEnv, flight: SiteFlight): Promise<void> {
  const { inputs, log, signal } = context;
  const connections = await connect(context, env);
  const { sites, ref, place } = connections;
  const name = `${place.resourceGroup}/${place.site}`;
  if ('swap' in flight) {
    const { finishPackages } = await import('./packages.ts');
    const wrong = await finishPackages(context, connections, flight.swap, WAIT_MS);
    if (wrong !== null) throw new Error(wrong);
    return log.line(`${name}: production has the release before`);
  }
  const { note } = flight;
  const { result, reason } = await carryOutRollback({ sites, ref, slot: note.slot, to: note.stable }, note, {
    intervalMs: inputs['poll-interval-seconds'] * 1_000,
    timeoutMs: WAIT_MS,
    signal,
    say: (line) => log.line(line),
  });
  log.line(`${name}: ${result}: ${reason}`);
  if (result !== 'succeeded') throw new Error(reason);
}
