import type { Arm } from '../arm/client.ts';
import { siteId, SITES_VERSION } from '../deploy/siteId.ts';
import type { SiteRef, SlotName } from '../sites/api.ts';
import { propertiesOf } from '../sites/read.ts';
import type { ConnectionStrings, Reference, Settings, SettingsApi, StickyNames } from './api.ts';

type Members = Readonly<Record<string, unknown>>;

const membersOf = (value: unknown): Members => Object(value) as Members;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : []);

export function connectSettings(arm: Arm, ref: SiteRef): SettingsApi {
  const place = (slot: SlotName, name: string) => `${siteId(ref, slot)}/config/${name}`;

  async function ask(method: 'GET' | 'POST' | 'PUT', path: string, properties?: object): Promise<unknown> {
    const body = properties === undefined ? {} : { body: { properties } };
    // lists are read by POST, as they are secrets; what replaces all of something is the same when it comes twice
    return (await arm.call({ method, path, apiVersion: SITES_VERSION, ...body, reads: true })).body;
  }

  return {
    async settings(slot): Promise<Settings> {
      const all = Object.entries(propertiesOf(await ask('POST', `${place(slot, 'appsettings')}/list`)));
      return Object.fromEntries(all.map(([name, value]) => [name, text(value)]));
    },
    setSettings: async (slot, all) => void (await ask('PUT', place(slot, 'appsettings'), all)),
    async strings(slot): Promise<ConnectionStrings> {
      const all = Object.entries(propertiesOf(await ask('POST', `${place(slot, 'connectionstrings')}/list`)));
      return Object.fromEntries(
        all.map(([name, each]) => {
          const { value, type } = membersOf(each);
          return [name, { value: text(value), type: text(type) }];
        }),
      );
    },
    setStrings: async (slot, all) => void (await ask('PUT', place(slot, 'connectionstrings'), all)),
    async sticky(): Promise<StickyNames> {
      const all = propertiesOf(await ask('GET', place(null, 'slotConfigNames')));
      return {
        ...all,
        appSettingNames: texts(all['appSettingNames']),
        connectionStringNames: texts(all['connectionStringNames']),
      };
    },
    setSticky: async (all) => void (await ask('PUT', place(null, 'slotConfigNames'), all)),
    async references(slot): Promise<Reference[]> {
      const { value } = membersOf(await ask('GET', place(slot, 'configreferences/appsettings')));
      return (Array.isArray(value) ? value : []).map((each: unknown) => {
        const { status, details } = propertiesOf(each);
        return { name: text(membersOf(each)['name']), status: text(status), details: text(details) };
      });
    },
  };
}
