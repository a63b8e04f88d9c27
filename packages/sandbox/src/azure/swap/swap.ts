import { webError, type AzureError } from '../http/errors.ts';
import { PRODUCTION, type Preview, type Settings, type Slot } from '../model.ts';
import { setRules } from '../sites/ramp.ts';
import { restart } from '../sites/restart.ts';
import type { World } from '../world.ts';
import { inPlaceOf, settingsOf } from './settings.ts';
import { warmUp } from './warmUp.ts';

/** The parts of a swap, which a fault may hit by `swap:warmUp`. */
export type Phase = 'applySettings' | 'warmUp' | 'switch' | 'restartSource';

/**
 * Swaps two slots: the source gets the target's settings and restarts, its instances are warmed up, the two change
 * places, and what was the target's restarts in the source's place. Up to the change of places every failure leaves the
 * target untouched, and the source with its own settings again.
 * https://learn.microsoft.com/azure/app-service/deploy-staging-slots#what-happens-during-a-swap
 */
export async function swap(world: World, source: Slot, target: Slot): Promise<void> {
  const { site } = source;
  const before = site.preview?.before ?? settingsOf(source);
  if (!site.preview) await applySettings(world, { source, target, before });
  await phase(world, 'warmUp', () => warmUp(world, source), source, before);
  await phase(world, 'switch', () => sleep(world), source, before);
  changePlaces(world, source, target, before);
  site.preview = null;
  await phase(world, 'restartSource', () => finish(world, source, target), null, before);
}

/** The first half, which a swap with preview ends with. Throws what it fails with; the source is itself again then. */
export async function applySettings(world: World, { source, target, before }: Preview): Promise<void> {
  const { site } = source;
  const begin = async (): Promise<AzureError | null> => {
    Object.assign(source, inPlaceOf(settingsOf(target), before, site.names));
    if (await restart(world, source)) return null;
    return webError(
      400,
      'BadRequest',
      `Cannot swap slots for site '${site.name}' because the worker process for '${source.name}' slot could not be started.`,
    );
  };
  await phase(world, 'applySettings', begin, source, before);
}

/** Gives the source of a swap its own settings back. */
export async function takeBack(world: World, source: Slot, before: Settings): Promise<void> {
  Object.assign(source, before);
  await restart(world, source);
}

/** @param revert the slot whose settings are taken back where this fails; null where it is too late for that */
async function phase(
  world: World,
  name: Phase,
  work: () => Promise<AzureError | null>,
  revert: Slot | null,
  before: Settings,
): Promise<void> {
  const fault = world.faults.take('swap', name);
  if (fault?.kind === 'delay') await world.clock.sleep(fault.ms ?? 1_000, world.closing);
  const isBroken = fault !== null && fault.kind !== 'delay';
  const broken = () =>
    webError(fault?.status ?? 500, fault?.code ?? 'InternalServerError', fault?.message ?? 'Swap failed.');
  const error = isBroken ? broken() : await work();
  if (!error) return;
  if (revert) {
    await takeBack(world, revert, before);
    revert.site.preview = null;
  }
  throw error;
}

async function sleep({ clock, scenario, closing }: World): Promise<null> {
  await clock.sleep(scenario.timings.switchMs, closing);
  return null;
}

/** The instances go with the app: those that were warmed up serve the target's traffic from here on. */
function changePlaces({ clock, scenario }: World, source: Slot, target: Slot, before: Settings): void {
  const { site } = source;
  site.stale = {
    until: clock.now() + scenario.quirks.staleReadsMs,
    lastSwap: site.lastSwap,
    slots: new Map([source, target].map((each) => [each, settingsOf(each)])),
  };
  const old = { ...settingsOf(target), content: target.content, workers: target.workers };
  // what stays does so also where somebody has changed the source during a preview
  Object.assign(target, inPlaceOf(old, settingsOf(source), site.names), {
    content: source.content,
    workers: source.workers,
  });
  Object.assign(source, inPlaceOf(before, old, site.names), { content: old.content, workers: old.workers });
  site.lastSwap = { at: clock.now(), source: source.name, destination: target.name };
}

async function finish(world: World, source: Slot, target: Slot): Promise<null> {
  const { quirks } = world.scenario;
  if (target.name === PRODUCTION && quirks.rampUpRulesAfterSwap === 'cleared') {
    target.config = { ...target.config, experiments: { rampUpRules: [] } };
    setRules(world, target.site, []);
  }
  await restart(world, source);
  if (quirks.restartsAfterSwap) await restart(world, target);
  return null;
}
