import type { Event } from '@deploy-actions/strategy';
import type { ArmGroups } from './armGroup.ts';

/** What of these events CloudWatch cannot count there, in words. */
export function unfit({ candidate, stable }: ArmGroups, events: readonly Event[]): string[] {
  if (events.length === 0) return [];
  return [
    ...(candidate === null ? ['the requests of the candidate: it has no target group that CloudWatch counts'] : []),
    ...uncounted({ candidate, stable }),
    ...(stable === null && events.some(({ kind }) => kind === 'slower-than-stable')
      ? ['response times beside the stable release: it has no target group that CloudWatch counts']
      : []),
  ];
}

/** Load balancers that count no requests. */
export function uncounted({ candidate, stable }: ArmGroups): string[] {
  const names = new Set([candidate, stable].flatMap((group) => group?.loadBalancer ?? []));
  return [...names]
    .filter((name) => !name.startsWith('app/'))
    .map((name) => `requests behind ${name}: only Application Load Balancers (app/…) count them and their errors`);
}
