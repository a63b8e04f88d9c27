import type { Operation, Service } from './core/api.ts';
import { DIMENSION, NAMESPACE, resourceIdOf, type ScaleInPolicy } from './autoscaling/model.ts';
import { createFrontDoor, type FrontDoor } from './frontDoor.ts';
import { EXECUTION_ROLE } from './iam/roles.ts';
import type { Scenario, ScenarioService } from './scenario.ts';

/** Calls one operation of the sandbox from within, past the wire, the call log and the faults. */
export type Invoke = (service: string, action: string, input: object) => Promise<any>;

export function invoker(services: readonly Service[], accountId: string, region: string): Invoke {
  const context = { accountId, region, accessKeyId: 'SANDBOX' };
  return async (name, action, input) => {
    const operation: Operation = services.find((each) => each.name === name)!.operations[action]!;
    return operation(input, context);
  };
}

/** Makes the scenario's cluster, log groups, load balancers and services, through the same operations that users call. */
export async function buildScenario(scenario: Scenario, invoke: Invoke): Promise<void> {
  await invoke('ecs', 'CreateCluster', { clusterName: scenario.cluster });
  const ownGroups = scenario.services.map(({ name }) => `/ecs/${name}`);
  for (const logGroupName of new Set([...ownGroups, ...scenario.logGroups])) {
    await invoke('logs', 'CreateLogGroup', { logGroupName });
  }
  for (const service of scenario.services) {
    const frontDoor = await createFrontDoor(service, invoke);
    await createService(scenario, service, frontDoor, invoke);
    await scale(scenario, service, invoke);
  }
}

/** By resource id, what takes capacity away from the scenario's services. */
export function scaleInPolicies({ cluster, services }: Scenario): Map<string, ScaleInPolicy> {
  return new Map(
    services.flatMap(({ name, autoscaling }) =>
      autoscaling ? [[resourceIdOf(cluster, name), { afterMs: autoscaling.scaleInAfterSeconds * 1_000 }] as const] : [],
    ),
  );
}

async function scale({ cluster }: Scenario, { name, autoscaling }: ScenarioService, invoke: Invoke): Promise<void> {
  if (!autoscaling) return;
  await invoke('application-autoscaling', 'RegisterScalableTarget', {
    ServiceNamespace: NAMESPACE,
    ResourceId: resourceIdOf(cluster, name),
    ScalableDimension: DIMENSION,
    MinCapacity: autoscaling.min,
    MaxCapacity: autoscaling.max,
  });
}

async function createService(
  scenario: Scenario,
  service: ScenarioService,
  frontDoor: FrontDoor,
  invoke: Invoke,
): Promise<void> {
  await createAlarms(service, invoke);
  await invoke('ecs', 'RegisterTaskDefinition', taskDefinitionOf(service, scenario.region));
  await invoke('ecs', 'CreateService', {
    cluster: scenario.cluster,
    serviceName: service.name,
    taskDefinition: service.name,
    desiredCount: service.desiredCount,
    launchType: 'FARGATE',
    deploymentConfiguration: {
      minimumHealthyPercent: service.minimumHealthyPercent,
      maximumPercent: service.maximumPercent,
      ...(service.alarms && {
        alarms: { enable: true, rollback: service.alarms.rollback, alarmNames: service.alarms.names },
      }),
      ...(service.circuitBreaker && { deploymentCircuitBreaker: service.circuitBreaker }),
    },
    loadBalancers: [{ ...frontDoor, containerName: 'web', containerPort: service.port }],
    healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds,
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'] } },
  });
  if (!service.trafficShifting) return;
  // Not at creation: its pauses are of the deployments to come.
  await invoke('ecs', 'UpdateService', {
    cluster: scenario.cluster,
    service: service.name,
    deploymentConfiguration: service.trafficShifting,
  });
}

async function createAlarms({ alarms, name }: ScenarioService, invoke: Invoke): Promise<void> {
  for (const AlarmName of alarms?.names ?? []) {
    await invoke('cloudwatch', 'PutMetricAlarm', { AlarmName, AlarmDescription: `Watches ${name}` });
    await invoke('cloudwatch', 'SetAlarmState', { AlarmName, StateValue: 'OK', StateReason: 'All is well.' });
  }
}

function taskDefinitionOf(service: ScenarioService, region: string): object {
  return {
    family: service.name,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: `arn:aws:iam::123456789012:role/${EXECUTION_ROLE}`,
    containerDefinitions: [
      {
        name: 'web',
        image: service.image,
        essential: true,
        portMappings: [{ containerPort: service.port, protocol: 'tcp' }],
        environment: Object.entries(service.environment).map(([name, value]) => ({ name, value })),
        logConfiguration: {
          logDriver: 'awslogs',
          options: {
            'awslogs-group': `/ecs/${service.name}`,
            'awslogs-region': region,
            'awslogs-stream-prefix': 'ecs',
          },
        },
      },
    ],
  };
}
