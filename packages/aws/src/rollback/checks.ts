import type { Service } from '@aws-sdk/client-ecs';
import type { Problem } from '@deploy-actions/strategy';
import type { ServiceRef } from '../ecs/api.ts';
import type { TaskDefinition } from '../ecs/taskDefinition.ts';
import { shortName } from '../ecs/shortName.ts';
import type { Step } from './step.ts';

/** What was found before anything is changed. An error stands in the way. */
export interface Check {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** Why a service cannot be brought back by ECS; null when it can. */
export function unfitToRollBack(service: Service | null, ref: ServiceRef, suggestion = ''): Problem | null {
  if (service === null || service.status === 'INACTIVE') {
    const message = `there is no active service \`${ref.service}\` in cluster \`${ref.cluster}\`. ${suggestion}`;
    return { input: 'service', message: message.trimEnd() };
  }
  if (service.status === 'DRAINING') {
    return {
      input: 'service',
      message: `\`${ref.service}\` is being deleted (DRAINING): nothing can be brought back.`,
    };
  }
  const controller = service.deploymentController?.type ?? 'ECS';
  if (controller === 'ECS') return null;
  const instead = INSTEAD[controller] ?? '';
  return {
    input: 'service',
    message: `\`${ref.service}\` is deployed by ${controller}, not by ECS, so that only ${controller} can bring it back.${instead}`,
  };
}

const INSTEAD: Readonly<Record<string, string>> = {
  CODE_DEPLOY:
    ' Stop its deployment with `aws deploy stop-deployment --deployment-id <id> --auto-rollback-enabled`, or deploy the ' +
    'earlier revision there.',
  EXTERNAL: ' Point its primary task set at the earlier task definition.',
};

/**
 * Whether the task definition can be deployed. What is only rolled back to by ECS runs still, or is ECS's own to judge:
 * then it is a warning.
 */
export function checkActive(taskDefinition: TaskDefinition, step: Step, others: string): Check[] {
  if (taskDefinition['status'] !== 'INACTIVE') return [];
  const name = shortName(String(taskDefinition['taskDefinitionArn']));
  const message =
    `\`${name}\` is inactive: it was deregistered, so that ECS deploys it no more. Register it again, or name ` +
    `another release. ${others}`;
  return [{ severity: severityFor(step), message: message.trimEnd() }];
}

export function checkCount({ desiredCount }: Service): Check[] {
  if (desiredCount !== 0) return [];
  const message = 'The desired count is 0: no task runs, so that the success of this rollback proves nothing.';
  return [{ severity: 'warning', message }];
}

/** What stands in the way of a deployment must not stand in the way of ECS's own rollback. */
export function severityFor({ do: what }: Step): Check['severity'] {
  return what === 'deploy' || what === 'stop-first' ? 'error' : 'warning';
}
