/** What pre-flight looks at, in the order in which findings are told. */
export const checkNames = [
  'credentials',
  'size',
  'images',
  'execution-role',
  'roles',
  'load-balancers',
  'log-groups',
  'secrets',
  'secret-access',
] as const;

export type CheckName = (typeof checkNames)[number];

/**
 * - `error`: the deployment would fail
 * - `warning`: it may fail, or a check was not possible for a reason that can be put right
 * - `notice`: it was not checked, and there is nothing to put right
 */
export type Severity = 'error' | 'warning' | 'notice';

export interface Finding {
  readonly check: CheckName;
  readonly severity: Severity;
  /** What it is about: an image, a role, a container, ... */
  readonly subject: string;
  /** What was found and what to do, in sentences. Holds no value of a variable or a secret. */
  readonly message: string;
}

/** Errors first, then as the checks are ordered, then by subject. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const severities: readonly Severity[] = ['error', 'warning', 'notice'];
  const rank = ({ severity, check }: Finding) =>
    severities.indexOf(severity) * checkNames.length + checkNames.indexOf(check);
  return findings.toSorted(
    (a, b) => rank(a) - rank(b) || compare(a.subject, b.subject) || compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
