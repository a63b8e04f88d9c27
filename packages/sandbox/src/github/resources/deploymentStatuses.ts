import * as v from 'valibot';
import { bodyOf } from '../http/body.ts';
import { callerOf, created, type Call, type Routes } from '../http/call.ts';
import { customError } from '../http/errors.ts';
import { listed } from '../http/paging.ts';
import type { Deployment, DeploymentStatus } from '../model.ts';
import { deploymentStatusView, environmentOf } from '../views/deployments.ts';
import { environmentNamed, type World } from '../world.ts';
import { deploymentOf } from './deployments.ts';

/** "The maximum description length is 140 characters." */
const DESCRIPTION_LIMIT = 140;

const creation = v.looseObject({
  state: v.picklist(['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']),
  target_url: v.optional(v.string(), ''),
  log_url: v.optional(v.string()),
  description: v.optional(v.string(), ''),
  environment: v.optional(v.string()),
  environment_url: v.optional(v.string(), ''),
  auto_inactive: v.optional(v.boolean(), true),
});

export const deploymentStatusRoutes: Routes = {
  'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': {
    operation: 'repos:createDeploymentStatus',
    docs: 'deployments/statuses#create-a-deployment-status',
    needs: ['deployments:write'],
    handle: create,
  },
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': {
    operation: 'repos:listDeploymentStatuses',
    docs: 'deployments/statuses#list-deployment-statuses',
    needs: ['deployments:read'],
    handle(call) {
      const deployment = deploymentOf(call);
      const newestFirst = deployment.statuses.toReversed();
      return listed(call, newestFirst, (status) => deploymentStatusView(call.world, deployment, status));
    },
  },
};

/** https://docs.github.com/en/rest/deployments/statuses#create-a-deployment-status */
function create(call: Call) {
  const { world } = call;
  const deployment = deploymentOf(call);
  const given = bodyOf(call, creation);
  if (given.description.length > DESCRIPTION_LIMIT) {
    const message = `description is too long (maximum is ${DESCRIPTION_LIMIT} characters)`;
    throw customError('DeploymentStatus', 'description', message);
  }
  const status: DeploymentStatus = {
    id: world.nextId(),
    state: given.state,
    description: given.description,
    environment: environmentNamed(world, given.environment ?? environmentOf(deployment)).name,
    environmentUrl: given.environment_url,
    logUrl: given.log_url ?? given.target_url,
    creator: callerOf(call).login,
    createdAt: world.clock.now(),
  };
  deployment.statuses.push(status);
  if (status.state === 'success' && given.auto_inactive) retireOlder(world, deployment, status);
  return created(deploymentStatusView(world, deployment, status));
}

/**
 * "When you set the state of a deployment to `success`, then all prior non-transient, non-production environment
 * deployments in the same repository with the same environment name will become `inactive`."
 * https://docs.github.com/en/rest/deployments/deployments#about-deployments
 */
function retireOlder(world: World, deployment: Deployment, by: DeploymentStatus): void {
  const older = world.deployments.slice(0, world.deployments.indexOf(deployment));
  for (const each of older) {
    const last = each.statuses.at(-1);
    if (last?.state !== 'success' || last.environment !== by.environment || each.transient || each.production) continue;
    each.statuses.push({
      ...last,
      id: world.nextId(),
      state: 'inactive',
      creator: by.creator,
      createdAt: by.createdAt,
    });
  }
}
