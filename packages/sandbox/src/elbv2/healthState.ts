import type { TargetHealth } from '../core/ports.ts';

/** What one health check found. */
export type CheckResult = { readonly passed: true } | { readonly passed: false; readonly why: Reason };

export interface Reason {
  readonly reason: string;
  readonly description: string;
}

/** The health of a registered target, as its checks so far say. */
export interface HealthRecord {
  readonly state: 'initial' | 'healthy' | 'unhealthy';
  /** Latest results of one kind in a row. */
  readonly passes: number;
  readonly failures: number;
  /** Of the latest failed check. */
  readonly why: Reason | null;
}

export const UNCHECKED: HealthRecord = { state: 'initial', passes: 0, failures: 0, why: null };

/**
 * A new target needs one passed check to be healthy; an unhealthy one needs `healthyThreshold` in a row to come back;
 * `unhealthyThreshold` failed ones in a row take any target out.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
 */
export function afterCheck(
  record: HealthRecord,
  result: CheckResult,
  thresholds: { readonly healthyThreshold: number; readonly unhealthyThreshold: number },
): HealthRecord {
  if (result.passed) {
    const passes = record.passes + 1;
    const needed = record.state === 'initial' ? 1 : thresholds.healthyThreshold;
    const healthy = record.state === 'healthy' || passes >= needed;
    return { state: healthy ? 'healthy' : record.state, passes, failures: 0, why: healthy ? null : record.why };
  }
  const failures = record.failures + 1;
  const unhealthy = record.state === 'unhealthy' || failures >= thresholds.unhealthyThreshold;
  return { state: unhealthy ? 'unhealthy' : record.state, passes: 0, failures, why: result.why };
}

/**
 * As DescribeTargetHealth tells it.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetHealth.html
 */
export function describeHealth(record: HealthRecord): TargetHealth {
  if (record.state === 'healthy') return { state: 'healthy' };
  if (record.state === 'initial') return { state: 'initial', ...INITIAL };
  return { state: 'unhealthy', ...(record.why ?? FAILED) };
}

const INITIAL: Reason = { reason: 'Elb.InitialHealthChecking', description: 'Initial health checks in progress' };

export const FAILED: Reason = { reason: 'Target.FailedHealthChecks', description: 'Health checks failed' };
export const TIMED_OUT: Reason = { reason: 'Target.Timeout', description: 'Request timed out' };
export const DRAINING: Reason = {
  reason: 'Target.DeregistrationInProgress',
  description: 'Target deregistration is in progress',
};
export const NOT_IN_USE: Reason = {
  reason: 'Target.NotInUse',
  description: 'Target group is not configured to receive traffic from the load balancer',
};
export const NOT_REGISTERED: Reason = {
  reason: 'Target.NotRegistered',
  description: 'Target is not registered to the target group',
};

export function wrongStatus(status: number): Reason {
  return { reason: 'Target.ResponseCodeMismatch', description: `Health checks failed with these codes: [${status}]` };
}

/** Whether a matcher such as `200`, `200,202` or `200-299` takes a status. */
export function accepts(matcher: string, status: number): boolean {
  return matcher.split(',').some((part) => {
    const [from, to = from] = part.split('-').map(Number);
    return status >= from! && status <= to!;
  });
}
