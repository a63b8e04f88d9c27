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
