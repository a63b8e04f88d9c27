import type { Place } from './table.ts';

/** The ARNs that the inputs of ECS's calls mean: most take a name, or an ARN in its place. */

export function ecsArn({ region, accountId }: Place, resource: string): string {
  return `arn:aws:ecs:${region}:${accountId}:${resource}`;
}

export function clusterArn(place: Place, reference = 'default'): string {
  return reference.startsWith('arn:') ? reference : ecsArn(place, `cluster/${reference}`);
}

/** A service, task or container instance: by its name or id within a cluster, or by its ARN. */
export function memberArn(place: Place, kind: string, cluster = 'default', reference = ''): string {
  if (reference.startsWith('arn:')) return reference;
  return ecsArn(place, `${kind}/${lastPart(cluster)}/${lastPart(reference)}`);
}

/** `family:revision`, an ARN, or `family`, which may become any revision. */
export function familyArn(place: Place, reference = ''): string {
  const name = lastPart(reference);
  return reference.startsWith('arn:')
    ? reference
    : ecsArn(place, `task-definition/${name.includes(':') ? name : `${name}:*`}`);
}

/** `…:service-deployment/cluster/service/id` and `…:service-revision/…` belong to `…:service/cluster/service`. */
export function serviceOfDeploymentArn(arn: string): string {
  return arn.replace(/:service-(?:deployment|revision)\/([^/]+)\/([^/]+)\/.*$/, ':service/$1/$2');
}

/** The cluster that a service deployment or revision is in. */
export function clusterOfArn(arn: string): string {
  return arn.replace(/:service-(?:deployment|revision)\/([^/]+)\/.*$/, ':cluster/$1');
}

function lastPart(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
