import {
  explain,
  isMissingCluster,
  shortName,
  suggestCluster,
  suggestService,
  type EcsApi,
  type ServiceRef,
} from '@deploy-actions/aws';
import type { Problem } from '@deploy-actions/strategy';

/** What of the place that inputs name is not there, with what may have been meant; none when the service is. */
export async function placeProblems(api: EcsApi, ref: ServiceRef): Promise<Problem[]> {
  const { cluster, service: name } = ref;
  try {
    const service = await api.describeService(ref);
    if (service !== null && service.status !== 'INACTIVE') return [];
    const suggestion = await suggestService(api, cluster, name);
    const message = `there is no active service \`${name}\` in cluster \`${cluster}\`. ${suggestion}`;
    return [{ input: 'service', message: message.trimEnd() }];
  } catch (error) {
    const problem = explain(error, ref, isMissingCluster(error) ? await suggestCluster(api, cluster) : '');
    if (problem === null) throw error;
    return [problem];
  }
}

/** The task definition that a reference means, or what is wrong with it. */
export async function resolveTaskDefinition(
  api: EcsApi,
  ref: ServiceRef,
  reference: string,
): Promise<{ readonly release: string } | { readonly problem: Problem }> {
  const wrong = (message: string) => ({ problem: { input: 'task-definition', message } });
  try {
    const found = await api.describeTaskDefinition(reference);
    if (found['status'] !== 'INACTIVE') return { release: found['taskDefinitionArn'] as string };
    return wrong(`\`${reference}\` is inactive: it was deregistered. Name an active revision, or the family alone.`);
  } catch (error) {
    // ECS answers a reference that it does not know with a ClientException
    if ((error as Error).name !== 'ClientException') throw error;
    const near = await nearest(api, ref, reference);
    return wrong(`ECS has no task definition \`${reference}\` (${(error as Error).message}).${near}`);
  }
}

/** Best effort: what is wrong has been found already. */
async function nearest(api: EcsApi, ref: ServiceRef, reference: string): Promise<string> {
  const family = reference.replace(/^.*\//, '').replace(/:\d+$/, '');
  const newest = await api.describeTaskDefinition(family).catch(() => null);
  if (newest !== null) return ` The newest of \`${family}\` is \`${family}:${String(newest['revision'])}\`.`;
  const serves = (await api.describeService(ref).catch(() => null))?.taskDefinition;
  return serves === undefined ? '' : ` \`${ref.service}\` runs \`${shortName(serves)}\`.`;
}
