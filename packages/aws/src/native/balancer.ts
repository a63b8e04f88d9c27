import type { Action, ElasticLoadBalancingV2ClientConfig } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ClientOptions } from '../ecs/client.ts';
import { clientConfig } from '../clientConfig.ts';
import { nameCalls } from '../nameCalls.ts';

/** What routes production traffic, to be read back. */
export interface BalancerApi {
  /** Where a listener rule, or the default action of a listener, forwards to; empty when it forwards nowhere. */
  forwards(ruleOrListenerArn: string): Promise<readonly Forward[]>;
}

export interface Forward {
  readonly targetGroupArn: string;
  /** Relative to the others of its rule: 0 to 999. */
  readonly weight: number;
}

/**
 * Elastic Load Balancing for an action; reads alone. The client is loaded by the first call.
 *
 * @param config over what comes from the environment, as for every AWS SDK: region, credentials, endpoint
 */
export function connectBalancer(
  options: ClientOptions,
  config: Readonly<ElasticLoadBalancingV2ClientConfig> = {},
): BalancerApi {
  const load = async () => {
    const sdk = await import('@aws-sdk/client-elastic-load-balancing-v2');
    const client = new sdk.ElasticLoadBalancingV2Client(clientConfig(options, config));
    nameCalls(client, 'elasticloadbalancing');
    options.platformClock?.watch(client);
    return { sdk, client };
  };
  let loaded: ReturnType<typeof load> | null = null;
  return {
    async forwards(arn) {
      const { sdk, client } = await (loaded ??= load());
      // behind a network load balancer ECS is given the listener itself
      if (/:listener\//.test(arn)) {
        const { Listeners } = await client.send(new sdk.DescribeListenersCommand({ ListenerArns: [arn] }));
        return forwardsOf(Listeners?.[0]?.DefaultActions);
      }
      const { Rules } = await client.send(new sdk.DescribeRulesCommand({ RuleArns: [arn] }));
      return forwardsOf(Rules?.[0]?.Actions);
    },
  };
}

function forwardsOf(actions: readonly Action[] = []): Forward[] {
  const forward = actions.find(({ Type }) => Type === 'forward');
  const groups = forward?.ForwardConfig?.TargetGroups ?? [];
  if (groups.length > 0) {
    return groups.map(({ TargetGroupArn = '', Weight = 1 }) => ({ targetGroupArn: TargetGroupArn, weight: Weight }));
  }
  return forward?.TargetGroupArn === undefined ? [] : [{ targetGroupArn: forward.TargetGroupArn, weight: 1 }];
}
