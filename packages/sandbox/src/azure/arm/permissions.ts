import { armError, type AzureError } from '../http/errors.ts';
import type { Caller } from '../entra/tokens.ts';

/**
 * Whether one of the caller's roles has the action at the scope. Assignments add up; what one excludes another may allow.
 * https://learn.microsoft.com/azure/role-based-access-control/overview#how-azure-rbac-determines-if-a-user-has-access-to-a-resource
 */
export function isAllowed({ roles }: Caller, action: string, scope: string): boolean {
  return roles.some(
    (role) =>
      isBelow(scope, role.scope) &&
      role.actions.some((each) => matches(each, action)) &&
      !role.notActions.some((each) => matches(each, action)),
  );
}

/** https://learn.microsoft.com/azure/role-based-access-control/troubleshooting#symptom---unable-to-create-a-resource (the text) */
export function authorizationFailed({ clientId, objectId }: Caller, action: string, scope: string): AzureError {
  return armError(
    403,
    'AuthorizationFailed',
    `The client '${clientId}' with object id '${objectId}' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  );
}

function isBelow(scope: string, of: string): boolean {
  const [inner, outer] = [scope, of].map((each) => `${each.toLowerCase().replace(/\/$/, '')}/`) as [string, string];
  return inner.startsWith(outer);
}

function matches(pattern: string, action: string): boolean {
  const source = pattern.split('*').map((part) => part.replaceAll(/[.\\+?^${}()|[\]]/g, String.raw`\$&`));
  return new RegExp(`^${source.join('.*')}$`, 'i').test(action);
}
