import type { RequestContext } from '../conditions.ts';
import { infrastructureRoles, passRole, rolesOverridden, tagOnCreate } from './ecsExtras.ts';
import { clusterArn, clusterOfArn, ecsArn, familyArn, memberArn, serviceOfDeploymentArn } from './ecsArns.ts';
import type { Needs, NeedsTable, Place } from './table.ts';

/**
 * What the calls of ECS need.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html
 * Where that page requires two resource types for one action, both are demanded here: a policy that passes here cannot
 * be too narrow there.
 */
const inCluster = (input: any, place: Place): RequestContext => ({ 'ecs:cluster': clusterArn(place, input.cluster) });

const onService: Needs = {
  resources: { service: (input, place) => memberArn(place, 'service', input.cluster, input.service) },
  context: inCluster,
};
const onDeployments = (arnsOf: (input: any) => readonly string[]): Needs => ({
  resources: {
    service: (input) => arnsOf(input).map(serviceOfDeploymentArn),
    'service-deployment': arnsOf,
  },
  context: (input) => contextOfDeployments(arnsOf(input)),
});
const onTaggable: Needs = { resources: { service: ({ resourceArn }) => resourceArn } };

export const ecsNeeds: NeedsTable = {
  CreateCluster: { resources: { cluster: (input, place) => clusterArn(place, input.clusterName) } },
  DescribeClusters: {
    resources: {
      cluster: ({ clusters = ['default'] }, place) => clusters.map((each: string) => clusterArn(place, each)),
    },
  },
  ListClusters: {},

  RegisterTaskDefinition: {
    resources: { 'task-definition': (input, place) => familyArn(place, input.family) },
    also: (input, place) => [
      ...passRole([input.taskRoleArn, input.executionRoleArn], place),
      ...tagOnCreate('RegisterTaskDefinition', [familyArn(place, input.family)], input.tags),
    ],
  },
  DescribeTaskDefinition: {},
  DeregisterTaskDefinition: {},
  ListTaskDefinitions: {},
  ListTaskDefinitionFamilies: {},

  CreateService: {
    resources: { service: (input, place) => memberArn(place, 'service', input.cluster, input.serviceName) },
    context: inCluster,
    also: (input, place) => [
      ...passRole([input.role, ...infrastructureRoles(input)], place, 'ecs.amazonaws.com'),
      ...tagOnCreate(
        'CreateService',
        [memberArn(place, 'service', input.cluster, input.serviceName)],
        input.tags,
        inCluster(input, place),
      ),
    ],
  },
  UpdateService: {
    ...onService,
    also: (input, place) => passRole(infrastructureRoles(input), place, 'ecs.amazonaws.com'),
  },
  DeleteService: onService,
  DescribeServices: {
    resources: {
      service: ({ cluster, services = [] }, place) =>
        services.map((each: string) => memberArn(place, 'service', cluster, each)),
    },
    context: inCluster,
  },
  ListServices: { context: inCluster },
  ListServiceDeployments: onService,
  DescribeServiceDeployments: onDeployments(({ serviceDeploymentArns = [] }) => serviceDeploymentArns),
  ContinueServiceDeployment: onDeployments(({ serviceDeploymentArn }) => [serviceDeploymentArn ?? '']),
  StopServiceDeployment: onDeployments(({ serviceDeploymentArn }) => [serviceDeploymentArn ?? '']),
  DescribeServiceRevisions: {
    resources: {
      service: ({ serviceRevisionArns = [] }) => serviceRevisionArns.map(serviceOfDeploymentArn),
      'service-revision': ({ serviceRevisionArns = [] }) => serviceRevisionArns,
    },
    context: ({ serviceRevisionArns = [] }) => contextOfDeployments(serviceRevisionArns),
  },

  RunTask: {
    resources: { 'task-definition': (input, place) => familyArn(place, input.taskDefinition) },
    context: inCluster,
    also: (input, place) => [
      ...passRole(rolesOverridden(input.overrides, place.rolesOf(input.taskDefinition ?? '')), place),
      ...tagOnCreate(
        'RunTask',
        [ecsArn(place, `task/${clusterName(input.cluster)}/*`)],
        input.tags,
        inCluster(input, place),
      ),
    ],
  },
  StopTask: {
    resources: { task: (input, place) => memberArn(place, 'task', input.cluster, input.task) },
    context: inCluster,
  },
  DescribeTasks: {
    resources: {
      task: ({ cluster, tasks = [] }, place) => tasks.map((each: string) => memberArn(place, 'task', cluster, each)),
    },
    context: inCluster,
  },
  // Published for container instances; a call that names none is made on `*`.
  ListTasks: {
    resources: {
      'container-instance': ({ cluster, containerInstance }, place) =>
        containerInstance ? memberArn(place, 'container-instance', cluster, containerInstance) : '*',
    },
    context: inCluster,
  },

  TagResource: onTaggable,
  UntagResource: onTaggable,
  ListTagsForResource: onTaggable,
};

function contextOfDeployments([first]: readonly string[]): RequestContext {
  return first ? { 'ecs:cluster': clusterOfArn(first), 'ecs:service': serviceOfDeploymentArn(first) } : {};
}

function clusterName(reference = 'default'): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
