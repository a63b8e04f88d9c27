import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import { quoted } from '../../rollback/byHand.ts';
import type { Pair } from './api.ts';
import { groupName } from './byHand.ts';

/** What both target groups must have in common. Their own ports may differ, as those of tasks may. */
interface Setting {
  readonly name: string;
  readonly of: (group: TargetGroup) => string | number | undefined;
  /** How the AWS CLI is told it; absent where it cannot be changed any more. */
  readonly option?: string;
}

const SETTINGS: readonly Setting[] = [
  { name: 'protocol', of: ({ Protocol }) => Protocol },
  { name: 'protocol version', of: ({ ProtocolVersion }) => ProtocolVersion },
  { name: 'target type', of: ({ TargetType }) => TargetType },
  { name: 'IP address type', of: ({ IpAddressType }) => IpAddressType },
  { name: 'VPC', of: ({ VpcId }) => VpcId },
  {
    name: 'health check protocol',
    of: ({ HealthCheckProtocol }) => HealthCheckProtocol,
    option: '--health-check-protocol',
  },
  { name: 'health check port', of: ({ HealthCheckPort }) => HealthCheckPort, option: '--health-check-port' },
  { name: 'health check path', of: ({ HealthCheckPath }) => HealthCheckPath, option: '--health-check-path' },
  { name: 'health check matcher', of: ({ Matcher }) => Matcher && JSON.stringify(Matcher), option: '--matcher' },
  {
    name: 'health check interval in seconds',
    of: ({ HealthCheckIntervalSeconds }) => HealthCheckIntervalSeconds,
    option: '--health-check-interval-seconds',
  },
  {
    name: 'health check time-out in seconds',
    of: ({ HealthCheckTimeoutSeconds }) => HealthCheckTimeoutSeconds,
    option: '--health-check-timeout-seconds',
  },
  {
    name: 'healthy threshold',
    of: ({ HealthyThresholdCount }) => HealthyThresholdCount,
    option: '--healthy-threshold-count',
  },
  {
    name: 'unhealthy threshold',
    of: ({ UnhealthyThresholdCount }) => UnhealthyThresholdCount,
    option: '--unhealthy-threshold-count',
  },
];

/** Why weights between these two would compare what cannot be compared; null when nothing differs. */
export function settingsProblem({ stable, candidate }: Pair, groups: readonly TargetGroup[]): string | null {
  const [ours, theirs] = [stable, candidate].map((arn) => groups.find(({ TargetGroupArn }) => TargetGroupArn === arn));
  const unknown = [ours ? [] : [stable], theirs ? [] : [candidate]].flat();
  if (!ours || !theirs) {
    return `ELB does not show the target group ${unknown.join(' and ')}, which the rules name: whether both are of the same kind is not known.`;
  }
  const differing = SETTINGS.filter(({ of }) => of(ours) !== of(theirs));
  if (differing.length === 0) return null;
  const shown = differing.map(({ name, of }) => `${name}: ${of(ours) ?? 'none'} and ${of(theirs) ?? 'none'}`);
  return (
    `The target groups ${groupName(stable)} and ${groupName(candidate)} differ in what both must have in common ` +
    `(${shown.join('; ')}): a release would be judged by its target group. ${repair(candidate, ours, differing)}`
  );
}

function repair(candidate: string, stable: TargetGroup, differing: readonly Setting[]): string {
  const fixed = differing.filter(({ option }) => option === undefined).map(({ name }) => name);
  if (fixed.length > 0) {
    return `Of a target group that exists, ${fixed.join(', ')} cannot be changed: make a new one for the candidate, with the settings of the other.`;
  }
  const options = differing.flatMap(({ option = '', of }) => {
    const value = of(stable);
    return value === undefined ? [] : [`${option} ${quoted(String(value))}`];
  });
  return `Give the candidate's the settings of the other:\naws elbv2 modify-target-group --target-group-arn ${quoted(candidate)} ${options.join(' ')}`;
}

const APPLICATION_PROTOCOLS: readonly (string | undefined)[] = ['HTTP', 'HTTPS'];

/** Why the load balancer is not one whose weights can be moved; null when it is. */
export function balancerProblem(stable: string, groups: readonly TargetGroup[]): string | null {
  const { Protocol: protocol } = groups.find(({ TargetGroupArn }) => TargetGroupArn === stable) ?? {};
  if (protocol === undefined || APPLICATION_PROTOCOLS.includes(protocol)) return null;
  return (
    `The target group ${groupName(stable)} speaks ${protocol}: it belongs to a network load balancer, and the weights that are moved ` +
    "here are those of an Application Load Balancer's rules. Let ECS move this service's traffic itself (its own canary or " +
    'blue-green deployments), or deploy it with `strategy: rolling` (deploy-ecs).'
  );
}
