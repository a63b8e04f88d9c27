/** A reference to a container image, in its parts: `registry/repository:tag@digest`. */
export interface ImageReference {
  /** Host, with its port if it has one; null means Docker Hub. */
  readonly registry: string | null;
  readonly repository: string;
  readonly tag: string | null;
  /** `algorithm:hex` */
  readonly digest: string | null;
}

/** A private registry of Amazon ECR: one per account and region. */
export interface EcrRegistry {
  /** Twelve digits. */
  readonly account: string;
  readonly region: string;
}

/*
 * The grammar that Docker and OCI clients share.
 * https://github.com/distribution/reference/blob/main/reference.go
 */
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::\d+)?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;

/*
 * Hosts of private registries, IPv4-only and dual-stack, in the commercial, the Chinese and the isolated partitions.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-requests.html
 */
const ECR_HOST =
  /^(\d{12})\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|c2s\.ic\.gov|sc2s\.sgov\.gov)$/;
const ECR_DUAL_STACK_HOST = /^(\d{12})\.dkr-ecr(?:-fips)?\.([a-z0-9-]+)\.on\.(?:aws|amazonwebservices\.com\.cn)$/;

/** Takes a reference apart; null for what no container runtime would take. Nothing is filled in. */
export function parseImageReference(text: string): ImageReference | null {
  const [name, digest] = splitAt(text, text.indexOf('@'));
  const colon = name.lastIndexOf(':');
  const [path, tag] = splitAt(name, colon > name.lastIndexOf('/') ? colon : -1);
  const [first, rest] = splitAt(path, path.indexOf('/'));
  const [registry, repository] = rest !== null && isHost(first) ? [first, rest] : [null, path];
  const valid =
    repository.split('/').every((component) => PATH_COMPONENT.test(component)) &&
    (tag === null || TAG.test(tag)) &&
    (digest === null || DIGEST.test(digest));
  return valid ? { registry, repository, tag, digest } : null;
}

/** The inverse of {@link parseImageReference}. */
export function formatImageReference({ registry, repository, tag, digest }: ImageReference): string {
  const host = registry === null ? '' : `${registry}/`;
  return `${host}${repository}${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;
}

/** The private ECR registry that an image lies in; null when it lies elsewhere, be it in ECR's public one. */
export function ecrRegistryOf({ registry }: ImageReference): EcrRegistry | null {
  const match = ECR_HOST.exec(registry ?? '') ?? ECR_DUAL_STACK_HOST.exec(registry ?? '');
  return match ? { account: match[1]!, region: match[2]! } : null;
}

/** The first component names a host when it could not be a part of a path on Docker Hub. */
function isHost(component: string): boolean {
  return (component === 'localhost' || /[.:A-Z]/.test(component)) && HOST.test(component);
}

/** The text before and after one character; null after when the index is -1. */
function splitAt(text: string, index: number): [string, string | null] {
  return index < 0 ? [text, null] : [text.slice(0, index), text.slice(index + 1)];
}
