import * as v from 'valibot';
import { bodyOf, ok, type Answer, type Call, type Routes } from '../http/call.ts';
import { webError } from '../http/errors.ts';
import { PRODUCTION, productionOf, shownAt, type Site, type Slot } from '../model.ts';
import { createSlot, removeSlot } from '../sites/create.ts';
import { restart } from '../sites/restart.ts';
import { assertIdle } from '../swap/operations.ts';
import { changeConfig } from './config.ts';
import { WITH_SLOTS } from './plans.ts';
import { shownSlotOf, siteOf, siteRoutes, SITES, slotOf } from './siteRoutes.ts';
import { siteView } from './views.ts';

const READ = 'Microsoft.Web/sites/read';

const change = v.looseObject({
  tags: v.optional(v.nullable(v.record(v.string(), v.string()))),
  identity: v.optional(v.nullable(v.looseObject({ type: v.string() }))),
  properties: v.optional(
    v.looseObject({
      siteConfig: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
      enabled: v.optional(v.boolean()),
    }),
  ),
});

export const sitesRoutes: Routes = {
  [`GET ${SITES}`]: { operation: 'arm:listByResourceGroup', permission: READ, handle: list },
  'GET /subscriptions/{subscriptionId}/providers/Microsoft.Web/sites': {
    operation: 'arm:list',
    permission: READ,
    handle: list,
  },
  [`GET ${SITES}/{name}/slots`]: {
    operation: 'arm:listSlots',
    permission: 'Microsoft.Web/sites/slots/read',
    handle: (call) => {
      const slots = [...siteOf(call).slots.values()].filter(({ name }) => name !== PRODUCTION);
      return ok({
        value: slots.map((slot) => siteView(call.world, shownAt(call.world.clock.now(), slot))),
        nextLink: null,
      });
    },
  },
  [`PUT ${SITES}/{name}/slots/{slot}`]: {
    operation: 'arm:createOrUpdateSlot',
    permission: 'Microsoft.Web/sites/slots/write',
    handle: createOrUpdateSlot,
  },
  [`DELETE ${SITES}/{name}/slots/{slot}`]: {
    operation: 'arm:deleteSlot',
    permission: 'Microsoft.Web/sites/slots/delete',
    async handle(call) {
      const slot = slotOf(call);
      assertIdle(slot.site);
      await removeSlot(slot);
      return { status: 200 };
    },
  },
  ...siteRoutes({
    GET: { names: ['get'], permission: 'read', handle: (call) => ok(siteView(call.world, shownSlotOf(call))) },
    PATCH: { names: ['update'], permission: 'write', handle: (call) => update(call, slotOf(call)) },
    'POST /restart': { names: ['restart'], permission: 'restart/action', handle: (call) => setRunning(call, true) },
    'POST /start': { names: ['start'], permission: 'start/action', handle: (call) => setRunning(call, true) },
    'POST /stop': { names: ['stop'], permission: 'stop/action', handle: (call) => setRunning(call, false) },
  }),
  [`PUT ${SITES}/{name}`]: {
    operation: 'arm:createOrUpdate',
    permission: 'Microsoft.Web/sites/write',
    handle: (call) => update(call, slotOf(call)),
  },
};

function list({ world }: Call): Answer {
  const value = [...world.sites.values()].map((site) =>
    siteView(world, shownAt(world.clock.now(), productionOf(site))),
  );
  return ok({ value, nextLink: null });
}

function update(call: Call, slot: Slot): Answer {
  const { tags, identity, properties } = bodyOf(call, change);
  assertIdle(slot.site);
  if (tags !== undefined) slot.tags = { ...tags };
  if (identity !== undefined) slot.identity = identity !== null && identity.type !== 'None';
  const enabled = properties?.enabled ?? slot.running;
  if (enabled !== slot.running) {
    slot.running = enabled;
    call.world.background(restart(call.world, slot));
  }
  if (properties?.siteConfig) changeConfig(call.world, slot, properties.siteConfig);
  return ok(siteView(call.world, slot));
}

/** A new slot has no content, unless its configuration brings some. 202 is documented, too; no document says when. */
async function createOrUpdateSlot(call: Call): Promise<Answer> {
  const site = siteOf(call);
  const known = site.slots.get(call.params['slot']!.toLowerCase());
  if (known) return update(call, known);
  assertIdle(site);
  if (!WITH_SLOTS.includes(site.tier)) throw tooManySlots(site);
  const options = { name: call.params['slot']!, appSettings: {}, config: {}, tags: {} };
  return update(call, await createSlot(call.world, site, options, false));
}

/** The text that people quote. */
function tooManySlots({ tier }: Site) {
  const message = `Cannot complete the operation because the site will exceed the number of slots allowed for the '${tier}' SKU.`;
  return webError(409, 'Conflict', message);
}

/** https://learn.microsoft.com/rest/api/appservice/web-apps/restart-slot: with `synchronous` it answers when it is over. */
async function setRunning(call: Call, running: boolean): Promise<Answer> {
  const slot = slotOf(call);
  assertIdle(slot.site);
  slot.running = running;
  const done = restart(call.world, slot);
  call.world.background(done);
  if (call.query.get('synchronous') === 'true') await done;
  return { status: 200 };
}
