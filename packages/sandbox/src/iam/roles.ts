import * as v from 'valibot';
import { policySchema, type Policy } from './policy.ts';

/** The audience that `aws-actions/configure-aws-credentials` asks tokens for. */
const STS = 'sts.amazonaws.com';

export const roleSchema = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[\w+=,.@-]{1,64}$/, 'must be 1 to 64 of letters, digits and +=,.@-_')),
  /** Which service may take it on. */
  trustedService: v.optional(v.string(), 'ecs-tasks.amazonaws.com'),
  /** Which jobs may take it on, by the `sub` of their OIDC tokens, `*` and `?` allowed; nobody by default. */
  webIdentity: v.optional(v.strictObject({ subjects: v.array(v.string()), audience: v.optional(v.string(), STS) })),
  /** What it allows; nothing by default. */
  policy: v.optional(policySchema),
});

type RoleGiven = v.InferOutput<typeof roleSchema>;

export interface Role {
  readonly name: string;
  readonly arn: string;
  readonly trustedService: string;
  readonly webIdentity: { readonly subjects: readonly string[]; readonly audience: string } | null;
  readonly policy: Policy;
}

const NOTHING: Policy = { Version: '2012-10-17', Statement: [] };

/** AmazonECSTaskExecutionRolePolicy, and all secrets and parameters. */
const EXECUTION: Policy = v.parse(policySchema, {
  Statement: {
    Effect: 'Allow',
    Action: [
      'ecr:GetAuthorizationToken',
      'ecr:BatchCheckLayerAvailability',
      'ecr:GetDownloadUrlForLayer',
      'ecr:BatchGetImage',
      'logs:CreateLogGroup',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
      'secretsmanager:GetSecretValue',
      'ssm:GetParameters',
    ],
    Resource: '*',
  },
});

/** The role that the scenario's own services are executed with. */
export const EXECUTION_ROLE = 'execution';

/** The role by which ECS moves the traffic of the scenario's own services. */
export const INFRASTRUCTURE_ROLE = 'infrastructure';

/** What ECS needs of AmazonECSInfrastructureRolePolicyForLoadBalancers. */
const INFRASTRUCTURE: Policy = v.parse(policySchema, {
  Statement: {
    Effect: 'Allow',
    Action: [
      'elasticloadbalancing:DescribeListeners',
      'elasticloadbalancing:DescribeRules',
      'elasticloadbalancing:DescribeTargetGroups',
      'elasticloadbalancing:DescribeTargetHealth',
      'elasticloadbalancing:RegisterTargets',
      'elasticloadbalancing:DeregisterTargets',
      'elasticloadbalancing:ModifyListener',
      'elasticloadbalancing:ModifyRule',
    ],
    Resource: '*',
  },
});

const DEFAULTS: readonly RoleGiven[] = [
  { name: 'shop-execution', trustedService: 'ecs-tasks.amazonaws.com', policy: EXECUTION },
  { name: 'shop-task', trustedService: 'ecs-tasks.amazonaws.com' },
];

/** By name. There is always an execution and an infrastructure role, which the given ones may replace. */
export function createRoles(accountId: string, given: readonly RoleGiven[] = DEFAULTS): ReadonlyMap<string, Role> {
  const execution: RoleGiven = { ...DEFAULTS[0]!, name: EXECUTION_ROLE };
  const infrastructure: RoleGiven = {
    name: INFRASTRUCTURE_ROLE,
    trustedService: 'ecs.amazonaws.com',
    policy: INFRASTRUCTURE,
  };
  return new Map(
    [execution, infrastructure, ...given].map(({ name, trustedService, webIdentity = null, policy = NOTHING }) => [
      name,
      { name, arn: `arn:aws:iam::${accountId}:role/${name}`, trustedService, webIdentity, policy },
    ]),
  );
}

/** The name within an ARN, without the path. */
export function roleNameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
