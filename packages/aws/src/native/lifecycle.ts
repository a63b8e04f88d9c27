import type { DeploymentLifecycleHookDetail, ServiceDeployment } from '@aws-sdk/client-ecs';

/**
 * The stages of a deployment whose traffic ECS moves, in their order; a canary or linear one comes through the two of
 * production traffic once for each step.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html
 */
export const lifecycleStages = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP',
] as const;

export type LifecycleStage = (typeof lifecycleStages)[number];

/** A pause that waits for an answer. */
export interface WaitingHook {
  readonly id: string;
  readonly expiresAt: Date | null;
  readonly timeoutAction: string;
}

/** The pauses that wait: all of them have to be answered. None once the deployment goes back, whatever they show. */
export function waitingHooks({ status, lifecycleHookDetails = [] }: ServiceDeployment): WaitingHook[] {
  if (status !== 'IN_PROGRESS') return [];
  return lifecycleHookDetails.filter(isWaiting).map(({ hookId, expiresAt = null, timeoutAction = 'ROLLBACK' }) => ({
    id: hookId!,
    expiresAt,
    timeoutAction,
  }));
}

export function isWaiting({ hookId, status }: DeploymentLifecycleHookDetail): boolean {
  return hookId !== undefined && status === 'AWAITING_ACTION';
}

/** Null for a rolling deployment, and while ECS shows none. */
export function stageOf(deployment: ServiceDeployment): LifecycleStage | null {
  const shown = lifecycleStages.find((stage) => stage === (deployment.lifecycleStage as string | undefined)) ?? null;
  // ECS's reference names the stage before a shift in its text, but not among the values: it may go by the name of the
  // shift itself, which no pause can be at
  const before = shown === 'PRODUCTION_TRAFFIC_SHIFT' && waitingHooks(deployment).length > 0;
  return before ? 'PRE_PRODUCTION_TRAFFIC_SHIFT' : shown;
}

/** Whether the stage has come, or is past. */
export function hasCome(stage: LifecycleStage, { of }: { of: LifecycleStage }): boolean {
  return lifecycleStages.indexOf(of) >= lifecycleStages.indexOf(stage);
}

/** Per cent of the production traffic that ECS says it gave the new revision; null when it does not say. */
export function requestedWeight({ targetServiceRevision }: ServiceDeployment): number | null {
  const weight = targetServiceRevision?.requestedProductionTrafficWeight;
  return weight === undefined ? null : tenths(weight);
}

/** Weights have tenths of a per cent at most. */
export function tenths(percent: number): number {
  return Math.round(percent * 10) / 10;
}

/** `15:04:05 UTC` */
export function timeOfDay(date: Date): string {
  return `${date.toISOString().slice(11, 19)} UTC`;
}
