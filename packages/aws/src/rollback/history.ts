import type { ServiceDeployment, ServiceDeploymentBrief, ServiceRevision } from '@aws-sdk/client-ecs';
import type { EcsApi, ServiceRef } from '../ecs/api.ts';
import { isAtOnce, isMoving } from './emergency.ts';
import type { History, Newest, PastDeployment, Revision } from './model.ts';

/** Service revisions that one call describes. */
const PER_CALL = 20;

/**
 * What ECS remembers of a service: the newest hundred service deployments of 90 days. Up to seven calls.
 *
 * @throws what ECS answers
 */
export async function readHistory(api: EcsApi, ref: ServiceRef): Promise<History> {
  const briefs = await api.listServiceDeployments(ref, new Date(0));
  const known = await describeAll(
    api,
    briefs.map(({ targetServiceRevisionArn: arn }) => arn),
  );
  const deployments = briefs.flatMap((brief) => pastOf(brief, known));
  return { deployments, newest: await readNewest(api, deployments, known) };
}

/** The newest service deployment as it is now. One to three calls. @throws what ECS answers */
export async function lookAtNewest(api: EcsApi, ref: ServiceRef, before: History): Promise<Newest | null> {
  const briefs = await api.listServiceDeployments(ref, new Date(0));
  const known = new Map(before.deployments.flatMap(({ revision }) => (revision ? [[revision.arn, revision]] : [])));
  const missing = briefs.map(({ targetServiceRevisionArn: arn }) => arn).filter((arn) => !known.has(arn ?? ''));
  for (const [arn, revision] of await describeAll(api, missing.slice(0, PER_CALL))) known.set(arn, revision);
  return readNewest(
    api,
    briefs.flatMap((brief) => pastOf(brief, known)),
    known,
  );
}

async function readNewest(
  api: EcsApi,
  deployments: readonly PastDeployment[],
  known: ReadonlyMap<string, Revision>,
): Promise<Newest | null> {
  const [newest, ...older] = deployments;
  if (!newest) return null;
  const deployment = await api.describeServiceDeployment(newest.arn);
  const backArn = revisionToGoBackTo(deployment, older);
  const back = backArn === null ? null : (known.get(backArn) ?? (await describeAll(api, [backArn])).get(backArn));
  return {
    arn: newest.arn,
    status: deployment.status ?? newest.status,
    taskDefinitionArn: newest.revision?.taskDefinitionArn ?? null,
    goesBackTo: back?.taskDefinitionArn ?? null,
    movesTraffic: isMoving(deployment.deploymentConfiguration),
    atOnce: isAtOnce(deployment.deploymentConfiguration),
  };
}

/**
 * What ECS says that it goes back to; before it does: where it moves the traffic, what serves beside the new revision; where it
 * replaces tasks, the last revision that completed.
 */
function revisionToGoBackTo(deployment: ServiceDeployment, older: readonly PastDeployment[]): string | null {
  const said = deployment.rollback?.serviceRevisionArn;
  if (said !== undefined) return said;
  const sources = deployment.sourceServiceRevisions ?? [];
  const [only] = sources.length === 1 ? sources : sources.filter((each) => each.requestedProductionTrafficWeight);
  if (isMoving(deployment.deploymentConfiguration) && only?.arn !== undefined) return only.arn;
  return older.find(({ status }) => status === 'SUCCESSFUL')?.revision?.arn ?? null;
}

async function describeAll(api: EcsApi, arns: readonly (string | undefined)[]): Promise<Map<string, Revision>> {
  const distinct = [...new Set(arns)].filter((arn) => arn !== undefined);
  const batches = Array.from({ length: Math.ceil(distinct.length / PER_CALL) }, (_, index) =>
    distinct.slice(index * PER_CALL, (index + 1) * PER_CALL),
  );
  const described = await Promise.all(batches.map((batch) => api.describeServiceRevisions(batch)));
  return new Map(described.flat().flatMap(revisionOf));
}

function revisionOf({ serviceRevisionArn: arn, taskDefinition, containerImages }: ServiceRevision) {
  if (arn === undefined || taskDefinition === undefined) return [];
  const images = (containerImages ?? []).flatMap(({ image, imageDigest }) =>
    image === undefined ? [] : [{ image, digest: imageDigest ?? null }],
  );
  const revision: Revision = { arn, taskDefinitionArn: taskDefinition, images };
  return [[arn, revision] as const];
}

function pastOf(brief: ServiceDeploymentBrief, known: ReadonlyMap<string, Revision>): PastDeployment[] {
  const { serviceDeploymentArn: arn, status, createdAt, targetServiceRevisionArn: target } = brief;
  if (arn === undefined || status === undefined || createdAt === undefined) return [];
  return [{ arn, status, createdAt, revision: known.get(target ?? '') ?? null }];
}
