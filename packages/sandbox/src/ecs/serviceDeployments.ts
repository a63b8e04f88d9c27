import { Timestamp, type Operation } from '../core/api.ts';
import { findCluster } from './clusters.ts';
import { conflict, invalidParameter, serviceDeploymentNotFound } from './errors.ts';
import type { Service, ServiceDeployment, ServiceDeploymentStatus } from './model.ts';
import { continueDeployment } from './native/continue.ts';
import { hasReached } from './native/state.ts';
import { isOngoing } from './ongoing.ts';
import { pageOf, type PageRequest } from './paging.ts';
import { findService } from './serviceLookup.ts';
import { serviceDeploymentBrief, serviceDeploymentView } from './views.ts';
import type { World } from './world.ts';

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html, API_DescribeServiceDeployments.html */
const LISTED_BY_DEFAULT = 20;
const MOST_DESCRIBED = 20;

const STATUSES: readonly ServiceDeploymentStatus[] = [
  'PENDING',
  'IN_PROGRESS',
  'SUCCESSFUL',
  'STOP_REQUESTED',
  'STOPPED',
  'ROLLBACK_REQUESTED',
  'ROLLBACK_IN_PROGRESS',
  'ROLLBACK_SUCCESSFUL',
  'ROLLBACK_FAILED',
];

export function serviceDeploymentOperations(world: World): Record<string, Operation> {
  return {
    ListServiceDeployments: ({ cluster, service: reference = '', status, createdAt, ...paging }, { stale }) => {
      const service = findService(world, findCluster(world, cluster), reference);
      requireStatuses(status ?? []);
      const all =
        world.staleReads.of(service, stale)?.serviceDeployments ??
        service.serviceDeployments.map(serviceDeploymentBrief);
      const matching = all.filter(
        (each) => (!status?.length || status.includes(each['status'])) && isWithin(each['createdAt'], createdAt),
      );
      const keyOf = (each: Record<string, unknown>) => String(each['serviceDeploymentArn']);
      const { items, nextToken } = pageOf(matching, keyOf, paging as PageRequest, LISTED_BY_DEFAULT);
      return { serviceDeployments: items, nextToken };
    },

    DescribeServiceDeployments: ({ serviceDeploymentArns = [] }: { serviceDeploymentArns?: string[] }) => {
      if (serviceDeploymentArns.length === 0) throw invalidParameter('Service deployment ARNs cannot be empty.');
      if (serviceDeploymentArns.length > MOST_DESCRIBED) {
        throw invalidParameter(`At most ${MOST_DESCRIBED} service deployments can be described.`);
      }
      const found = serviceDeploymentArns.map((arn) => ({ arn, match: find(world, arn) }));
      return {
        serviceDeployments: found.flatMap(({ match }) =>
          match ? [serviceDeploymentView(world, match.service, match.deployment)] : [],
        ),
        failures: found.flatMap(({ arn, match }) => (match ? [] : [{ arn, reason: 'MISSING' }])),
      };
    },

    ContinueServiceDeployment: ({ serviceDeploymentArn = '', hookId, action }) => {
      const match = find(world, serviceDeploymentArn);
      if (!match) throw serviceDeploymentNotFound();
      continueDeployment(world, match.service, match.deployment, { hookId, action });
      return { serviceDeploymentArn };
    },

    StopServiceDeployment: ({ serviceDeploymentArn = '', stopType = 'ROLLBACK' }) => {
      const match = find(world, serviceDeploymentArn);
      if (!match) throw serviceDeploymentNotFound();
      stop(world, match.service, match.deployment, stopType);
      return { serviceDeploymentArn };
    },
  };
}

/**
 * Requests the stop; the scheduler carries it out. What is stopping or rolling back already goes on.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stop-service-deployment.html
 */
function stop(world: World, service: Service, deployment: ServiceDeployment, stopType: string): void {
  if (stopType !== 'ROLLBACK' && stopType !== 'ABORT') throw invalidParameter(`Invalid stop type: ${stopType}.`);
  const { native, status } = deployment;
  const refused =
    world.quirks.stopInCleanUp === 'is refused' && native && status === 'IN_PROGRESS' && hasReached(native, 'cleanUp');
  if (!isOngoing(deployment) || refused) {
    throw conflict(`The service deployment cannot be stopped because it is in the state ${status}.`);
  }
  if (status !== 'PENDING' && status !== 'IN_PROGRESS') return;
  deployment.status = stopType === 'ROLLBACK' ? 'ROLLBACK_REQUESTED' : 'STOP_REQUESTED';
  deployment.updatedAt = world.clock.now();
  world.changed(service);
}

function requireStatuses(statuses: readonly string[]): void {
  const unknown = statuses.find((status) => !STATUSES.some((each) => each === status));
  if (unknown !== undefined) {
    throw invalidParameter(`Invalid service deployment status: ${unknown}. It must be one of ${STATUSES.join(', ')}.`);
  }
}

function find(world: World, arn: string): { service: Service; deployment: ServiceDeployment } | undefined {
  for (const service of world.services.values()) {
    const deployment = service.serviceDeployments.find((each) => each.arn === arn);
    if (deployment) return { service, deployment };
  }
  return undefined;
}

/** The bounds are epoch seconds, as JSON requests carry times. */
function isWithin(at: unknown, bounds: { before?: number; after?: number } | undefined): boolean {
  const seconds = (at as Timestamp).toJSON();
  return seconds < (bounds?.before ?? Infinity) && seconds > (bounds?.after ?? -Infinity);
}
