import type { ServiceCapacity } from '../core/ports.ts';
import type { Service } from './model.ts';
import { ongoingOf } from './ongoing.ts';
import { updateService } from './updateService.ts';
import { arnOf, type World } from './world.ts';

/** Services as what scales them sees them. It changes the count as any caller of UpdateService does. */
export function createServiceCapacity(world: World): ServiceCapacity {
  const find = (cluster: string, name: string): Service | null => {
    const service = world.services.get(arnOf(world, 'service', cluster, name));
    return service?.status === 'ACTIVE' ? service : null;
  };
  return {
    of(cluster, name) {
      const service = find(cluster, name);
      if (!service) return null;
      return {
        desiredCount: service.desiredCount,
        deploying: ongoingOf(service) !== null,
        targetGroups: groupsOf(service),
      };
    },
    set(cluster, name, desiredCount) {
      const service = find(cluster, name);
      if (service) updateService(world, service, { desiredCount });
    },
  };
}

/** Both of a service whose traffic ECS moves. */
function groupsOf({ settings }: Service): string[] {
  return settings.loadBalancers
    .flatMap((each) => [each.targetGroupArn, each.advancedConfiguration?.alternateTargetGroupArn])
    .filter((arn) => arn !== undefined);
}
