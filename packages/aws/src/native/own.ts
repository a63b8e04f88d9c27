import type { ServiceDeployment, ServiceDeploymentBrief } from '@aws-sdk/client-ecs';
import type { EcsApi, ServiceRef } from '../ecs/api.ts';
import type { NativeNote } from './note.ts';

/** The most that ECS describes in one call. */
const MOST_DESCRIBED = 20;

/** The service deployment of a note's release; null while ECS shows none. */
export async function ownDeployment(api: EcsApi, ref: ServiceRef, note: NativeNote): Promise<ServiceDeployment | null> {
  const arn = note.deployment ?? (await findOwn(api, ref, note));
  return arn === null ? null : api.describeServiceDeployment(arn);
}

/** The first deployment of the release that is newer than what there was when the rollout began. */
async function findOwn(api: EcsApi, ref: ServiceRef, note: NativeNote): Promise<string | null> {
  const listed = await newerThan(api, ref, note.before, note.beforeMs);
  const revisions = [...new Set(listed.flatMap(({ targetServiceRevisionArn: each }) => each ?? []))];
  if (revisions.length === 0) return null;
  const described = await api.describeServiceRevisions(revisions.slice(-MOST_DESCRIBED));
  const ours = new Set(
    described.filter((each) => each.taskDefinition === note.release).map((each) => each.serviceRevisionArn),
  );
  return listed.findLast((each) => ours.has(each.targetServiceRevisionArn))?.serviceDeploymentArn ?? null;
}

/** Newest first. */
export async function newerThan(
  api: EcsApi,
  ref: ServiceRef,
  arn: string | null,
  createdMs: number,
): Promise<ServiceDeploymentBrief[]> {
  const listed = await api.listServiceDeployments(ref, new Date(Math.max(0, createdMs - 1)));
  return listed.filter((each) => each.serviceDeploymentArn !== arn && Number(each.createdAt) >= createdMs);
}
