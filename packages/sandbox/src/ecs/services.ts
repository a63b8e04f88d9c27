import type { Operation } from '../core/api.ts';
import { findCluster } from './clusters.ts';
import { createService } from './createService.ts';
import { deleteService } from './deleteService.ts';
import { invalidParameter } from './errors.ts';
import type { Cluster } from './model.ts';
import { pageOf, type PageRequest } from './paging.ts';
import { findActiveService, findService, serviceArn } from './serviceLookup.ts';
import { updateService, type UpdateInput } from './updateService.ts';
import { serviceView } from './views.ts';
import type { World } from './world.ts';

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html, API_ListServices.html */
const MOST_DESCRIBED = 10;
const LISTED_BY_DEFAULT = 10;

export function serviceOperations(world: World): Record<string, Operation> {
  return {
    CreateService: (input, context) => ({ service: serviceView(world, createService(world, context, input)) }),

    UpdateService: (input: UpdateInput) => {
      const service = findActiveService(world, findCluster(world, input.cluster), input.service ?? '');
      updateService(world, service, input);
      return { service: serviceView(world, service) };
    },

    DeleteService: ({ cluster, service: reference = '', force = false }) => {
      const service = findService(world, findCluster(world, cluster), reference);
      deleteService(world, service, force);
      return { service: serviceView(world, service) };
    },

    DescribeServices: ({ cluster: clusterName, services = [], include = [] }, context) => {
      const cluster = findCluster(world, clusterName);
      if (services.length === 0) throw invalidParameter('Services cannot be empty.');
      if (services.length > MOST_DESCRIBED) {
        throw invalidParameter(`Services cannot have more than ${MOST_DESCRIBED} elements.`);
      }
      return describe(world, cluster, services, include.includes('TAGS'), context.stale);
    },

    ListServices: ({ cluster: clusterName, launchType, schedulingStrategy, ...paging }) => {
      const cluster = findCluster(world, clusterName);
      const all = [...world.services.values()].filter(
        (service) =>
          service.cluster === cluster &&
          service.status !== 'INACTIVE' &&
          (launchType === undefined || service.settings.launchType === launchType) &&
          (schedulingStrategy === undefined || service.settings['schedulingStrategy'] === schedulingStrategy),
      );
      const { items, nextToken } = pageOf(all, ({ arn }) => arn, paging as PageRequest, LISTED_BY_DEFAULT);
      return { serviceArns: items.map(({ arn }) => arn), nextToken };
    },
  };
}

function describe(
  world: World,
  cluster: Cluster,
  references: string[],
  withTags: boolean,
  stale: boolean | undefined,
): object {
  const services: object[] = [];
  const failures: object[] = [];
  for (const reference of references) {
    const arn = serviceArn(world, cluster, reference);
    if (!world.services.has(arn)) {
      failures.push({ arn, reason: 'MISSING' });
      continue;
    }
    const service = findService(world, cluster, reference);
    const { tags, ...view } = world.staleReads.of(service, stale)?.service ?? serviceView(world, service);
    services.push(withTags ? { ...view, tags } : view);
  }
  return { services, failures };
}
