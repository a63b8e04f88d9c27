import * as v from 'valibot';
import { bodyOf, ok, type Answer, type Call, type Routes } from '../http/call.ts';
import { armError, webError } from '../http/errors.ts';
import { PRODUCTION, slotNamed, type Slot } from '../model.ts';
import { applySettings, swap, takeBack } from '../swap/swap.ts';
import { assertIdle, type Operation } from '../swap/operations.ts';
import { settingsOf } from '../swap/settings.ts';
import { idOf } from '../world.ts';
import { siteOf, siteRoutes, slotOf } from './siteRoutes.ts';
import { slotsDiffs } from './slotsDiffs.ts';

/** https://learn.microsoft.com/rest/api/appservice/web-apps/swap-slot#request-body: CsmSlotEntity */
const entity = v.looseObject({ targetSlot: v.string(), preserveVnet: v.optional(v.boolean()) });

export const swapRoutes: Routes = siteRoutes({
  'POST /slotsswap': {
    names: ['swapSlotWithProduction', 'swapSlot'],
    permission: 'slotsswap/action',
    handle: slotsSwap,
  },
  'POST /applySlotConfig': {
    names: ['applySlotConfigToProduction', 'applySlotConfigurationSlot'],
    permission: 'applySlotConfig/action',
    handle: applySlotConfig,
  },
  'POST /resetSlotConfig': {
    names: ['resetProductionSlotConfig', 'resetSlotConfigurationSlot'],
    permission: 'resetSlotConfig/action',
    handle: resetSlotConfig,
  },
  'POST /slotsdiffs': {
    names: ['listSlotDifferencesFromProduction', 'listSlotDifferencesSlot'],
    permission: 'slotsdiffs/action',
    handle: (call) => ok(slotsDiffs(call.world, slotOf(call), targetOf(call))),
  },
  'GET /operationresults/{operationId}': {
    names: ['getOperationResult'],
    permission: 'operationresults/read',
    handle: result,
  },
});

async function slotsSwap(call: Call): Promise<Answer> {
  const [source, target] = [runningSlotOf(call), targetOf(call)];
  const { site } = source;
  assertIdle(site);
  if (site.preview && (site.preview.source !== source || site.preview.target !== target)) throw previewing(source);
  const operation = call.world.operations.begin(site, 'SwapSiteSlots', () => swap(call.world, source, target));
  if (call.world.scenario.quirks.swapAnswers === 'at the end') await operation.over;
  return answerFor(call, operation);
}

/** The swap with preview: it is over when the source runs with the target's settings, and waits for its second half. */
async function applySlotConfig(call: Call): Promise<Answer> {
  const [source, target] = [runningSlotOf(call), targetOf(call)];
  const { site } = source;
  assertIdle(site);
  if (site.preview) throw previewing(source);
  if ([source, target].some(({ config }) => config['siteAuthEnabled'] === true)) {
    throw webError(409, 'Conflict', 'Swap with preview cannot be used while site authentication is enabled on a slot.');
  }
  const preview = { source, target, before: settingsOf(source) };
  const operation = call.world.operations.begin(site, 'ApplySlotConfig', async () => {
    await applySettings(call.world, preview);
    site.preview = preview;
  });
  await operation.over;
  return answerFor(call, operation);
}

/** Cancels a swap with preview; without one there is nothing to do. */
async function resetSlotConfig(call: Call): Promise<Answer> {
  const site = siteOf(call);
  assertIdle(site);
  const { preview } = site;
  if (!preview) return { status: 200 };
  const operation = call.world.operations.begin(site, 'ResetSlotConfig', async () => {
    site.preview = null;
    await takeBack(call.world, preview.source, preview.before);
  });
  await operation.over;
  return answerFor(call, operation);
}

/** https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations#url-to-monitor-status (Location) */
function result(call: Call): Answer {
  const operation = call.world.operations.find(call.params['operationId']!);
  if (operation) return answerFor(call, operation);
  const id = call.params['operationId']!;
  throw armError(404, 'NotFound', `The operation ${id} is not found.`);
}

/** 202 while it goes on; then 200, or the error that it ended with. */
function answerFor(call: Call, operation: Operation): Answer {
  const { outcome } = operation;
  if (outcome?.error) throw outcome.error;
  if (outcome) return { status: 200 };
  const { world, query } = call;
  const { retryAfterMs } = world.scenario.timings;
  const path = `${idOf(world, slotOf(call))}/operationresults/${operation.id}`;
  return {
    status: 202,
    headers: {
      location: `${world.urls.management}${path}?api-version=${query.get('api-version')}`,
      // of the client's seconds, of which so many fewer pass
      'retry-after': String(Math.ceil(retryAfterMs / 1_000 / world.clock.speed)),
    },
  };
}

/** A slot that does not run has nothing that could be warmed up. */
function runningSlotOf(call: Call): Slot {
  const slot = slotOf(call);
  if (slot.running) return slot;
  throw webError(
    409,
    'Conflict',
    `Cannot swap slots for site '${slot.site.name}' because the '${slot.name}' slot is stopped.`,
  );
}

function targetOf(call: Call): Slot {
  const { targetSlot } = bodyOf(call, entity);
  const source = slotOf(call);
  const target = slotNamed(source.site, targetSlot);
  if (!target) throw webError(404, 'NotFound', `Cannot find slot with name ${targetSlot}.`);
  if (target === source) {
    throw webError(400, 'BadRequest', `Cannot swap slot '${source.name}' with itself.`);
  }
  return target;
}

function previewing({ site }: Slot) {
  const { source, target } = site.preview!;
  const names = [source, target].map(({ name }) => (name === PRODUCTION ? 'Production' : name));
  return webError(
    409,
    'Conflict',
    `Cannot swap slots for site '${site.name}' because a swap with preview of ${names.join(' and ')} has not been completed or cancelled.`,
  );
}
