import { textOf } from '../nameCalls.ts';
import type { CheckName, Finding } from './finding.ts';

export interface Question {
  readonly check: CheckName;
  readonly subject: string;
  /** The IAM action that the call needs, e.g. `ecr:DescribeImages`. */
  readonly needs: string;
}

export type Answer<T> =
  { readonly known: true; readonly value: T } | { readonly known: false; readonly finding: Finding };

/** Asks AWS. Never throws: what cannot be known is a finding that says why, and what permission would help. */
export async function ask<T>({ check, subject, needs }: Question, call: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { known: true, value: await call() };
  } catch (error) {
    const message = isDenied(error)
      ? `could not be checked: it needs \`${needs}\`, which these credentials are not allowed to use.`
      : `could not be checked: ${textOf(error)}`;
    return { known: false, finding: { check, severity: 'warning', subject, message } };
  }
}

/** The names that AWS's services give to a refusal. */
const DENIED = /^(AccessDenied(Exception)?|UnauthorizedOperation|UnauthorizedException|NotAuthorized(Exception)?)$/;

function isDenied(error: unknown): boolean {
  return error instanceof Error && DENIED.test(error.name);
}
