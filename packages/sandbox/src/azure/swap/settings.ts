import { STAYS } from '../arm/siteConfig.ts';
import type { Settings, Slot, SlotConfigNames } from '../model.ts';

/**
 * What a slot is set to once it takes another's place: its own, but what stays with a slot is that of the place.
 * https://learn.microsoft.com/azure/app-service/deploy-staging-slots#which-settings-are-swapped
 */
export function inPlaceOf(place: Settings, app: Settings, names: SlotConfigNames): Settings {
  return {
    config: merged(app.config, place.config, STAYS),
    appSettings: merged(app.appSettings, place.appSettings, names.appSettingNames),
    connectionStrings: merged(app.connectionStrings, place.connectionStrings, names.connectionStringNames),
  };
}

export function settingsOf({ config, appSettings, connectionStrings }: Slot): Settings {
  return { config, appSettings, connectionStrings };
}

function merged<T>(moving: Record<string, T>, staying: Record<string, T>, names: readonly string[]): Record<string, T> {
  const stays = new Set(names);
  const only = (all: Record<string, T>, wanted: boolean) =>
    Object.entries(all).filter(([name]) => stays.has(name) === wanted);
  return Object.fromEntries([...only(moving, false), ...only(staying, true)]);
}
