import { ok, type Routes } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { listed } from '../http/paging.ts';
import type { Environment } from '../model.ts';
import { nodeId, time } from '../views/common.ts';
import type { World } from '../world.ts';

export const environmentRoutes: Routes = {
  'GET /repos/{owner}/{repo}/environments': {
    operation: 'repos:getAllEnvironments',
    docs: 'deployments/environments#list-environments',
    needs: ['actions:read'],
    handle(call) {
      const { environments } = call.world;
      const page = listed(call, environments, (each) => environmentView(call.world, each));
      return { ...page, body: { total_count: environments.length, environments: page.body } };
    },
  },
  'GET /repos/{owner}/{repo}/environments/{environment_name}': {
    operation: 'repos:getEnvironment',
    docs: 'deployments/environments#get-an-environment',
    needs: ['actions:read'],
    handle({ params, world }) {
      const environment = world.environments.find(({ name }) => name === params['environment_name']);
      if (!environment) throw notFound();
      return ok(environmentView(world, environment));
    },
  },
};

/** Without protection rules: the sandbox has no approvals. */
function environmentView({ urls }: World, { id, name, createdAt }: Environment) {
  const encoded = encodeURIComponent(name);
  return {
    id,
    node_id: nodeId('Environment', id),
    name,
    url: urls.repo(`/environments/${encoded}`),
    html_url: urls.html(`/deployments/activity_log?environments_filter=${encoded}`),
    created_at: time(createdAt),
    updated_at: time(createdAt),
    protection_rules: [],
    deployment_branch_policy: null,
  };
}
