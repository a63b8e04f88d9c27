import type { Plan } from '@deploy-actions/strategy';
import { connectRules, connectStepwiseTarget, type RulesApi, type StepwiseTarget } from '../../src/index.ts';
import { ref, type World } from '../native/world.ts';

/** What makes a service of the sandbox one whose traffic we move. */
export const WEIGHTED = { weighted: true, trafficShifting: undefined } as const;

interface Connecting {
  readonly plan: Plan;
  /** Image of the candidate. */
  readonly image: string;
  /** What stands between the engine and the rules. */
  readonly changed?: (rules: RulesApi) => RulesApi;
}

/** Answers take real time: lets the balancer wait for 10 s of it, so that no request is lost to a busy machine. */
export async function giveTime({ sandbox }: Pick<World, 'sandbox'>): Promise<void> {
  const { LoadBalancers } = await sandbox.invoke('elbv2', 'DescribeLoadBalancers', {});
  await sandbox.invoke('elbv2', 'ModifyLoadBalancerAttributes', {
    LoadBalancerArn: LoadBalancers[0].LoadBalancerArn,
    Attributes: [{ Key: 'idle_timeout.timeout_seconds', Value: '600' }],
  });
}

/** The stepwise target of a world's service, at the beginning of a rollout. */
export async function connect(
  world: World,
  { plan, image, changed = (rules) => rules }: Connecting,
): Promise<StepwiseTarget> {
  const { sandbox, api } = world;
  const { AWS_REGION: region = '', AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = sandbox.env;
  const credentials = { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY };
  const rules = connectRules({ action: 'test', version: '0' }, { endpoint: sandbox.endpoint, region, credentials });
  return connectStepwiseTarget({
    api,
    rules: changed(rules),
    scaling: { scaleIn: async () => null, suspendScaleIn: async () => {} },
    ref,
    release: await world.register(image),
    plan,
    holder: { rollout: 'r1', owner: '17/1' },
  });
}
