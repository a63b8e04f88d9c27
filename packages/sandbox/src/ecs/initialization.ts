import { isInEcr } from '../core/images.ts';
import type { Surroundings, TakenRole } from '../core/ports.ts';
import type { ContainerDefinition, Definition } from './model.ts';

/**
 * What ECS does in the name of a task's execution role before it starts containers: authorisation at the registry,
 * secrets, log streams. Each problem is the reason that the stopped task carries.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/resource-initialization-error.html
 */
export class InitializationError extends Error {}

export interface Initialization {
  readonly definition: Definition;
  /** The task definition's, or the one that overrides it. */
  readonly executionRoleArn: string | undefined;
  readonly taskId: string;
  readonly accountId: string;
  readonly region: string;
}

export const ECS_TASKS = 'ecs-tasks.amazonaws.com';

export function unableToAssume(roleArn: string): string {
  return (
    `ECS was unable to assume the role '${roleArn}' that was provided for this task. Please verify that the role being ` +
    'passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.'
  );
}

/** The first thing that keeps the task from starting, or null. */
export function initializationProblem(task: Initialization, surroundings: Surroundings): string | null {
  const { executionRoleArn, definition } = task;
  const role = executionRoleArn === undefined ? null : surroundings.role(executionRoleArn, ECS_TASKS);
  if (executionRoleArn !== undefined && !role) return unableToAssume(executionRoleArn);
  const missing = (action: string, resource: string) => missingPermission(task, role, action, resource);
  const problems = definition.containerDefinitions.flatMap((container) => [
    registryProblem(container, missing),
    ...(container.secrets ?? []).map(({ valueFrom }) => secretProblem(valueFrom, surroundings, missing)),
    logProblem(container, task, surroundings, missing),
  ]);
  return problems.find((problem) => problem !== null) ?? null;
}

type Missing = (action: string, resource: string) => string | null;

/** IAM's refusal, or null. Without an execution role the sandbox has nothing to check: that is the instance's. */
function missingPermission(task: Initialization, role: TakenRole | null, action: string, resource: string) {
  if (!role || role.allows(action, resource)) return null;
  return (
    `AccessDeniedException: User: arn:aws:sts::${task.accountId}:assumed-role/${role.name}/${task.taskId} is not ` +
    `authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`
  );
}

const PULL =
  'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: ';

function registryProblem({ image }: ContainerDefinition, missing: Missing): string | null {
  const refusal = isInEcr(image) ? missing('ecr:GetAuthorizationToken', '*') : null;
  return refusal && `${PULL}unable to retrieve ecr registry auth: service call has been retried 1 time(s): ${refusal}`;
}

/** `valueFrom`: a secret's ARN, or a parameter's ARN or name. */
function secretProblem(valueFrom: string, surroundings: Surroundings, missing: Missing): string | null {
  if (valueFrom.startsWith('arn:aws:secretsmanager:')) {
    const arn = surroundings.secretArn(valueFrom);
    const problem = arn
      ? missing('secretsmanager:GetSecretValue', arn)
      : "ResourceNotFoundException: Secrets Manager can't find the specified secret.";
    const failed = `failed to fetch secret ${valueFrom} from secrets manager`;
    return (
      problem &&
      `${PULL}unable to retrieve secret from asm: service call has been retried 1 time(s): ${failed}: ${problem}`
    );
  }
  const arn = surroundings.parameterArn(valueFrom);
  const problem = arn ? missing('ssm:GetParameters', arn) : `invalid parameters: ${valueFrom}`;
  return problem && `${PULL}unable to retrieve secrets from ssm: service call has been retried 1 time(s): ${problem}`;
}

function logProblem(
  { logConfiguration }: ContainerDefinition,
  { region, accountId }: Initialization,
  surroundings: Surroundings,
  missing: Missing,
): string | null {
  const group = logConfiguration?.options?.['awslogs-group'];
  if (logConfiguration?.logDriver !== 'awslogs' || group === undefined) return null;
  const arn = `arn:aws:logs:${region}:${accountId}:log-group:${group}:log-stream:`;
  const failed = (what: string, problem: string | null) =>
    problem && `ResourceInitializationError: failed to validate logger args: ${what}: ${problem} : exit status 1`;
  if (!surroundings.hasLogGroup(group)) {
    if (logConfiguration.options?.['awslogs-create-group'] === 'true') {
      return failed('failed to create Cloudwatch log group', missing('logs:CreateLogGroup', arn));
    }
    return failed(
      'create stream has been retried 1 times: failed to create Cloudwatch log stream',
      'ResourceNotFoundException: The specified log group does not exist.',
    );
  }
  return failed(
    'create stream has been retried 1 times: failed to create Cloudwatch log stream',
    missing('logs:CreateLogStream', arn),
  );
}
