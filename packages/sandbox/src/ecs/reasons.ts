/**
 * Why deployments are in the state they are in, in ECS's words where they are published.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_service_deployment_events.html has the rollout state
 * reasons. No page lists the status reasons of service deployments; two are quoted in public by those who met them.
 */

export const rolloutReasons = {
  inProgress: (id: string) => `ECS deployment ${id} in progress.`,
  completed: (id: string) => `ECS deployment ${id} completed.`,
  failed: () => 'ECS deployment circuit breaker: tasks failed to start.',
  rollingBack: (id: string) => `ECS deployment circuit breaker: rolling back to deploymentId ${id}.`,
  alarm: (id: string) => `ECS deployment ${id} failed: alarm detected.`,
  rollingBackForAlarm: (id: string) => `alarm detected: rolling back to deploymentId ${id}.`,
  stopped: (id: string) => `ECS deployment ${id} was stopped by a user.`,
  rollingBackForUser: (id: string) => `ECS deployment ${id} rolls back a deployment that was stopped by a user.`,
  nativeFailed: (id: string) => `ECS deployment ${id} failed.`,
  nativeRollingBack: (id: string) => `ECS deployment ${id} rolls back a deployment that failed.`,
};

export const statusReasons = {
  breakerRolledBack: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
  breakerStopped: 'Service deployment stopped because the circuit breaker threshold was exceeded.',
  alarmRolledBack: (alarms: readonly string[]) =>
    `Service deployment rolled back because of CloudWatch alarms in the ALARM state: ${alarms.join(', ')}.`,
  alarmStopped: (alarms: readonly string[]) =>
    `Service deployment stopped because of CloudWatch alarms in the ALARM state: ${alarms.join(', ')}.`,
  noCandidate: 'No rollback candidate was found to run the rollback.',
  rollbackFailed: 'Rollback failed because the circuit breaker threshold was exceeded.',
  superseded: 'Service deployment stopped because a newer service deployment was started.',
  hookRolledBack: (stage: string) =>
    `Service deployment rolled back because the lifecycle hook at ${stage} was answered with ROLLBACK.`,
  hookTimedOut: (stage: string) => `Service deployment rolled back because the lifecycle hook at ${stage} timed out.`,
  stageTimedOut: (stage: string) => `Service deployment rolled back because the lifecycle stage ${stage} timed out.`,
  shiftFailed: (why: string) => `Service deployment rolled back because traffic could not be shifted: ${why}.`,
  rolledBackByUser: 'Service deployment rolled back because StopServiceDeployment was called.',
  stoppedByUser: 'Service deployment stopped because StopServiceDeployment was called.',
};
