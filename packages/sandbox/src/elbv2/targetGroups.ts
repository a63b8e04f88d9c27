import { ApiError, type Operation } from '../core/api.ts';
import { changeAttributes, describeAttributes, TARGET_GROUP_DEFAULTS } from './attributes.ts';
import type { Elb } from './context.ts';
import { targetGroupNotFound, validationError } from './errors.ts';
import { DEFAULT_HEALTH_CHECK, parseHealthCheck } from './healthCheckSettings.ts';
import { fingerprintOf, integer, list, oneOf, page, text } from './input.ts';
import { targetGroupsOf, type TargetGroup } from './model.ts';
import type { Store } from './store.ts';
import { setTags } from './tags.ts';

export function targetGroupOperations({ store, arns, targets }: Elb): Record<string, Operation> {
  const byName = (name: string) => [...store.targetGroups.values()].find((each) => each.name === name);
  const given = (input: { TargetGroupArn?: unknown }) =>
    store.targetGroup(text(input.TargetGroupArn, 'TargetGroupArn'));
  const answer = (groups: readonly TargetGroup[]) => groups.map((each) => describe(each, store));

  return {
    CreateTargetGroup(input) {
      const name = text(input.Name, 'Name');
      if (!/^(?!-)[a-zA-Z0-9-]{1,32}(?<!-)$/.test(name)) {
        throw validationError(`The target group name '${name}' is not valid`);
      }
      const existing = byName(name);
      if (existing && existing.fingerprint !== fingerprintOf(input)) {
        throw new ApiError(
          'DuplicateTargetGroupName',
          `A target group with the same name '${name}' exists, but with different settings`,
        );
      }
      const group = existing ?? create(arns.targetGroup(name), name, input);
      store.targetGroups.set(group.arn, group);
      setTags(store, group.arn, input.Tags);
      return { TargetGroups: answer([group]) };
    },

    DescribeTargetGroups(input) {
      const found = [
        ...list<string>(input.TargetGroupArns).map((arn) => store.targetGroup(arn)),
        ...list<string>(input.Names).map((name) => {
          const group = byName(name);
          if (!group) throw targetGroupNotFound(name);
          return group;
        }),
      ];
      const named = input.TargetGroupArns || input.Names;
      const of = input.LoadBalancerArn ? store.loadBalancer(input.LoadBalancerArn) : null;
      const all = [...store.targetGroups.values()].filter(
        ({ arn }) => !of || store.loadBalancersUsing(arn).includes(of),
      );
      const { page: shown, ...rest } = page(named ? found : all, input);
      return { TargetGroups: answer(shown), ...rest };
    },

    ModifyTargetGroup(input) {
      const group = given(input);
      group.healthCheck = parseHealthCheck(input, group.healthCheck);
      return { TargetGroups: answer([group]) };
    },

    /** One that does not exist counts as deleted. */
    DeleteTargetGroup(input) {
      const arn = text(input.TargetGroupArn, 'TargetGroupArn');
      if ([...store.listeners.values()].some(({ rules }) => rules.some((rule) => forwardsTo(rule.actions, arn)))) {
        throw new ApiError('ResourceInUse', `Target group '${arn}' is currently in use by a listener or a rule`);
      }
      targets.forget(arn);
      store.targetGroups.delete(arn);
      store.tags.delete(arn);
      return {};
    },

    DescribeTargetGroupAttributes: (input) => describeAttributes(given(input).attributes),
    ModifyTargetGroupAttributes: (input) => changeAttributes(given(input).attributes, input.Attributes),
  };
}

const forwardsTo = (actions: Parameters<typeof targetGroupsOf>[0], arn: string) =>
  targetGroupsOf(actions).includes(arn);

function create(arn: string, name: string, input: Record<string, any>): TargetGroup {
  return {
    arn,
    name,
    protocol: oneOf(input['Protocol'], 'Protocol', ['HTTP', 'HTTPS']),
    protocolVersion: oneOf(input['ProtocolVersion'] ?? 'HTTP1', 'ProtocolVersion', ['HTTP1', 'HTTP2', 'GRPC']),
    port: integer(input['Port'], 'Port', { min: 1, max: 65_535 }),
    vpcId: input['VpcId'],
    targetType: oneOf(input['TargetType'] ?? 'instance', 'TargetType', ['instance', 'ip']),
    ipAddressType: input['IpAddressType'] ?? 'ipv4',
    healthCheck: parseHealthCheck(input, DEFAULT_HEALTH_CHECK),
    attributes: new Map(TARGET_GROUP_DEFAULTS),
    fingerprint: fingerprintOf(input),
  };
}

function describe(group: TargetGroup, store: Store): object {
  const { healthCheck: check } = group;
  return {
    TargetGroupArn: group.arn,
    TargetGroupName: group.name,
    Protocol: group.protocol,
    Port: group.port,
    ...(group.vpcId !== undefined && { VpcId: group.vpcId }),
    HealthCheckProtocol: check.protocol,
    HealthCheckPort: check.port,
    HealthCheckEnabled: check.enabled,
    HealthCheckIntervalSeconds: check.intervalSeconds,
    HealthCheckTimeoutSeconds: check.timeoutSeconds,
    HealthyThresholdCount: check.healthyThreshold,
    UnhealthyThresholdCount: check.unhealthyThreshold,
    HealthCheckPath: check.path,
    Matcher: { HttpCode: check.matcher },
    LoadBalancerArns: store.loadBalancersUsing(group.arn).map(({ arn }) => arn),
    TargetType: group.targetType,
    ProtocolVersion: group.protocolVersion,
    IpAddressType: group.ipAddressType,
  };
}
