import { ecrImage } from '../ecr/image.ts';
import type { Finding } from './finding.ts';
import { containersOf, isForFargate, members, type PreflightInput } from './input.ts';
import { secretUses } from './secretUses.ts';

/**
 * Whether a task definition without an execution role needs one.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
 */
export function checkExecutionRole(input: PreflightInput): Finding[] {
  const { executionRoleArn, family } = members(input.taskDefinition);
  const reasons = executionRoleArn ? [] : reasonsForExecutionRole(input);
  if (reasons.length === 0) return [];
  const message =
    `the task definition has no \`executionRoleArn\`, but needs one: ${reasons.join('; ')}. ` +
    'Give it a role that has the managed policy AmazonECSTaskExecutionRolePolicy, and may read what is referred to.';
  return [{ check: 'execution-role', severity: 'error', subject: family ?? 'task definition', message }];
}

function reasonsForExecutionRole(input: PreflightInput): string[] {
  const containers = containersOf(input.taskDefinition);
  const images = containers.filter(({ image }) => image && ecrImage(image));
  const logging = containers.filter(({ logConfiguration }) => logConfiguration?.logDriver === 'awslogs');
  const secrets = secretUses(input.taskDefinition);
  return [
    ...(isForFargate(input) && images.length > 0
      ? [`Fargate pulls the image of ${list(images)} from ECR with it`]
      : []),
    ...(isForFargate(input) && logging.length > 0 ? [`Fargate writes the logs of ${list(logging)} with it`] : []),
    ...(secrets.length > 0
      ? [`ECS reads the secret of ${secrets.map(({ user }) => `\`${user}\``).join(', ')} with it`]
      : []),
  ];
}

function list(containers: readonly { readonly name?: string | undefined }[]): string {
  return containers.map(({ name }) => `\`${name}\``).join(', ');
}
