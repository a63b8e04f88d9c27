import type { SiteConfig, SlotName } from '../sites/api.ts';

/** What deploying needs to know of a site or slot, besides what its weights need. */
export interface Hosting {
  readonly id: string;
  readonly host: string;
  /** Where packages are published to; null where there is none. */
  readonly scmHost: string | null;
  readonly location: string;
  readonly planId: string | null;
  /** As it was read, for a slot beside it. */
  readonly identity: unknown;
  readonly isLinux: boolean;
}

/** How the instances of a slot came up with a package, by the platform's own account. */
export interface StartStatus {
  readonly status: string;
  readonly failed: number;
  /** The platform's reasons, and the last lines of instances that failed. */
  readonly why: readonly string[];
}

/** A setting that differs between two slots. The values are not kept: they are secrets. */
export interface SlotDifference {
  readonly name: string;
  readonly type: string;
  /** `SettingsWillBeSwapped`, … */
  readonly rule: string;
}

/** What deploying asks of one site besides `SitesApi`. All of it rejects with an AzureError. */
export interface HostApi {
  /** Null where there is none. */
  hosting(slot: SlotName): Promise<Hosting | null>;
  /** Pricing tier of a plan, `Standard`; null where it cannot be told. */
  tier(planId: string): Promise<string | null>;
  /** Whether the platform signs users in. */
  signsIn(slot: SlotName): Promise<boolean>;
  createSlot(slot: string, from: Hosting, config: SiteConfig): Promise<void>;
  /** Names what is to change of `config/web`; asked for twice it is the same. */
  configure(slot: SlotName, change: SiteConfig): Promise<void>;
  differences(slot: string): Promise<SlotDifference[]>;
  /** First half of a swap with preview: the slot restarts with production's sticky settings. */
  beginPreview(slot: string): Promise<string | null>;
  /** Takes it back; without one there is nothing to do. */
  cancelPreview(slot: string): Promise<string | null>;
  /** Null where the platform tells nothing of this deployment. */
  startStatus(slot: SlotName, deployment: string): Promise<StartStatus | null>;
}
