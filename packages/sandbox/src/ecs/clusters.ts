import type { Operation } from '../core/api.ts';
import { clusterNotFound, invalidParameter } from './errors.ts';
import type { Cluster } from './model.ts';
import { pageOf } from './paging.ts';
import { tagsGiven } from './tags.ts';
import { arnOf, isHere, type World } from './world.ts';

/** The cluster of a request: by name or ARN; `default` where none is named. */
export function findCluster(world: World, reference = 'default'): Cluster {
  const cluster = lookUp(world, reference);
  if (!cluster) throw clusterNotFound();
  return cluster;
}

export function clusterOperations(world: World): Record<string, Operation> {
  return {
    CreateCluster: ({ clusterName = 'default', tags, ...settings }) => {
      if (!/^[\w-]{1,255}$/.test(clusterName)) {
        throw invalidParameter('Cluster name can only contain letters, numbers, underscores and hyphens.');
      }
      const cluster = world.clusters.get(clusterName) ?? {
        arn: arnOf(world, 'cluster', clusterName),
        name: clusterName,
        settings,
        tags: tagsGiven(tags),
      };
      world.clusters.set(clusterName, cluster);
      return { cluster: clusterView(world, cluster) };
    },

    DescribeClusters: ({ clusters = ['default'], include = [] }) => {
      const found = clusters.map((reference: string) => ({
        reference,
        cluster: lookUp(world, reference),
      }));
      return {
        clusters: found.flatMap(({ cluster }: { cluster?: Cluster }) =>
          cluster ? [clusterView(world, cluster, include.includes('TAGS'))] : [],
        ),
        failures: found.flatMap(({ reference, cluster }: { reference: string; cluster?: Cluster }) =>
          cluster ? [] : [{ arn: arnOf(world, 'cluster', nameOf(reference)), reason: 'MISSING' }],
        ),
      };
    },

    ListClusters: (input) => {
      const { items, nextToken } = pageOf([...world.clusters.values()], ({ arn }) => arn, input);
      return { clusterArns: items.map(({ arn }) => arn), nextToken };
    },
  };
}

function clusterView(world: World, cluster: Cluster, withTags = true): object {
  const services = [...world.services.values()].filter((each) => each.cluster === cluster);
  const tasks = [...world.tasks.values()].filter((each) => each.cluster === cluster);
  return {
    capacityProviders: [],
    defaultCapacityProviderStrategy: [],
    settings: [],
    statistics: [],
    ...cluster.settings,
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: 'ACTIVE',
    registeredContainerInstancesCount: 0,
    runningTasksCount: tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING').length,
    pendingTasksCount: tasks.filter(({ lastStatus }) => lastStatus === 'PENDING').length,
    activeServicesCount: services.filter(({ status }) => status === 'ACTIVE').length,
    tags: withTags ? cluster.tags : [],
  };
}

function lookUp(world: World, reference: string): Cluster | undefined {
  return isHere(world, reference) ? world.clusters.get(nameOf(reference)) : undefined;
}

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
