import * as v from 'valibot';
import { bodyOf, ok, type Answer, type Call, type Routes } from '../http/call.ts';
import type { Slot } from '../model.ts';
import { readRules, setRules } from '../sites/ramp.ts';
import { restartSoon } from '../sites/restart.ts';
import { assertIdle } from '../swap/operations.ts';
import type { World } from '../world.ts';
import { shownSlotOf, siteRoutes, slotOf } from './siteRoutes.ts';
import { SITE_CONFIG } from './siteConfig.ts';
import { below } from './views.ts';

const change = v.looseObject({ properties: v.optional(v.record(v.string(), v.unknown()), {}) });

/** Members about the way to the app rather than about the app: a change of them restarts nothing. */
const WITHOUT_RESTART = [
  'experiments',
  'autoSwapSlotName',
  'cors',
  'ipSecurityRestrictions',
  'scmIpSecurityRestrictions',
  'minTlsVersion',
  'ftpsState',
];

/** https://learn.microsoft.com/rest/api/appservice/web-apps/update-configuration */
export const configRoutes: Routes = siteRoutes({
  'GET /config/web': {
    names: ['getConfiguration'],
    permission: 'config/read',
    handle: (call) => view(call, shownSlotOf(call)),
  },
  'PATCH /config/web': { names: ['updateConfiguration'], permission: 'config/write', handle: write },
  'PUT /config/web': { names: ['createOrUpdateConfiguration'], permission: 'config/write', handle: write },
});

function view({ world }: Call, slot: Slot): Answer {
  // settings and connection strings have lists of their own
  return ok(below(world, slot, 'config/web', { ...slot.config, appSettings: null, connectionStrings: null }));
}

function write(call: Call): Answer {
  const slot = slotOf(call);
  const { properties } = bodyOf(call, change);
  assertIdle(slot.site);
  changeConfig(call.world, slot, properties);
  return view(call, slot);
}

/** What is not named stays, for PUT as well as for PATCH; what no site has is passed over without a word. */
export function changeConfig(world: World, slot: Slot, given: Readonly<Record<string, unknown>>): void {
  const rules = 'experiments' in given ? readRules(given['experiments']) : null;
  const { appSettings, ...rest } = given;
  const known = Object.entries(rest).filter(([name]) => SITE_CONFIG.includes(name));
  const changed = known.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(slot.config[name]));
  slot.config = { ...slot.config, ...Object.fromEntries(known) };
  if (rules) setRules(world, slot.site, rules);
  if (Array.isArray(appSettings)) {
    slot.appSettings = Object.fromEntries(appSettings.map(({ name, value }: any) => [String(name), String(value)]));
  }
  const restarts = changed.some(([name]) => !WITHOUT_RESTART.includes(name)) || Array.isArray(appSettings);
  if (restarts) restartSoon(world, slot);
}
