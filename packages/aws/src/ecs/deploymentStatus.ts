import type { ServiceDeploymentStatus } from '@aws-sdk/client-ecs';

type Status = ServiceDeploymentStatus | undefined;

/** Whether a service deployment is on its way to its own release. */
export function isForward(status: Status): boolean {
  return status === 'PENDING' || status === 'IN_PROGRESS';
}

export function isReverting(status: Status): boolean {
  return status === 'ROLLBACK_REQUESTED' || status === 'ROLLBACK_IN_PROGRESS';
}

/** Whether it has not ended: there is something to stop, or to wait for. */
export function isUnderWay(status: Status): boolean {
  return isForward(status) || isReverting(status) || status === 'STOP_REQUESTED';
}

const ENDS: readonly Status[] = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];

/** Whether it has ended, however. A status that nobody knows is no end. */
export function isOver(status: Status): boolean {
  return ENDS.includes(status);
}
