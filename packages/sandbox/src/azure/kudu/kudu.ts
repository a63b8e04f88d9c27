import type { Fault } from '../../core/faults.ts';
import { callerOf } from '../arm/surface.ts';
import { authorizationFailed, isAllowed } from '../arm/permissions.ts';
import * as v from 'valibot';
import { bodyOf, ok, type Answer, type Call, type Routes } from '../http/call.ts';
import type { Surface } from '../http/endpoint.ts';
import { AzureError } from '../http/errors.ts';
import { DEPLOY_STATUS, PRODUCTION, type Deployment, type Slot } from '../model.ts';
import { hostOf } from '../sites/routing.ts';
import { idOf, type World } from '../world.ts';
import { deploy, isDeploying } from './deploy.ts';
import { dockerLogRoutes } from './dockerLog.ts';
import { deploymentView } from './views.ts';

/**
 * The publishing host of one slot.
 * https://github.com/projectkudu/kudu/wiki/REST-API
 * https://learn.microsoft.com/azure/app-service/deploy-zip#kudu-publish-api-reference
 */
export function kuduSurface(world: World, slot: () => Slot): Surface {
  const routes: Routes = {
    'POST /api/publish': { operation: 'kudu:publish', permission: null, handle: (call) => publish(call, slot()) },
    'POST /api/zipdeploy': { operation: 'kudu:zipdeploy', permission: null, handle: (call) => publish(call, slot()) },
    'GET /api/isdeploying': {
      operation: 'kudu:isDeploying',
      permission: null,
      handle: () => ok({ value: isDeploying(slot().content), msg: null }),
    },
    'GET /api/deployments': {
      operation: 'kudu:listDeployments',
      permission: null,
      handle: () => ok(slot().content.deployments.map((each) => deploymentView(slot(), each))),
    },
    'GET /api/deployments/{id}': {
      operation: 'kudu:getDeployment',
      permission: null,
      handle: (call) => get(call, slot()),
    },
    'PUT /api/deployments/{id}': {
      operation: 'kudu:putDeployment',
      permission: null,
      handle: (call) => note(call, slot()),
    },
    ...dockerLogRoutes(slot),
    'GET /api/settings': { operation: 'kudu:getSettings', permission: null, handle: () => ok({}) },
    'GET /api/deployments/{id}/log': {
      operation: 'kudu:getDeploymentLog',
      permission: null,
      handle: (call) => {
        const { log } = deploymentOf(call, slot());
        const lines = log.map(({ at, message }, n) => ({
          log_time: new Date(at).toISOString(),
          id: String(n),
          message,
          type: 0,
          details_url: null,
        }));
        return ok(lines);
      },
    },
  };
  return {
    routes,
    callerOf(request) {
      // Basic authentication is off, as it is for new sites.
      if (!/^bearer /i.test(request.headers.authorization ?? '')) throw plain(401, 'Unauthorized', '');
      return callerOf(world, request);
    },
    check({ caller }) {
      const type = slot().name === PRODUCTION ? 'sites' : 'sites/slots';
      const action = `Microsoft.Web/${type}/publish/action`;
      if (caller && !isAllowed(caller, action, idOf(world, slot()))) {
        throw authorizationFailed(caller, action, idOf(world, slot()));
      }
    },
    notFound: (method, path) => plain(404, 'NotFound', `No route for ${method} ${path}.`),
    refusalBy,
    headers: (requestId) => ({ 'x-ms-request-id': requestId }),
  };
}

/** All of them archives of one format. */
const TYPES = ['zip', 'jar', 'war'];

async function publish(call: Call, slot: Slot): Promise<Answer> {
  const { query, bytes, world } = call;
  const type = query.get('type') ?? 'zip';
  if (!TYPES.includes(type)) throw plain(400, 'BadRequest', `Artifact type '${type}' not supported by the sandbox.`);
  if (bytes.length === 0) throw plain(400, 'BadRequest', 'Request body is empty.');
  if (isDeploying(slot.content)) {
    throw plain(409, 'Conflict', 'There is a deployment currently in progress. Please try again when it completes.');
  }
  const isAsync = [query.get('async'), query.get('isAsync')].includes('true');
  const deployer = query.get('deployer') ?? (query.get('type') ? 'OneDeploy' : 'ZipDeploy');
  const { deployment, over } = deploy(world, slot, {
    bytes,
    deployer,
    message: query.get('message') ?? 'Created via a push deployment',
    restarts: query.get('restart') !== 'false',
  });
  const headers = { 'scm-deployment-id': deployment.id };
  if (isAsync) {
    const location = `${urlOf(slot)}/api/deployments/latest?deployer=${encodeURIComponent(deployer)}`;
    return { status: 202, headers: { ...headers, location } };
  }
  // The caller hears nothing until the package is in place: of how the site starts it is not told.
  await Promise.race([over, ended(world, deployment)]);
  if (deployment.statusText !== '') throw plain(500, 'InternalServerError', deployment.statusText);
  return { status: 200, headers, body: deploymentView(slot, deployment) };
}

/** 202 until it is over: https://github.com/projectkudu/kudu/wiki/REST-API#deployment */
function get(call: Call, slot: Slot): Answer {
  const deployment = deploymentOf(call, slot);
  const status = deployment.endedAt === null ? 202 : 200;
  const location = status === 202 ? { headers: { location: `${urlOf(slot)}/api/deployments/${deployment.id}` } } : {};
  return { status, ...location, body: deploymentView(slot, deployment) };
}

/** Tools write into the history what they have done by other ways: nothing is deployed. */
function note(call: Call, slot: Slot): Answer {
  const given = bodyOf(
    call,
    v.looseObject({ status: v.number(), message: v.optional(v.string(), ''), deployer: v.optional(v.string(), '') }),
  );
  const now = call.world.clock.now();
  const isGood = given.status === DEPLOY_STATUS.success;
  const noted: Deployment = {
    id: call.params['id']!,
    status: isGood ? DEPLOY_STATUS.success : DEPLOY_STATUS.failed,
    statusText: '',
    message: given.message,
    deployer: given.deployer,
    receivedAt: now,
    endedAt: now,
    log: [],
    runtime: null,
  };
  slot.content.deployments.unshift(noted);
  return ok(deploymentView(slot, noted));
}

function deploymentOf({ params }: Call, { content }: Slot): Deployment {
  const { id } = params;
  const found = id === 'latest' ? content.deployments[0] : content.deployments.find((each) => each.id === id);
  if (found) return found;
  throw plain(404, 'NotFound', `Deployment '${id}' not found.`);
}

async function ended({ clock, closing }: World, deployment: Deployment): Promise<void> {
  const LOOK_MS = 500;
  // oxlint-disable-next-line no-await-in-loop
  while (deployment.endedAt === null) await clock.sleep(LOOK_MS, closing);
}

function urlOf({ scm }: Slot): string {
  return `https://${hostOf({ host: scm })}`;
}

function refusalBy(fault: Fault): AzureError | null {
  switch (fault.kind) {
    case 'throttle':
      return plain(429, 'TooManyRequests', 'Too many requests.');
    case 'error':
      return plain(fault.status ?? 500, fault.code ?? 'InternalServerError', fault.message ?? 'An error has occurred.');
    case 'deny':
      return plain(403, 'Forbidden', '');
    case 'expire':
      return plain(401, 'Unauthorized', '');
    default:
      return null;
  }
}

function plain(status: number, code: string, message: string): AzureError {
  return new AzureError(status, code, message, message);
}
