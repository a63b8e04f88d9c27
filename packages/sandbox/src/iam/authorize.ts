import { ApiError, type Service } from '../core/api.ts';
import { evaluate, type AccessRequest, type Decision } from './evaluate.ts';
import { permissionsFor } from './permissions/permissions.ts';
import type { AccountView, Permission, Place } from './permissions/table.ts';
import type { Policy } from './policy.ts';

/** Who calls, whatever the credentials: the sandbox knows one principal. */
export function callerArn({ accountId }: Pick<Place, 'accountId'>): string {
  return `arn:aws:sts::${accountId}:assumed-role/sandbox/session`;
}

/** Checks calls against the caller's policy. */
export interface Authorizer {
  /** Throws the refusal that AWS gives, for the first permission that is missing. */
  check(service: Service, action: string, input: object): void;
  /** The same refusal, whatever the policy says. */
  refusal(service: Service, action: string, input: object): ApiError;
}

/** @param policy null: everything is allowed */
export function createAuthorizer(policy: Policy | null, account: AccountView): Authorizer {
  return {
    check(service, action, input) {
      if (policy === null) return;
      for (const request of requestsOf(permissionsFor(service.name, action, input, account))) {
        const decision = evaluate(policy, request);
        if (decision !== 'allowed') throw denied(service, request, decision, account);
      }
    },
    refusal(service, action, input) {
      const [first] = requestsOf(permissionsFor(service.name, action, input, account));
      return denied(service, first ?? { action: `${service.name}:${action}`, resource: '*' }, 'implicitDeny', account);
    },
  };
}

function requestsOf(permissions: readonly Permission[]): AccessRequest[] {
  return permissions.flatMap(({ action, resources, context = {} }) =>
    resources.map((resource) => ({ action, resource, context })),
  );
}

function denied({ protocol }: Service, request: AccessRequest, decision: Decision, place: Place): ApiError {
  const message = denialText(callerArn(place), request, decision);
  return protocol === 'json'
    ? new ApiError('AccessDeniedException', message, 400)
    : new ApiError('AccessDenied', message, 403);
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
export function denialText(principal: string, { action, resource }: AccessRequest, decision: Decision): string {
  const why =
    decision === 'explicitDeny'
      ? 'with an explicit deny in an identity-based policy'
      : `because no identity-based policy allows the ${action} action`;
  return `User: ${principal} is not authorized to perform: ${action} on resource: ${resource} ${why}`;
}
