import { generateKeyPairSync, sign } from 'node:crypto';
import { get, request } from 'node:https';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHub, type GitHub } from '../../src/index.ts';
import { API, armOf, plain, start, type Fixture } from './fixture.ts';

const CLIENT = '11111111-1111-4111-8111-111111111111';
const OTHER = '55555555-5555-4555-8555-555555555555';
const AUDIENCE = 'api://AzureADTokenExchange';

let github: GitHub;
let fixture: Fixture;

beforeAll(async () => {
  github = await startGitHub({ scenario: { environment: 'production' } });
  const subject = 'repo:octo-org/shop:environment:production';
  fixture = await start({
    applications: [
      { federatedCredentials: [{ issuer: github.issuer, subject }] },
      { clientId: OTHER, federatedCredentials: [{ issuer: github.issuer, subject: 'repo:octo-org/shop:ref:x' }] },
    ],
    tokensExpireAfterSeconds: 600,
    sites: [],
  });
});
afterAll(() => Promise.all([github.close(), fixture.azure.close()]));

async function assertion(audience = AUDIENCE): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } = github.env;
  const response = await fetch(`${url}&audience=${encodeURIComponent(audience)}`, {
    headers: { authorization: `Bearer ${secret}` },
  });
  return ((await response.json()) as { value: string }).value;
}

async function signIn(changed: Readonly<Record<string, string | undefined>> = {}, tenant?: string) {
  const { env } = fixture.azure;
  const form = {
    grant_type: 'client_credentials',
    client_id: CLIENT,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: changed['client_assertion'] ?? (await assertion()),
    scope: 'https://management.azure.com/.default',
    ...changed,
  };
  const given = Object.entries(form).filter((each): each is [string, string] => each[1] !== undefined);
  const url = `${plain(env['AZURE_AUTHORITY_HOST']!)}${tenant ?? env['AZURE_TENANT_ID']}/oauth2/v2.0/token`;
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(given) });
  return { status: response.status, body: (await response.json()) as any };
}

const list = (token: string | null) => {
  const { azure } = fixture;
  const url = `${azure.endpoint}/subscriptions/${azure.env['AZURE_SUBSCRIPTION_ID']}/providers/Microsoft.Web/sites?api-version=${API}`;
  return armOf(azure, token).send('GET', url);
};

describe('a job that proves who it is', () => {
  test('gets a token, which Resource Manager takes until it ends', async () => {
    const { status, body } = await signIn();
    expect({ status, body }).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: 3 } });
    expect(await list(body.access_token)).toMatchObject({ status: 200, body: { value: [] } });
    await fixture.azure.clock.sleep(601_000);
    expect(await list(body.access_token)).toMatchObject({
      status: 401,
      body: { error: { code: 'ExpiredAuthenticationToken' } },
    });
  });

  test('gets one for each audience, and Resource Manager takes its own alone', async () => {
    const { status, body } = await signIn({ scope: 'https://vault.azure.net/.default' });
    expect(status).toBe(200);
    expect(await list(body.access_token)).toMatchObject({
      status: 401,
      body: { error: { code: 'InvalidAuthenticationTokenAudience' } },
    });
  });

  test('leaves no secret in the log of calls', async () => {
    const value = await assertion();
    await signIn({ client_assertion: value });
    const logged = JSON.stringify(fixture.azure.calls.snapshot());
    expect(logged).toContain('"client_assertion":"***"');
    expect(logged).not.toContain(value);
  });
});

describe('is refused', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const forged = (claims: object) => {
    const parts = `${encoded({ alg: 'RS256', kid: 'mine' })}.${encoded(claims)}`;
    return `${parts}.${sign('RSA-SHA256', Buffer.from(parts), privateKey).toString('base64url')}`;
  };
  const cases: [string, () => Promise<Record<string, string | undefined>>, number, number, string][] = [
    ['for another subject', async () => ({ client_id: OTHER }), 401, 700213, 'invalid_client'],
    ['for another audience', async () => ({ client_assertion: await assertion('x') }), 401, 700212, 'invalid_client'],
    [
      'with a token of another issuer',
      async () => ({ client_assertion: forged({ iss: 'https://idp.example' }) }),
      401,
      700211,
      'invalid_client',
    ],
    [
      'with a token that GitHub has not signed',
      async () => ({ client_assertion: forged({ iss: github.issuer }) }),
      401,
      700027,
      'invalid_client',
    ],
    ['with what is no token', async () => ({ client_assertion: 'abc' }), 401, 50027, 'invalid_client'],
    ['as an application that is not there', async () => ({ client_id: 'nobody' }), 400, 700016, 'unauthorized_client'],
    ['without a scope', async () => ({ scope: undefined }), 400, 900144, 'invalid_request'],
    [
      'for a resource that is none',
      async () => ({ scope: 'https://other.example/.default' }),
      400,
      500011,
      'invalid_resource',
    ],
    ['for a scope that is none', async () => ({ scope: 'https://management.azure.com' }), 400, 70011, 'invalid_scope'],
    ['for another grant', async () => ({ grant_type: 'password' }), 400, 70003, 'unsupported_grant_type'],
  ];

  test.each(cases)('%s', async (_title, form, status, number, error) => {
    const answer = await signIn(await form());
    expect(answer).toMatchObject({ status, body: { error, error_codes: [number] } });
    expect(answer.body.error_description).toMatch(new RegExp(`^AADSTS${number}: .* Trace ID: `));
  });

  test('in another tenant', async () => {
    expect(await signIn({}, OTHER)).toMatchObject({ status: 400, body: { error_codes: [90002] } });
  });

  test('when a fault says so', async () => {
    fixture.azure.faults.add({ on: 'entra:token', kind: 'expire', times: 1 });
    expect(await signIn()).toMatchObject({ status: 401, body: { error_codes: [700024] } });
    expect((await signIn()).status).toBe(200);
  });
});

describe('Resource Manager refuses', () => {
  test.each([
    ['nobody', null, 'AuthenticationFailed'],
    ['what was not given here', 'abc', 'InvalidAuthenticationToken'],
  ])('%s', async (_title, token, code) => {
    const { status, headers, body } = await list(token);
    expect({ status, body }).toMatchObject({ status: 401, body: { error: { code } } });
    expect(headers.get('www-authenticate')).toMatch(/^Bearer /);
  });
});

describe('https', () => {
  const url = () => `${fixture.azure.endpoint}/common/v2.0/.well-known/openid-configuration`;

  test('is trusted by who trusts the authority', async () => {
    const body = await new Promise<string>((resolve, reject) => {
      get(url(), { ca: fixture.azure.ca }, (response) => resolve(text(response))).on('error', reject);
    });
    expect(JSON.parse(body)).toMatchObject({ token_endpoint: `${fixture.azure.endpoint}/common/oauth2/v2.0/token` });
  });

  test('takes a body', async () => {
    const status = await new Promise((resolve, reject) => {
      const sent = request(url().replace('v2.0/.well-known/openid-configuration', 'oauth2/v2.0/token'), {
        method: 'POST',
        ca: fixture.azure.ca,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
      sent.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject);
      sent.end(new URLSearchParams({ a: 'x'.repeat(100_000) }).toString());
    });
    expect(status).toBe(400);
  });

  test('is not, by anybody else', async () => {
    const error = await new Promise<NodeJS.ErrnoException>((resolve) => get(url()).on('error', resolve));
    // the latter where this process has come to trust the authority of another sandbox, which has the same name
    expect(['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'CERT_SIGNATURE_FAILURE']).toContain(error.code);
  });
});
