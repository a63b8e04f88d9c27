import type { Problem } from '@deploy-actions/strategy';
import type { Service } from '@aws-sdk/client-ecs';
import type { ServiceRef } from './api.ts';
import { serviceTemplate } from './serviceFile.ts';

/** What the user can put right about an error of the first calls, or null for an error that is not theirs. */
export function explain(error: unknown, { cluster }: ServiceRef): Problem | null {
  if (!(error instanceof Error)) return null;
  const { name } = error;
  if (name === 'ClusterNotFoundException') {
    return { input: 'cluster', message: `there is no cluster \`${cluster}\` in this account and region.` };
  }
  if (name === 'CredentialsProviderError') {
    return { message: 'No AWS credentials. Run aws-actions/configure-aws-credentials in a step before this one.' };
  }
  if (error.message.includes('Region is missing')) {
    return { message: 'No AWS region. Set AWS_REGION, or run aws-actions/configure-aws-credentials before this step.' };
  }
  return null;
}

/** Why a service cannot be deployed to by this action; null when it can. */
export function unfit(service: Service | null, { cluster, service: name }: ServiceRef): Problem | null {
  if (service === null || service.status === 'INACTIVE') {
    const message =
      `there is no active service \`${name}\` in cluster \`${cluster}\`. ` +
      `To create it, give \`service-definition\` a file like this:\n${serviceTemplate({ cluster, service: name })}`;
    return { input: 'service', message };
  }
  if (service.status === 'DRAINING') {
    return { input: 'service', message: `\`${name}\` is being deleted (DRAINING).` };
  }
  const strategy = service.deploymentConfiguration?.strategy ?? 'ROLLING';
  if (strategy !== 'ROLLING') {
    const message = `\`${name}\` is deployed by ${strategy}, which this action does not drive yet; only ROLLING.`;
    return { input: 'service', message };
  }
  const controller = service.deploymentController?.type ?? 'ECS';
  if (controller !== 'ECS') {
    const message =
      `\`${name}\` is deployed by ${controller}, which this action does not drive. To deploy it from here, move it to ` +
      "ECS's own controller: aws ecs update-service --deployment-controller type=ECS (for CODE_DEPLOY, remove its " +
      'deployment group first; for EXTERNAL, its task sets).';
    return { input: 'service', message };
  }
  return null;
}
