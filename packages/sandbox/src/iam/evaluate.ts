import { conditionsHold, type RequestContext } from './conditions.ts';
import type { Policy, Statement } from './policy.ts';
import { fits, fitsIgnoringCase } from './wildcards.ts';

/** What somebody wants to do with one resource. */
export interface AccessRequest {
  /** `ecs:UpdateService` */
  readonly action: string;
  /** An ARN, or `*` for an action that has no resources. */
  readonly resource: string;
  readonly context?: RequestContext;
}

/** In the words of SimulatePrincipalPolicy. */
export type Decision = 'allowed' | 'implicitDeny' | 'explicitDeny';

/**
 * Whether a policy allows a request: an explicit deny wins, then an allow, and what nothing allows is denied.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluate({ Statement: statements }: Policy, request: AccessRequest): Decision {
  const applying = statements.filter((statement) => applies(statement, request));
  if (applying.some(({ Effect }) => Effect === 'Deny')) return 'explicitDeny';
  return applying.length > 0 ? 'allowed' : 'implicitDeny';
}

function applies(statement: Statement, { action, resource, context = {} }: AccessRequest): boolean {
  return (
    isListed(statement.Action, statement.NotAction, (pattern) => fitsIgnoringCase(pattern, action)) &&
    isListed(statement.Resource, statement.NotResource, (pattern) => fits(pattern, resource)) &&
    conditionsHold(statement.Condition, context)
  );
}

function isListed(
  some: readonly string[] | undefined,
  allBut: readonly string[] | undefined,
  matches: (pattern: string) => boolean,
): boolean {
  return some ? some.some(matches) : !allBut!.some(matches);
}
