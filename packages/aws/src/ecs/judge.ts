import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import type { Outcome } from '@deploy-actions/strategy';
import { requestedWeight, stageOf, timeOfDay, waitingHooks } from '../native/lifecycle.ts';

/** What one look at our own service deployment tells. */
export type Judgement =
  | { readonly kind: 'waiting'; readonly progress: string; readonly doomed: boolean }
  | { readonly kind: 'ended'; readonly outcome: Outcome };

/**
 * Judges a service deployment by its own status alone. That the service is stable, or that tasks run, proves nothing:
 * both are true after a rollback, too.
 *
 * A rollback that has begun is no end yet: only when it has succeeded does the stable release have its traffic back.
 *
 * @param successor ARN of a newer deployment of the same service, where there is one
 */
export function judge(deployment: ServiceDeployment, successor: string | null): Judgement {
  const because = reasonOf(deployment);
  switch (deployment.status) {
    case 'SUCCESSFUL':
      return ended('succeeded', 'ECS completed the deployment.');
    case 'ROLLBACK_SUCCESSFUL':
      return onRequest(deployment)
        ? ended('stopped', `Somebody asked ECS to roll back, and it has: ${because}`)
        : ended('rolled-back', because);
    case 'ROLLBACK_FAILED':
      return ended('failed', `It could not be rolled back: ${deployment.statusReason ?? because}`);
    case 'STOPPED':
      return stopped(deployment, successor, because);
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return { kind: 'waiting', progress: `rolling back: ${because}`, doomed: true };
    case 'STOP_REQUESTED':
      return { kind: 'waiting', progress: `being stopped: ${because}`, doomed: true };
    default:
      return { kind: 'waiting', progress: progressOf(deployment), doomed: false };
  }
}

/**
 * A rolling deployment is rolled back by its circuit breaker, by an alarm, or because somebody asked for it. Where ECS moves the
 * traffic there are more reasons (hooks, pauses that time out, stages that do), and only its words tell.
 */
function onRequest(deployment: ServiceDeployment): boolean {
  if (deployment.lifecycleStage !== undefined) return /StopServiceDeployment|\buser\b/i.test(reasonOf(deployment));
  return deployment.deploymentCircuitBreaker?.status !== undefined && !hasTriggered(deployment);
}

/** Whether ECS itself has found the release bad. */
export function hasTriggered({ deploymentCircuitBreaker: breaker, alarms }: ServiceDeployment): boolean {
  return breaker?.status === 'TRIGGERED' || alarms?.status === 'TRIGGERED';
}

/**
 * ECS stops a deployment for three reasons: a failure was detected and rolling back is not switched on, another
 * deployment took over, or somebody asked for it.
 */
function stopped(deployment: ServiceDeployment, successor: string | null, because: string): Judgement {
  if (deployment.rollback && successor !== null) {
    return ended(
      'superseded',
      `Another deployment took over: ${successor}. This one was being rolled back: ${because}`,
    );
  }
  if (hasTriggered(deployment)) return ended('failed', because);
  if (successor !== null) return ended('superseded', `Another deployment took over: ${successor}.`);
  return ended('stopped', because);
}

/** ECS's own reason, and the alarms that it does not name in it. */
export function reasonOf({ rollback, statusReason, alarms }: ServiceDeployment): string {
  const own = rollback?.reason ?? statusReason ?? 'ECS gave no reason.';
  const triggered = alarms?.status === 'TRIGGERED' ? (alarms.triggeredAlarmNames ?? []) : [];
  const unnamed = triggered.filter((name) => !own.includes(name));
  return unnamed.length > 0 ? `${own} Alarms: ${unnamed.join(', ')}.` : own;
}

function ended(result: Outcome['result'], reason: string): Judgement {
  return { kind: 'ended', outcome: { result, reason } };
}

/** `1 of 3 new tasks running, 2 starting; 1 failed, 3 end the deployment`, and how far the traffic is */
function progressOf(deployment: ServiceDeployment) {
  const { status, targetServiceRevision: target, deploymentCircuitBreaker: breaker } = deployment;
  const requested = target?.requestedTaskCount ?? 0;
  const running = target?.runningTaskCount ?? 0;
  const pending = target?.pendingTaskCount ?? 0;
  const tasks = `${running} of ${requested} new tasks running${pending > 0 ? `, ${pending} starting` : ''}`;
  const failures = breaker?.failureCount ?? 0;
  const limit = breaker?.status === 'MONITORING' ? `, ${breaker.threshold ?? '?'} end the deployment` : '';
  return [
    status === 'PENDING' ? 'waiting for ECS to start' : tasks,
    ...(failures > 0 ? [`${failures} failed${limit}`] : []),
    ...trafficOf(deployment),
  ].join('; ');
}

/** `10% of the traffic; paused at PRE_PRODUCTION_TRAFFIC_SHIFT until 15:04:05 UTC (then ROLLBACK)`; nothing for a rolling one */
function trafficOf(deployment: ServiceDeployment): string[] {
  const stage = stageOf(deployment);
  if (stage === null) return [];
  const [hook] = waitingHooks(deployment);
  const until = hook?.expiresAt ? ` until ${timeOfDay(hook.expiresAt)} (then ${hook.timeoutAction})` : '';
  const weight = requestedWeight(deployment);
  return [
    ...(weight === null ? [] : [`${weight}% of the traffic`]),
    hook ? `paused at ${stage}${until}` : `at ${stage}`,
  ];
}
