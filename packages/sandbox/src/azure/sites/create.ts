import { PRODUCTION, type Site, type Slot, type SlotOptions } from '../model.ts';
import type { SiteOptions } from '../options.ts';
import type { World } from '../world.ts';
import { startSlot } from './restart.ts';

/** What a site has that nothing was said of. */
const DEFAULTS = {
  numberOfWorkers: 1,
  netFrameworkVersion: 'v4.0',
  linuxFxVersion: '',
  alwaysOn: true,
  httpLoggingEnabled: false,
  minTlsVersion: '1.2',
  ftpsState: 'FtpsOnly',
  autoSwapSlotName: null,
  healthCheckPath: null,
  experiments: { rampUpRules: [] },
};

/** The stack of sites that run a package. */
const STACK = 'NODE|24-lts';

/** Makes the site of a scenario and starts all of its slots. */
export async function createSite(world: World, options: SiteOptions): Promise<Site> {
  const site: Site = {
    name: options.name,
    resourceGroup: world.scenario.resourceGroup,
    location: world.scenario.location,
    instances: options.instances,
    stuckInstances: options.stuckInstances,
    tier: options.tier,
    slots: new Map(),
    names: {
      appSettingNames: [...options.slotSettings],
      connectionStringNames: [],
      azureStorageConfigNames: [],
    },
    lastSwap: null,
    stale: null,
    operation: null,
    preview: null,
    ramp: { rules: [], before: [], until: 0 },
  };
  world.sites.set(site.name.toLowerCase(), site);
  const all = [{ ...options, name: PRODUCTION }, ...options.slots];
  await Promise.all(all.map((each) => createSlot(world, site, each, options.identity)));
  return site;
}

/** Opens the slot's hosts and starts it. A slot that nothing was published to answers all the same: with a page of the platform. */
export async function createSlot(world: World, site: Site, options: SlotOptions, identity: boolean): Promise<Slot> {
  let slot: Slot | null = null;
  const hosts = await world.openHosts(() => slot!);
  const { image, package: release, appSettings, config, tags } = options;
  const runs = image === undefined ? (release === undefined ? '' : STACK) : `DOCKER|${image}`;
  slot = {
    site,
    name: options.name,
    ...hosts,
    createdAt: world.clock.now(),
    tags: { ...tags },
    identity,
    running: true,
    config: { ...DEFAULTS, linuxFxVersion: runs, ...config },
    appSettings: { ...appSettings },
    connectionStrings: {},
    metadata: {},
    content: { release: release ?? null, broken: false, deployments: [] },
    referencesSince: world.clock.now(),
    workers: NONE,
    log: [],
  };
  site.slots.set(slot.name.toLowerCase(), slot);
  slot.workers = startSlot(world, slot);
  return slot;
}

const NONE: Slot['workers'] = {
  order: 0,
  release: 'none',
  instances: [],
  next: () => null,
  settled: Promise.resolve(true),
  stop: async () => {},
  kill: () => false,
};

/** Stops a slot for good. */
export async function removeSlot({ site, ...slot }: Slot): Promise<void> {
  site.slots.delete(slot.name.toLowerCase());
  await Promise.all([slot.host.close(), slot.scm.close(), slot.workers.stop()]);
}
