import { Unapplied } from '@deploy-actions/strategy';
import { AzureError, certaintyOf, isTransient } from '../arm/error.ts';
import type { SettingsApi } from '../settings/api.ts';
import type { SitesApi, SlotName } from '../sites/api.ts';
import { follow } from '../slots/look.ts';
import { nextSwapStep, type SwapAttempt, type SwapView } from '../swap/attempt.ts';
import { sendSwap } from '../swap/send.ts';
import { runningIn } from './marker.ts';
import { isPast, pause, teller, type Fault, type Patience } from './patience.ts';

export interface Swapping {
  readonly sites: SitesApi;
  readonly settings: SettingsApi;
  readonly slot: string;
  /** Label of what production is to have: `runningIn`. */
  readonly wants: string;
  /** Label of what production has until then: anything else is somebody else's, and stays. */
  readonly expects: string;
  /** What goes back may be sent again once it is certain that it was not taken; what goes forward is not. */
  readonly goesBack: boolean;
  /** Production has to show it for so long, ms: where another process may have sent a swap just now. */
  readonly quietMs?: number;
  /** Told before a swap is sent. */
  readonly onSending: () => void;
}

/**
 * Brings what the slot has into production by a swap: decided by reading, sent once, followed to its end.
 *
 * @returns what is wrong, where production has something else; null where it has what is wanted
 */
export async function swapIn(swapping: Swapping, patience: Patience): Promise<Fault | null> {
  const { sites, slot, wants, expects, goesBack, quietMs = 0, onSending } = swapping;
  const tell = teller(patience);
  const sent: { attempt: SwapAttempt | null } = { attempt: null };
  const onAttempt = (next: SwapAttempt | null) => void (sent.attempt = next);
  for (let quietSince: number | null = null; ;) {
    patience.signal.throwIfAborted();
    try {
      // how the swap stands comes before what it shows: one that ended between the two is seen as over too late, never too early
      const nowMs = performance.now();
      // oxlint-disable-next-line no-await-in-loop
      if (sent.attempt !== null) sent.attempt = await follow(sites, sent.attempt, nowMs);
      // oxlint-disable-next-line no-await-in-loop
      const view = await look(swapping);
      const step = nextSwapStep(view, { wants, attempt: sent.attempt, nowMs, mayRepeat: goesBack });
      if (step.do !== 'nothing') quietSince = null;
      if (step.do === 'nothing') {
        quietSince ??= nowMs;
        if (nowMs - quietSince >= quietMs) return null;
      } else if (step.do === 'refuse') return { result: 'failed', reason: `The slots were not swapped: ${step.why}` };
      else if (step.do === 'wait') tell(`Waiting: ${step.why}.`);
      else if (view.production !== expects) return superseded(view.production);
      else {
        onSending();
        tell(`The slot ${slot} is swapped into production.`);
        // oxlint-disable-next-line no-await-in-loop
        await sendSwap(sites, { slot, wants, lastSwap: view.lastSwap, onAttempt });
      }
    } catch (error) {
      if (error instanceof Unapplied) tell(error.message);
      else if (!passes(error))
        return { result: 'failed', reason: `The slots were not swapped: ${(error as Error).message}` };
      else tell(`Once more: ${(error as Error).message}`);
    }
    if (isPast(patience)) {
      return { result: 'timed-out', reason: 'The swap was not seen to end in time; it may go on.' };
    }
    // oxlint-disable-next-line no-await-in-loop
    await pause(patience);
  }
}

function superseded(production: string | null): Fault {
  const reason = `Somebody else has deployed to production meanwhile (${production}): the slots were not swapped.`;
  return { result: 'superseded', reason };
}

/** @throws what is no answer of Azure's: a fault of ours */
function passes(error: unknown): boolean {
  if (!(error instanceof AzureError)) throw error;
  return isTransient(error) || certaintyOf(error) === 'later';
}

async function look({ sites, settings, slot }: Swapping): Promise<SwapView> {
  const labelOf = async (name: SlotName) => {
    const [config, all] = await Promise.all([sites.config(name), settings.settings(name)]);
    return runningIn(config, all).label;
  };
  const [site, production, beside] = await Promise.all([sites.site(null), labelOf(null), labelOf(slot)]);
  return { production, slot: beside, lastSwap: site?.lastSwap ?? null, operation: site?.operation ?? null };
}
