import { Timestamp, timestamp } from '../core/api.ts';
import { countOf } from './deploymentStates.ts';
import type { Deployment, Service, ServiceDeployment } from './model.ts';
import { lifecycleView, sourceRevisions, targetRevision } from './native/views.ts';
import { platformVersionOf } from './serviceSettings.ts';
import type { Answers } from './staleReads.ts';
import { tasksOf, type World } from './world.ts';

/** A service as DescribeServices shows it, tags included. */
export function serviceView(world: World, service: Service): Record<string, unknown> {
  const tasks = tasksOf(world, service);
  const having = (...statuses: string[]) => tasks.filter(({ lastStatus }) => statuses.includes(lastStatus)).length;
  return {
    ...service.settings,
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.cluster.arn,
    status: service.status,
    desiredCount: service.desiredCount,
    runningCount: having('RUNNING'),
    pendingCount: having('PROVISIONING', 'PENDING', 'ACTIVATING'),
    taskDefinition: service.taskDefinition.arn,
    taskSets: [],
    deployments: service.deployments.map((each) => deploymentView(world, service, each)),
    events: service.events.map(({ id, createdAt, message }) => ({ id, createdAt: new Timestamp(createdAt), message })),
    createdAt: new Timestamp(service.createdAt),
    createdBy: service.createdBy,
    currentServiceDeployment: service.serviceDeployments[0]?.arn,
    currentServiceRevisions: service.deployments.map((each) => {
      const { arn, requested, running, pending } = countOf(world, service, each);
      return { arn, requestedTaskCount: requested, runningTaskCount: running, pendingTaskCount: pending };
    }),
    tags: service.tags,
  };
}

function deploymentView(world: World, service: Service, deployment: Deployment): object {
  const { requested, running, pending } = countOf(world, service, deployment);
  const { settings, taskDefinition } = deployment.revision;
  return {
    id: deployment.id,
    status: deployment.status,
    taskDefinition: taskDefinition.arn,
    desiredCount: requested,
    pendingCount: pending,
    runningCount: running,
    failedTasks: deployment.breaker.failedTasks,
    createdAt: new Timestamp(deployment.createdAt),
    updatedAt: new Timestamp(deployment.updatedAt),
    launchType: settings.launchType,
    capacityProviderStrategy: settings['capacityProviderStrategy'],
    platformVersion: platformVersionOf(settings),
    platformFamily: settings['platformFamily'],
    networkConfiguration: settings.networkConfiguration,
    rolloutState: deployment.rolloutState,
    rolloutStateReason: deployment.rolloutStateReason,
  };
}

/** As ListServiceDeployments shows it. */
export function serviceDeploymentBrief(each: ServiceDeployment): Record<string, unknown> {
  return {
    serviceDeploymentArn: each.arn,
    serviceArn: each.serviceArn,
    clusterArn: each.clusterArn,
    createdAt: new Timestamp(each.createdAt),
    startedAt: timestamp(each.startedAt),
    finishedAt: timestamp(each.finishedAt),
    targetServiceRevisionArn: each.target.arn,
    status: each.status,
    statusReason: each.statusReason ?? undefined,
  };
}

/** What reads that are behind go on answering. */
export function serviceAnswers(world: World, service: Service): Answers {
  return {
    service: serviceView(world, service),
    serviceDeployments: service.serviceDeployments.map(serviceDeploymentBrief),
  };
}

/** As DescribeServiceDeployments shows it. */
export function serviceDeploymentView(world: World, service: Service, each: ServiceDeployment): object {
  const { targetServiceRevisionArn: _, ...brief } = serviceDeploymentBrief(each);
  const target = each.targetCount ?? countOf(world, service, each.deployment);
  return {
    ...brief,
    stoppedAt: timestamp(each.stoppedAt),
    updatedAt: new Timestamp(each.updatedAt),
    sourceServiceRevisions: sourceRevisions(world, service, each),
    targetServiceRevision: targetRevision(target, each),
    ...lifecycleView(world, each),
    deploymentConfiguration: each.configuration,
    rollback: each.rollback
      ? {
          reason: each.rollback.reason,
          startedAt: new Timestamp(each.rollback.startedAt),
          serviceRevisionArn: each.rollback.revision.arn,
        }
      : undefined,
    deploymentCircuitBreaker: {
      status: each.breakerStatus,
      failureCount: each.deployment.breaker.failedTasks,
      threshold: each.breakerThreshold,
    },
    alarms: alarmsView(each),
  };
}

function alarmsView({ configuration, monitor }: ServiceDeployment): object {
  const { enable, alarmNames } = configuration.alarms;
  return { status: monitor.status, alarmNames: enable ? alarmNames : [], triggeredAlarmNames: monitor.triggered };
}
