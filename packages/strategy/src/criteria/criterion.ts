/** What a criterion measures. */
export type Subject =
  /** The share of requests that went bad. */
  | { readonly kind: 'error-rate' }
  /** The response time that the given share of requests does not exceed: 0.95 for p95. 0 < quantile < 1. */
  | { readonly kind: 'response-time'; readonly quantile: number }
  /** The share of requests that took longer than the edge, in milliseconds. */
  | { readonly kind: 'slow-rate'; readonly edgeMs: number }
  /** Health checks that failed one after the other. */
  | { readonly kind: 'health-check-failures' };

export type Operator = '<' | '<=' | '>' | '>=';

/** What the measure is compared with. Which limit fits which subject, `parseCriterion` knows. */
export type Limit =
  /** A share of requests, 0 to 1: 0.01 for 1%. */
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'duration'; readonly ms: number }
  | { readonly kind: 'count'; readonly count: number }
  /** A multiple of what the stable release shows: 1.5 for 150% of baseline. From 1 to 100. */
  | { readonly kind: 'of-baseline'; readonly factor: number };

/**
 * One measurable condition. The operator tells what it is for: `error-rate < 1%` must hold for the candidate to go on,
 * `error-rate > 5%` triggers a rollback. Both are tested alike: a breach must be evident.
 */
export interface Criterion {
  readonly subject: Subject;
  readonly operator: Operator;
  readonly limit: Limit;
}

export type Role = 'requirement' | 'trigger';

/** All subjects are better the lower they are, so what must be above its limit is a trigger. */
export function roleOf({ operator }: Criterion): Role {
  return operator.startsWith('<') ? 'requirement' : 'trigger';
}

/** Whether the criterion can be judged only beside a stable release that serves at the same time. */
export function needsBaseline({ limit }: Criterion): boolean {
  return limit.kind === 'of-baseline';
}
