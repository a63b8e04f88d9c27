import { digestOf, isInEcr, parseImage, repositoryOf } from '../core/images.ts';
import type { ImageSource } from '../core/ports.ts';

export interface ImageId {
  readonly imageTag?: string;
  readonly imageDigest?: string;
}

export interface Image {
  readonly digest: string;
  /** Tags known to mean this image. */
  readonly tags: readonly string[];
}

/**
 * The images of the account's registry. Nobody pushes here: there is every repository, tag and digest but those whose
 * name says otherwise. A digest is known to mean a tag once somebody has asked for the tag.
 */
export interface Repositories extends ImageSource {
  exists(repository: string): boolean;
  find(repository: string, id: ImageId): Image | null;
  /** The images that have been asked for by tag. */
  known(repository: string): Image[];
}

/** The digest that no image has. */
export const NO_SUCH_DIGEST = `sha256:${'0'.repeat(64)}`;

export function createRepositories(): Repositories {
  /** By `repository@digest`: the tag. */
  const tags = new Map<string, string>();
  const exists = (repository: string) => !repository.includes('no-such-repository');

  const find = (repository: string, { imageTag, imageDigest }: ImageId): Image | null => {
    if (!exists(repository) || imageTag?.includes('no-such-image') || imageDigest === NO_SUCH_DIGEST) return null;
    const digest = imageTag === undefined ? imageDigest! : digestOf(`${repository}:${imageTag}`);
    if (imageTag !== undefined) {
      if (imageDigest !== undefined && imageDigest !== digest) return null;
      tags.set(`${repository}@${digest}`, imageTag);
    }
    const tag = tags.get(`${repository}@${digest}`);
    return { digest, tags: tag === undefined ? [] : [tag] };
  };

  return {
    exists,
    find,
    known: (repository) =>
      [...tags]
        .filter(([key]) => key.startsWith(`${repository}@`))
        .map(([key, tag]) => ({ digest: key.slice(repository.length + 1), tags: [tag] })),
    resolve(image) {
      const { name, tag, digest } = parseImage(image);
      const repository = repositoryOf(image);
      // As container engines do it: with a digest given, the tag beside it is not looked at.
      const found = find(repository, digest === null ? { imageTag: tag! } : { imageDigest: digest });
      if (!found) return isInEcr(image) ? null : image;
      return found.tags[0] === undefined ? image : `${name}:${found.tags[0]}`;
    },
  };
}
