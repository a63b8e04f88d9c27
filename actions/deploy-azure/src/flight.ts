import type { SlotNote } from '@deploy-actions/azure';
import { createState } from '@deploy-actions/toolkit';

/** What main writes down before it changes what production goes by, and post reads when main did not come to an end. No secrets. */
export type Flight = SwapFlight | InPlaceFlight | CanaryFlight;

/** The slots are exchanged, or about to be. */
export interface SwapFlight {
  readonly kind: 'swap';
  readonly slot: string;
  /** What production is to have, and what it has until then. */
  readonly candidate: string;
  readonly before: string;
  /** The slot may have production's settings, for a swap with preview. */
  readonly isPreviewed: boolean;
}

/** Production itself is deployed to. */
export interface InPlaceFlight {
  readonly kind: 'in-place';
  readonly candidate: string;
  /** Members of its configuration to be given back; null where what was there is not known: a package. */
  readonly restore: Readonly<Record<string, unknown>> | null;
  /** Settings that were changed, too, by name: their values are written down nowhere. */
  readonly changed: readonly string[];
}

/** Weights are moved: what is to be known is on the site itself, too. */
export interface CanaryFlight {
  readonly kind: 'canary';
  readonly note: SlotNote;
  readonly rollout: string;
  readonly owner: string;
}

const state = createState<{ readonly flight: Flight | null }>('flight');

export function saveFlight(flight: Flight): void {
  state.save({ flight });
}

/** Its end was seen: post owes nothing. */
export function endFlight(): void {
  state.save({ flight: null });
}

export function loadFlight(): Flight | null {
  return state.load()?.flight ?? null;
}
