import type { Instance, SiteView, Tags } from './api.ts';

type Members = Readonly<Record<string, unknown>>;

const membersOf = (value: unknown): Members => Object(value) as Members;
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const listIn = (value: unknown): unknown[] => {
  const { value: list } = membersOf(value);
  return Array.isArray(list) ? list : [];
};

export function propertiesOf(value: unknown): Members {
  return membersOf(membersOf(value)['properties']);
}

export function siteIn(value: unknown): SiteView {
  const properties = propertiesOf(value);
  const swap = membersOf(properties['slotSwapStatus']);
  const parts = ['timestampUtc', 'sourceSlotName', 'destinationSlotName'].map((name) => text(swap[name]));
  return {
    id: text(membersOf(value)['id']) ?? '',
    host: text(properties['defaultHostName']) ?? '',
    running: text(properties['state']) === 'Running',
    plan: text(properties['serverFarmId']),
    lastSwap: parts[0] === null ? null : parts.map((each) => each ?? '?').join(' '),
    operation: text(properties['inProgressOperationId']),
  };
}

/** `shop/staging` in a list is the slot staging. */
export function namesIn(value: unknown): string[] {
  return listIn(value).flatMap((each) => text(membersOf(each)['name'])?.split('/').at(-1) ?? []);
}

export function instancesIn(value: unknown): Instance[] {
  return listIn(value).map((each) => {
    const { name, state } = propertiesOf(each);
    const known = state === 'READY' || state === 'STOPPED' ? state : 'UNKNOWN';
    return { name: text(name) ?? text(membersOf(each)['name']) ?? '', state: known };
  });
}

export function tagsIn(value: unknown): Tags {
  const tags = Object.entries(membersOf(propertiesOf(value)['tags']));
  return Object.fromEntries(tags.filter((each): each is [string, string] => typeof each[1] === 'string'));
}
