import { webError, type AzureError } from '../http/errors.ts';
import type { Slot } from '../model.ts';
import { ping } from '../sites/ping.ts';
import type { Instance } from '../sites/workers.ts';
import type { World } from '../world.ts';

/**
 * Asks every instance of a slot until it answers. Any answer is one, an error or a redirect included, unless the slot's
 * settings name the statuses that are. Null once all are warm.
 * https://learn.microsoft.com/azure/app-service/deploy-staging-slots#what-happens-during-a-swap
 * https://learn.microsoft.com/azure/app-service/reference-app-settings#deployment-slots
 */
export async function warmUp(world: World, slot: Slot): Promise<AzureError | null> {
  const path = slot.appSettings['WEBSITE_SWAP_WARMUP_PING_PATH'] ?? '/';
  const statuses = statusesOf(slot.appSettings['WEBSITE_SWAP_WARMUP_PING_STATUSES']);
  const results = await Promise.all(slot.workers.instances.map((each) => warm(world, each, path, statuses)));
  const { site, name } = slot;
  if (results.includes('timed out')) {
    return webError(
      400,
      'BadRequest',
      `Cannot swap slots for site '${site.name}' because the warmup requests to application in '${name}' slot have timed out.`,
    );
  }
  if (results.includes('refused')) {
    return webError(
      417,
      'ExpectationFailed',
      `Cannot swap site slots for site '${site.name}' because the '${name}' slot did not respond to http ping.`,
    );
  }
  return null;
}

type Warmth = 'warm' | 'refused' | 'timed out';

async function warm(
  { clock, scenario, closing }: World,
  instance: Instance,
  path: string,
  statuses: ReadonlySet<number> | null,
): Promise<Warmth> {
  const { warmUpMs, warmUpTries } = scenario.timings;
  let last: Warmth = 'timed out';
  for (let n = 0; n < warmUpTries && !closing.aborted; n += 1) {
    const { container } = instance;
    // oxlint-disable-next-line no-await-in-loop
    const status = container?.address ? await ping(container.address, path, warmUpMs / clock.speed) : null;
    if (status !== null && (statuses === null || statuses.has(status))) return 'warm';
    last = status === null ? 'timed out' : 'refused';
    // oxlint-disable-next-line no-await-in-loop
    await clock.sleep(PAUSE_MS, closing).catch(() => {});
  }
  return last;
}

/** Sandbox ms between two requests. */
const PAUSE_MS = 5_000;

/** `200,202`; null where nothing is said. */
function statusesOf(setting: string | undefined): Set<number> | null {
  if (!setting) return null;
  return new Set(setting.split(',').map(Number));
}
