import type { Invoke } from './build.ts';
import type { PortOf } from './elbv2/servers.ts';
import { INFRASTRUCTURE_ROLE } from './iam/roles.ts';
import type { ScenarioService } from './scenario.ts';

/** What of its load balancer a service names. */
export interface FrontDoor {
  readonly targetGroupArn: string;
  readonly advancedConfiguration?: {
    readonly alternateTargetGroupArn: string;
    readonly productionListenerRule: string;
    readonly testListenerRule: string;
    readonly roleArn: string;
  };
}

const PRODUCTION_PORT = 80;
/** Of the listener for test traffic, where there is one. */
export const TEST_PORT = 8080;

/** Whether the service has a listener for test traffic. */
export function hasTestTraffic({ trafficShifting, weighted }: ScenarioService): boolean {
  return trafficShifting !== undefined || weighted;
}

/** The ports of loopback that the scenario wants listeners to have. */
export function portsOf(services: readonly ScenarioService[]): PortOf {
  return (name, port) => {
    const { production = 0, test = 0 } = services.find((service) => service.name === name)?.listenOn ?? {};
    return port === PRODUCTION_PORT ? production : port === TEST_PORT ? test : 0;
  };
}

/**
 * The load balancer of a service, with one target group; with two, and rules, where ECS is to move the traffic, or somebody
 * else is.
 */
export async function createFrontDoor(service: ScenarioService, invoke: Invoke): Promise<FrontDoor> {
  const { LoadBalancers } = await invoke('elbv2', 'CreateLoadBalancer', {
    Name: service.name,
    Subnets: ['subnet-1', 'subnet-2'],
  });
  const listen = async (port: number, action: object): Promise<string> => {
    const { Listeners } = await invoke('elbv2', 'CreateListener', {
      LoadBalancerArn: LoadBalancers[0].LoadBalancerArn,
      Protocol: 'HTTP',
      Port: String(port),
      DefaultActions: [action],
    });
    return Listeners[0].ListenerArn;
  };
  const targetGroupArn = await createTargetGroup(service, service.name, invoke);
  if (!hasTestTraffic(service)) {
    await listen(PRODUCTION_PORT, forwardAll(targetGroupArn));
    return { targetGroupArn };
  }
  const alternateTargetGroupArn = await createTargetGroup(service, alternateName(service.name), invoke);
  const rule = async (port: number, action: object): Promise<string> => {
    const { Rules } = await invoke('elbv2', 'CreateRule', {
      ListenerArn: await listen(port, { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }),
      Priority: '1',
      Conditions: [{ Field: 'path-pattern', Values: ['*'] }],
      Actions: [action],
    });
    return Rules[0].RuleArn;
  };
  const own = forward(targetGroupArn, alternateTargetGroupArn);
  const productionListenerRule = await rule(PRODUCTION_PORT, own);
  const testListenerRule = await rule(TEST_PORT, service.weighted ? forwardAll(alternateTargetGroupArn) : own);
  // to ECS it is a service with one target group, as it is to whoever moves the traffic past it
  if (service.weighted) return { targetGroupArn };
  return {
    targetGroupArn,
    advancedConfiguration: {
      alternateTargetGroupArn,
      productionListenerRule,
      testListenerRule,
      roleArn: `arn:aws:iam::123456789012:role/${INFRASTRUCTURE_ROLE}`,
    },
  };
}

/** Names of target groups have 32 characters at most. */
function alternateName(name: string): string {
  return `${name.slice(0, 28)}-alt`;
}

function forwardAll(TargetGroupArn: string): object {
  return { Type: 'forward', TargetGroupArn };
}

function forward(all: string, nothing: string): object {
  const TargetGroups = [
    { TargetGroupArn: all, Weight: '100' },
    { TargetGroupArn: nothing, Weight: '0' },
  ];
  return { Type: 'forward', ForwardConfig: { TargetGroups } };
}

async function createTargetGroup(service: ScenarioService, name: string, invoke: Invoke): Promise<string> {
  const { TargetGroups } = await invoke('elbv2', 'CreateTargetGroup', {
    Name: name,
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
  return TargetGroupArn;
}
