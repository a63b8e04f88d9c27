import {
  fromTags,
  runningIn,
  type Hosting,
  type MergedSettings,
  type Running,
  type SiteView,
} from '@deploy-actions/azure';
import { ConfigurationError } from '@deploy-actions/toolkit';
import type { Ports } from './ports.ts';

/** Production or a slot, as it was read. */
export interface Side {
  /** Null is production. */
  readonly slot: string | null;
  readonly view: SiteView;
  readonly hosting: Hosting;
  readonly config: Readonly<Record<string, unknown>>;
  readonly settings: MergedSettings;
  readonly running: Running;
  /** Whether the platform signs users in. */
  readonly signsIn: boolean;
}

/** All that is there. Nothing is changed by reading. */
export interface Found {
  readonly production: Side;
  /** Null where there is no such slot, or none is asked for. */
  readonly beside: Side | null;
  /** Of the slots that there are. */
  readonly names: readonly string[];
  /** Pricing tier; null where it cannot be told. */
  readonly tier: string | null;
  /** The rollout that is written down on the site; null for none. */
  readonly heldBy: string | null;
}

/** @throws {ConfigurationError} where there is no such site */
export async function readSite(ports: Ports, slot: string | null): Promise<Found> {
  const [production, beside, tags, names] = await Promise.all([
    readSide(ports, null),
    slot === null ? null : readSide(ports, slot),
    ports.sites.tags(),
    ports.sites.slots(),
  ]);
  if (production === null) {
    const { site, resourceGroup } = ports.ref;
    const message = `there is no site \`${site}\` in the resource group \`${resourceGroup}\`.`;
    throw new ConfigurationError([{ input: 'app-name', message }]);
  }
  const { planId } = production.hosting;
  const tier = planId === null ? null : await ports.host.tier(planId);
  return { production, beside, names, tier, heldBy: holderIn(tags) };
}

/** Null where there is none. */
export async function readSide({ sites, settings, host }: Ports, slot: string | null): Promise<Side | null> {
  const [view, hosting] = await Promise.all([sites.site(slot), host.hosting(slot)]);
  if (view === null || hosting === null) return null;
  const [config, all, strings, sticky, signsIn] = await Promise.all([
    sites.config(slot),
    settings.settings(slot),
    settings.strings(slot),
    settings.sticky(),
    host.signsIn(slot),
  ]);
  const merged = { settings: all, strings, sticky };
  return { slot, view, hosting, config, settings: merged, running: runningIn(config, all), signsIn };
}

function holderIn(tags: Parameters<typeof fromTags>[0]): string | null {
  try {
    return fromTags(tags)?.rollout ?? null;
  } catch {
    return 'that cannot be read any more';
  }
}
