import type { Elb } from './context.ts';

/** Everything at a glance, with the real addresses, for people and for the control API. */
export function describeState({ store, targets, servers }: Elb): object {
  return {
    loadBalancers: [...store.loadBalancers.values()].map((loadBalancer) => ({
      name: loadBalancer.name,
      arn: loadBalancer.arn,
      dnsName: loadBalancer.dnsName,
      listeners: store.listenersOf(loadBalancer).map((listener) => ({
        arn: listener.arn,
        port: listener.port,
        protocol: listener.protocol,
        url: servers.urlOf(listener),
        rules: listener.rules.map(({ arn, priority, conditions, actions }) => ({ arn, priority, conditions, actions })),
      })),
    })),
    targetGroups: [...store.targetGroups.values()].map(({ arn, name }) => ({
      name,
      arn,
      targets: targets.of(arn).map(({ id, port, release, address, inFlight }) => ({
        id,
        port,
        release,
        address,
        inFlight: inFlight.size,
        health: targets.health(arn, { id, port }),
      })),
    })),
  };
}
