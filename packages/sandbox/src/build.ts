import type { Operation, Service } from './core/api.ts';
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
    const targetGroupArn = await createFrontDoor(service, invoke);
    await createService(scenario, service, targetGroupArn, invoke);
  }
}

async function createFrontDoor(service: ScenarioService, invoke: Invoke): Promise<string> {
  const { LoadBalancers } = await invoke('elbv2', 'CreateLoadBalancer', {
    Name: service.name,
    Subnets: ['subnet-1', 'subnet-2'],
  });
  const { TargetGroups } = await invoke('elbv2', 'CreateTargetGroup', {
    Name: service.name,
    Protocol: 'HTTP',
    Port: String(service.port),
    TargetType: 'ip',
    VpcId: 'vpc-1',
    HealthCheckPath: service.healthCheck.path,
    HealthCheckIntervalSeconds: String(service.healthCheck.intervalSeconds),
    HealthCheckTimeoutSeconds: String(service.healthCheck.timeoutSeconds),
    HealthyThresholdCount: String(service.healthCheck.healthyThreshold),
    UnhealthyThresholdCount: String(service.healthCheck.unhealthyThreshold),
  });
  const TargetGroupArn: string = TargetGroups[0].TargetGroupArn;
  await invoke('elbv2', 'ModifyTargetGroupAttributes', {
    TargetGroupArn,
    Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: String(service.deregistrationDelaySeconds) }],
  });
  await invoke('elbv2', 'CreateListener', {
    LoadBalancerArn: LoadBalancers[0].LoadBalancerArn,
    Protocol: 'HTTP',
    Port: '80',
    DefaultActions: [{ Type: 'forward', TargetGroupArn }],
  });
  return TargetGroupArn;
}

async function createService(
  scenario: Scenario,
  service: ScenarioService,
  targetGroupArn: string,
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
    loadBalancers: [{ targetGroupArn, containerName: 'web', containerPort: service.port }],
    healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds,
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'] } },
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
