import type { ServiceRef } from './api.ts';

/** `prod/shop`, also where the cluster is given by its ARN: whoever names it otherwise must not hold a lease of their own. */
export function targetName({ cluster, service }: ServiceRef): string {
  return `${cluster.slice(cluster.lastIndexOf('/') + 1)}/${service}`;
}

/**
 * What the journal of a service is kept under, `eu-central-1/prod/shop`: services of one name in two regions are two.
 *
 * @param env of the step; where it names no region, and the cluster is no ARN, the name goes without
 */
export function journalName(ref: ServiceRef, env: Readonly<Record<string, string | undefined>>): string {
  const [, , , ofArn] = ref.cluster.split(':');
  const region = ofArn ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION']);
  return region ? `${region}/${targetName(ref)}` : targetName(ref);
}
