import { ApiError, Timestamp, type Operation } from '../core/api.ts';
import { changeAttributes, describeAttributes, LOAD_BALANCER_DEFAULTS } from './attributes.ts';
import type { Elb } from './context.ts';
import { loadBalancerNotFound, notPermitted, validationError } from './errors.ts';
import { fingerprintOf, list, oneOf, page, text } from './input.ts';
import { removeListener } from './listeners.ts';
import type { LoadBalancer } from './model.ts';
import { setTags } from './tags.ts';

export function loadBalancerOperations(elb: Elb): Record<string, Operation> {
  const { store } = elb;
  const byName = (name: string) => [...store.loadBalancers.values()].find((each) => each.name === name);

  return {
    CreateLoadBalancer(input) {
      const name = text(input.Name, 'Name');
      if (!/^(?!internal-)(?!-)[a-zA-Z0-9-]{1,32}(?<!-)$/.test(name)) {
        throw validationError(`The load balancer name '${name}' is not valid`);
      }
      // A repeated call with the same settings succeeds, as the API promises.
      const existing = byName(name);
      if (existing && existing.fingerprint !== fingerprintOf(input)) {
        throw new ApiError(
          'DuplicateLoadBalancerName',
          `A load balancer with the same name '${name}' exists, but with different settings`,
        );
      }
      const loadBalancer = existing ?? create(elb, name, input);
      setTags(store, loadBalancer.arn, input.Tags);
      return { LoadBalancers: [describe(loadBalancer)] };
    },

    DescribeLoadBalancers(input) {
      const found = [
        ...list<string>(input.LoadBalancerArns).map((arn) => store.loadBalancer(arn)),
        ...list<string>(input.Names).map((name) => {
          const loadBalancer = byName(name);
          if (!loadBalancer) throw loadBalancerNotFound(name);
          return loadBalancer;
        }),
      ];
      const all = input.LoadBalancerArns || input.Names ? found : [...store.loadBalancers.values()];
      const { page: shown, ...rest } = page(all, input);
      return { LoadBalancers: shown.map(describe), ...rest };
    },

    /** Deletes its listeners too; one that does not exist counts as deleted. */
    async DeleteLoadBalancer(input) {
      const loadBalancer = store.loadBalancers.get(text(input.LoadBalancerArn, 'LoadBalancerArn'));
      if (!loadBalancer) return {};
      if (loadBalancer.attributes.get('deletion_protection.enabled') === 'true') {
        throw notPermitted(
          `Load balancer '${loadBalancer.arn}' cannot be deleted because deletion protection is enabled`,
        );
      }
      for (const listener of store.listenersOf(loadBalancer)) await removeListener(elb, listener);
      store.loadBalancers.delete(loadBalancer.arn);
      store.tags.delete(loadBalancer.arn);
      return {};
    },

    DescribeLoadBalancerAttributes: (input) =>
      describeAttributes(store.loadBalancer(text(input.LoadBalancerArn, 'LoadBalancerArn')).attributes),

    ModifyLoadBalancerAttributes: (input) =>
      changeAttributes(store.loadBalancer(text(input.LoadBalancerArn, 'LoadBalancerArn')).attributes, input.Attributes),
  };
}

function create({ store, arns, clock }: Elb, name: string, input: Record<string, any>): LoadBalancer {
  const mapped = list<{ SubnetId: string }>(input['SubnetMappings']).map(({ SubnetId }) => SubnetId);
  const loadBalancer: LoadBalancer = {
    arn: arns.loadBalancer(name),
    name,
    dnsName: arns.dnsName(name),
    scheme: oneOf(input['Scheme'] ?? 'internet-facing', 'Scheme', ['internet-facing', 'internal']),
    // Network and gateway load balancers work on other layers.
    type: oneOf(input['Type'] ?? 'application', 'Type', ['application']),
    subnets: [...list<string>(input['Subnets']), ...mapped],
    securityGroups: list<string>(input['SecurityGroups']),
    ipAddressType: input['IpAddressType'] ?? 'ipv4',
    vpcId: 'vpc-1',
    createdAt: clock.now(),
    attributes: new Map(LOAD_BALANCER_DEFAULTS),
    fingerprint: fingerprintOf(input),
  };
  store.loadBalancers.set(loadBalancer.arn, loadBalancer);
  return loadBalancer;
}

function describe(loadBalancer: LoadBalancer): object {
  const { arn, name, dnsName, scheme, type, subnets, securityGroups, ipAddressType, vpcId, createdAt } = loadBalancer;
  return {
    LoadBalancerArn: arn,
    DNSName: dnsName,
    CanonicalHostedZoneId: 'Z215JYRZR1TBD5',
    CreatedTime: new Timestamp(createdAt),
    LoadBalancerName: name,
    Scheme: scheme,
    VpcId: vpcId,
    State: { Code: 'active' },
    Type: type,
    AvailabilityZones: subnets.map((SubnetId, index) => ({
      ZoneName: `${arn.split(':')[3]}${'abc'[index % 3]}`,
      SubnetId,
      LoadBalancerAddresses: [],
    })),
    SecurityGroups: securityGroups,
    IpAddressType: ipAddressType,
  };
}
