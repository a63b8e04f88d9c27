import { listenerNotFound, loadBalancerNotFound, ruleNotFound, targetGroupNotFound } from './errors.ts';
import { targetGroupsOf, type Listener, type LoadBalancer, type Rule, type TargetGroup } from './model.ts';

/** All resources by ARN, and the questions asked of them. Lookups throw the API's NotFound errors. */
export interface Store {
  readonly loadBalancers: Map<string, LoadBalancer>;
  readonly targetGroups: Map<string, TargetGroup>;
  readonly listeners: Map<string, Listener>;
  readonly tags: Map<string, Map<string, string>>;
  loadBalancer(arn: string): LoadBalancer;
  targetGroup(arn: string): TargetGroup;
  listener(arn: string): Listener;
  rule(arn: string): { rule: Rule; listener: Listener };
  listenersOf(loadBalancer: LoadBalancer): Listener[];
  /** The load balancers that have a rule which forwards to the group. */
  loadBalancersUsing(targetGroupArn: string): LoadBalancer[];
}

export function createStore(): Store {
  const loadBalancers = new Map<string, LoadBalancer>();
  const targetGroups = new Map<string, TargetGroup>();
  const listeners = new Map<string, Listener>();

  return {
    loadBalancers,
    targetGroups,
    listeners,
    tags: new Map(),
    loadBalancer: (arn) => find(loadBalancers, arn, loadBalancerNotFound),
    targetGroup: (arn) => find(targetGroups, arn, targetGroupNotFound),
    listener: (arn) => find(listeners, arn, listenerNotFound),
    rule(arn) {
      for (const listener of listeners.values()) {
        const rule = listener.rules.find((each) => each.arn === arn);
        if (rule) return { rule, listener };
      }
      throw ruleNotFound(arn);
    },
    listenersOf: (loadBalancer) => [...listeners.values()].filter((each) => each.loadBalancer === loadBalancer),
    loadBalancersUsing: (arn) => [
      ...new Set(
        [...listeners.values()]
          .filter(({ rules }) => rules.some(({ actions }) => targetGroupsOf(actions).includes(arn)))
          .map(({ loadBalancer }) => loadBalancer),
      ),
    ],
  };
}

function find<T>(map: Map<string, T>, arn: string, notFound: (arn: string) => Error): T {
  const found = map.get(arn);
  if (!found) throw notFound(arn);
  return found;
}
