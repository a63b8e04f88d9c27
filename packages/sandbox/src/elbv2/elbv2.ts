import type { Service } from '../core/api.ts';
import type { Clock } from '../core/clock.ts';
import type { Ledger } from '../core/ledger.ts';
import type { HostWatch, ListenerRules, TargetRegistry } from '../core/ports.ts';
import { createArns } from './arns.ts';
import type { Elb } from './context.ts';
import { createListenerRules } from './listenerRules.ts';
import { listenerOperations } from './listeners.ts';
import { loadBalancerOperations } from './loadBalancers.ts';
import { createProxy } from './proxy.ts';
import { registrationOperations } from './registration.ts';
import { ruleOperations } from './rules.ts';
import { createServers, type PortOf } from './servers.ts';
import { describeState } from './state.ts';
import { createStore } from './store.ts';
import { tagOperations } from './tags.ts';
import { targetGroupOperations } from './targetGroups.ts';
import { createTargets } from './targets.ts';

export interface Elbv2Options {
  readonly clock: Clock;
  readonly ledger: Pick<Ledger, 'record'>;
  readonly hosts: HostWatch;
  readonly accountId: string;
  readonly region: string;
  /** By default all listeners take ports that are free. */
  readonly portOf?: PortOf;
}

export interface Elbv2 {
  readonly service: Service;
  readonly targets: TargetRegistry;
  readonly listenerRules: ListenerRules;
  /**
   * Where clients really reach a load balancer, by its name: its first listener, or that of the port. Throws when it has
   * none.
   */
  urlOf(loadBalancerName: string, port?: number): string;
  state(): object;
  close(): Promise<void>;
}

/** Application Load Balancers: their API, and the balancers themselves, which serve on loopback. */
export function createElbv2({ clock, ledger, hosts, accountId, region, portOf = () => 0 }: Elbv2Options): Elbv2 {
  const store = createStore();
  const targets = createTargets(store, clock, (arn, found) => {
    const balancers = store.loadBalancersUsing(arn).map((each) => resourceOf(each.arn).replace(/^loadbalancer\//, ''));
    hosts.changed(resourceOf(arn), balancers, found);
  });
  const proxy = createProxy({ targets, ledger, clock });
  const servers = createServers(proxy, portOf);
  const elb: Elb = { store, targets, servers, arns: createArns({ accountId, region }), clock };

  return {
    service: {
      name: 'elbv2',
      protocol: 'query',
      discriminator: '2015-12-01',
      operations: {
        ...loadBalancerOperations(elb),
        ...targetGroupOperations(elb),
        ...listenerOperations(elb),
        ...ruleOperations(elb),
        ...registrationOperations(elb),
        ...tagOperations(store),
      },
    },
    targets,
    listenerRules: createListenerRules(store, targets),
    urlOf(loadBalancerName, port) {
      const listener = [...store.listeners.values()].find(
        (each) => each.loadBalancer.name === loadBalancerName && (port === undefined || each.port === port),
      );
      if (!listener) throw new Error(`There is no load balancer '${loadBalancerName}' with a listener`);
      return servers.urlOf(listener);
    },
    state: () => describeState(elb),
    async close() {
      targets.close();
      await servers.closeAll();
      proxy.close();
    },
  };
}

/** `targetgroup/shop/1111` of an ARN. */
function resourceOf(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}
