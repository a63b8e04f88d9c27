import type { Kudu } from '../kudu/api.ts';
import { isPublished, publish } from '../kudu/publish.ts';
import type { Package } from '../package/read.ts';
import type { SettingsApi } from '../settings/api.ts';
import type { SitesApi, SlotName } from '../sites/api.ts';
import { writeDown } from '../sites/writeDown.ts';
import { rulesIn, shareOf } from '../slots/rules.ts';
import { giveShare } from '../slots/writes.ts';
import type { HostApi, Hosting } from './host.ts';
import { MARKER, markerOf, runningIn, type Running } from './marker.ts';
import { whenIdle, type Fault, type Patience } from './patience.ts';
import { planPackageRollback, type PackageRollback } from './planPackageRollback.ts';
import { awaitInstances } from './ready.ts';
import { swapIn } from './swap.ts';
import { isTakenBack, takenBackTag } from './takenBack.ts';

/** The site, and what it takes to go back. */
export interface PackageSite {
  readonly sites: SitesApi;
  readonly settings: SettingsApi;
  readonly host: HostApi;
  /** Of a slot's publishing host. */
  readonly kudu: (scmHost: string) => Kudu;
  readonly slot: string;
}

export interface PreparedPackageRollback {
  readonly plan: PackageRollback;
  /** What production has; null where it is not known. */
  readonly serves: string | null;
}

/** A swap back that is owed: labels of what production is to have, and of what it has until then. */
export interface PackageSwap {
  readonly slot: string;
  readonly wants: string;
  readonly expects: string;
}

export interface CarryingOut {
  readonly package: Package | null;
  /** Of this run alone. */
  readonly deployment: string;
  /** By the platform's clock, ms since 1970. */
  readonly nowMs: number;
  /** Told before a swap may be sent. */
  readonly onSwap: (swap: PackageSwap) => void;
}

/** A swap that another process has sent just before it died may show only after this, ms. */
const QUIET_MS = 5_000;

/** Finds out what a rollback would do; changes nothing. */
export async function preparePackageRollback(
  site: PackageSite,
  to: string | null,
  given: string | null,
): Promise<PreparedPackageRollback> {
  const { sites, host, slot } = site;
  const [view, hosting] = await Promise.all([sites.site(null), host.hosting(slot)]);
  if (view === null || hosting === null) {
    const why = view === null ? 'there is no such site.' : `the site has no slot \`${slot}\`.`;
    return { plan: { do: 'refuse', why }, serves: null };
  }
  const [production, beside, config, tags] = await Promise.all([
    runningOf(site, null),
    runningOf(site, slot),
    sites.config(null),
    sites.tags(),
  ]);
  const share = shareOf(rulesIn(config), { slot, host: hosting.host }) ?? 0;
  // a way back that needs no word of Kudu's does not ask for it
  const isSure = to === null || (await isThere(site, hosting, beside.marker));
  const { lastSwap } = view;
  const taken = isTakenBack(tags, beside.running.label, lastSwap);
  const seen = {
    slot,
    production: production.running,
    beside: beside.running,
    isPublished: isSure,
    isTakenBack: taken,
  };
  const plan = planPackageRollback({ ...seen, share, lastSwap }, { to, given });
  return { plan, serves: production.running.release };
}

/**
 * @returns what is wrong; null where production serves what it was to go back to
 * @throws AzureError where it is refused
 */
export async function carryOutPackageRollback(
  site: PackageSite,
  { release, publishes, swaps }: Extract<PackageRollback, { do: 'go' }>,
  { package: package_, deployment, nowMs, onSwap }: CarryingOut,
  patience: Patience,
): Promise<Fault | null> {
  const { sites, host, slot } = site;
  const hosting = await host.hosting(slot);
  if (hosting === null) return { result: 'failed', reason: `There is no slot ${slot} any more.` };
  await whenIdle(patience, () => giveShare(sites, { slot, host: hosting.host }, null));
  if (!swaps) return null;
  if (publishes) {
    const wrong = await publishTo(site, hosting, { package: package_!, deployment, nowMs }, patience);
    if (wrong !== null) return wrong;
  }
  const [production, beside] = await Promise.all([runningOf(site, null), runningOf(site, slot)]);
  // a swap is followed by what tells the two apart
  const isTold = production.running.label !== beside.running.label;
  const wants = isTold
    ? beside.running.label
    : await mark(site, markerOf(release ?? 'unknown', deployment, nowMs), patience);
  const swap = { slot, wants, expects: production.running.label };
  onSwap(swap);
  const note = async (isDone: boolean) =>
    writeDown(async () => {
      const view = await sites.site(null);
      await sites.addTags(takenBackTag(swap.expects, view?.lastSwap ?? null, isDone));
    }, patience.say);
  await note(false);
  const wrong = await finishPackageRollback(site, swap, patience);
  if (wrong === null) await note(true);
  return wrong;
}

/** Sees a swap back to its end. Idempotent. */
export async function finishPackageRollback(
  { sites, settings, host }: PackageSite,
  swap: PackageSwap,
  patience: Patience,
): Promise<Fault | null> {
  const swapping = { ...swap, sites, settings, goesBack: true, quietMs: QUIET_MS, onSending: () => {} };
  const failed = await swapIn(swapping, patience);
  return failed ?? awaitInstances({ sites, host, slot: null, deployment: null }, patience);
}

interface Side {
  readonly running: Running;
  readonly marker: string;
}

async function runningOf({ sites, settings }: PackageSite, slot: SlotName): Promise<Side> {
  const [config, all] = await Promise.all([sites.config(slot), settings.settings(slot)]);
  return { running: runningIn(config, all), marker: all[MARKER] ?? '' };
}

async function isThere({ kudu }: PackageSite, { scmHost }: Hosting, marker: string): Promise<boolean> {
  return scmHost !== null && isPublished(kudu(scmHost), marker);
}

/** @returns the slot's label by then */
async function mark({ sites, settings, slot }: PackageSite, marker: string, patience: Patience): Promise<string> {
  const [config, all] = await Promise.all([sites.config(slot), settings.settings(slot)]);
  const marked = { ...all, [MARKER]: marker };
  await whenIdle(patience, () => settings.setSettings(slot, marked));
  return runningIn(config, marked).label;
}

async function publishTo(
  site: PackageSite,
  { scmHost }: Hosting,
  { package: package_, deployment, nowMs }: Pick<CarryingOut, 'deployment' | 'nowMs'> & { readonly package: Package },
  patience: Patience,
): Promise<Fault | null> {
  const { sites, host, slot } = site;
  if (scmHost === null) return { result: 'failed', reason: `${slot} has no host that packages are published to.` };
  const { name, bytes, type } = package_;
  await mark(site, markerOf(name, deployment, nowMs), patience);
  const end = await publish(site.kudu(scmHost), { bytes, type, message: `${name} ${deployment}` }, patience);
  return 'id' in end ? awaitInstances({ sites, host, slot, deployment: end.id }, patience) : end;
}
