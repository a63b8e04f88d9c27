import { ok, type Call, type Routes } from '../http/call.ts';
import { resourceNotFound } from '../http/errors.ts';
import type { Site } from '../model.ts';
import type { World } from '../world.ts';

/** Tiers whose sites have slots. https://learn.microsoft.com/azure/app-service/deploy-staging-slots (at its beginning) */
export const WITH_SLOTS: readonly Site['tier'][] = ['Standard', 'PremiumV3', 'IsolatedV2'];

const NAMES: Readonly<Record<Site['tier'], string>> = {
  Free: 'F1',
  Shared: 'D1',
  Basic: 'B1',
  Standard: 'S1',
  PremiumV3: 'P0v3',
  IsolatedV2: 'I1v2',
};

/** Each site has a plan of its own. */
export function planIdOf({ scenario }: World, { name, resourceGroup }: Site): string {
  return `/subscriptions/${scenario.subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.Web/serverfarms/${name}`;
}

/** https://learn.microsoft.com/rest/api/appservice/app-service-plans/get */
export const planRoutes: Routes = {
  'GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/serverfarms/{name}': {
    operation: 'arm:getAppServicePlan',
    permission: 'Microsoft.Web/serverfarms/read',
    handle({ world, params }: Call) {
      const site = world.sites.get(params['name']!.toLowerCase());
      if (!site) throw resourceNotFound('Microsoft.Web/serverfarms', params['name']!, world.scenario.resourceGroup);
      return ok({
        id: planIdOf(world, site),
        name: site.name,
        type: 'Microsoft.Web/serverfarms',
        kind: 'linux',
        location: site.location,
        sku: { name: NAMES[site.tier], tier: site.tier, capacity: site.instances },
        properties: { reserved: true, status: 'Ready', numberOfSites: 1 },
      });
    },
  },
};
