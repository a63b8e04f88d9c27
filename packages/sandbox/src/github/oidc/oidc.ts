import { createHash, generateKeyPairSync, sign, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { pathOf, searchOf } from '../../core/http.ts';
import type { CallLog } from '../../core/calls.ts';
import type { Faults } from '../../core/faults.ts';
import { resolveCommit } from '../git/resolve.ts';
import type { World } from '../world.ts';
import { claimsOf } from './claims.ts';

/** As on GitHub Enterprise Server: https://docs.github.com/en/enterprise-server@latest/actions/reference/security/oidc */
const ISSUER_PATH = '/_services/token';
const REQUEST_PATH = '/_services/idtoken';
const REQUEST_TOKEN = 'sandbox-id-token-request-token';

/** The token endpoint that a job with `id-token: write` is given, and what a verifier of its tokens reads. */
export interface Oidc {
  /** https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token */
  readonly env: Readonly<Record<string, string>>;
  readonly issuer: string;
  serves(request: IncomingMessage): boolean;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export function createOidc({ world, calls, faults }: { world: World; calls: CallLog; faults: Faults }): Oidc {
  const { urls, scenario, clock } = world;
  const issuer = `${urls.server}${ISSUER_PATH}`;
  let keys: { readonly privateKey: KeyObject; readonly publicKey: KeyObject } | null = null;
  const keyPair = () => (keys ??= generateKeyPairSync('rsa', { modulusLength: 2_048 }));
  const keyId = () =>
    createHash('sha256')
      .update(keyPair().publicKey.export({ format: 'der', type: 'spki' }))
      .digest('hex');

  const documents: Readonly<Record<string, () => object>> = {
    [`${ISSUER_PATH}/.well-known/openid-configuration`]: () => ({
      issuer,
      jwks_uri: `${issuer}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      claims_supported: Object.keys(claimsOf(scenario, { issuer, server: '', audience: null, sha: '', now: 0 })),
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    }),
    [`${ISSUER_PATH}/.well-known/jwks`]: () => ({
      keys: [{ ...keyPair().publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: keyId() }],
    }),
  };

  async function token(audience: string | null): Promise<string> {
    const sha = (await resolveCommit(world.git, world.refs, scenario.defaultBranch)) ?? '';
    const claims = claimsOf(scenario, { issuer, server: urls.server, audience, sha, now: Date.now() });
    const parts = [{ typ: 'JWT', alg: 'RS256', kid: keyId() }, claims].map(encodePart).join('.');
    return `${parts}.${sign('RSA-SHA256', Buffer.from(parts), keyPair().privateKey).toString('base64url')}`;
  }

  async function answerRequest(request: IncomingMessage, audience: string | null) {
    if (!isRequestToken(request.headers.authorization)) return { status: 401, body: { message: 'Unauthorized' } };
    const value = await token(audience);
    return { status: 200, body: { count: value.length, value } };
  }

  return {
    issuer,
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${urls.server}${REQUEST_PATH}?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    },
    serves: (request) => pathOf(request) === REQUEST_PATH || Object.hasOwn(documents, pathOf(request)),
    async handle(request, response) {
      const document = documents[pathOf(request)];
      if (document) return answer(response, 200, document());
      const audience = new URLSearchParams(searchOf(request)).get('audience');
      const fault = faults.take('oidc', 'getIDToken');
      if (fault?.kind === 'delay') await wait(fault.ms ?? 1_000);
      const isBroken = fault !== null && ['reset', 'drop'].includes(fault.kind);
      const isRefused = fault !== null && !isBroken && fault.kind !== 'delay';
      const refusal = { status: fault?.status ?? 500, body: { message: fault?.message ?? 'Internal Server Error' } };
      const { status, body } = isRefused ? refusal : await answerRequest(request, audience);
      calls.record({
        service: 'oidc',
        action: 'getIDToken',
        at: clock.now(),
        wallAt: Date.now(),
        accessKeyId: null,
        userAgent: request.headers['user-agent'] ?? null,
        input: { audience },
        status: isBroken ? null : status,
        error: 'message' in body ? body.message : null,
        fault: fault?.kind ?? null,
      });
      if (isBroken) request.socket.resetAndDestroy();
      else answer(response, status, body);
    },
  };
}

function isRequestToken(authorization = ''): boolean {
  const [given, wanted] = [authorization.replace(/^bearer /i, ''), REQUEST_TOKEN].map((text) => Buffer.from(text));
  return given!.length === wanted!.length && timingSafeEqual(given!, wanted!);
}

function encodePart(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
