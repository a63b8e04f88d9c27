import type { IncomingMessage } from 'node:http';
import type { Fault } from '../../core/faults.ts';
import type { Match } from '../../core/router.ts';
import { CLOUDS } from '../clouds.ts';
import type { Caller } from '../entra/tokens.ts';
import type { Call, Route, Routes } from '../http/call.ts';
import type { Surface } from '../http/endpoint.ts';
import { armError, webError, type AzureError } from '../http/errors.ts';
import type { World } from '../world.ts';
import { checkApiVersion } from './apiVersions.ts';
import { authorizationFailed, isAllowed } from './permissions.ts';

/** Azure Resource Manager: https://learn.microsoft.com/azure/azure-resource-manager/management/overview */
export function armSurface(world: World, routes: Routes): Surface {
  const { scenario } = world;
  /** https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling (the bucket, the headers) */
  const remaining = { reads: 3_749, writes: 1_199 };

  return {
    routes,
    callerOf: (request) => callerOf(world, request),
    check({ params, query, caller }, { key, route }) {
      const path = pathOf(key, params);
      if (!query.get('api-version')) checkApiVersion(path, null);
      const { subscriptionId, resourceGroupName } = named(path);
      if (subscriptionId !== null && subscriptionId.toLowerCase() !== scenario.subscriptionId) {
        throw armError(404, 'SubscriptionNotFound', `The subscription '${subscriptionId}' could not be found.`);
      }
      if (route.permission !== null && caller && !isAllowed(caller, route.permission, path)) {
        throw authorizationFailed(caller, route.permission, path);
      }
      if (resourceGroupName !== null && resourceGroupName.toLowerCase() !== scenario.resourceGroup.toLowerCase()) {
        throw armError(404, 'ResourceGroupNotFound', `Resource group '${resourceGroupName}' could not be found.`);
      }
      checkApiVersion(path, query.get('api-version'));
      remaining[key.startsWith('GET') ? 'reads' : 'writes'] -= 1;
    },
    notFound: (method, path) =>
      armError(404, 'InvalidResourceType', `The sandbox has no ${method} ${path} in Azure Resource Manager.`),
    refusalBy,
    headers: (requestId) => ({
      'x-ms-request-id': requestId,
      'x-ms-correlation-request-id': requestId,
      'x-ms-ratelimit-remaining-subscription-reads': String(Math.max(0, remaining.reads)),
      'x-ms-ratelimit-remaining-subscription-writes': String(Math.max(0, remaining.writes)),
      'cache-control': 'no-cache',
    }),
  };
}

/** https://learn.microsoft.com/rest/api/azure/#create-the-request (the header); the texts are those that people quote. */
export function callerOf({ tokens, urls, scenario }: World, { headers }: IncomingMessage): Caller {
  const refused = (code: string, message: string) =>
    armError(401, code, message, { 'www-authenticate': 'Bearer authorization_uri="https://login.windows.net/"' });
  const [, value] = /^bearer (.+)$/i.exec(headers.authorization ?? '') ?? [];
  if (value === undefined) {
    throw refused('AuthenticationFailed', "Authentication failed. The 'Authorization' header is missing.");
  }
  const token = tokens.find(value);
  if (!token) throw refused('InvalidAuthenticationToken', 'The access token is invalid.');
  if (token.expiresAt <= Date.now()) {
    const [end, now] = [token.expiresAt, Date.now()].map((ms) => new Date(ms).toISOString());
    throw refused(
      'ExpiredAuthenticationToken',
      `The access token expiry UTC time '${end}' is earlier than current UTC time '${now}'.`,
    );
  }
  const audiences: readonly string[] = CLOUDS[scenario.cloud].arm;
  if (![...audiences, urls.management].includes(token.audience)) {
    throw refused(
      'InvalidAuthenticationTokenAudience',
      `The access token has been obtained for wrong audience or resource '${token.audience}'. It should exactly match with one of the allowed audiences '${audiences.join(',')}'.`,
    );
  }
  return token.caller;
}

/** Seconds that a client is told to wait, unless the fault says otherwise. */
const RETRY_AFTER_MS = 5_000;

function refusalBy(fault: Fault, { params, caller }: Call, { key, route }: Match<Route>): AzureError | null {
  const seconds = String(Math.ceil((fault.ms ?? RETRY_AFTER_MS) / 1_000));
  switch (fault.kind) {
    case 'throttle':
      return armError(
        fault.status ?? 429,
        'SubscriptionRequestsThrottled',
        `Number of requests for subscription '${params['subscriptionId']}' and operation exceeded the backend storage limit. Please try again after '${seconds}' seconds.`,
        { 'retry-after': seconds },
      );
    case 'error':
      return webError(fault.status ?? 500, fault.code ?? 'InternalServerError', fault.message ?? 'There was an error.');
    case 'deny':
      return caller && authorizationFailed(caller, route.permission ?? 'read', pathOf(key, params));
    case 'expire':
      return armError(
        401,
        'ExpiredAuthenticationToken',
        'The access token expiry UTC time is earlier than current UTC time.',
      );
    default:
      return null;
  }
}

function named(path: string): { subscriptionId: string | null; resourceGroupName: string | null } {
  return {
    subscriptionId: /^\/subscriptions\/([^/]+)/i.exec(path)?.[1] ?? null,
    resourceGroupName: /\/resourceGroups\/([^/]+)/i.exec(path)?.[1] ?? null,
  };
}

/** The path of a row with its parameters: the scope that permissions are asked at. */
function pathOf(key: string, params: Readonly<Record<string, string>>): string {
  const template = key.slice(key.indexOf(' ') + 1);
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
}
