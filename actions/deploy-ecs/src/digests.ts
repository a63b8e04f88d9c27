import { resolveDigests, type EcrApi, type TaskDefinition } from '@deploy-actions/aws';
import { ConfigurationError, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { Base } from './release.ts';

/**
 * Replaces tags by digests in the images that come from an input or a file. What the service runs already stays as it is:
 * a sidecar with a moving tag is no reason to deploy.
 *
 * @throws {ConfigurationError} when ECR says that there is no such image
 */
export async function pinImages(
  { inputs, log }: Context<Inputs>,
  ecr: EcrApi,
  { fromFile }: Base,
  taskDefinition: TaskDefinition,
): Promise<TaskDefinition> {
  if (!inputs['resolve-digests']) return taskDefinition;
  const named = new Set(inputs.images.map(({ key }) => key));
  const containers = taskDefinition.containerDefinitions ?? [];
  const ours = containers.filter(({ name }) => fromFile || named.has(name ?? ''));
  if (ours.length === 0) return taskDefinition;
  const { resolved, notes, problems } = await resolveDigests({ containerDefinitions: ours }, ecr);
  if (problems.length > 0) throw new ConfigurationError(problems);
  for (const note of notes) log.debug(note);
  for (const { container, from, to } of resolved) log.line(`${container}: ${from} is ${to}`);
  const digests = new Map(resolved.map(({ container, to }) => [container, to]));
  return {
    ...taskDefinition,
    containerDefinitions: containers.map((container) => {
      const image = digests.get(container.name ?? '');
      return image === undefined ? container : { ...container, image };
    }),
  };
}
