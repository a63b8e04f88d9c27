import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHub, startSandbox, type GitHub, type Sandbox } from '../src/index.ts';
import { callJson, callQuery } from './wire.ts';

const STS = '2011-06-15';
const ROLE = 'arn:aws:iam::123456789012:role/deploy';

let github: GitHub;
let sandbox: Sandbox;
/** The same, with credentials that do not end within a test. */
let lasting: Sandbox;

beforeAll(async () => {
  github = await startGitHub({ scenario: { environment: 'production' } });
  const roles = [
    { name: 'deploy', webIdentity: { subjects: ['repo:octo-org/shop:environment:*'] } },
    { name: 'other', webIdentity: { subjects: ['repo:octo-org/shop:ref:refs/heads/main'] } },
    { name: 'tasks' },
  ];
  const identityProviders = [{ url: github.issuer }];
  const scenario = { services: [], roles, identityProviders };
  sandbox = await startSandbox({ speed: 300, scenario: { ...scenario, credentialsExpireAfterSeconds: 1_800 } });
  lasting = await startSandbox({ speed: 300, scenario });
});

afterAll(() => Promise.all([sandbox.close(), lasting.close(), github.close()]));

async function token(audience = 'sts.amazonaws.com'): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } = github.env;
  const response = await fetch(`${url}&audience=${audience}`, { headers: { authorization: `Bearer ${secret}` } });
  return ((await response.json()) as { value: string }).value;
}

/** Without a signature, as STS takes it. */
async function assume(input: Readonly<Record<string, string>>) {
  const form = { Action: 'AssumeRoleWithWebIdentity', Version: STS, RoleArn: ROLE, RoleSessionName: 'ci', ...input };
  const response = await fetch(sandbox.endpoint, { method: 'POST', body: new URLSearchParams(form) });
  const text = await response.text();
  const element = (name: string) => new RegExp(`<${name}>(.*?)</${name}>`).exec(text)?.[1] ?? '';
  return { status: response.status, code: element('Code'), message: element('Message'), element };
}

