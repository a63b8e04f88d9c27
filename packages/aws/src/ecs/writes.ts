import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Service } from '@aws-sdk/client-ecs';
import type { EcsApi, ServiceChanges, ServiceRef } from './api.ts';
import { isSame } from './diff.ts';
import { sendOnce } from './sendOnce.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** What DescribeServices shows may be this much behind UpdateService, ms. */
export const READS_SETTLE_MS = 2_000;

/** Registers a revision, once: the family's newest revision, when it is this one, is taken for the answer that got lost. */
export function register(api: EcsApi, taskDefinition: TaskDefinition): Promise<string> {
  return sendOnce(
    () => api.registerTaskDefinition(taskDefinition),
    async () => {
      const newest = await api.describeTaskDefinition(taskDefinition.family!).catch(() => null);
      const same = newest !== null && isSame(newest, taskDefinition);
      return same ? (newest['taskDefinitionArn'] as string) : null;
    },
  );
}

/** Updates a service, once: a deployment of ours that was not there before is taken for the answer that got lost. */
export function update(api: EcsApi, ref: ServiceRef, before: Service, changes: ServiceChanges): Promise<Service> {
  return sendOnce(
    () => api.updateService(ref, changes),
    async () => {
      await sleep(READS_SETTLE_MS);
      const service = await api.describeService(ref);
      const primary = primaryOf(service);
      const ours = primary?.taskDefinition === (changes.taskDefinition ?? before.taskDefinition);
      return ours && primary?.id !== primaryOf(before)?.id ? service : null;
    },
  );
}

/** Creates a service, once: ECS knows a repeated call by its token. */
export function create(api: EcsApi, ref: ServiceRef, definition: ServiceDefinition): Promise<Service> {
  const clientToken = randomUUID();
  return sendOnce(
    () => api.createService(ref, { ...definition, clientToken }),
    async () => null,
  );
}

/** What CreateService takes, as plain JSON: members that the SDK does not know included. */
export type ServiceDefinition = Readonly<Record<string, unknown>>;

/** The deployment that the service is on, or on its way to. */
export function primaryOf(service: Service | null): NonNullable<Service['deployments']>[number] | undefined {
  return service?.deployments?.find(({ status }) => status === 'PRIMARY');
}
