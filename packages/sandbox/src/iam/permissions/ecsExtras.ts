import type { RequestContext } from '../conditions.ts';
import type { Permission, Place } from './table.ts';

/**
 * Handing a role to a service takes iam:PassRole on it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
export function passRole(
  roles: readonly (string | undefined)[],
  { accountId }: Place,
  service = 'ecs-tasks.amazonaws.com',
): Permission[] {
  const arns = roles
    .filter((role) => typeof role === 'string' && role !== '')
    .map((role) => (role!.startsWith('arn:') ? role! : `arn:aws:iam::${accountId}:role/${role}`));
  if (arns.length === 0) return [];
  return [{ action: 'iam:PassRole', resources: [...new Set(arns)], context: { 'iam:PassedToService': service } }];
}

/**
 * The roles that ECS itself takes on for a service: to change listeners, and to call hooks.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-permissions.html
 */
export function infrastructureRoles(input: {
  loadBalancers?: readonly { advancedConfiguration?: { roleArn?: string } }[];
  deploymentConfiguration?: { lifecycleHooks?: readonly { roleArn?: string }[] };
}): (string | undefined)[] {
  const { loadBalancers = [], deploymentConfiguration: { lifecycleHooks = [] } = {} } = input;
  return [
    ...loadBalancers.map(({ advancedConfiguration }) => advancedConfiguration?.roleArn),
    ...lifecycleHooks.map(({ roleArn }) => roleArn),
  ];
}

/** The roles of tasks that are run with overrides; a role overridden replaces one of the definition's. */
export function rolesOverridden(
  overrides: { taskRoleArn?: string; executionRoleArn?: string } | undefined,
  defined: readonly string[],
): readonly string[] {
  const given = [overrides?.taskRoleArn, overrides?.executionRoleArn].filter((role) => role !== undefined);
  return [...defined, ...given];
}

/**
 * Tags given at creation take ecs:TagResource on what is created.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/supported-iam-actions-tagging.html
 */
export function tagOnCreate(
  createAction: string,
  resources: readonly string[],
  tags: readonly { key: string; value?: string }[] | undefined,
  context: RequestContext = {},
): Permission[] {
  if (!tags?.length) return [];
  const requestTags = tags.map(({ key, value = '' }) => [`aws:RequestTag/${key}`, value]);
  return [
    {
      action: 'ecs:TagResource',
      resources,
      context: {
        ...context,
        ...Object.fromEntries(requestTags),
        'aws:TagKeys': tags.map(({ key }) => key),
        'ecs:CreateAction': createAction,
      },
    },
  ];
}
