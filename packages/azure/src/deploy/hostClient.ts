import type { Arm } from '../arm/client.ts';
import { AzureError, isMissing } from '../arm/error.ts';
import type { SiteRef, SlotName } from '../sites/api.ts';
import { propertiesOf } from '../sites/read.ts';
import type { HostApi, Hosting, StartStatus } from './host.ts';
import { siteId, SITES_VERSION as apiVersion } from './siteId.ts';

type Members = Readonly<Record<string, unknown>>;

const membersOf = (value: unknown): Members => Object(value) as Members;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export function connectHost(arm: Arm, ref: SiteRef): HostApi {
  const place = (slot: SlotName) => siteId(ref, slot);
  const get = async (path: string) => (await arm.call({ method: 'GET', path, apiVersion })).body;

  /** Where its end is told; null when it is over. */
  async function begin(slot: string, operation: string, body?: object): Promise<string | null> {
    const path = `${place(slot)}/${operation}`;
    const asked = { method: 'POST', path, apiVersion, ...(body && { body }) } as const;
    // the platform may keep the answer back until all is done
    const { status, header } = await arm.call({ ...asked, timeoutMs: PREVIEW_MS });
    return status === 202 ? header('location') : null;
  }

  return {
    async hosting(slot) {
      const found = await get(place(slot)).catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw error;
      });
      return found === null ? null : hostingIn(found);
    },
    async tier(planId) {
      const found = await get(planId).catch((error: unknown) => {
        // whoever may deploy to the site need not be allowed to read its plan
        if (error instanceof AzureError && (error.status === 403 || error.status === 404)) return null;
        throw error;
      });
      return text(membersOf(membersOf(found)['sku'])['tier']) || null;
    },
    async signsIn(slot) {
      const { platform } = propertiesOf(await get(`${place(slot)}/config/authsettingsV2`));
      return membersOf(platform)['enabled'] === true;
    },
    async createSlot(slot, { location, planId, identity }, siteConfig) {
      const properties = { serverFarmId: planId, siteConfig };
      const body = { location, ...(identity !== null && { identity: identityOf(identity) }), properties };
      await arm.call({ method: 'PUT', path: place(slot), apiVersion, body, timeoutMs: PREVIEW_MS, reads: true });
    },
    async configure(slot, properties) {
      const path = `${place(slot)}/config/web`;
      await arm.call({ method: 'PATCH', path, apiVersion, body: { properties }, reads: true });
    },
    async differences(slot) {
      const body = { targetSlot: 'production', preserveVnet: true };
      const asked = { method: 'POST', path: `${place(slot)}/slotsdiffs`, apiVersion, body, reads: true } as const;
      const { value } = membersOf((await arm.call(asked)).body);
      return listOf(value).map((each) => {
        const { settingName, settingType, diffRule } = propertiesOf(each);
        return { name: text(settingName), type: text(settingType), rule: text(diffRule) };
      });
    },
    beginPreview: (slot) => begin(slot, 'applySlotConfig', { targetSlot: 'production', preserveVnet: true }),
    cancelPreview: (slot) => begin(slot, 'resetSlotConfig'),
    async startStatus(slot, deployment) {
      const path = `${place(slot)}/deploymentStatus/${encodeURIComponent(deployment)}`;
      const found = await get(path).catch((error: unknown) => {
        // not every kind of site has it
        if (error instanceof AzureError && error.certainty === 'refused') return null;
        throw error;
      });
      return found === null ? null : statusIn(found);
    },
  };
}

/** Restarting all instances with other settings takes minutes, ms. */
const PREVIEW_MS = 10 * 60_000;

function hostingIn(value: unknown): Hosting {
  const properties = propertiesOf(value);
  const hosts = listOf(properties['hostNameSslStates']).map(membersOf);
  const scm = hosts.find(({ hostType }) => hostType === 'Repository');
  const { id, location, identity = null, kind } = membersOf(value);
  return {
    id: text(id),
    host: text(properties['defaultHostName']),
    scmHost: text(scm?.['name']) || null,
    location: text(location),
    planId: text(properties['serverFarmId']) || null,
    identity,
    isLinux: text(kind).includes('linux'),
  };
}

/** What may be said of an identity: who it is, is the platform's. */
function identityOf(value: unknown): object {
  const { type, userAssignedIdentities } = membersOf(value);
  const ids = Object.keys(membersOf(userAssignedIdentities));
  return { type, ...(ids.length > 0 && { userAssignedIdentities: Object.fromEntries(ids.map((id) => [id, {}])) }) };
}

function statusIn(value: unknown): StartStatus {
  const { status, numberOfInstancesFailed: failed, errors, failedInstancesLogs } = propertiesOf(value);
  const said = listOf(errors).map((each) => text(membersOf(each)['message']));
  return {
    status: text(status),
    failed: typeof failed === 'number' ? failed : 0,
    why: [...said, ...listOf(failedInstancesLogs).map(text)].filter((each) => each !== ''),
  };
}
