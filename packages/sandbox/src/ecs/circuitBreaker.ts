/**
 * The deployment circuit breaker's arithmetic, apart from what it sets off.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
 */

export interface BreakerSettings {
  readonly enable: boolean;
  readonly rollback: boolean;
  readonly resetOnHealthyTask: boolean;
  readonly thresholdConfiguration: { readonly type: ThresholdType; readonly value: number };
}

export type ThresholdType = 'COUNT' | 'BOUNDED_PERCENT' | 'UNBOUNDED_PERCENT';

/** What DescribeServices shows for a service that never named a breaker. */
export const DEFAULT_BREAKER: BreakerSettings = {
  enable: false,
  rollback: false,
  resetOnHealthyTask: true,
  thresholdConfiguration: { type: 'BOUNDED_PERCENT', value: 50 },
};

/** The bounds that BOUNDED_PERCENT keeps, failed tasks. */
const BOUNDS = { least: 3, most: 200 };

/** How many failed tasks fail the deployment. Percentages are of the latest desired count, rounded up. */
export function threshold({ thresholdConfiguration: { type, value } }: BreakerSettings, desiredCount: number): number {
  if (type === 'COUNT') return value;
  const share = Math.ceil((value * desiredCount) / 100);
  if (type === 'UNBOUNDED_PERCENT') return Math.max(share, 1);
  return Math.min(Math.max(share, BOUNDS.least), BOUNDS.most);
}

export interface BreakerState {
  readonly failedTasks: number;
  /** Some task of the deployment has been healthy. */
  readonly sawHealthyTask: boolean;
}

export const FRESH_BREAKER: BreakerState = { failedTasks: 0, sawHealthyTask: false };

/** @param countsAfterHealthy whether failures still count once a task has been healthy */
export function taskFailed(state: BreakerState, countsAfterHealthy: boolean): BreakerState {
  if (state.sawHealthyTask && !countsAfterHealthy) return state;
  return { ...state, failedTasks: state.failedTasks + 1 };
}

export function taskHealthy(state: BreakerState, settings: BreakerSettings): BreakerState {
  return { failedTasks: settings.resetOnHealthyTask ? 0 : state.failedTasks, sawHealthyTask: true };
}

export function trips(state: BreakerState, settings: BreakerSettings, desiredCount: number): boolean {
  return settings.enable && state.failedTasks >= threshold(settings, desiredCount);
}
