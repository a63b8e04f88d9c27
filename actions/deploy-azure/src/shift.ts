import { awaitOperation, swapIn, whenIdle, type Fault, type Patience } from '@deploy-actions/azure';
import type { Outcome } from '@deploy-actions/strategy';
import type { Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { endFlight, saveFlight, type SwapFlight } from './flight.ts';
import { outcomeOf, patienceToGoBack } from './outcome.ts';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';
import { verify, type Verifying } from './verify.ts';

export interface Shifting {
  readonly plan: Plan;
  readonly verifying: Omit<Verifying, 'slot' | 'deployment'>;
}

const UNTOUCHED = 'Production was not touched.';
const POST_GOES_ON = 'The post step brings the release before back.';

/**
 * Brings what the slot has into production, and takes it back where it is not good there. How to go back is written down before anything is
 * sent; post takes over from there unless an end was seen.
 */
export async function shift(
  context: Context<Inputs>,
  ports: Ports,
  { plan, verifying }: Shifting,
  patience: Patience,
): Promise<Outcome> {
  const { inputs } = context;
  const slot = plan.slot!;
  const { candidate, before } = plan;
  const isPreviewed = inputs.strategy === 'swap-with-preview';
  const flight: SwapFlight = { kind: 'swap', slot, candidate, before, isPreviewed };
  if (isPreviewed) {
    saveFlight(flight);
    const wrong = await preview(context, ports, { slot, verifying }, patience);
    if (wrong !== null) {
      await cancelPreview(context, ports, slot);
      endFlight();
      return outcomeOf(wrong, UNTOUCHED);
    }
  }
  const onSending = () => saveFlight(flight);
  const { sites, settings } = ports;
  const swapping = { sites, settings, slot, wants: candidate, expects: before, goesBack: false, onSending };
  const failed = await swapIn(swapping, patience);
  if (failed?.result === 'timed-out') return outcomeOf(failed, inputs['on-cancel'] === 'rollback' ? POST_GOES_ON : '');
  if (failed !== null) {
    if (isPreviewed) await cancelPreview(context, ports, slot);
    endFlight();
    return outcomeOf(failed, failed.result === 'superseded' ? '' : UNTOUCHED);
  }
  const wrong = await verify(context, ports, { ...verifying, slot: null, deployment: null }, patience);
  if (wrong !== null) return takeBack(context, ports, flight, wrong);
  return { result: 'succeeded', reason: `Production serves the release; ${slot} has the one before.` };
}

/** The slot with production's own settings, looked at once more. */
async function preview(
  context: Context<Inputs>,
  ports: Ports,
  { slot, verifying }: { readonly slot: string; readonly verifying: Shifting['verifying'] },
  patience: Patience,
): Promise<Fault | null> {
  const { log } = context;
  const address = await whenIdle(patience, () => ports.host.beginPreview(slot));
  const failed = await awaitOperation(ports.sites, address, patience);
  if (failed !== null) return failed;
  log.line(`${slot}: has production's settings, and waits for the swap`);
  return verify(context, ports, { ...verifying, slot, deployment: null }, patience);
}

/** Gives the slot its own settings back. */
export async function cancelPreview(context: Context<Inputs>, { host, sites }: Ports, slot: string): Promise<void> {
  const patience = patienceToGoBack(context);
  const address = await whenIdle(patience, () => host.cancelPreview(slot));
  const failed = await awaitOperation(sites, address, patience);
  context.log.line(failed === null ? `${slot}: the swap with preview is cancelled` : failed.reason);
}

/** Production has what the slot has, and gets its own back. */
export async function takeBack(
  context: Context<Inputs>,
  ports: Ports,
  flight: SwapFlight,
  wrong: Fault,
): Promise<Outcome> {
  const { slot, candidate, before } = flight;
  if (!context.inputs['rollback-safe']) {
    return {
      result: 'failed',
      reason: `${wrong.reason} It is not taken back (rollback-safe: false): a person has to look.`,
    };
  }
  const { sites, settings } = ports;
  const swapping = { sites, settings, slot, wants: before, expects: candidate, goesBack: true, onSending: () => {} };
  const failed = await swapIn(swapping, patienceToGoBack(context));
  if (failed === null) {
    endFlight();
    return {
      result: 'rolled-back',
      reason: `${wrong.reason} The swap was taken back: production has the release before.`,
    };
  }
  if (failed.result === 'superseded') endFlight();
  return { result: 'failed', reason: `${wrong.reason} It could not be taken back: ${failed.reason} ${POST_GOES_ON}` };
}
