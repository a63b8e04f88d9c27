import type { ConnectionStrings, Settings, StickyNames } from './api.ts';

/** What inputs ask for. */
export interface WantedSettings {
  readonly settings: Settings;
  readonly strings: ConnectionStrings;
  /** Names of settings and connection strings that are to stay with their slot. */
  readonly sticky: readonly string[];
  /** Names of settings to remove. */
  readonly unset: readonly string[];
}

/** All that a slot is to have. Values are secrets: only names are ever shown. */
export interface MergedSettings {
  readonly settings: Settings;
  readonly strings: ConnectionStrings;
  readonly sticky: StickyNames;
}

export interface SettingsChange {
  readonly kind: 'app setting' | 'connection string' | 'stays with its slot';
  readonly name: string;
  readonly how: 'added' | 'changed' | 'removed';
}

export function mergeSettings(current: MergedSettings, wanted: WantedSettings): MergedSettings {
  const kept = Object.entries(current.settings).filter(([name]) => !wanted.unset.includes(name));
  const settings = { ...Object.fromEntries(kept), ...wanted.settings };
  const strings = { ...current.strings, ...wanted.strings };
  const { appSettingNames, connectionStringNames } = current.sticky;
  const ofStrings = wanted.sticky.filter((name) => Object.hasOwn(strings, name));
  const ofSettings = wanted.sticky.filter((name) => !ofStrings.includes(name) || Object.hasOwn(settings, name));
  const sticky = {
    ...current.sticky,
    appSettingNames: [...new Set([...appSettingNames, ...ofSettings])],
    connectionStringNames: [...new Set([...connectionStringNames, ...ofStrings])],
  };
  return { settings, strings, sticky };
}

/** What differs, by name alone. */
export function settingsChanges(from: MergedSettings, to: MergedSettings): SettingsChange[] {
  const names = (all: MergedSettings) => [...all.sticky.appSettingNames, ...all.sticky.connectionStringNames];
  const stay = (all: MergedSettings) => Object.fromEntries(names(all).map((name) => [name, true]));
  return [
    ...changes('app setting', from.settings, to.settings),
    ...changes('connection string', from.strings, to.strings),
    ...changes('stays with its slot', stay(from), stay(to)),
  ];
}

function changes(
  kind: SettingsChange['kind'],
  from: Readonly<Record<string, unknown>>,
  to: Readonly<Record<string, unknown>>,
): SettingsChange[] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].toSorted();
  return names.flatMap((name): SettingsChange[] => {
    if (!Object.hasOwn(from, name)) return [{ kind, name, how: 'added' }];
    if (!Object.hasOwn(to, name)) return [{ kind, name, how: 'removed' }];
    return same(from[name], to[name]) ? [] : [{ kind, name, how: 'changed' }];
  });
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
