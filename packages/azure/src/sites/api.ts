/** One App Service site. */
export interface SiteRef {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly site: string;
}

/** A slot by its name; null is production. */
export type SlotName = string | null;

/** What a site or slot says of itself, as far as it is gone by. */
export interface SiteView {
  readonly id: string;
  /** Read, never built: hosts have suffixes, and are cut. */
  readonly host: string;
  readonly running: boolean;
  readonly plan: string | null;
  /** The last swap of the site, `2026-11-20T10:00:00Z staging production`; null for none. */
  readonly lastSwap: string | null;
  /** The operation that goes on; null for none. */
  readonly operation: string | null;
}

/** `config/web` as it was read: members that nobody here knows are kept. */
export type SiteConfig = Readonly<Record<string, unknown>>;

export type Tags = Readonly<Record<string, string>>;

export interface Instance {
  readonly name: string;
  readonly state: 'READY' | 'STOPPED' | 'UNKNOWN';
}

/**
 * What is asked of one site, a call to Resource Manager each. All of it rejects with an AzureError. What writes is sent again only
 * where it is certain that it did not take effect, and not later than `withinMs` after it was asked for.
 */
export interface SitesApi {
  /** Null where there is none. */
  site(slot: SlotName): Promise<SiteView | null>;
  /** Names of the slots beside production. */
  slots(): Promise<string[]>;
  config(slot: SlotName): Promise<SiteConfig>;
  /** Names what is to change; all else stays. */
  setConfig(slot: SlotName, change: SiteConfig, withinMs?: number): Promise<void>;
  instances(slot: SlotName): Promise<Instance[]>;
  /** Of production. */
  tags(): Promise<Tags>;
  addTags(tags: Tags): Promise<void>;
  dropTags(tags: Tags): Promise<void>;
  /**
   * Swaps a slot into production.
   *
   * @returns where its end is told; null when it is over already
   */
  swap(slot: string, withinMs?: number): Promise<string | null>;
  /** How a swap stands; rejects with what it failed with. */
  operation(address: string): Promise<'running' | 'over'>;
}
