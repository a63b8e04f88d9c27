import { describe, expect, test } from '@jest/globals';
import { startGitHub, startSandbox, type GitHub, type GitHubInput, type ScenarioInput } from '@deploy-actions/sandbox';
import { connectAlarms, connectEcs, createEcrApi, takeOn, type Job } from '../../src/index.ts';

const ROLE = 'arn:aws:iam::123456789012:role/deploy';
const ME = { action: 'test', version: '1' };

/** A cloud that trusts the jobs of octo-org/shop, and a job of it. */
async function open({ github: given = {}, scenario = {} }: { github?: GitHubInput; scenario?: ScenarioInput } = {}) {
  const github = await startGitHub({ scenario: given });
  const sandbox = await startSandbox({
    speed: 100,
    scenario: {
      services: [],
      identityProviders: [{ url: github.issuer }],
      roles: [{ name: 'deploy', webIdentity: { subjects: ['repo:octo-org/shop:*'] } }],
      ...scenario,
    },
  });
  const masked: string[] = [];
  const said: string[] = [];
  const { AWS_ENDPOINT_URL, AWS_REGION } = sandbox.env;
  const job: Job = {
    id: '7-1',
    env: { AWS_ENDPOINT_URL, AWS_REGION },
    idToken: (audience) => tokenOf(github, audience),
    mask: (secrets) => masked.push(...secrets),
    say: (line) => said.push(line),
  };
  const assumed = () => sandbox.calls.snapshot().filter(({ action }) => action === 'AssumeRoleWithWebIdentity');
  return {
    github,
    sandbox,
    job,
    masked,
    said,
    assumed,
    config: { endpoint: AWS_ENDPOINT_URL!, region: AWS_REGION! },
    async [Symbol.asyncDispose]() {
      await Promise.all([sandbox.close(), github.close()]);
    },
  };
}

async function tokenOf({ env }: GitHub, audience: string): Promise<string> {
  const response = await fetch(`${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${audience}`, {
    headers: { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
  });
  if (!response.ok) throw new Error(`GitHub did not give the job's OIDC token: it answered HTTP ${response.status}.`);
  return ((await response.json()) as { value: string }).value;
}

const taken = async (...[identity, role, job]: Parameters<typeof takeOn>) => {
  const answer = await takeOn(identity, role, job);
  if ('problems' in answer) throw new Error(answer.problems.map(({ message }) => message).join('\n'));
  return answer.identity;
};

describe('a job that takes a role on', () => {
  test('acts as it with every client, by one session', async () => {
    await using world = await open();
    const identity = await taken(ME, ROLE, world.job);
    const image = { account: '123456789012', region: 'eu-central-1', repository: 'shop', tag: 'v1', digest: null };
    await connectEcs(identity, world.config).describeService({ cluster: 'sandbox', service: 'shop' });
    await connectAlarms(identity, ['a'], world.config).unknown();
    await createEcrApi(identity, world.config).findImage(image);

    expect(world.assumed()).toMatchObject([
      { accessKeyId: null, userAgent: 'deploy-actions/test/1', input: { RoleArn: ROLE, RoleSessionName: 'test-7-1' } },
    ]);
    const others = world.sandbox.calls.snapshot().filter(({ service }) => service !== 'sts');
    expect(others.map(({ service, accessKeyId }) => [service, accessKeyId])).toEqual([
      ['ecs', 'ASIASANDBOX000000001'],
      ['cloudwatch', 'ASIASANDBOX000000001'],
      ['ecr', 'ASIASANDBOX000000001'],
    ]);
  });

  test('has its secrets masked, and tells until when the credentials last', async () => {
    await using world = await open();
    await taken(ME, ROLE, world.job);
    expect(world.masked).toEqual(['sandbox-secret-access-key-1', 'sandbox-session-token-1', 'ASIASANDBOX000000001']);
    expect(world.said).toEqual([
      expect.stringMatching(/^AWS credentials of .*role\/deploy, until \d\d:\d\d:\d\d UTC$/),
    ]);
  });

  test('gets new credentials when the first ones have ended', async () => {
    await using world = await open({ scenario: { credentialsExpireAfterSeconds: 100 } });
    const ecs = connectEcs(await taken(ME, ROLE, world.job), world.config);
    await world.sandbox.clock.sleep(101_000);
    await ecs.describeService({ cluster: 'sandbox', service: 'shop' });
    expect(world.assumed().length).toBeGreaterThan(1);
  });

  test('without a role: nobody is asked, and the clients go by their environment', async () => {
    await using world = await open();
    expect(await takeOn(ME, undefined, world.job)).toEqual({ identity: ME });
    expect(world.sandbox.calls.snapshot()).toEqual([]);
  });

  test.each(['throttle', 'error', 'reset'] as const)('tries again after one failure of STS: %s', async (kind) => {
    await using world = await open();
    world.sandbox.faults.add({ on: 'sts:AssumeRoleWithWebIdentity', kind, times: 1 });
    await taken(ME, ROLE, world.job);
    expect(world.assumed().map(({ fault }) => fault)).toEqual([kind, null]);
  });
});

describe('a job that cannot take a role on', () => {
  test('is told all that is wrong at once, and asks nobody', async () => {
    await using world = await open();
    expect(await takeOn(ME, 'deploy', { ...world.job, idToken: null })).toEqual({
      problems: [
        { input: 'role-to-assume', message: expect.stringContaining('must be the ARN of an IAM role') },
        { input: 'role-to-assume', message: expect.stringContaining('Add `id-token: write`') },
      ],
    });
    expect(world.sandbox.calls.snapshot()).toEqual([]);
  });

  test.each([
    [
      'whose role trusts others',
      { roles: [{ name: 'deploy', webIdentity: { subjects: ['repo:octo-org/other:*'] } }] },
      /trust policy must allow .*`sub` `repo:octo-org\/shop:environment:production`/,
    ],
    ['without such a role', { roles: [] }, /AccessDenied.*Where there is such a role/],
    [
      'of a GitHub that the account does not know',
      { identityProviders: [] },
      /needs an IAM identity provider for .*_services/,
    ],
  ] as const)('%s, at the first refusal', async (_, scenario, message) => {
    await using world = await open({
      github: { environment: 'production' },
      scenario: scenario as unknown as ScenarioInput,
    });
    const answer = await takeOn(ME, ROLE, world.job);
    expect(answer).toEqual({ problems: [{ input: 'role-to-assume', message: expect.stringMatching(message) }] });
    expect(JSON.stringify(answer)).not.toMatch(/eyJ/);
    expect([world.assumed().length, world.masked]).toEqual([1, []]);
  });

  test('because STS stays away: it says so, and that is nothing that the user could put right', async () => {
    await using world = await open();
    world.sandbox.faults.add({ on: 'sts:*', kind: 'throttle' });
    await expect(takeOn(ME, ROLE, world.job)).rejects.toThrow(
      /^AWS did not give .*role\/deploy to this job \(Throttling/,
    );
    expect(world.assumed()).toHaveLength(5);
  });

  test('because GitHub gives no token', async () => {
    await using world = await open();
    world.github.faults.add([{ on: 'oidc:getIDToken', kind: 'error', status: 500 }]);
    await expect(takeOn(ME, ROLE, world.job)).rejects.toThrow(
      "GitHub did not give the job's OIDC token: it answered HTTP 500.",
    );
    expect(world.assumed()).toEqual([]);
  });
});
