import type { Service, ServiceDeployment, ServiceDeploymentStatus } from './model.ts';

const ONGOING: ReadonlySet<ServiceDeploymentStatus> = new Set([
  'PENDING',
  'IN_PROGRESS',
  'STOP_REQUESTED',
  'ROLLBACK_REQUESTED',
  'ROLLBACK_IN_PROGRESS',
]);

export function isOngoing({ status }: Pick<ServiceDeployment, 'status'>): boolean {
  return ONGOING.has(status);
}

/** The service deployment that has not ended, if there is one: always the newest. */
export function ongoingOf(service: Service): ServiceDeployment | null {
  return service.serviceDeployments.find(isOngoing) ?? null;
}
