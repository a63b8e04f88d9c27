import { releaseOf } from './model.ts';
import { hostOf } from './sites/routing.ts';
import { rulesNow } from './sites/ramp.ts';
import type { World } from './world.ts';

/** Everything at a glance, as it is now, for people and for the control API. Values of settings are not in it. */
export function describeState({ sites, clock }: World): object {
  return {
    sites: [...sites.values()].map((site) => ({
      name: site.name,
      operation: site.operation,
      preview: site.preview && { source: site.preview.source.name, target: site.preview.target.name },
      rampUpRules: rulesNow(site, clock.now()),
      lastSwap: site.lastSwap,
      slots: [...site.slots.values()].map((slot) => ({
        name: slot.name,
        host: hostOf(slot),
        scm: hostOf({ host: slot.scm }),
        running: slot.running,
        configured: releaseOf(slot),
        release: slot.workers.release,
        settings: Object.keys(slot.appSettings),
        tags: Object.keys(slot.tags),
        instances: slot.workers.instances.map(({ id, state, inFlight }) => ({ id, state, inFlight: inFlight.size })),
        deployments: slot.content.deployments.map(({ id, status }) => ({ id, status })),
        log: slot.log,
      })),
    })),
  };
}
