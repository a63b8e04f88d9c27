import { environmentOf } from './keyVault.ts';
import { imageOf, releaseOf, type Slot } from '../model.ts';
import type { World } from '../world.ts';
import { startWorkers, type WorkerSet } from './workers.ts';

/** Lines of output that are kept. */
const LOG_LINES = 200;

/** Starts the slot's instances with what it is configured to run now; none where it is stopped. */
export function startSlot({ clock, runtime, scenario, closing }: World, slot: Slot): WorkerSet {
  const kept = slot.workers.instances.slice(0, slot.site.stuckInstances).map(({ release }) => release);
  const { timings } = scenario;
  slot.referencesSince = clock.now();
  return startWorkers(
    { clock, runtime, timings, closing },
    {
      release: releaseOf(slot),
      kept,
      environment: environmentOf(scenario, slot),
      count: slot.running ? slot.site.instances : 0,
      broken: slot.content.broken && imageOf(slot) === null,
      log: (line) => {
        slot.log.push(`${new Date(clock.now()).toISOString()} ${line}`);
        if (slot.log.length > LOG_LINES) slot.log.shift();
      },
    },
  );
}

/**
 * Restarts a slot as every change of its settings does. Resolves with whether all instances came up; what is asked of
 * the slot before that meets old instances, new ones or none, by the quirk.
 */
export async function restart(world: World, slot: Slot): Promise<boolean> {
  if (world.scenario.quirks.duringRestart === 'overlapped' && slot.running) return overlapped(world, slot);
  const old = slot.workers;
  const fresh = startSlot(world, slot);
  slot.workers = fresh;
  const [cameUp] = await Promise.all([fresh.settled, old.stop()]);
  return cameUp;
}

/** The old instances serve until the new ones are up, unless these are no longer what the slot is to run by then. */
async function overlapped(world: World, slot: Slot): Promise<boolean> {
  const { content } = slot;
  const fresh = startSlot(world, slot);
  const cameUp = await fresh.settled;
  const isCurrent = slot.content === content && fresh.order > slot.workers.order;
  const outdated = isCurrent ? slot.workers : fresh;
  if (isCurrent) slot.workers = fresh;
  await outdated.stop();
  return cameUp;
}

/** The same for callers that do not wait for it, as nobody does who changes a setting. */
export function restartSoon(world: World, slot: Slot): void {
  world.background(restart(world, slot));
}
