import { invalidParameter } from '../errors.ts';
import type { Service, ServiceDeployment } from '../model.ts';
import type { World } from '../world.ts';
import { requireHookAction } from './hooks.ts';

/**
 * Answers a pause: it must await that, and the deployment be in progress.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/continue-service-deployment.html
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContinueServiceDeployment.html names its errors
 */
export function continueDeployment(
  world: World,
  service: Service,
  deployment: ServiceDeployment,
  { hookId, action = 'CONTINUE' }: { readonly hookId?: string | undefined; readonly action?: string | undefined },
): void {
  if (!hookId) throw invalidParameter('hookId must be specified.');
  const wanted = requireHookAction('action', action);
  const pause = deployment.native?.pauses.find((each) => each.hookId === hookId);
  if (!pause) throw invalidParameter(`The lifecycle hook ${hookId} was not found in the service deployment.`);
  if (deployment.status !== 'IN_PROGRESS') {
    throw invalidParameter(
      `The service deployment cannot be continued because it is in the state ${deployment.status}.`,
    );
  }
  if (pause.status !== 'AWAITING_ACTION' || world.clock.now() >= pause.expiresAt) {
    throw invalidParameter(`The lifecycle hook ${hookId} is not awaiting action: its status is ${pause.status}.`);
  }
  pause.status = wanted === 'CONTINUE' ? 'SUCCEEDED' : 'FAILED';
  deployment.updatedAt = world.clock.now();
  world.changed(service);
}
