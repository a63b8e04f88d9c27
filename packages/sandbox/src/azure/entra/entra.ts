import type { Fault } from '../../core/faults.ts';
import { doubtOf, readToken, type WebToken } from '../../core/webToken.ts';
import { ok, type Answer, type Call, type Routes } from '../http/call.ts';
import { CLOUDS, type CloudName } from '../clouds.ts';
import type { Surface } from '../http/endpoint.ts';
import { armError, type AzureError } from '../http/errors.ts';
import type { Application } from '../options.ts';
import { entraError, refused } from './errors.ts';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const routes: Routes = {
  'GET /{tenantId}/v2.0/.well-known/openid-configuration': {
    operation: 'entra:openidConfiguration',
    permission: null,
    handle: ({ params, headers }) => {
      // as it was asked: under the name of another cloud it gives that cloud's addresses
      const authority = `https://${headers.host}/${params['tenantId']}`;
      return ok({
        issuer: `${authority}/v2.0`,
        authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
        token_endpoint: `${authority}/oauth2/v2.0/token`,
        jwks_uri: `${authority}/discovery/v2.0/keys`,
        response_types_supported: ['code', 'id_token', 'token'],
        subject_types_supported: ['pairwise'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    },
  },
  'POST /{tenantId}/oauth2/v2.0/token': { operation: 'entra:token', permission: null, handle: token },
};

/** The part of Microsoft Entra that gives tokens to workloads. */
export const entra: Surface = {
  routes,
  callerOf: () => null,
  check: () => {},
  notFound: (method, path) => armError(404, 'NotFound', `There is no ${method} ${path}.`),
  refusalBy,
  headers: (requestId) => ({ 'x-ms-request-id': requestId, 'cache-control': 'no-store, no-cache' }),
};

export function isEntra(path: string): boolean {
  return /^\/[^/]+\/(oauth2\/v2\.0\/token|v2\.0\/\.well-known\/openid-configuration)$/.test(path);
}

/** https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential */
async function token({ params, bytes, world }: Call): Promise<Answer> {
  const form = new URLSearchParams(bytes.toString('utf8'));
  const given = (name: string): string => {
    const value = form.get(name);
    if (!value) throw refused.missing(name);
    return value;
  };
  const { tenantId, applications, cloud } = world.scenario;
  if (params['tenantId'] !== tenantId) throw refused.tenant(params['tenantId']!);
  if (given('grant_type') !== 'client_credentials') throw refused.grant();
  const clientId = given('client_id');
  const application = applications.find((each) => each.clientId === clientId);
  if (!application) throw refused.client(clientId, tenantId);
  const audience = audienceOf(given('scope'), tenantId, cloud);
  if (given('client_assertion_type') !== ASSERTION_TYPE) throw refused.missing('client_assertion_type');
  await verify(readToken(given('client_assertion')), application);
  const { value, expiresIn } = world.tokens.issue(application, audience);
  return ok({ token_type: 'Bearer', expires_in: expiresIn, ext_expires_in: expiresIn, access_token: value });
}

/** `https://management.azure.com/.default`; a second slash belongs to the resource. Who takes tokens asks for its own audience. */
function audienceOf(scope: string, tenantId: string, cloud: CloudName): string {
  const [, resource] = /^(.*?)\/?\/\.default$/.exec(scope) ?? [];
  if (resource === undefined) throw refused.scope(scope);
  const { arm, others } = CLOUDS[cloud];
  const known: readonly string[] = [...arm, ...others];
  if (!known.includes(resource)) throw refused.resource(resource, tenantId);
  return resource;
}

/** The issuer is asked for its keys only once a credential names it: anybody may put any issuer into a token. */
async function verify(assertion: WebToken | null, { federatedCredentials }: Application): Promise<void> {
  if (!assertion) throw refused.assertion();
  const { iss, sub, aud } = assertion.claims;
  const ofIssuer = federatedCredentials.filter(({ issuer }) => issuer === iss);
  if (ofIssuer.length === 0) throw refused.issuer(iss);
  const doubt = await doubtOf(assertion);
  if (doubt?.kind === 'unreachable') throw refused.unreachable(iss);
  if (doubt?.kind === 'unsigned') throw refused.signature();
  if (doubt) throw refused.expired();
  // compared to the letter, in upper and lower case: there are no wildcards
  const ofSubject = ofIssuer.filter(({ subject }) => subject === sub);
  if (ofSubject.length === 0) throw refused.subject(sub);
  if (!ofSubject.some(({ audiences }) => audiences.includes(aud))) throw refused.audience(aud);
}

function refusalBy(fault: Fault): AzureError | null {
  switch (fault.kind) {
    case 'throttle':
      return entraError(429, 'temporarily_unavailable', 90055, 'Too many requests.');
    case 'error':
      return entraError(fault.status ?? 503, 'temporarily_unavailable', 90033, fault.message ?? 'A transient error.');
    case 'deny':
      return refused.subject('denied');
    case 'expire':
      return refused.expired();
    default:
      return null;
  }
}
