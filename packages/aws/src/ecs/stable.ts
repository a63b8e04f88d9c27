import type { Service } from '@aws-sdk/client-ecs';
import type { EcsApi, ServiceRef } from './api.ts';
import { primaryOf } from './writes.ts';

/**
 * The release that has earned its traffic: the task definition of the last deployment that completed. What the service
 * names as its task definition may be on trial still, or may have failed.
 *
 * @returns null when none is known: ECS keeps service deployments for 90 days
 */
export async function stableTaskDefinition(api: EcsApi, ref: ServiceRef, service: Service): Promise<string | null> {
  const completed = [primaryOf(service), ...(service.deployments ?? [])].find(
    (deployment) => deployment?.rolloutState === 'COMPLETED',
  );
  if (completed) return completed.taskDefinition ?? null;
  const [latest] = (await api.listServiceDeployments(ref, new Date(0))).filter(({ status }) => status === 'SUCCESSFUL');
  if (latest?.targetServiceRevisionArn === undefined) return null;
  const [revision] = await api.describeServiceRevisions([latest.targetServiceRevisionArn]);
  return revision?.taskDefinition ?? null;
}
