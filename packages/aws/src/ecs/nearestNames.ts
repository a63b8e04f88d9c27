import { distance } from 'fastest-levenshtein';
import type { EcsApi } from './api.ts';

/** More names than these are no help. */
const SHOWN = 5;

/**
 * What may have been meant by a name that is not there: a sentence with a space after it, or '' when nothing is there.
 * Pure. Names that are a slip of the pen away are asked about; otherwise those that are most alike are listed.
 */
export function suggestion(given: string, there: readonly string[]): string {
  const far = (name: string) => distance(given.toLowerCase(), name.toLowerCase());
  const nearest = there.toSorted((a, b) => far(a) - far(b) || (a < b ? -1 : 1)).slice(0, SHOWN);
  const meant = nearest.filter((name) => far(name) <= slip(given));
  if (meant.length > 0) return `Did you mean ${list(meant, ' or ')}? `;
  if (nearest.length === 0) return '';
  return `There ${there.length === 1 ? 'is' : 'are'} ${list(nearest, ', ')}${there.length > SHOWN ? ', …' : ''}. `;
}

/** Letters that may differ: two that changed places, or a third of a long name, but never all. */
function slip({ length }: string): number {
  return Math.min(length - 1, Math.max(2, Math.floor(length / 3)));
}

/** The {@link suggestion} for a cluster's name or ARN; '' when the clusters cannot be listed. */
export function suggestCluster(api: EcsApi, cluster: string): Promise<string> {
  return suggest(cluster.slice(cluster.lastIndexOf('/') + 1), () => api.listNames());
}

/** The {@link suggestion} for a service's name; '' when the services of the cluster cannot be listed. */
export function suggestService(api: EcsApi, cluster: string, service: string): Promise<string> {
  return suggest(service, () => api.listNames(cluster));
}

/** Best effort: what is wrong has been found already, and another error would hide it. */
async function suggest(given: string, read: () => Promise<readonly string[]>): Promise<string> {
  return read().then(
    (names) => suggestion(given, names),
    () => '',
  );
}

function list(names: readonly string[], separator: string): string {
  return names.map((name) => `\`${name}\``).join(separator);
}
