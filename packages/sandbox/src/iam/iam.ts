import { ApiError, Timestamp, type Service } from '../core/api.ts';
import { evaluate } from './evaluate.ts';
import { webIdentityTrust, type IdentityProvider } from './identityProviders.ts';
import { roleNameOf, type Role } from './roles.ts';

/** When every role was made. */
const CREATED_AT = Date.UTC(2026, 0, 1);

/** The part of IAM that a check before a deployment reads. */
export function createIam(roles: ReadonlyMap<string, Role>, providers: readonly IdentityProvider[]): Service {
  const find = (name: string): Role => {
    const role = roles.get(name);
    if (!role) throw new ApiError('NoSuchEntity', `The role with name ${name} cannot be found.`, 404);
    return role;
  };
  return {
    name: 'iam',
    protocol: 'query',
    discriminator: '2010-05-08',
    operations: {
      GetRole: ({ RoleName = '' }, { accountId }) => ({ Role: roleView(find(RoleName), providers, accountId) }),

      SimulatePrincipalPolicy: ({ PolicySourceArn = '', ActionNames, ResourceArns, ContextEntries }: SimulateInput) => {
        const { policy } = find(roleNameOf(PolicySourceArn));
        const context = Object.fromEntries(
          listOf(ContextEntries).map((each) => [each.ContextKeyName, listOf(each.ContextKeyValues)]),
        );
        const resources = listOf(ResourceArns);
        const EvaluationResults = listOf(ActionNames).flatMap((action) =>
          (resources.length > 0 ? resources : ['*']).map((resource) => ({
            EvalActionName: action,
            EvalResourceName: resource,
            EvalDecision: evaluate(policy, { action, resource, context }),
            MatchedStatements: [],
            MissingContextValues: [],
          })),
        );
        return { EvaluationResults, IsTruncated: false };
      },
    },
  };
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html; an empty list arrives as ''. */
interface SimulateInput {
  readonly PolicySourceArn?: string;
  readonly ActionNames?: readonly string[] | '';
  readonly ResourceArns?: readonly string[] | '';
  readonly ContextEntries?: readonly { ContextKeyName: string; ContextKeyValues?: readonly string[] | '' }[] | '';
}

function listOf<T>(value: readonly T[] | '' | undefined): readonly T[] {
  return value || [];
}

function roleView(
  { name, arn, trustedService, webIdentity }: Role,
  providers: readonly IdentityProvider[],
  accountId: string,
): object {
  const trust = {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { Service: trustedService }, Action: 'sts:AssumeRole' },
      ...(webIdentity ? providers.map((each) => webIdentityTrust(accountId, each, webIdentity)) : []),
    ],
  };
  return {
    Path: '/',
    RoleName: name,
    RoleId: `AROASANDBOX${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')}`,
    Arn: arn,
    CreateDate: new Timestamp(CREATED_AT),
    // https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html: URL-encoded, after RFC 3986.
    AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(trust)),
    MaxSessionDuration: 3_600,
  };
}
