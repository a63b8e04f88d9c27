import {
  applyChanges,
  containerNames,
  type Changes,
  type ServiceSettings,
  type TaskDefinition,
} from '@deploy-actions/aws';
import { ConfigurationError, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';

/** The inputs that are settings of the service, in the words of packages/aws. */
export function settingsOf(inputs: Inputs): ServiceSettings {
  return {
    desiredCount: inputs['desired-count'],
    minimumHealthyPercent: inputs['minimum-healthy-percent'],
    maximumPercent: inputs['maximum-percent'],
    capacityProviders: inputs['capacity-providers'],
    propagateTags: inputs['propagate-tags'],
    enableExecuteCommand: inputs['enable-execute-command'],
    circuitBreaker: inputs['circuit-breaker'],
    alarms: inputs.alarms,
  };
}

/**
 * Applies size, images, variables and secrets to the task definitions of all services. A line that names a container is for
 * each service that has such a container; one that no service has is a problem.
 *
 * @throws {ConfigurationError} with all problems
 */
export function changeAll(taskDefinitions: readonly TaskDefinition[], inputs: Inputs): TaskDefinition[] {
  if (taskDefinitions.length === 1) return [changed(taskDefinitions[0]!, inputs)];
  const problems: Problem[] = [];
  const everywhere = new Set(taskDefinitions.flatMap(containerNames));
  const results = taskDefinitions.map((taskDefinition) => {
    const own = containerNames(taskDefinition);
    const others = new Set([...everywhere].filter((name) => !own.includes(name)));
    const result = applyChanges(taskDefinition, without(inputs, others));
    problems.push(...result.problems);
    return result.taskDefinition;
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return results;
}

function changed(taskDefinition: TaskDefinition, changes: Changes): TaskDefinition {
  const result = applyChanges(taskDefinition, changes);
  if (result.problems.length > 0) throw new ConfigurationError(result.problems);
  return result.taskDefinition;
}

/** The changes but for those of containers that only other services have. */
function without({ images, environment, secrets, unset, cpu, memory }: Changes, others: ReadonlySet<string>): Changes {
  const concerns = (key: string) => !others.has(key.split('/')[0]!);
  return {
    cpu,
    memory,
    images: images.filter(({ key }) => concerns(key)),
    environment: environment.filter(({ key }) => !key.includes('/') || concerns(key)),
    secrets: secrets.filter(({ key }) => !key.includes('/') || concerns(key)),
    unset: unset.filter((key) => !key.includes('/') || concerns(key)),
  };
}
