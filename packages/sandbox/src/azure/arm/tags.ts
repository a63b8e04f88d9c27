import * as v from 'valibot';
import { bodyOf, ok, type Call, type Route, type Routes } from '../http/call.ts';
import { armError } from '../http/errors.ts';
import type { Slot } from '../model.ts';
import { idOf } from '../world.ts';
import { siteRoutes, slotOf } from './siteRoutes.ts';

const given = v.looseObject({ properties: v.looseObject({ tags: v.record(v.string(), v.string()) }) });
const patch = v.looseObject({
  operation: v.picklist(['Merge', 'Replace', 'Delete']),
  properties: v.looseObject({ tags: v.record(v.string(), v.string()) }),
});

/** https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources#limitations (a resource, its value) */
const [MOST_TAGS, LONGEST_VALUE] = [50, 256];

const rows = {
  'GET /providers/Microsoft.Resources/tags/default': {
    names: ['getTagsAtScope', 'getTagsAtScope'],
    permission: 'read',
    handle: (call: Call) => ok(view(call, slotOf(call))),
  },
  'PUT /providers/Microsoft.Resources/tags/default': {
    names: ['createOrUpdateTagsAtScope', 'createOrUpdateTagsAtScope'],
    permission: 'write',
    handle: (call: Call) => change(call, () => bodyOf(call, given).properties.tags),
  },
  'PATCH /providers/Microsoft.Resources/tags/default': {
    names: ['updateTagsAtScope', 'updateTagsAtScope'],
    permission: 'write',
    handle: (call: Call) =>
      change(call, (tags) => {
        const { operation, properties } = bodyOf(call, patch);
        if (operation === 'Replace') return properties.tags;
        if (operation === 'Merge') return { ...tags, ...properties.tags };
        return Object.fromEntries(Object.entries(tags).filter(([name, value]) => properties.tags[name] !== value));
      }),
  },
} as const;

/** Tags have a permission of their own, which leaves the resource alone. https://learn.microsoft.com/rest/api/resources/tags */
export const tagRoutes: Routes = Object.fromEntries(
  Object.entries(siteRoutes(rows)).map(([key, route]): [string, Route] => [
    key,
    { ...route, permission: `Microsoft.Resources/tags/${key.startsWith('GET') ? 'read' : 'write'}` },
  ]),
);

function change(call: Call, next: (tags: Record<string, string>) => Record<string, string>) {
  const slot = slotOf(call);
  const tags = next(slot.tags);
  if (Object.keys(tags).length > MOST_TAGS) throw tooMany(`more than ${MOST_TAGS} tags`);
  const long = Object.entries(tags).find(([, value]) => value.length > LONGEST_VALUE);
  if (long) throw tooMany(`a value of more than ${LONGEST_VALUE} characters (${long[0]})`);
  slot.tags = tags;
  return ok(view(call, slot));
}

function view({ world }: Call, slot: Slot): object {
  return {
    id: `${idOf(world, slot)}/providers/Microsoft.Resources/tags/default`,
    name: 'default',
    type: 'Microsoft.Resources/tags',
    properties: { tags: slot.tags },
  };
}

function tooMany(what: string) {
  return armError(400, 'InvalidTags', `The resource has ${what}.`);
}
