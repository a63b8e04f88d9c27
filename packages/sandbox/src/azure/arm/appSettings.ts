import * as v from 'valibot';
import { bodyOf, ok, type Call, type Routes } from '../http/call.ts';
import type { Slot } from '../model.ts';
import { restartSoon } from '../sites/restart.ts';
import { assertIdle } from '../swap/operations.ts';
import { shownSlotOf, siteOf, siteRoutes, SITES, slotOf } from './siteRoutes.ts';
import { below } from './views.ts';

const settings = v.looseObject({ properties: v.optional(v.record(v.string(), v.string()), {}) });
const connectionStrings = v.looseObject({
  properties: v.optional(v.record(v.string(), v.object({ value: v.string(), type: v.string() })), {}),
});
const slotNames = v.looseObject({
  properties: v.optional(
    v.object({
      appSettingNames: v.optional(v.nullable(v.array(v.string()))),
      connectionStringNames: v.optional(v.nullable(v.array(v.string()))),
      azureStorageConfigNames: v.optional(v.nullable(v.array(v.string()))),
    }),
    {},
  ),
});

const settingsView = (call: Call, slot: Slot) => ok(below(call.world, slot, 'config/appsettings', slot.appSettings));
const stringsView = (call: Call, slot: Slot) =>
  ok(below(call.world, slot, 'config/connectionstrings', slot.connectionStrings));

/**
 * Settings and connection strings, which are secrets and therefore listed by POST, and written as a whole: what a PUT does
 * not name is gone.
 * https://learn.microsoft.com/rest/api/appservice/web-apps/update-application-settings
 */
const bySlot: Routes = siteRoutes({
  'POST /config/appsettings/list': {
    names: ['listApplicationSettings'],
    permission: 'config/list/action',
    handle: (call) => settingsView(call, shownSlotOf(call)),
  },
  'PUT /config/appsettings': {
    names: ['updateApplicationSettings'],
    permission: 'config/write',
    handle(call) {
      const slot = slotOf(call);
      const { properties } = bodyOf(call, settings);
      assertIdle(slot.site);
      slot.appSettings = { ...properties };
      restartSoon(call.world, slot);
      return settingsView(call, slot);
    },
  },
  'POST /config/connectionstrings/list': {
    names: ['listConnectionStrings'],
    permission: 'config/list/action',
    handle: (call) => stringsView(call, shownSlotOf(call)),
  },
  'PUT /config/connectionstrings': {
    names: ['updateConnectionStrings'],
    permission: 'config/write',
    handle(call) {
      const slot = slotOf(call);
      const { properties } = bodyOf(call, connectionStrings);
      assertIdle(slot.site);
      slot.connectionStrings = { ...properties };
      restartSoon(call.world, slot);
      return stringsView(call, slot);
    },
  },
});

const namesView = (call: Call) => ok(below(call.world, slotOf(call), 'config/slotConfigNames', siteOf(call).names));

export const appSettingsRoutes: Routes = {
  ...bySlot,
  /** Of the site alone: which names stay is the same for all slots. */
  [`GET ${SITES}/{name}/config/slotConfigNames`]: {
    operation: 'arm:listSlotConfigurationNames',
    permission: 'Microsoft.Web/sites/config/read',
    handle: namesView,
  },
  [`PUT ${SITES}/{name}/config/slotConfigNames`]: {
    operation: 'arm:updateSlotConfigurationNames',
    permission: 'Microsoft.Web/sites/config/write',
    handle(call) {
      const site = siteOf(call);
      const { properties } = bodyOf(call, slotNames);
      assertIdle(site);
      const { appSettingNames, connectionStringNames, azureStorageConfigNames } = properties;
      site.names = {
        appSettingNames: appSettingNames ?? [],
        connectionStringNames: connectionStringNames ?? [],
        azureStorageConfigNames: azureStorageConfigNames ?? [],
      };
      return namesView(call);
    },
  },
};