/** A call of ECS, signed with these credentials. */
async function clusters(key: string, session: string) {
  const response = await fetch(sandbox.endpoint, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260101/eu-central-1/ecs/aws4_request, Signature=0`,
      'x-amz-target': 'AmazonEC2ContainerServiceV20141113.ListClusters',
      'x-amz-security-token': session,
    },
    body: '{}',
  });
  const { __type: error } = (await response.json()) as { __type?: string };
  return [response.status, error];
}

describe('a job that proves who it is', () => {
  test('gets credentials of the role, which are taken until they end', async () => {
    const { status, element } = await assume({ WebIdentityToken: await token() });
    const [key, session] = [element('AccessKeyId'), element('SessionToken')];
    expect(status).toBe(200);
    expect(element('Arn')).toBe('arn:aws:sts::123456789012:assumed-role/deploy/ci');
    expect(element('SubjectFromWebIdentityToken')).toBe('repo:octo-org/shop:environment:production');
    // 1,800 seconds at this speed
    const leftMs = Date.parse(element('Expiration')) - Date.now();
    expect(leftMs).toBeLessThanOrEqual(6_000);
    expect(await clusters(key, session)).toEqual([200, undefined]);
    expect(await clusters(key, 'made-up')).toEqual([400, 'UnrecognizedClientException']);
    await sandbox.clock.sleep(1_801_000);
    expect(await clusters(key, session)).toEqual([400, 'ExpiredTokenException']);
  });

  test('gets others each time', async () => {
    const given = [
      await assume({ WebIdentityToken: await token() }),
      await assume({ WebIdentityToken: await token() }),
    ];
    expect(new Set(given.map(({ element }) => element('AccessKeyId'))).size).toBe(2);
  });

  test('is refused a role that trusts others, nobody of GitHub, or is not there', async () => {
    for (const name of ['other', 'tasks', 'gone']) {
      // oxlint-disable-next-line no-await-in-loop
      const answer = await assume({
        RoleArn: `arn:aws:iam::123456789012:role/${name}`,
        WebIdentityToken: await token(),
      });
      expect(answer).toMatchObject({
        status: 403,
        code: 'AccessDenied',
        message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      });
    }
  });

  test.each([
    ['60', /greater than or equal to 900/],
    ['43200', /exceeds the MaxSessionDuration/],
  ])('cannot have them for %s seconds', async (DurationSeconds, message) => {
    const answer = await assume({ WebIdentityToken: await token(), DurationSeconds });
    expect(answer).toMatchObject({ status: 400, code: 'ValidationError', message: expect.stringMatching(message) });
  });
});

describe('a token is refused', () => {
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const forged = (claims: object) => {
    const parts = `${encoded({ alg: 'RS256', kid: 'mine' })}.${encoded(claims)}`;
    return `${parts}.${sign('RSA-SHA256', Buffer.from(parts), privateKey).toString('base64url')}`;
  };
  const changed = async (): Promise<string> => {
    const [head, body, signature] = (await token()).split('.');
    const claims = JSON.parse(Buffer.from(body!, 'base64url').toString());
    return `${head}.${encoded({ ...claims, sub: 'repo:octo-org/shop:environment:admin' })}.${signature}`;
  };

  const cases: [string, () => string | Promise<string>, RegExp][] = [
    ['that is none', () => 'abc', /not a valid JWT/],
    ['of another issuer', () => forged({ iss: 'https://idp.example' }), /No OpenIDConnect provider/],
    ['for somebody else', () => token('api://other'), /Incorrect token audience/],
    ['that GitHub has not signed', () => forged({ iss: github.issuer }), /verification key/],
    ['that was changed', changed, /verification key/],
  ];

  test.each(cases)('%s', async (_, make, message) => {
    const answer = await assume({ WebIdentityToken: await make() });
    expect(answer).toMatchObject({
      status: 400,
      code: 'InvalidIdentityToken',
      message: expect.stringMatching(message),
    });
  });

  test('when GitHub cannot be asked for its keys', async () => {
    const away = await startGitHub();
    await away.close();
    await using other = await startSandbox({
      speed: 300,
      scenario: { services: [], identityProviders: [{ url: away.issuer }] },
    });
    const WebIdentityToken = forged({ iss: away.issuer });
    const form = {
      Action: 'AssumeRoleWithWebIdentity',
      Version: STS,
      RoleArn: ROLE,
      RoleSessionName: 'ci',
      WebIdentityToken,
    };
    const response = await fetch(other.endpoint, { method: 'POST', body: new URLSearchParams(form) });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('IDPCommunicationError')]);
  });
});

describe('credentials of a role', () => {
  test('say who they are; so do those that AssumeRole gives', async () => {
    const { body } = await callQuery(lasting, STS, 'AssumeRole', { RoleArn: ROLE, RoleSessionName: 'ops' });
    expect(body).toContain('<Arn>arn:aws:sts::123456789012:assumed-role/deploy/ops</Arn>');
    const [key, session] = ['AccessKeyId', 'SessionToken'].map((name) => new RegExp(`<${name}>(.*?)<`).exec(body)![1]!);
    const response = await fetch(lasting.endpoint, {
      method: 'POST',
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260101/eu-central-1/sts/aws4_request, Signature=0`,
        'x-amz-security-token': session!,
      },
      body: new URLSearchParams({ Action: 'GetCallerIdentity', Version: STS }),
    });
    expect(await response.text()).toContain('<Arn>arn:aws:sts::123456789012:assumed-role/deploy/ops</Arn>');
  });

  test('are asked for without a signature; nothing else is', async () => {
    const form = { Action: 'GetCallerIdentity', Version: STS };
    const response = await fetch(lasting.endpoint, { method: 'POST', body: new URLSearchParams(form) });
    expect([response.status, await response.text()]).toEqual([
      403,
      expect.stringContaining('MissingAuthenticationToken'),
    ]);
    expect((await callJson(lasting, 'ecs', 'ListClusters')).status).toBe(200);
  });

  test('whom the role trusts is in its trust policy', async () => {
    const { body } = await callQuery(lasting, '2010-05-08', 'GetRole', { RoleName: 'deploy' });
    const document = /<AssumeRolePolicyDocument>(.*)<\/AssumeRolePolicyDocument>/.exec(body)![1]!;
    const [, jobs] = JSON.parse(decodeURIComponent(document)).Statement;
    const name = github.issuer.replace('http://', '');
    expect(jobs).toEqual({
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${name}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: { [`${name}:aud`]: ['sts.amazonaws.com'] },
        StringLike: { [`${name}:sub`]: ['repo:octo-org/shop:environment:*'] },
      },
    });
  });
});
