import { ok, type Answer, type Call, type Routes } from '../http/call.ts';
import { armError } from '../http/errors.ts';
import type { Slot } from '../model.ts';
import { siteView } from './views.ts';

const READ = 'Microsoft.Resources/subscriptions/resources/read';

/** How programs that know nothing but a name find a site's group. https://learn.microsoft.com/rest/api/resources/resources/list */
export const resourceRoutes: Routes = {
  'GET /subscriptions/{subscriptionId}/resources': { operation: 'arm:listResources', permission: READ, handle: list },
  'GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/resources': {
    operation: 'arm:listResourcesByGroup',
    permission: READ,
    handle: list,
  },
};

interface Resource {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly kind: string;
  readonly location: string;
  readonly tags: object;
}

function list({ world, query }: Call): Answer {
  const wanted = filterOf(query.get('$filter'));
  const slots = [...world.sites.values()].flatMap((site) => [...site.slots.values()]);
  const found = slots
    .map((slot: Slot) => siteView(world, slot) as Resource)
    .filter(({ name, type }) =>
      wanted.every(([member, value]) => lower({ name, resourceType: type }[member]) === lower(value)),
    );
  return ok({
    value: found.map(({ id, name, type, kind, location, tags }) => ({ id, name, type, kind, location, tags })),
  });
}

type Condition = readonly [member: 'name' | 'resourceType', value: string];

/** `resourceType eq 'Microsoft.Web/sites' and name eq 'shop'`; nothing else of OData. */
function filterOf(filter: string | null): Condition[] {
  if (filter === null) return [];
  return filter.split(/ and /i).map((part): Condition => {
    const [, member, value] = /^\s*(name|resourceType) eq '([^']*)'\s*$/i.exec(part) ?? [];
    if (member === undefined) throw armError(400, 'InvalidFilterInQueryString', `Invalid $filter '${filter}'.`);
    return [lower(member) === 'name' ? 'name' : 'resourceType', value!];
  });
}

function lower(text: string): string {
  return text.toLowerCase();
}
