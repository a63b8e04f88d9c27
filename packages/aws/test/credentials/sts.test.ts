import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { explainRefusal } from '../../src/credentials/refusal.ts';
import { assumeRoleWithWebIdentity, type StsAnswer } from '../../src/credentials/sts.ts';

const TOKEN = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl';
const ROLE = 'arn:aws:iam::123456789012:role/deploy';

/** What one answer of STS is taken for; and what it was asked. */
async function answered(status: number, text: string): Promise<{ answer: StsAnswer; asked: string }> {
  let asked = '';
  const server = createServer(async (request, response) => {
    for await (const chunk of request as AsyncIterable<Buffer>) asked += chunk.toString();
    response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answer = await ask(endpoint);
  server.close();
  server.closeAllConnections();
  return { answer, asked };
}

const ask = (endpoint: string) =>
  assumeRoleWithWebIdentity({ endpoint, roleArn: ROLE, sessionName: 'ci-1', token: TOKEN, userAgent: 'test' });

const error = (code: string, message: string) =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;

const SESSION =
  '<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>ASIA1</AccessKeyId>' +
  '<SecretAccessKey>a/b+c</SecretAccessKey><SessionToken>\n  t==\n</SessionToken><Expiration>2026-01-01T01:00:00Z</Expiration>' +
  '</Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>';

describe('an answer of STS', () => {
  test('with credentials is read', async () => {
    const { answer, asked } = await answered(200, SESSION);
    expect(answer).toEqual({
      session: {
        accessKeyId: 'ASIA1',
        secretAccessKey: 'a/b+c',
        sessionToken: 't==',
        expiration: new Date('2026-01-01T01:00:00Z'),
      },
    });
    expect(Object.fromEntries(new URLSearchParams(asked))).toEqual({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: ROLE,
      RoleSessionName: 'ci-1',
      WebIdentityToken: TOKEN,
      DurationSeconds: '3600',
    });
  });

  test.each([
    ['throttled', 400, error('Throttling', 'Rate exceeded'), true, 'Throttling'],
    ['busy', 503, 'busy', true, 'HTTP 503'],
    ['that GitHub could not be reached', 400, error('IDPCommunicationError', ''), true, 'IDPCommunicationError'],
    [
      'that the keys were not found',
      400,
      error('InvalidIdentityToken', 'Couldn&apos;t retrieve verification key from your identity provider'),
      true,
      'InvalidIdentityToken',
    ],
    ['a refusal', 403, error('AccessDenied', 'Not authorized'), false, 'AccessDenied'],
    ['a refusal without words', 403, '', false, 'HTTP 403'],
    ['credentials in part', 200, SESSION.replace(/<SessionToken>[^<]*<\/SessionToken>/, ''), true, 'NoCredentials'],
  ])('%s', async (_, status, text, isTransient, code) => {
    const { answer } = await answered(status, text);
    expect(answer).toMatchObject({ isTransient, refusal: { code } });
    expect(JSON.stringify(answer)).not.toContain('a/b+c');
  });

  test('never holds the token, whoever repeats it', async () => {
    const { answer } = await answered(400, error('InvalidIdentityToken', `bad&#10; ${TOKEN}\n${TOKEN}`));
    expect(JSON.stringify(answer)).not.toContain(TOKEN.slice(0, 30));
  });

  test('that leads elsewhere is not followed: the token would go with it', async () => {
    expect((await answered(307, '')).answer).toMatchObject({ isTransient: true, refusal: { code: 'Unreachable' } });
  });

  test('that nobody gives is told with where it was asked', async () => {
    const answer = await ask('http://127.0.0.1:1/');
    expect(answer).toMatchObject({
      isTransient: true,
      refusal: { message: expect.stringMatching(/^127\.0\.0\.1:1: /) },
    });
  });
});

describe('a refusal says what to do', () => {
  const jwt = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.sig`;
  const told = (code: string, token: string) =>
    explainRefusal({ roleArn: ROLE, code, message: 'Not authorized', audience: 'sts.amazonaws.com', token });
  const claims = {
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:octo-org/shop:environment:production',
  };

  test.each([
    [
      'AccessDenied',
      /trust policy must allow .*token\.actions\.githubusercontent\.com for `sub` `repo:octo-org\/shop:environment/,
    ],
    [
      'InvalidIdentityToken',
      /Account 123456789012 needs an IAM identity provider for https:\/\/token\.actions.*`sts\.amazonaws/,
    ],
    [
      'ValidationError',
      /^AWS did not give arn:aws:iam::123456789012:role\/deploy to this job \(ValidationError: Not auth/,
    ],
  ])('%s', (code, message) => {
    expect(told(code, jwt(claims))).toMatch(message);
  });

  test.each([['not.a'], [''], [jwt({ sub: 'a\nb', iss: 7 })], [jwt([])], ['e30.bnVsbA.sig']])(
    'of whatever token: %j',
    (token) => {
      const text = told('AccessDenied', token);
      expect(text).toContain('the `sub` of this repository or environment');
      expect(text).not.toMatch(/\n/);
    },
  );
});
