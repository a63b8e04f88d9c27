import { imageOf, PRODUCTION, type Site, type Slot } from '../model.ts';
import { hostOf } from '../sites/routing.ts';
import { planIdOf } from './plans.ts';
import { idOf, type World } from '../world.ts';

/** A proxy resource below a site or slot, `config/web`. */
export function below(world: World, slot: Slot, path: string, properties: object): object {
  const parts = path.split('/');
  const types = parts.filter((_, index) => index % 2 === 0).join('/');
  const base = slot.name === PRODUCTION ? 'Microsoft.Web/sites' : 'Microsoft.Web/sites/slots';
  return {
    id: `${idOf(world, slot)}/${path}`,
    name: parts.at(-1),
    type: `${base}/${types}`,
    location: slot.site.location,
    tags: null,
    properties,
  };
}

/** https://learn.microsoft.com/rest/api/appservice/web-apps/get#site */
export function siteView(world: World, slot: Slot): object {
  const { site } = slot;
  const isSlot = slot.name !== PRODUCTION;
  const [host, scm] = [hostOf(slot), hostOf({ host: slot.scm })];
  return {
    id: idOf(world, slot),
    name: isSlot ? `${site.name}/${slot.name}` : site.name,
    type: isSlot ? 'Microsoft.Web/sites/slots' : 'Microsoft.Web/sites',
    kind: kindOf(slot),
    location: site.location,
    tags: slot.tags,
    identity: slot.identity
      ? {
          type: 'SystemAssigned',
          tenantId: world.scenario.tenantId,
          principalId: world.scenario.applications[0]!.objectId,
        }
      : null,
    properties: {
      name: isSlot ? `${site.name}(${slot.name})` : site.name,
      state: slot.running ? 'Running' : 'Stopped',
      enabled: slot.running,
      availabilityState: 'Normal',
      usageState: 'Normal',
      hostNames: [host],
      enabledHostNames: [host, scm],
      hostNameSslStates: [
        { name: host, sslState: 'Disabled', hostType: 'Standard' },
        { name: scm, sslState: 'Disabled', hostType: 'Repository' },
      ],
      defaultHostName: host,
      serverFarmId: planIdOf(world, site),
      repositorySiteName: site.name,
      resourceGroup: site.resourceGroup,
      reserved: true,
      httpsOnly: false,
      clientAffinityEnabled: false,
      lastModifiedTimeUtc: new Date(slot.createdAt).toISOString(),
      siteConfig: {
        linuxFxVersion: slot.config['linuxFxVersion'],
        numberOfWorkers: 1,
        alwaysOn: slot.config['alwaysOn'],
      },
      slotSwapStatus: swapView(site),
      targetSwapSlot: null,
      inProgressOperationId: site.operation?.id ?? null,
    },
  };
}

function kindOf(slot: Slot): string {
  return imageOf(slot) !== null ? 'app,linux,container' : 'app,linux';
}

function swapView({ lastSwap }: Site): object | null {
  return (
    lastSwap && {
      timestampUtc: new Date(lastSwap.at).toISOString(),
      sourceSlotName: lastSwap.source,
      destinationSlotName: lastSwap.destination,
    }
  );
}
