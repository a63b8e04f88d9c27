import type { RequestContext } from '../conditions.ts';

/** Where the caller's account is; ARNs are made from it. */
export interface Place {
  readonly accountId: string;
  readonly region: string;
}

/** One permission that a call takes: the action, allowed on each of the resources. */
export interface Permission {
  readonly action: string;
  readonly resources: readonly string[];
  readonly context?: RequestContext;
}

/** What a call's permissions depend on besides its input. */
export interface AccountView extends Place {
  /** ARNs of the roles that a task definition's tasks get; none where there is no such definition. */
  rolesOf(taskDefinition: string): readonly string[];
}

/**
 * What one operation needs.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export interface Needs {
  /** For a call that everybody may make. */
  readonly noPermission?: true;
  /** By the resource type's published name, the ARNs that the input means. Without any: `*`. */
  readonly resources?: Readonly<Record<string, (input: any, place: Place) => string | readonly string[]>>;
  readonly context?: (input: any, place: Place) => RequestContext;
  /** Further permissions, such as iam:PassRole. */
  readonly also?: (input: any, account: AccountView) => readonly Permission[];
}

/** By the operation's name. */
export type NeedsTable = Readonly<Record<string, Needs>>;
