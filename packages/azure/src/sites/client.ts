import type { Arm } from '../arm/client.ts';
import { isMissing } from '../arm/error.ts';
import type { Instance, SiteConfig, SiteRef, SitesApi, SlotName, Tags } from './api.ts';
import { instancesIn, namesIn, propertiesOf, siteIn, tagsIn } from './read.ts';

const SITES_VERSION = '2024-11-01';
const TAGS_VERSION = '2021-04-01';

/** Resource id of a site, or of a slot of it. */
export function siteId({ subscriptionId, resourceGroup, site }: SiteRef, slot: SlotName): string {
  const group = `/subscriptions/${encodeURIComponent(subscriptionId)}/resourceGroups/${encodeURIComponent(resourceGroup)}`;
  const own = `${group}/providers/Microsoft.Web/sites/${encodeURIComponent(site)}`;
  return slot === null ? own : `${own}/slots/${encodeURIComponent(slot)}`;
}

export function connectSites(arm: Arm, ref: SiteRef): SitesApi {
  const placeOf = (slot: SlotName) => siteId(ref, slot);
  const own = placeOf(null);
  const get = async (path: string) => (await arm.call({ method: 'GET', path, apiVersion: SITES_VERSION })).body;
  const tagsPath = `${own}/providers/Microsoft.Resources/tags/default`;

  async function changeTags(operation: 'Merge' | 'Delete', tags: Tags): Promise<void> {
    const body = { operation, properties: { tags } };
    // asked for twice it is the same
    await arm.call({ method: 'PATCH', path: tagsPath, apiVersion: TAGS_VERSION, body, reads: true });
  }

  return {
    async site(slot) {
      const found = await get(placeOf(slot)).catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw error;
      });
      return found === null ? null : siteIn(found);
    },
    slots: async () => namesIn(await get(`${own}/slots`)),
    config: async (slot): Promise<SiteConfig> => propertiesOf(await get(`${placeOf(slot)}/config/web`)),
    async setConfig(slot, properties, withinMs) {
      const path = `${placeOf(slot)}/config/web`;
      await arm.call({ method: 'PATCH', path, apiVersion: SITES_VERSION, body: { properties }, ...within(withinMs) });
    },
    instances: async (slot): Promise<Instance[]> => instancesIn(await get(`${placeOf(slot)}/instances`)),
    tags: async () => tagsIn((await arm.call({ method: 'GET', path: tagsPath, apiVersion: TAGS_VERSION })).body),
    addTags: (tags) => changeTags('Merge', tags),
    dropTags: (tags) => changeTags('Delete', tags),
    async swap(slot, withinMs) {
      // the slot is the source: what is called is what restarts, and production must not
      const { status, header } = await arm.call({
        method: 'POST',
        path: `${placeOf(slot)}/slotsswap`,
        apiVersion: SITES_VERSION,
        body: { targetSlot: 'production', preserveVnet: true },
        ...within(withinMs),
      });
      return status === 202 ? header('location') : null;
    },
    async operation(address) {
      const { status } = await arm.call({ method: 'GET', path: address });
      return status === 202 ? 'running' : 'over';
    },
  };
}

function within(withinMs: number | undefined): { readonly withinMs?: number } {
  return withinMs === undefined ? {} : { withinMs };
}
