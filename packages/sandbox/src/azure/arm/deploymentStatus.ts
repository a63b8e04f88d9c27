import { ok, type Call, type Routes } from '../http/call.ts';
import { armError } from '../http/errors.ts';
import { DEPLOY_STATUS, type Deployment, type Slot } from '../model.ts';
import { deploymentView } from '../kudu/views.ts';
import type { World } from '../world.ts';
import { siteRoutes, slotOf } from './siteRoutes.ts';
import { below } from './views.ts';

/** Lines of an instance's output that an error carries. */
const LOG_LINES = 20;

/** https://learn.microsoft.com/rest/api/appservice/web-apps/get-production-site-deployment-status#csmdeploymentstatus */
export const deploymentRoutes: Routes = siteRoutes({
  'GET /deployments': {
    names: ['listDeployments'],
    permission: 'deployments/read',
    handle(call) {
      const slot = slotOf(call);
      const value = slot.content.deployments.map((each) =>
        below(call.world, slot, `deployments/${each.id}`, deploymentView(slot, each)),
      );
      return ok({ value, nextLink: null });
    },
  },
  'GET /deploymentStatus': {
    names: ['listProductionSiteDeploymentStatuses', 'listSlotSiteDeploymentStatusesSlot'],
    permission: 'deployments/read',
    handle(call) {
      const slot = slotOf(call);
      return ok({ value: slot.content.deployments.map((each) => view(call.world, slot, each)), nextLink: null });
    },
  },
  'GET /deploymentStatus/{deploymentStatusId}': {
    names: ['getProductionSiteDeploymentStatus', 'getSlotSiteDeploymentStatusSlot'],
    permission: 'deployments/read',
    handle(call: Call) {
      const slot = slotOf(call);
      const id = call.params['deploymentStatusId'];
      const found = slot.content.deployments.find((each) => each.id === id);
      if (!found) throw armError(404, 'NotFound', `Deployment '${id}' not found.`);
      return ok(view(call.world, slot, found));
    },
  },
});

function view(world: World, slot: Slot, deployment: Deployment): object {
  const { instances } = slot.workers;
  const how = (state: string) => instances.filter((each) => each.state === state).length;
  const hasFailed = statusOf(deployment).endsWith('Failed');
  return below(world, slot, `deploymentStatus/${deployment.id}`, {
    deploymentId: deployment.id,
    status: statusOf(deployment),
    numberOfInstancesInProgress: how('starting'),
    numberOfInstancesSuccessful: how('ready'),
    numberOfInstancesFailed: how('failed'),
    failedInstancesLogs: hasFailed ? slot.log.slice(-LOG_LINES) : null,
    errors: hasFailed
      ? [{ code: statusOf(deployment), message: deployment.statusText || slot.log.at(-1) || '' }]
      : null,
  });
}

function statusOf({ status, runtime }: Deployment): string {
  switch (status) {
    case DEPLOY_STATUS.pending:
      return 'BuildRequestReceived';
    case DEPLOY_STATUS.building:
    case DEPLOY_STATUS.deploying:
      return 'BuildInProgress';
    case DEPLOY_STATUS.failed:
      return 'BuildFailed';
    default:
      return { starting: 'RuntimeStarting', successful: 'RuntimeSuccessful', failed: 'RuntimeFailed' }[
        runtime ?? 'starting'
      ];
  }
}
