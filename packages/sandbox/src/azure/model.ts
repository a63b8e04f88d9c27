import type { AzureScenario, SiteOptions } from './options.ts';
import type { BothServer } from './tls/server.ts';
import type { WorkerSet } from './sites/workers.ts';

/** The slot that users reach under the site's own name. */
export const PRODUCTION = 'production';

export interface Site {
  readonly name: string;
  readonly resourceGroup: string;
  readonly location: string;
  /** Of each slot. */
  readonly instances: number;
  /** Of these so many that no restart reaches. */
  readonly stuckInstances: number;
  /** Pricing tier of its plan. */
  readonly tier: SiteOptions['tier'];
  /** By name in lower case, production among them. */
  readonly slots: Map<string, Slot>;
  /** What stays with its slot when slots are swapped. */
  names: SlotConfigNames;
  lastSwap: Swap | null;
  /** What readers are shown for a while after a swap: the site before it. */
  stale: { readonly until: number; readonly lastSwap: Swap | null; readonly slots: ReadonlyMap<Slot, Settings> } | null;
  /** What goes on; everything else has to wait for its end. */
  operation: RunningOperation | null;
  /** The first half of a swap, waiting for the second. */
  preview: Preview | null;
  /** The rules that front ends go by, and until when the ones before. */
  ramp: { rules: readonly RampUpRule[]; before: readonly RampUpRule[]; until: number };
}

export interface Slot {
  readonly site: Site;
  readonly name: string;
  /** Where clients reach it, and where it is published to. */
  readonly host: BothServer;
  readonly scm: BothServer;
  readonly createdAt: number;
  tags: Record<string, string>;
  identity: boolean;
  running: boolean;
  /** Members of `config/web`. */
  config: Record<string, unknown>;
  appSettings: Record<string, string>;
  connectionStrings: Record<string, ConnectionString>;
  /** Notes of tools about the site. */
  metadata: Record<string, string>;
  content: Content;
  /** Since when references to Key Vault are being looked up: the slot's last start. */
  referencesSince: number;
  workers: WorkerSet;
  /** The latest lines of its instances' output. */
  readonly log: string[];
}

export interface ConnectionString {
  readonly value: string;
  readonly type: string;
}

/** What lies on the slot's storage. It moves with a swap. */
export interface Content {
  /** The release that the published package is; null: none was ever published. */
  release: string | null;
  /** A package was put in place by half. */
  broken: boolean;
  readonly deployments: Deployment[];
}

/** Kudu's. https://github.com/projectkudu/kudu/blob/master/Kudu.Contracts/Deployment/DeployStatus.cs */
export const DEPLOY_STATUS = { pending: 0, building: 1, deploying: 2, failed: 3, success: 4 } as const;

export interface Deployment {
  readonly id: string;
  status: (typeof DEPLOY_STATUS)[keyof typeof DEPLOY_STATUS];
  statusText: string;
  readonly message: string;
  readonly deployer: string;
  readonly receivedAt: number;
  endedAt: number | null;
  readonly log: { readonly at: number; readonly message: string }[];
  /** Once its package is in place: how its instances came up. */
  runtime: 'starting' | 'successful' | 'failed' | null;
}

export interface SlotConfigNames {
  appSettingNames: string[];
  connectionStringNames: string[];
  azureStorageConfigNames: string[];
}

export interface RampUpRule {
  readonly name: string;
  readonly actionHostName: string;
  readonly reroutePercentage: number;
  readonly [more: string]: unknown;
}

export interface Swap {
  readonly at: number;
  readonly source: string;
  readonly destination: string;
}

export interface RunningOperation {
  readonly id: string;
  readonly name: string;
  readonly at: number;
}

export interface Preview {
  readonly source: Slot;
  readonly target: Slot;
  /** The source's own, to go back to. */
  readonly before: Settings;
}

/** What a swap changes of a slot besides its content and instances. */
export type Settings = Pick<Slot, 'config' | 'appSettings' | 'connectionStrings'>;

export type Timings = AzureScenario['timings'];
export type SlotOptions = SiteOptions['slots'][number];

/** A slot as readers of Resource Manager see it at this time. */
export function shownAt(now: number, slot: Slot): Slot {
  const { stale } = slot.site;
  if (!stale || now >= stale.until) return slot;
  return { ...slot, ...stale.slots.get(slot), site: { ...slot.site, lastSwap: stale.lastSwap } };
}

export function slotNamed(site: Site, name: string): Slot | null {
  return site.slots.get(name.toLowerCase()) ?? null;
}

export function productionOf(site: Site): Slot {
  return site.slots.get(PRODUCTION)!;
}

/** What runs in it: an image, or the package that was published; the platform's own page where there is neither. */
export function releaseOf(slot: Slot): string {
  return imageOf(slot) ?? slot.content.release ?? 'default-page';
}

/** Null for a slot that runs a package. */
export function imageOf(slot: Slot): string | null {
  return /^DOCKER\|(.+)$/i.exec(textOf(slot, 'linuxFxVersion'))?.[1] ?? null;
}

/** A member of `config/web` that is text; empty for any other. */
export function textOf({ config }: Pick<Slot, 'config'>, member: string): string {
  const value = config[member];
  return typeof value === 'string' ? value : '';
}
