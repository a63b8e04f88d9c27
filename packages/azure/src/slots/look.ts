import { AzureError } from '../arm/error.ts';
import type { SitesApi, SlotName } from '../sites/api.ts';
import type { SwapAttempt } from '../swap/attempt.ts';
import { imageIn } from './image.ts';
import type { SlotNote } from './note.ts';
import { rulesIn, type RampUpRule } from './rules.ts';

/** One slot at one look. */
export interface Seen {
  /** Null for one that runs a package. */
  readonly image: string | null;
  readonly running: boolean;
  /** Instances that the platform calls ready, of all. */
  readonly ready: number;
  readonly all: number;
}

/** All that was read in one look. */
export interface Look {
  readonly production: Seen;
  /** Null where there is no such slot. */
  readonly slot: Seen | null;
  readonly rules: readonly RampUpRule[];
  readonly lastSwap: string | null;
  /** What goes on, and changes the site; null for nothing. */
  readonly operation: string | null;
}

/** @throws AzureError when it cannot be read, or production is gone */
export async function look(sites: SitesApi, { slot: name }: SlotNote): Promise<Look> {
  const [site, config, own, beside] = await Promise.all([
    sites.site(null),
    sites.config(null),
    sites.instances(null),
    seen(sites, name),
  ]);
  if (site === null) throw new AzureError('There is no such site any more.', { status: 404, certainty: 'refused' });
  return {
    production: { image: imageIn(config), running: site.running, ...counted(own) },
    slot: beside,
    rules: rulesIn(config),
    lastSwap: site.lastSwap,
    operation: site.operation,
  };
}

async function seen(sites: SitesApi, name: SlotName): Promise<Seen | null> {
  const site = await sites.site(name);
  if (site === null) return null;
  const [config, instances] = await Promise.all([sites.config(name), sites.instances(name)]);
  return { image: imageIn(config), running: site.running, ...counted(instances) };
}

function counted(instances: Awaited<ReturnType<SitesApi['instances']>>): {
  readonly ready: number;
  readonly all: number;
} {
  return { ready: instances.filter(({ state }) => state === 'READY').length, all: instances.length };
}

export function isReady({ running, ready, all }: Seen): boolean {
  return running && all > 0 && ready === all;
}

/** How the swap that was sent stands by now. */
export async function follow(sites: SitesApi, attempt: SwapAttempt, nowMs: number): Promise<SwapAttempt> {
  if (attempt.address === null || attempt.end !== null) return attempt;
  try {
    const state = await sites.operation(attempt.address);
    return state === 'running' ? attempt : { ...attempt, end: { atMs: nowMs, failure: null } };
  } catch (error) {
    // an operation that is not known any more is over; how, the site shows
    if (error instanceof AzureError && error.status === 404) return { ...attempt, end: { atMs: nowMs, failure: null } };
    if (!(error instanceof AzureError) || error.status === null || error.certainty === 'later') return attempt;
    return { ...attempt, end: { atMs: nowMs, failure: error.message } };
  }
}
