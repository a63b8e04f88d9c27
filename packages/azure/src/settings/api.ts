import type { SlotName } from '../sites/api.ts';

export type Settings = Readonly<Record<string, string>>;

export interface ConnectionString {
  readonly value: string;
  /** `SQLAzure`, `Custom`, … */
  readonly type: string;
}

export type ConnectionStrings = Readonly<Record<string, ConnectionString>>;

/** Names of what stays with its slot when slots are swapped: the same for all slots of a site. Members that nobody here knows are kept. */
export interface StickyNames {
  readonly appSettingNames: readonly string[];
  readonly connectionStringNames: readonly string[];
  readonly [more: string]: unknown;
}

/** A setting that stands for a secret of Key Vault. */
export interface Reference {
  readonly name: string;
  /** `Resolved`, `Initialized` while it is looked up, or what is wrong. */
  readonly status: string;
  readonly details: string;
}

/** Settings of one site. All of it rejects with an AzureError. What writes replaces all of it, and may be asked for twice. */
export interface SettingsApi {
  settings(slot: SlotName): Promise<Settings>;
  setSettings(slot: SlotName, all: Settings): Promise<void>;
  strings(slot: SlotName): Promise<ConnectionStrings>;
  setStrings(slot: SlotName, all: ConnectionStrings): Promise<void>;
  sticky(): Promise<StickyNames>;
  setSticky(all: StickyNames): Promise<void>;
  references(slot: SlotName): Promise<Reference[]>;
}
