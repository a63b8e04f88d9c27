import type { Call, Handler, Route, Routes } from '../http/call.ts';
import { resourceNotFound } from '../http/errors.ts';
import { PRODUCTION, shownAt, slotNamed, type Site, type Slot } from '../model.ts';

const GROUP = '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}';
export const SITES = `${GROUP}/providers/Microsoft.Web/sites`;
const SITE = `${SITES}/{name}`;
const SLOT = `${SITE}/slots/{slot}`;

/** An operation that sites and their slots have alike. */
export interface SiteRow {
  /** Its names in Microsoft's client library; that of the slot's adds `Slot` where only one is given. */
  readonly names: readonly [site: string, slot?: string];
  /** Below the resource's type: `config/read`. */
  readonly permission: string;
  readonly handle: Handler;
}

/** Rows `GET /config/web` for a site and for its slots. */
export function siteRoutes(rows: Readonly<Record<string, SiteRow>>): Routes {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([key, { names, permission, handle }]): [string, Route][] => {
      const [method, below = ''] = key.split(' ') as [string, string?];
      const [site, slot = `${site}Slot`] = names;
      return [
        [
          `${method} ${SITE}${below}`,
          { operation: `arm:${site}`, permission: `Microsoft.Web/sites/${permission}`, handle },
        ],
        [
          `${method} ${SLOT}${below}`,
          { operation: `arm:${slot}`, permission: `Microsoft.Web/sites/slots/${permission}`, handle },
        ],
      ];
    }),
  );
}

export function siteOf({ params, world }: Call): Site {
  const site = world.sites.get(params['name']!.toLowerCase());
  if (site) return site;
  throw resourceNotFound('Microsoft.Web/sites', params['name']!, world.scenario.resourceGroup);
}

/** The slot that the path names; without one, production. */
export function slotOf(call: Call): Slot {
  const site = siteOf(call);
  const name = call.params['slot'] ?? PRODUCTION;
  const slot = slotNamed(site, name);
  if (slot) return slot;
  throw resourceNotFound('Microsoft.Web/sites', `${site.name}/slots/${name}`, site.resourceGroup);
}

/** The same as a reader sees it, which may be a while behind. */
export function shownSlotOf(call: Call): Slot {
  return shownAt(call.world.clock.now(), slotOf(call));
}
