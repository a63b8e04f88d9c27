import type { ApiError } from '../core/api.ts';
import { isInEcr } from '../core/images.ts';
import { containersFitProblem } from './containerRules.ts';
import { clientError } from './errors.ts';
import { isFargateSize } from './fargateSizes.ts';
import type { ContainerDefinition, Definition } from './model.ts';

/**
 * What RegisterTaskDefinition refuses. Parameter by parameter:
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
 */
export function validate(family: unknown, definition: Definition): void {
  const problem =
    familyProblem(family) ??
    containersProblem(definition) ??
    enumProblem(definition) ??
    containersFitProblem(definition) ??
    secretsProblem(definition) ??
    (needsFargate(definition) ? fargateProblem(definition) : instanceProblem(definition));
  if (problem) throw problem;
}

export function needsFargate({ requiresCompatibilities = [] }: Definition): boolean {
  return requiresCompatibilities.includes('FARGATE');
}

function familyProblem(family: unknown): ApiError | undefined {
  if (typeof family !== 'string' || family === '') return clientError('Family should not be null or empty.');
  if (/^[\w-]{1,255}$/.test(family)) return undefined;
  return clientError(
    'Family contains invalid characters. It can have up to 255 letters, numbers, underscores and hyphens.',
  );
}

function containersProblem({ containerDefinitions }: Definition): ApiError | undefined {
  if (!Array.isArray(containerDefinitions) || containerDefinitions.length === 0) {
    return clientError('Container list cannot be empty.');
  }
  for (const container of containerDefinitions as ContainerDefinition[]) {
    if (!container.name) return clientError('Container.name should not be null or empty.');
    if (!container.image) return clientError('Container.image should not be null or empty.');
    const problem = loggingProblem(container);
    if (problem) return problem;
  }
  const names = containerDefinitions.map(({ name }: ContainerDefinition) => name);
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double) return clientError(`Container names must be unique within a task definition; ${double} is used twice.`);
  if (containerDefinitions.every(({ essential }: ContainerDefinition) => essential === false)) {
    return clientError('At least one container in a task definition must be essential.');
  }
  return undefined;
}

const NETWORK_MODES = ['awsvpc', 'bridge', 'host', 'none'];
const COMPATIBILITIES = ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'];

function enumProblem({ networkMode, requiresCompatibilities = [] }: Definition): ApiError | undefined {
  if (networkMode !== undefined && !NETWORK_MODES.includes(networkMode)) {
    return clientError(`Invalid network mode: ${networkMode}. It must be one of ${NETWORK_MODES.join(', ')}.`);
  }
  const unknown = requiresCompatibilities.find((each) => !COMPATIBILITIES.includes(each));
  if (unknown === undefined) return undefined;
  return clientError(`Invalid compatibility: ${unknown}. It must be one of ${COMPATIBILITIES.join(', ')}.`);
}

function secretsProblem({ containerDefinitions, executionRoleArn }: Definition): ApiError | undefined {
  if (executionRoleArn || containerDefinitions.every(({ secrets = [] }) => secrets.length === 0)) return undefined;
  return clientError(
    "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.",
  );
}

function loggingProblem({ logConfiguration }: ContainerDefinition): ApiError | undefined {
  if (!logConfiguration) return undefined;
  if (!logConfiguration.logDriver) return clientError('Log driver should not be null or empty.');
  if (logConfiguration.logDriver !== 'awslogs') return undefined;
  const missing = ['awslogs-group', 'awslogs-region'].filter((name) => !logConfiguration.options?.[name]);
  return missing.length > 0 ? clientError(`Log driver awslogs requires options: ${missing.join(', ')}`) : undefined;
}

function fargateProblem(definition: Definition): ApiError | undefined {
  const { networkMode, cpu, memory, executionRoleArn, containerDefinitions } = definition;
  if (networkMode !== 'awsvpc') return clientError('Fargate only supports network mode ‘awsvpc’.');
  if (!cpu) return clientError("Fargate requires that 'cpu' be defined at the task level.");
  if (!memory) return clientError("Fargate requires that 'memory' be defined at the task level.");
  if (!isFargateSize(cpu, memory)) return clientError('No Fargate configuration exists for given values.');
  const logging = containerDefinitions.filter(({ logConfiguration }) => logConfiguration?.logDriver === 'awslogs');
  if (logging.length > 0 && !executionRoleArn) {
    return clientError('Fargate requires task definition to have execution role ARN to support log driver awslogs.');
  }
  if (containerDefinitions.some(({ image }) => isInEcr(image)) && !executionRoleArn) {
    return clientError('Fargate requires task definition to have execution role ARN to support ECR images.');
  }
  if (logging.some(({ logConfiguration }) => !logConfiguration?.options?.['awslogs-stream-prefix'])) {
    return clientError("Log driver awslogs option 'awslogs-stream-prefix' should not be null or empty.");
  }
  return undefined;
}

function instanceProblem({ memory, containerDefinitions }: Definition): ApiError | undefined {
  if (memory) return undefined;
  const unbounded = containerDefinitions.find((each) => !each.memory && !each.memoryReservation);
  return unbounded
    ? clientError(
        `Invalid setting for container '${unbounded.name}'. At least one of 'memory' or 'memoryReservation' must be specified.`,
      )
    : undefined;
}
