import type { Deployment, DeploymentStatus } from '../model.ts';
import type { World } from '../world.ts';
import { nodeId, time } from './common.ts';
import { userView } from './users.ts';

/** A status may have moved the deployment to another environment. https://docs.github.com/en/rest/deployments/statuses#create-a-deployment-status */
export function environmentOf({ statuses, environment }: Deployment): string {
  return statuses.at(-1)?.environment ?? environment;
}

/** https://docs.github.com/en/rest/deployments/deployments#get-a-deployment */
export function deploymentView({ urls }: World, deployment: Deployment) {
  const url = urls.repo(`/deployments/${deployment.id}`);
  return {
    url,
    id: deployment.id,
    node_id: nodeId('Deployment', deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: environmentOf(deployment),
    description: deployment.description,
    creator: userView(urls, deployment.creator),
    created_at: time(deployment.createdAt),
    updated_at: time(deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt),
    statuses_url: `${url}/statuses`,
    repository_url: urls.repo(),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: null,
  };
}

/** https://docs.github.com/en/rest/deployments/statuses#get-a-deployment-status */
export function deploymentStatusView({ urls }: World, deployment: Deployment, status: DeploymentStatus) {
  const deploymentUrl = urls.repo(`/deployments/${deployment.id}`);
  return {
    url: `${deploymentUrl}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    state: status.state,
    creator: userView(urls, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    created_at: time(status.createdAt),
    updated_at: time(status.createdAt),
    deployment_url: deploymentUrl,
    repository_url: urls.repo(),
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
    performed_via_github_app: null,
  };
}
