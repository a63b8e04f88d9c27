import type { Problem } from '@deploy-actions/strategy';
import { RoleRefused } from '../credentials/refusal.ts';
import type { Service } from '@aws-sdk/client-ecs';
import type { ServiceRef } from './api.ts';
import { serviceTemplate } from './serviceFile.ts';

/** Whether ECS says that there is no such cluster. */
export function isMissingCluster(error: unknown): boolean {
  return error instanceof Error && error.name === 'ClusterNotFoundException';
}

/**
 * What the user can put right about an error of the first calls, or null for an error that is not theirs.
 *
 * @param suggestion for a cluster that is missing: what may have been meant
 */
export function explain(error: unknown, { cluster }: ServiceRef, suggestion = ''): Problem | null {
  if (!(error instanceof Error)) return null;
  const { name } = error;
  if (isMissingCluster(error)) {
    const message = `there is no cluster \`${cluster}\` in this account and region. ${suggestion}`;
    return { input: 'cluster', message: message.trimEnd() };
  }
  if (error instanceof RoleRefused) return { input: 'role-to-assume', message: error.message };
  if (name === 'CredentialsProviderError') {
    return { message: 'No AWS credentials. Run aws-actions/configure-aws-credentials in a step before this one.' };
  }
  if (error.message.includes('Region is missing')) {
    return { message: 'No AWS region. Set AWS_REGION, or run aws-actions/configure-aws-credentials before this step.' };
  }
  return null;
}

/**
 * Why a service cannot be deployed to by this action; null when it can.
 *
 * @param suggestion for a service that is missing: what may have been meant
 */
export function unfit(
  service: Service | null,
  { cluster, service: name }: ServiceRef,
  suggestion = '',
): Problem | null {
  if (service === null || service.status === 'INACTIVE') {
    const message =
      `there is no active service \`${name}\` in cluster \`${cluster}\`. ${suggestion}` +
      `To create it, give \`service-definition\` a file like this:\n${serviceTemplate({ cluster, service: name })}`;
    return { input: 'service', message };
  }
  if (service.status === 'DRAINING') {
    return { input: 'service', message: `\`${name}\` is being deleted (DRAINING).` };
  }
  const controller = service.deploymentController?.type ?? 'ECS';
  if (controller !== 'ECS') {
    const message =
      `\`${name}\` is deployed by ${controller}, which this action does not drive. To deploy it from here, ` +
      `${FIRST[controller] ?? ''}then move it to ECS's own controller: ` +
      `\`aws ecs update-service --cluster ${cluster} --service ${name} --deployment-controller type=ECS\`.${GUIDE[controller] ?? ''}`;
    return { input: 'service', message };
  }
  return null;
}

/** What stands in the way of another controller. */
const FIRST: Readonly<Record<string, string>> = {
  CODE_DEPLOY: 'delete the deployment group in CodeDeploy that deploys it, so that two do not drive it, ',
  EXTERNAL: 'delete its task sets but the primary one (`aws ecs delete-task-set`), ',
};

/** AWS's own guide to the way over. */
const GUIDE: Readonly<Record<string, string>> = {
  CODE_DEPLOY:
    ' See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/migrate-codedeploy-to-ecs-bluegreen.html',
};
