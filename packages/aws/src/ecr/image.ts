import type { EcrImage } from './api.ts';
import { ecrRegistryOf, parseImageReference, type ImageReference } from './reference.ts';

/** An image of a task definition that lies in a private ECR registry. */
export interface LocatedImage {
  /** As the task definition has it. */
  readonly text: string;
  readonly reference: ImageReference;
  readonly at: EcrImage;
}

/** Null for an image that lies elsewhere, and for what is not an image reference. */
export function ecrImage(text: string): LocatedImage | null {
  const reference = parseImageReference(text);
  const registry = reference && ecrRegistryOf(reference);
  if (!registry) return null;
  const { repository, tag, digest } = reference;
  return { text, reference, at: { ...registry, repository, tag, digest } };
}

export function describeMissing({ text, at }: LocatedImage, missing: 'image' | 'repository'): string {
  const registry = `the ECR registry of account ${at.account} in ${at.region}`;
  if (missing === 'repository') {
    return `\`${text}\`: there is no repository \`${at.repository}\` in ${registry}. Create it, or correct the name.`;
  }
  const what = at.digest === null ? `tag \`${at.tag ?? 'latest'}\`` : `digest \`${at.digest}\``;
  return (
    `\`${text}\`: repository \`${at.repository}\` in ${registry} has no image with ${what}. ` +
    'Push it before this step, or correct the reference.'
  );
}
