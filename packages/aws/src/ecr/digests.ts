import type { Problem } from '@deploy-actions/strategy';
import type { TaskDefinition } from '../ecs/taskDefinition.ts';
import type { EcrApi } from './api.ts';
import { describeMissing, ecrImage, type LocatedImage } from './image.ts';
import { formatImageReference } from './reference.ts';

/** One image whose tag was replaced by the digest that it stands for. */
export interface ResolvedImage {
  readonly container: string;
  readonly from: string;
  readonly to: string;
}

export interface ResolvedDigests {
  readonly taskDefinition: TaskDefinition;
  readonly resolved: readonly ResolvedImage[];
  /** Why tags were left as they are, in sentences. */
  readonly notes: readonly string[];
  /** Images that ECR says do not exist. */
  readonly problems: readonly Problem[];
}

/** What came of one image. */
type Answer =
  | { readonly kind: 'digest'; readonly to: string }
  | { readonly kind: 'left'; readonly note: string }
  | { readonly kind: 'missing'; readonly message: string };

/**
 * Replaces the tags of images in private ECR registries by digests (`repository@sha256:…`): a tag may be moved between two
 * tasks of one release, a digest never. What cannot be told leaves the tag. Never throws; the task definition given stays
 * as it is. One call per distinct image.
 */
export async function resolveDigests(taskDefinition: TaskDefinition, ecr: EcrApi): Promise<ResolvedDigests> {
  const containers = taskDefinition.containerDefinitions ?? [];
  const images = [...new Set(containers.flatMap(({ image }) => (typeof image === 'string' ? [image] : [])))];
  const answers = new Map(await Promise.all(images.map(async (image) => [image, await resolve(image, ecr)] as const)));

  const resolved: ResolvedImage[] = [];
  const containerDefinitions = containers.map((container) => {
    const answer = answers.get(container.image ?? '');
    if (answer?.kind !== 'digest') return container;
    resolved.push({ container: container.name ?? '', from: container.image!, to: answer.to });
    return { ...container, image: answer.to };
  });
  const all = [...answers.values()].filter((answer) => answer !== null);
  return {
    taskDefinition: resolved.length === 0 ? taskDefinition : { ...taskDefinition, containerDefinitions },
    resolved,
    notes: all.flatMap((answer) => (answer.kind === 'left' ? [answer.note] : [])),
    problems: all.flatMap((answer) => (answer.kind === 'missing' ? [{ message: answer.message }] : [])),
  };
}

/** Null for an image that has its digest already. */
async function resolve(text: string, ecr: EcrApi): Promise<Answer | null> {
  const image = ecrImage(text);
  if (image === null) {
    if (text.includes('@')) return null;
    return { kind: 'left', note: `\`${text}\` keeps its tag: it is not in a private ECR registry.` };
  }
  return image.reference.digest === null ? ask(image, ecr) : null;
}

async function ask(image: LocatedImage, ecr: EcrApi): Promise<Answer> {
  try {
    const answer = await ecr.findImage(image.at);
    if (!answer.found) return { kind: 'missing', message: describeMissing(image, answer.missing) };
    return { kind: 'digest', to: formatImageReference({ ...image.reference, tag: null, digest: answer.digest }) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'left', note: `\`${image.text}\` keeps its tag: ECR could not be asked for its digest (${why}).` };
  }
}
