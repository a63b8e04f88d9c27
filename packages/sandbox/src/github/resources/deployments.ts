import * as v from 'valibot';
import { resolveCommit } from '../git/resolve.ts';
import { bodyOf } from '../http/body.ts';
import { callerOf, created, idOf, ok, type Answer, type Call, type Routes } from '../http/call.ts';
import { notFound, unprocessable } from '../http/errors.ts';
import { listed } from '../http/paging.ts';
import type { Deployment } from '../model.ts';
import { deploymentView, environmentOf } from '../views/deployments.ts';
import { environmentNamed } from '../world.ts';
import { autoMerge, checkContexts } from './deploymentChecks.ts';

const creation = v.looseObject({
  ref: v.string(),
  task: v.optional(v.string(), 'deploy'),
  auto_merge: v.optional(v.boolean(), true),
  required_contexts: v.optional(v.array(v.string())),
  payload: v.optional(v.union([v.string(), v.record(v.string(), v.unknown())]), ''),
  environment: v.optional(v.string(), 'production'),
  description: v.optional(v.nullable(v.string()), ''),
  transient_environment: v.optional(v.boolean(), false),
  production_environment: v.optional(v.boolean()),
});

export const deploymentRoutes: Routes = {
  'POST /repos/{owner}/{repo}/deployments': {
    operation: 'repos:createDeployment',
    docs: 'deployments/deployments#create-a-deployment',
    needs: ['deployments:write'],
    handle: create,
  },
  'GET /repos/{owner}/{repo}/deployments': {
    operation: 'repos:listDeployments',
    docs: 'deployments/deployments#list-deployments',
    needs: ['deployments:read'],
    handle: list,
  },
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}': {
    operation: 'repos:getDeployment',
    docs: 'deployments/deployments#get-a-deployment',
    needs: ['deployments:read'],
    handle: (call) => ok(deploymentView(call.world, deploymentOf(call))),
  },
};

/** https://docs.github.com/en/rest/deployments/deployments#create-a-deployment */
async function create(call: Call): Promise<Answer> {
  const { world } = call;
  const given = bodyOf(call, creation);
  const sha = await resolveCommit(world.git, world.refs, given.ref);
  if (sha === null) throw unprocessable(`No ref found for: ${given.ref}`);
  const merged = given.auto_merge ? await autoMerge(call, given.ref, sha) : null;
  if (merged !== null) return { status: 202, body: { message: merged } };
  checkContexts(world, given.ref, sha, given.required_contexts ?? null);
  const deployment: Deployment = {
    id: world.nextId(),
    sha,
    ref: given.ref,
    task: given.task,
    payload: given.payload,
    environment: environmentNamed(world, given.environment).name,
    description: given.description,
    creator: callerOf(call).login,
    createdAt: world.clock.now(),
    transient: given.transient_environment,
    production: given.production_environment ?? given.environment === 'production',
    statuses: [],
  };
  world.deployments.push(deployment);
  return created(deploymentView(world, deployment));
}

/** https://docs.github.com/en/rest/deployments/deployments#list-deployments; newest first. */
function list(call: Call) {
  const { query, world } = call;
  const asked = (name: string) => {
    const value = query.get(name) ?? 'none';
    return value === 'none' ? null : value;
  };
  const [sha, ref, task, environment] = ['sha', 'ref', 'task', 'environment'].map(asked);
  const found = world.deployments.filter(
    (each) =>
      (sha === null || each.sha === sha) &&
      (ref === null || each.ref === ref) &&
      (task === null || each.task === task) &&
      (environment === null || environmentOf(each) === environment),
  );
  return listed(call, found.toReversed(), (deployment) => deploymentView(world, deployment));
}

/** The deployment that the path names. */
export function deploymentOf(call: Call): Deployment {
  const id = idOf(call, 'deployment_id');
  const deployment = call.world.deployments.find((each) => each.id === id);
  if (!deployment) throw notFound();
  return deployment;
}
