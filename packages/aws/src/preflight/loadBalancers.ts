import type { LoadBalancer } from '@aws-sdk/client-ecs';
import { ask } from './ask.ts';
import type { Finding } from './finding.ts';
import { containersOf, members, type PreflightInput } from './input.ts';
import type { PreflightPorts, TargetGroup } from './ports.ts';

/** Whether the service's load balancers fit the containers, ports and network of the task definition. */
export async function checkLoadBalancers(input: PreflightInput, ports: PreflightPorts): Promise<Finding[]> {
  const findings = await Promise.all((input.service.loadBalancers ?? []).map((each) => checkOne(each, input, ports)));
  return findings.flat();
}

async function checkOne(balancer: LoadBalancer, input: PreflightInput, ports: PreflightPorts): Promise<Finding[]> {
  const arns = [balancer.targetGroupArn, balancer.advancedConfiguration?.alternateTargetGroupArn];
  const groups = await Promise.all(
    arns
      .filter((arn) => arn !== undefined)
      .map(async (arn) => {
        const needs = 'elasticloadbalancing:DescribeTargetGroups';
        const answer = await ask({ check: 'load-balancers', subject: arn, needs }, () =>
          ports.loadBalancing.describeTargetGroup(arn),
        );
        return answer.known ? judgeTargetGroup(arn, answer.value, balancer, input) : [answer.finding];
      }),
  );
  return [...judgePort(balancer, input), ...groups.flat()];
}

/** The container and port that the service registers must be there. */
function judgePort({ containerName, containerPort }: LoadBalancer, { taskDefinition }: PreflightInput): Finding[] {
  if (containerName === undefined || containerPort === undefined) return [];
  const containers = containersOf(taskDefinition);
  const container = containers.find(({ name }) => name === containerName);
  const subject = `${containerName}:${containerPort}`;
  if (!container) {
    const names = containers.map(({ name }) => `\`${name}\``).join(', ') || 'none';
    const message = `the service sends traffic to container \`${containerName}\`, but the task definition has ${names}.`;
    return [error(subject, message)];
  }
  const ports = (container.portMappings ?? []).map((each) => each.containerPort).filter((port) => port !== undefined);
  if (ports.includes(containerPort)) return [];
  const message =
    `the service sends traffic to port ${containerPort} of \`${containerName}\`, which maps ` +
    `${ports.join(', ') || 'no port'}. Add it to its \`portMappings\`.`;
  return [error(subject, message)];
}

function judgeTargetGroup(
  arn: string,
  group: TargetGroup | null,
  balancer: LoadBalancer,
  { taskDefinition }: PreflightInput,
): Finding[] {
  if (group === null) return [error(arn, 'the target group does not exist. Create it, or correct the service.')];
  const mode = members(taskDefinition).networkMode ?? 'bridge';
  const protocol = judgeProtocol(arn, group, balancer, taskDefinition);
  const fitting = mode === 'awsvpc' ? 'ip' : 'instance';
  if (group.targetType === fitting) return protocol;
  const message =
    `the target group's target type is \`${group.targetType}\`; network mode \`${mode}\` needs \`${fitting}\`. ` +
    'The type of a target group cannot be changed: make a new one.';
  return [error(arn, message), ...protocol];
}

/** Transport protocols that a target group's protocol can speak to a container; others are not judged. */
const TRANSPORTS: Readonly<Record<string, readonly string[]>> = {
  HTTP: ['tcp'],
  HTTPS: ['tcp'],
  TCP: ['tcp'],
  TLS: ['tcp'],
  UDP: ['udp'],
  QUIC: ['udp'],
  TCP_UDP: ['tcp', 'udp'],
  TCP_QUIC: ['tcp', 'udp'],
};

function judgeProtocol(
  arn: string,
  { protocol }: TargetGroup,
  { containerName, containerPort }: LoadBalancer,
  taskDefinition: PreflightInput['taskDefinition'],
): Finding[] {
  const container = containersOf(taskDefinition).find(({ name }) => name === containerName);
  const mapped = (container?.portMappings ?? [])
    .filter((each) => each.containerPort === containerPort)
    .map((each) => each.protocol ?? 'tcp');
  const spoken = TRANSPORTS[protocol];
  if (mapped.length === 0 || !spoken || mapped.some((transport) => spoken.includes(transport))) return [];
  const mapping = `port ${containerPort} of \`${containerName}\` is mapped for ${mapped.join(', ')}`;
  const message = `the target group speaks ${protocol}, but ${mapping}. Correct the mapping's \`protocol\`.`;
  return [error(arn, message)];
}

function error(subject: string, message: string): Finding {
  return { check: 'load-balancers', severity: 'error', subject, message };
}
