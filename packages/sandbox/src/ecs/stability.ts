import type { Service } from './model.ts';
import { controllerOf } from './serviceSettings.ts';
import { tasksOf, type World } from './world.ts';

/** Whether a service is in its steady state. Throws where it will not get there without a new deployment. */
export function isStable(world: World, service: Service): boolean {
  if (service.status !== 'ACTIVE' || controllerOf(service.settings) !== 'ECS') return true;
  const primary = service.deployments[0]!;
  if (primary.rolloutState === 'FAILED' || primary.reported.has('impaired')) {
    const reasons = tasksOf(world, service).flatMap(({ stop }) => (stop ? [stop.reason] : []));
    throw new Error(`Service ${service.name} cannot become stable: ${reasons.at(-1) ?? primary.rolloutStateReason}`);
  }
  return service.steady;
}
