import type { Action, TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';

/** Where production traffic to a service is decided: a listener rule, or the default action of a listener. */
export interface ProductionRule {
  /** Of the rule, or of the listener. */
  readonly arn: string;
  readonly kind: 'rule' | 'listener';
  /** As ELB describes them. */
  readonly actions: readonly Action[];
  /** For how long it keeps visitors with a target group, in seconds, where that is shortened while the candidate has traffic. */
  readonly ownStickySeconds?: number | undefined;
}

/** The target groups that a rollout moves traffic between, by ARN. */
export interface Pair {
  readonly stable: string;
  readonly candidate: string;
}

/** What rules say, and what stands behind them: one call to the cloud per function, but for what comes in pages. */
export interface RulesApi {
  /**
   * All rules and default actions that name this target group, or `beside`, with whatever weight: of all listeners of its load
   * balancers. None for a group that no load balancer has.
   */
  rulesOf(targetGroupArn: string, beside?: string): Promise<readonly ProductionRule[]>;
  /** These again, in this order; rejects when one of them is gone. */
  read(arns: readonly string[]): Promise<readonly ProductionRule[]>;
  /** Replaces the actions, all of them; conditions and transforms stay. Sent once. */
  write(rule: Pick<ProductionRule, 'arn' | 'kind'>, actions: readonly Action[]): Promise<void>;
  /** Rejects when one of them does not exist. */
  targetGroups(arns: readonly string[]): Promise<readonly TargetGroup[]>;
  /** Targets now. Those that drain, start or fail are not healthy; `all` counts every one that the group lists. */
  health(targetGroupArn: string): Promise<{ readonly healthy: number; readonly all: number }>;
}
