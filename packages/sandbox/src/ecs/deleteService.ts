import { invalidParameter, serviceNotActive } from './errors.ts';
import type { Service } from './model.ts';
import { serviceAnswers } from './views.ts';
import type { World } from './world.ts';

/**
 * Ends a service: it is DRAINING until its tasks have drained and stopped, then INACTIVE. One that drains already is answered as
 * it is, see https://github.com/aws/aws-cli/issues/1334.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html
 */
export function deleteService(world: World, service: Service, force: boolean): void {
  if (service.status === 'INACTIVE') throw serviceNotActive();
  if (service.status === 'DRAINING') return;
  if (service.desiredCount > 0 && !force) {
    throw invalidParameter('The service cannot be stopped while it is scaled above 0.');
  }
  world.staleReads.keep(service, () => serviceAnswers(world, service));
  service.desiredCount = 0;
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html: they go with their service.
  service.serviceDeployments = [];
  service.status = service.deployments.length === 0 ? 'INACTIVE' : 'DRAINING';
  world.changed(service);
}
