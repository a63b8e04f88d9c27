import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ActionRun } from '@deploy-actions/runner';
import type { GitHub, LoggedCall, Sandbox, ScenarioInput } from '@deploy-actions/sandbox';
import { atRest, openWorld, restOf, settledRest, shareIs, until, type RolloutWorld } from './rolloutWorld.ts';

/** Rollouts that outlive the credentials they began with, by the bundle. */

const ROLE = 'arn:aws:iam::123456789012:role/deploy';
const AS_ROLE = { 'role-to-assume': ROLE };

/** A plan of 35 minutes, which takes longer than credentials live: 20 minutes of the platform, 13 real seconds. */
const LIFETIME = 1_200;
const LONG = { plan: '20@20m..300m, 100@15m..300m' };

const trusting =
  (subjects: readonly string[] = ['repo:octo-org/shop:*']) =>
  ({ issuer }: GitHub): ScenarioInput => ({
    credentialsExpireAfterSeconds: LIFETIME,
    identityProviders: [{ url: issuer }],
    roles: [{ name: 'deploy', webIdentity: { subjects: [...subjects] } }],
  });

/** Nothing of AWS's but where it is: the job has no credentials of its own. */
const NO_KEYS = {
  AWS_ACCESS_KEY_ID: '',
  AWS_SECRET_ACCESS_KEY: '',
  AWS_SESSION_TOKEN: '',
  AWS_CREDENTIAL_EXPIRATION: '',
};

const open = (subjects?: readonly string[]) => openWorld('shop:v2', { scenario: trusting(subjects) });

/** What the action called, not the test. */
function callsOf({ sandbox }: { readonly sandbox: Sandbox }): LoggedCall[] {
  return sandbox.calls.snapshot().filter(({ userAgent }) => userAgent?.includes('deploy-actions/canary-shift'));
}

const assumed = (world: { readonly sandbox: Sandbox }) =>
  callsOf(world).filter(({ action, error }) => action === 'AssumeRoleWithWebIdentity' && error === null);

/** The parts of tokens and credentials that are secret, whoever shows them. */
const SECRETS = /eyJ[\w-]{10,}|sandbox-secret-access-key|sandbox-session-token|sandbox-id-token-request-token/;

function expectNoSecrets(run: ActionRun, { github }: RolloutWorld, ...files: readonly string[]): void {
  const journal = execFileSync('git', ['--git-dir', github.gitDir, 'log', '--all', '-p'], { encoding: 'utf8' });
  expect(journal).toContain('"kind"');
  const { log, summary, outputs, annotations } = run;
  const shown = { log, summary, outputs, annotations, journal, files: files.map((each) => readFileSync(each, 'utf8')) };
  for (const [name, text] of Object.entries(shown))
    expect([name, SECRETS.exec(JSON.stringify(text))]).toEqual([name, null]);
}

describe('a rollout that takes longer than credentials live', () => {
  test.concurrent(
    'is promoted by a role, whose credentials are asked for again and again',
    async () => {
      await using world = await open();
      const before = restOf(world);
      const workspace = mkdtempSync(path.join(tmpdir(), 'role-'));

      const inputs = { ...LONG, ...AS_ROLE, 'report-file': 'report.html' };
      const run = await world.shift(inputs, { workspace, env: NO_KEYS });

      expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
      expect(assumed(world).length).toBeGreaterThanOrEqual(3);
      expect(assumed(world)[0]).toMatchObject({ input: { RoleArn: ROLE, RoleSessionName: 'canary-shift-1-1' } });
      expect(callsOf(world).filter(({ error }) => error?.startsWith('ExpiredToken'))).toEqual([]);
      expect(await settledRest(world)).toEqual(atRest('shop:v2', before));
      expectNoSecrets(run, world, path.join(workspace, 'report.html'));
      expect((await world.traffic.stop()).failures).toEqual({});
    },
    120_000,
  );

  test.concurrent('is refused without one, before anything is changed', async () => {
    await using world = await open();
    const before = restOf(world);
    const run = await world.shift(LONG);
    expect(run.outputs['result']).toBe('failed');
    expect(run.outputs['reason']).toMatch(
      /AWS credentials end in .*the plan takes 35m at least\. Give this step `role-to-assume`/,
    );
    expect(restOf(world)).toEqual(before);
    expect(assumed(world)).toEqual([]);
  });

  test.concurrent(
    'is brought home by post after a kill, when the first credentials have ended',
    async () => {
      await using world = await open();
      const before = restOf(world);
      const kill = new AbortController();
      const ended = async () => {
        await shareIs(world, 'shop:v2', 20);
        const end = assumed(world)[0]!.at + LIFETIME * 1_000;
        await until('the first credentials to end', () => world.sandbox.clock.now() > end, 60_000);
        const count = assumed(world).length;
        kill.abort();
        return count;
      };

      const inputs = { plan: '20@60m..300m, 100@1m', ...AS_ROLE };
      const [run, count] = await Promise.all([world.shift(inputs, { kill: kill.signal, env: NO_KEYS }), ended()]);

      expect([run.phases.at(-1), run.log]).toEqual([{ name: 'post', exitCode: 0 }, run.log]);
      expect(assumed(world).length).toBeGreaterThan(count);
      expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
      expectNoSecrets(run, world);
      expect((await world.traffic.stop()).failures).toEqual({});
    },
    120_000,
  );
});

describe('a job that AWS does not let in changes nothing, and says', () => {
  test.concurrent('which permission it lacks', async () => {
    await using world = await open();
    const env = { ...NO_KEYS, ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
    const run = await world.shift(AS_ROLE, { env });
    expect([run.outputs['result'], callsOf(world)]).toEqual(['failed', []]);
    expect(run.outputs['reason']).toMatch(
      /^input role-to-assume: needs the job's OIDC token.*Add `id-token: write` to the `perm/,
    );
  });

  test.concurrent('whom the trust policy has to name', async () => {
    await using world = await open(['repo:octo-org/other:*']);
    const run = await world.shift(AS_ROLE, { env: NO_KEYS });
    expect(run.outputs['result']).toBe('failed');
    expect(run.outputs['reason']).toMatch(/trust policy must allow .*`repo:octo-org\/shop:ref:refs\/heads\/main`/);
    expect(callsOf(world).map(({ action }) => action)).toEqual(['AssumeRoleWithWebIdentity']);
    expect(JSON.stringify(run)).not.toMatch(SECRETS);
  });

  test.concurrent('what the ARN of a role looks like', async () => {
    await using world = await open();
    const run = await world.shift({ 'role-to-assume': 'deploy' }, { env: NO_KEYS });
    expect(run.outputs['reason']).toMatch(/^input role-to-assume: must be the ARN of an IAM role.*"deploy"/);
    expect(callsOf(world)).toEqual([]);
  });
});

test.concurrent('GitHub and STS fail once each: they are asked again', async () => {
  await using world = await open();
  world.github.faults.add([{ on: 'oidc:getIDToken', kind: 'error', status: 503, times: 1 }]);
  world.sandbox.faults.add({ on: 'sts:AssumeRoleWithWebIdentity', kind: 'throttle', times: 1 });
  const run = await world.shift({ ...AS_ROLE, 'dry-run': 'true' }, { env: NO_KEYS });
  expect([run.outputs['result'], run.log]).toEqual(['unchanged', run.log]);
  const asked = callsOf(world).filter(({ service }) => service === 'sts');
  expect(asked.map(({ fault }) => fault)).toEqual(['throttle', null]);
});
