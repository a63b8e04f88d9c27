import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startGitHub } from '../../src/index.ts';
import { refusal, start, tipOf, type Fixture } from './fixture.ts';

describe('a workflow run', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await start({ runs: [{ id: 7 }] });
  });
  afterEach(() => fixture.github.close());

  test('says whether it has ended, and how; a new attempt runs again', async () => {
    const { octokit, at, github } = fixture;
    const run = async () => (await octokit.actions.getWorkflowRun({ ...at, run_id: 7 })).data;
    expect(await run()).toMatchObject({
      status: 'in_progress',
      conclusion: null,
      run_attempt: 1,
      head_sha: await tipOf(fixture),
    });
    github.seed.run({ id: 7, status: 'completed', conclusion: 'cancelled' });
    expect(await run()).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
    github.seed.run({ id: 7, run_attempt: 2 });
    expect(await run()).toMatchObject({ status: 'in_progress', run_attempt: 2 });
    const first = await octokit.actions.getWorkflowRunAttempt({ ...at, run_id: 7, attempt_number: 1 });
    expect(first.data).toMatchObject({ status: 'completed', run_attempt: 1 });
    const third = octokit.actions.getWorkflowRunAttempt({ ...at, run_id: 7, attempt_number: 3 });
    expect(await refusal(third)).toMatchObject({ status: 404 });
    expect(await refusal(octokit.actions.getWorkflowRun({ ...at, run_id: 8 }))).toMatchObject({ status: 404 });
  });
});

describe('a token of OIDC', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await start({ environment: 'production' });
  });
  afterEach(() => fixture.github.close());

  async function ask(audience?: string, secret = fixture.github.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
    const url = `${fixture.github.env['ACTIONS_ID_TOKEN_REQUEST_URL']}${audience === undefined ? '' : `&audience=${encodeURIComponent(audience)}`}`;
    const response = await fetch(url, { headers: { authorization: `Bearer ${secret}` } });
    return { status: response.status, value: ((await response.json()) as { value: string }).value };
  }
  const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

  test('is signed by a key that the issuer publishes', async () => {
    const { value } = await ask();
    const [head, body, signature] = value.split('.') as [string, string, string];
    const found = async (url: string) => (await fetch(url)).json() as Promise<any>;
    const { jwks_uri: uri, issuer } = await found(`${fixture.github.issuer}/.well-known/openid-configuration`);
    const { keys } = await found(uri);
    const key = keys.find(({ kid }: { kid: string }) => kid === decode(head)['kid']) as JsonWebKey;
    const publicKey = createPublicKey({ key, format: 'jwk' });
    const isSigned = (text: string) =>
      verify('RSA-SHA256', Buffer.from(text), publicKey, Buffer.from(signature, 'base64url'));
    expect(isSigned(`${head}.${body}`)).toBe(true);
    expect(isSigned(`${head}.${body}x`)).toBe(false);
    expect(decode(body)['iss']).toBe(issuer);
  });

  test('says which job of which run asks, for whom, and for how long', async () => {
    const claims = decode((await ask('api://AzureADTokenExchange')).value.split('.')[1]!);
    expect(claims).toMatchObject({
      sub: 'repo:octo-org/shop:environment:production',
      aud: 'api://AzureADTokenExchange',
      repository: 'octo-org/shop',
      environment: 'production',
      ref: 'refs/heads/main',
      sha: await tipOf(fixture),
      run_id: '1000',
      run_attempt: '1',
    });
    const now = Date.now() / 1_000;
    expect(claims['nbf']).toBeLessThan(now);
    expect(claims['exp']).toBeGreaterThan(now);
    const ofOwner = decode((await ask()).value.split('.')[1]!);
    expect(ofOwner['aud']).toBe(`${fixture.github.serverUrl}/octo-org`);
    expect(ofOwner['jti']).not.toBe(claims['jti']);
  });

  test('is given to the job alone, and can be kept back by a fault', async () => {
    expect(await ask(undefined, 'made-up')).toMatchObject({ status: 401 });
    fixture.github.faults.add([{ on: 'oidc:getIDToken', kind: 'error', status: 503, times: 1 }]);
    expect(await ask()).toMatchObject({ status: 503 });
    fixture.github.faults.add([{ on: 'oidc:getIDToken', kind: 'reset', times: 1 }]);
    await expect(ask()).rejects.toThrow('fetch failed');
    expect(await ask()).toMatchObject({ status: 200 });
    expect(fixture.github.calls.snapshot().map(({ status }) => status)).toEqual([401, 503, null, 200]);
  });
});

describe('GitHub starts', () => {
  test('with what a runner gives to a job, and leaves nothing behind', async () => {
    let dir: string;
    {
      await using github = await startGitHub({
        scenario: { owner: 'acme', repo: 'web', runs: [{ id: 5, run_attempt: 2 }] },
      });
      dir = github.gitDir;
      expect(github.env).toMatchObject({
        GITHUB_API_URL: github.apiUrl,
        GITHUB_SERVER_URL: github.serverUrl,
        GITHUB_REPOSITORY: 'acme/web',
        GITHUB_TOKEN: 'ghs_sandbox',
        GITHUB_RUN_ID: '5',
        GITHUB_RUN_ATTEMPT: '2',
        GITHUB_SHA: expect.stringMatching(/^[0-9a-f]{40}$/),
      });
      expect(existsSync(dir)).toBe(true);
    }
    expect(existsSync(dir)).toBe(false);
  });

  test('as an Enterprise Server, with its paths', async () => {
    const fixture = await start({ flavour: 'ghes' });
    const { github, octokit, at } = fixture;
    expect(github.env['GITHUB_API_URL']).toMatch(/\/api\/v3$/);
    const { data } = await octokit.git.getRef({ ...at, ref: 'heads/main' });
    expect(data.url).toMatch(`${github.serverUrl}/api/v3/repos/octo-org/shop/git/refs/heads/main`);
    const { data: release } = await octokit.repos.createRelease({ ...at, tag_name: 'v1' });
    expect(release.upload_url).toMatch(`${github.serverUrl}/api/uploads/repos/octo-org/shop/releases/`);
    const upload = await octokit.repos.uploadReleaseAsset({
      ...at,
      release_id: release.id,
      name: 'a',
      data: 'x',
      url: release.upload_url,
    });
    expect(upload.status).toBe(201);
    await github.close();
  });

  test('not with options that cannot be; all problems are told at once', async () => {
    const scenario = { owner: '..', runs: [{ id: 0 }], tokens: [{ token: 't', permissions: { content: 'read' } }] };
    const starting = startGitHub({ scenario: scenario as never });
    await expect(starting).rejects.toThrow(
      /github\.owner: [^]*github\.tokens\.0\.permissions\.content: [^]*github\.runs\.0\.id: /,
    );
    await expect(startGitHub({ scenario: { faults: [{ on: 'x', kind: 'y' }] } })).rejects.toThrow(
      /0\.on: [^]*0\.kind: /,
    );
  });

  test('with the same control as the cloud', async () => {
    await using github = await startGitHub();
    const control = (path: string, init?: RequestInit) => fetch(`${github.serverUrl}/_sandbox/${path}`, init);
    await control('faults', { method: 'POST', body: JSON.stringify({ on: '*', kind: 'error' }) });
    expect((await fetch(`${github.apiUrl}/user`, { headers: { 'user-agent': 'x' } })).status).toBe(502);
    expect(await (await control('calls')).json()).toMatchObject([
      { service: 'users', action: 'getAuthenticated', fault: 'error' },
    ]);
  });
});
