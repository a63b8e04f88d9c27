import type { Slot } from '../model.ts';
import { idOf, type World } from '../world.ts';
import { STAYS } from './siteConfig.ts';

/**
 * What differs between two slots, and what a swap would do with it.
 * https://learn.microsoft.com/rest/api/appservice/web-apps/list-slot-differences-slot#slotdifference
 */
export function slotsDiffs(world: World, source: Slot, target: Slot): object {
  const { names } = source.site;
  const groups = [
    { type: 'AppSetting', from: source.appSettings, to: target.appSettings, stays: names.appSettingNames },
    {
      type: 'ConnectionString',
      from: source.connectionStrings,
      to: target.connectionStrings,
      stays: names.connectionStringNames,
    },
    { type: 'General', from: source.config, to: target.config, stays: STAYS },
  ];
  const value = groups.flatMap(({ type, from, to, stays }) =>
    [...new Set([...Object.keys(from), ...Object.keys(to)])]
      .filter((name) => text(from[name]) !== text(to[name]))
      .map((name) => {
        const isSticky = stays.includes(name);
        return {
          id: `${idOf(world, source)}/slotsdiffs/${name}`,
          name,
          type: 'Microsoft.Web/sites/slots/slotsdiffs',
          properties: {
            level: 'Information',
            settingType: type,
            diffRule: isSticky ? 'SettingsWillBeTakenFromDestinationSlot' : 'SettingsWillBeSwapped',
            settingName: name,
            valueInCurrentSlot: text(from[name]),
            valueInTargetSlot: text(to[name]),
            description: isSticky ? 'It stays with its slot.' : 'It is swapped.',
          },
        };
      }),
  );
  return { value, nextLink: null };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
