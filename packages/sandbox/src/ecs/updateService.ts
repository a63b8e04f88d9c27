import { requireAlarms } from './deploymentAlarms.ts';
import { invalidParameter } from './errors.ts';
import type { Service, TaskDefinition } from './model.ts';
import { requireTrafficShifting } from './native/loadBalancers.ts';
import { beginDeployment } from './rollout.ts';
import { requireLaunchType, requireLoadBalancers, requireNetwork } from './serviceLookup.ts';
import {
  controllerOf,
  requireCount,
  triggersDeployment,
  updateSettings,
  type ServiceSettings,
} from './serviceSettings.ts';
import { usableTaskDefinition } from './taskDefinitions.ts';
import { serviceAnswers } from './views.ts';
import type { World } from './world.ts';

export interface UpdateInput extends Record<string, unknown> {
  readonly cluster?: string;
  readonly service?: string;
  readonly desiredCount?: number | null;
  readonly taskDefinition?: string;
  readonly forceNewDeployment?: boolean;
}

/**
 * Changes the members given, and begins a deployment where they take new tasks or one is forced.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
 */
export function updateService(world: World, service: Service, input: UpdateInput): void {
  const {
    cluster: _cluster,
    service: _service,
    desiredCount,
    taskDefinition: reference,
    forceNewDeployment,
    ...given
  } = input;
  const settings = updateSettings(service.settings, given);
  requireCount(desiredCount ?? service.desiredCount);
  if (given['deploymentConfiguration']) {
    requireAlarms(world, settings);
    requireTrafficShifting(world, settings);
  }
  const taskDefinition = reference ? usableTaskDefinition(world, reference) : service.taskDefinition;
  const takesNewTasks =
    forceNewDeployment === true ||
    taskDefinition !== service.taskDefinition ||
    triggersDeployment(service.settings, settings);
  if (takesNewTasks) requireDeployable(world, settings, taskDefinition);

  world.staleReads.keep(service, () => serviceAnswers(world, service));
  service.settings = settings;
  service.taskDefinition = taskDefinition;
  if (typeof desiredCount === 'number' && desiredCount !== service.desiredCount) {
    service.desiredCount = desiredCount;
    service.steady = false;
  }
  if (takesNewTasks) beginDeployment(world, service);
  world.changed(service);
}

function requireDeployable(world: World, settings: ServiceSettings, taskDefinition: TaskDefinition): void {
  const controller = controllerOf(settings);
  if (controller === 'CODE_DEPLOY') {
    throw invalidParameter(
      'Unable to update task definition on services with a CODE_DEPLOY deployment controller. ' +
        'Use AWS CodeDeploy to trigger a new deployment.',
    );
  }
  if (controller === 'EXTERNAL') {
    throw invalidParameter('Unable to update task definition on services with an EXTERNAL deployment controller.');
  }
  requireLaunchType(taskDefinition, settings);
  requireNetwork(taskDefinition, settings);
  requireLoadBalancers(world, taskDefinition, settings);
}
