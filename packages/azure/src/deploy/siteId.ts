import type { SiteRef, SlotName } from '../sites/api.ts';

/** Resource id of a site, or of a slot of it. */
export function siteId({ subscriptionId, resourceGroup, site }: SiteRef, slot: SlotName): string {
  const [subscription, group, name] = [subscriptionId, resourceGroup, site].map(encodeURIComponent);
  const own = `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.Web/sites/${name}`;
  return slot === null ? own : `${own}/slots/${encodeURIComponent(slot)}`;
}

/** Of what is asked of sites. */
export const SITES_VERSION = '2024-11-01';
