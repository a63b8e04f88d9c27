import { swapIn, whenIdle, type Patience } from '@deploy-actions/azure';
import { annotate, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { Flight, InPlaceFlight, SwapFlight } from './flight.ts';
import { patienceToGoBack } from './outcome.ts';
import { connect, type Ports } from './ports.ts';
import { readSide } from './read.ts';
import { cancelPreview } from './shift.ts';

/** A swap that main has sent just before it died may show only after this, ms. */
const QUIET_MS = 5_000;

/** Brings production back to the release before, where that is wanted and safe. Idempotent. */
export async function bringBack(context: Context<Inputs>, flight: Flight): Promise<void> {
  const { inputs } = context;
  const name = inputs['app-name'];
  if (!inputs['rollback-safe']) {
    const message = `${name} may have a release that must not be taken back (rollback-safe: false), and nobody watches it.`;
    return annotate({ level: 'error', title: 'A person has to look', message });
  }
  if (inputs['on-cancel'] === 'leave') {
    return annotate({ level: 'warning', message: `${name} is left as it is (on-cancel: leave).` });
  }
  const ports = await connect(context);
  const patience = patienceToGoBack(context);
  if (flight.kind === 'swap') return swapBack(context, ports, flight, patience);
  if (flight.kind === 'in-place') return giveBack(ports, flight, patience);
  const { bringCanaryBack } = await import('./canary.ts');
  return bringCanaryBack(context, ports, flight);
}

async function swapBack(context: Context<Inputs>, ports: Ports, flight: SwapFlight, patience: Patience): Promise<void> {
  const { sites, settings } = ports;
  const { slot, candidate, before, isPreviewed } = flight;
  if (isPreviewed && (await readSide(ports, null))?.running.label === before) await cancelPreview(context, ports, slot);
  let isSent = false;
  const onSending = () => void (isSent = true);
  const swapping = {
    sites,
    settings,
    slot,
    wants: before,
    expects: candidate,
    goesBack: true,
    quietMs: QUIET_MS,
    onSending,
  };
  const failed = await swapIn(swapping, patience);
  if (failed !== null && failed.result !== 'superseded') throw new Error(failed.reason);
  const message = failed?.reason ?? `${context.inputs['app-name']}: the swap was taken back.`;
  if (isSent || failed !== null) annotate({ level: 'warning', message });
  else context.log.line('Production has the release before: there is nothing to take back.');
}

async function giveBack(
  ports: Ports,
  { candidate, restore, changed }: InPlaceFlight,
  patience: Patience,
): Promise<void> {
  const production = await readSide(ports, null);
  const isOurs = production?.running.label === candidate || changed.length > 0;
  if (!isOurs) return;
  if (restore === null) throw new Error('Nobody has the package before any more: deploy it once more.');
  await whenIdle(patience, () => ports.host.configure(null, restore));
  annotate({ level: 'warning', message: 'Production has the image before again.' });
  if (changed.length === 0) return;
  const message = `These settings of production were changed, and what they were is written down nowhere: ${changed.join(', ')}.`;
  annotate({ level: 'error', title: 'A person has to look', message });
  process.exitCode = 1;
}
