import { createHash } from 'node:crypto';

/** The parts of an image reference: `registry/name:tag@sha256:...`. */
export interface ImageReference {
  /** Everything before tag and digest. */
  readonly name: string;
  /** `latest` where neither tag nor digest is given; null for a bare digest. */
  readonly tag: string | null;
  readonly digest: string | null;
}

/** Splits an image reference. A colon before the last slash belongs to the registry's port, not to a tag. */
export function parseImage(image: string): ImageReference {
  const [reference = '', digest = null] = image.split('@', 2);
  const colon = reference.lastIndexOf(':');
  const tagged = colon > reference.lastIndexOf('/');
  return {
    name: tagged ? reference.slice(0, colon) : reference,
    tag: tagged ? reference.slice(colon + 1) : digest ? null : 'latest',
    digest,
  };
}

/** The reference as a container engine resolves it: Docker Hub unless a registry's host comes first. */
export function canonicalName(image: string): string {
  const { name, tag, digest } = parseImage(image);
  const [first = '', ...rest] = name.split('/');
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const full = hasRegistry ? name : `docker.io/${rest.length > 0 ? name : `library/${name}`}`;
  return full + (tag ? `:${tag}` : '') + (digest ? `@${digest}` : '');
}

const ECR_HOST = /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com\//;

export function isInEcr(image: string): boolean {
  return ECR_HOST.test(image);
}

/** The repository as its registry knows it: without the host of ECR. */
export function repositoryOf(image: string): string {
  return parseImage(image).name.replace(ECR_HOST, '');
}

/** The digest that an image has: the one it is pinned to, or else always the same one for its repository and tag. */
export function digestOf(image: string): string {
  const { tag, digest } = parseImage(image);
  if (digest) return digest;
  return `sha256:${createHash('sha256')
    .update(`${repositoryOf(image)}:${tag}`)
    .digest('hex')}`;
}
