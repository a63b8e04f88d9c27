import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2';
import { startSandbox, type Sandbox } from '@deploy-actions/sandbox';
import type { Pair, RulesApi } from '../../../src/stepwise/rules/api.ts';
import { connectRules } from '../../../src/stepwise/rules/client.ts';
import { forward } from './arns.ts';

/** A service on the sandbox behind an Application Load Balancer, and a second, empty target group beside its own. */
export interface Balancer extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly api: RulesApi;
  readonly pair: Pair;
  /** Of the one listener that the load balancer has at first, which forwards to the stable group alone. */
  readonly listener: string;
  elb(action: string, input: object): Promise<any>;
  targetGroup(name: string): Promise<string>;
  /** Makes a rule; gives its ARN. */
  rule(priority: number, ...actions: object[]): Promise<string>;
  /** The actions that a rule or listener has now. */
  actions(arn: string): Promise<readonly Action[]>;
  /** Calls of this action, that took effect or not. */
  calls(action: string): readonly any[];
  fault(on: string, kind: string, more?: object): void;
}

export async function openBalancer(): Promise<Balancer> {
  const sandbox = await startSandbox({ speed: 60, scenario: { services: [{ name: 'shop', desiredCount: 2 }] } });
  const api = connectRules(
    { action: 'test', version: '0' },
    {
      endpoint: sandbox.endpoint,
      region: sandbox.env['AWS_REGION']!,
      credentials: {
        accessKeyId: sandbox.env['AWS_ACCESS_KEY_ID']!,
        secretAccessKey: sandbox.env['AWS_SECRET_ACCESS_KEY']!,
      },
    },
  );
  const elb = (action: string, input: object) => sandbox.invoke('elbv2', action, input);
  const targetGroup = async (name: string): Promise<string> => {
    const settings = { Protocol: 'HTTP', Port: '80', TargetType: 'ip', VpcId: 'vpc-1' };
    return (await elb('CreateTargetGroup', { Name: name, ...settings })).TargetGroups[0].TargetGroupArn;
  };
  const { TargetGroups } = await elb('DescribeTargetGroups', { Names: ['shop'] });
  const [{ TargetGroupArn: stable, LoadBalancerArns }] = TargetGroups;
  const { Listeners } = await elb('DescribeListeners', { LoadBalancerArn: LoadBalancerArns[0] });
  const listener: string = Listeners[0].ListenerArn;
  return {
    sandbox,
    api,
    pair: { stable, candidate: await targetGroup('shop-b') },
    listener,
    elb,
    targetGroup,

    async rule(priority, ...actions) {
      const { Rules } = await elb('CreateRule', {
        ListenerArn: listener,
        Priority: String(priority),
        Conditions: [{ Field: 'path-pattern', Values: [`/${priority}/*`] }],
        Actions: actions,
      });
      return Rules[0].RuleArn;
    },

    actions: async (arn) => (await api.read([arn]))[0]!.actions,
    calls: (action) => sandbox.calls.snapshot().filter((each) => each.action === action),
    fault: (on, kind, more = {}) => sandbox.faults.add({ on: `elbv2:${on}`, kind, ...more }),
    [Symbol.asyncDispose]: () => sandbox.close(),
  };
}

/** A rule that logs people in, and then forwards to both groups: with all that a change of weights must not touch. */
export function loginThen(weights: Readonly<Record<string, number>>): object[] {
  const oidc = {
    Issuer: 'https://idp.example',
    AuthorizationEndpoint: 'https://idp.example/authorize',
    TokenEndpoint: 'https://idp.example/token',
    UserInfoEndpoint: 'https://idp.example/me',
    ClientId: 'shop',
    ClientSecret: 'hush',
    Scope: 'openid',
  };
  return [{ Type: 'authenticate-oidc', Order: '1', AuthenticateOidcConfig: oidc }, forward(weights, { Order: '2' })];
}
