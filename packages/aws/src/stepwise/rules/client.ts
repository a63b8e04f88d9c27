import type { ElasticLoadBalancingV2ClientConfig } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ClientOptions } from '../../ecs/client.ts';
import { clientConfig } from '../../clientConfig.ts';
import { nameCalls } from '../../nameCalls.ts';
import type { ProductionRule, RulesApi } from './api.ts';
import { groupsOf } from './forwards.ts';

/**
 * The rules of Elastic Load Balancing for an action. The clients are loaded by the first call.
 *
 * @param config over what comes from the environment, as for every AWS SDK: region, credentials, endpoint
 */
export function connectRules(
  options: ClientOptions,
  config: Readonly<ElasticLoadBalancingV2ClientConfig> = {},
): RulesApi {
  const load = async () => {
    const sdk = await import('@aws-sdk/client-elastic-load-balancing-v2');
    const connect = (maxAttempts?: number) => {
      const client = new sdk.ElasticLoadBalancingV2Client(clientConfig(options, config, maxAttempts));
      nameCalls(client, 'elasticloadbalancing');
      options.platformClock?.watch(client);
      return client;
    };
    return { sdk, client: connect(), writer: connect(1) };
  };
  let loaded: ReturnType<typeof load> | null = null;
  const connected = () => (loaded ??= load());

  const listeners = async (of: { LoadBalancerArn: string } | { ListenerArns: string[] }): Promise<ProductionRule[]> => {
    const { sdk, client } = await connected();
    const found: ProductionRule[] = [];
    for await (const { Listeners = [] } of sdk.paginateDescribeListeners({ client }, of)) {
      found.push(
        ...Listeners.map(({ ListenerArn = '', DefaultActions: actions = [] }) => ({
          arn: ListenerArn,
          kind: 'listener' as const,
          actions,
        })),
      );
    }
    return found;
  };

  /** Without a listener's default rule, which is changed by its listener alone. */
  const rules = async (of: { ListenerArn: string } | { RuleArns: string[] }): Promise<ProductionRule[]> => {
    const { sdk, client } = await connected();
    const found: ProductionRule[] = [];
    for await (const { Rules = [] } of sdk.paginateDescribeRules({ client }, of)) {
      found.push(
        ...Rules.filter(({ IsDefault, Priority }) => !IsDefault && Priority !== 'default').map(
          ({ RuleArn = '', Actions: actions = [] }) => ({ arn: RuleArn, kind: 'rule' as const, actions }),
        ),
      );
    }
    return found;
  };

  const targetGroups: RulesApi['targetGroups'] = async (arns) => {
    // without any it would be asked for all that the account has
    if (arns.length === 0) return [];
    const { sdk, client } = await connected();
    const { TargetGroups = [] } = await client.send(
      new sdk.DescribeTargetGroupsCommand({ TargetGroupArns: [...arns] }),
    );
    return TargetGroups;
  };

  return {
    targetGroups,

    async rulesOf(targetGroupArn, beside) {
      const groups = beside === undefined ? [targetGroupArn] : [targetGroupArn, beside];
      const balancers = new Set((await targetGroups(groups)).flatMap(({ LoadBalancerArns = [] }) => LoadBalancerArns));
      const found: ProductionRule[] = [];
      for (const LoadBalancerArn of balancers) {
        for (const listener of await listeners({ LoadBalancerArn })) {
          found.push(listener, ...(await rules({ ListenerArn: listener.arn })));
        }
      }
      return found.filter(({ actions }) => groupsOf(actions).some((each) => groups.includes(each)));
    },

    async read(arns) {
      const ofListeners = arns.filter(isListener);
      const ofRules = arns.filter((arn) => !isListener(arn));
      const found = [
        ...(ofListeners.length > 0 ? await listeners({ ListenerArns: ofListeners }) : []),
        ...(ofRules.length > 0 ? await rules({ RuleArns: ofRules }) : []),
      ];
      return arns.map((arn) => {
        const rule = found.find((each) => each.arn === arn);
        if (rule === undefined) throw new Error(`ELB does not show ${arn}.`);
        return rule;
      });
    },

    async write({ arn, kind }, actions) {
      const { sdk, writer } = await connected();
      await (kind === 'listener'
        ? writer.send(new sdk.ModifyListenerCommand({ ListenerArn: arn, DefaultActions: [...actions] }))
        : writer.send(new sdk.ModifyRuleCommand({ RuleArn: arn, Actions: [...actions] })));
    },

    async health(TargetGroupArn) {
      const { sdk, client } = await connected();
      const { TargetHealthDescriptions: all = [] } = await client.send(
        new sdk.DescribeTargetHealthCommand({ TargetGroupArn }),
      );
      return { healthy: all.filter(({ TargetHealth }) => TargetHealth?.State === 'healthy').length, all: all.length };
    },
  };
}

const isListener = (arn: string) => /:listener\//.test(arn);
