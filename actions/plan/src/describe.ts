import { printPlan, type Plan } from '@deploy-actions/strategy';
import type { PlanDocument } from './document.ts';
import { waveMatrices } from './waves.ts';

/** A plan as a person reads it: each fact with its name. */
export function facts({ environment, release, target, jobs, approval, windows, override }: PlanDocument) {
  const { name, isHotfix, url } = environment;
  const images = release.images.map(({ container, image }) => `${container}=${image}`);
  return [
    ['environment', `${name}${isHotfix ? ', hotfix' : ''}`],
    ...(url === null ? [] : [['url', url] as const]),
    ['from', `${release.ref} ${release.sha.slice(0, 12)}`.trim()],
    ...(release.version === null ? [] : [['version', release.version] as const]),
    [
      'release',
      [...images, release.taskDefinition, release.package].filter((each) => each !== null).join(', ') ||
        'what the services run',
    ],
    ['target', target.kind === 'ecs' ? `cluster ${target.cluster}, ${target.engine}` : `slot ${target.slot}`],
    ...waveMatrices(jobs).map(
      ({ include }, index, { length }) =>
        [
          target.kind === 'azure' ? 'site' : length === 1 ? 'services' : `wave ${index + 1}`,
          include.map(({ service, region }) => (region === '' ? service : `${service} in ${region}`)).join(', '),
        ] as const,
    ),
    ['approval', approvalText(approval)],
    ['windows', windows.blocked ?? 'open'],
    ...(override === null ? [] : [['override', `${override.reason} (${override.by || 'unknown'})`] as const]),
  ] as readonly (readonly [string, string])[];
}

export function planLines(plan: Plan | null): string[] {
  return plan === null ? ['as the services are set up to deploy'] : printPlan(plan).split('\n');
}

function approvalText({ required, approvers, minimum }: PlanDocument['approval']): string {
  if (!required) return 'not needed';
  return `${minimum} of ${approvers.length === 0 ? "GitHub's environment" : approvers.join(', ')}`;
}
