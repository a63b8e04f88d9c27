import type { EcsApi, ServiceRef } from './api.ts';

/** Enough to recognize a service deployment as our own. */
export interface Mark extends ServiceRef {
  readonly taskDefinitionArn: string;
  /** When ECS created the deployment that UpdateService answered with, by ECS's clock. */
  readonly createdAt: Date;
  /** The service deployment that UpdateService's answer named and that was not there before; it may be absent. */
  readonly answeredArn?: string | undefined;
}

/** ECS may have created the service deployment a little before the deployment it answers with. Milliseconds. */
const MARGIN = 10_000;

/**
 * Finds our own service deployment: created when ours was, aiming at our task definition. No call of ECS answers this,
 * and what UpdateService or DescribeServices name as current may be another's. One or two calls.
 *
 * @returns null while ECS does not show it yet: reads after UpdateService may be a little behind
 */
export async function findOwnDeployment(api: EcsApi, mark: Mark): Promise<string | null> {
  const briefs = await api.listServiceDeployments(mark, new Date(mark.createdAt.getTime() - MARGIN));
  const revisions = briefs.flatMap(({ targetServiceRevisionArn: arn }) => (arn === undefined ? [] : [arn]));
  if (revisions.length === 0) return null;
  const described = await api.describeServiceRevisions([...new Set(revisions)].slice(0, 20));
  const ours = new Set(
    described
      .filter(({ taskDefinition }) => taskDefinition === mark.taskDefinitionArn)
      .map(({ serviceRevisionArn }) => serviceRevisionArn),
  );
  const distance = (createdAt: Date | undefined) => Math.abs(Number(createdAt) - mark.createdAt.getTime());
  const candidates = briefs
    .filter(({ targetServiceRevisionArn: arn }) => ours.has(arn))
    .toSorted((a, b) => distance(a.createdAt) - distance(b.createdAt));
  return candidates[0]?.serviceDeploymentArn ?? null;
}

/** Whether a service deployment was created when ours was. */
export function isOfSameTime(mark: Mark, createdAt: Date | undefined): boolean {
  return Math.abs(Number(createdAt) - mark.createdAt.getTime()) <= MARGIN;
}
