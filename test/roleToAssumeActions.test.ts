import { describe, expect, test } from '@jest/globals';
import type { RunOptions } from '@deploy-actions/runner';
import { startGitHub, type GitHub, type ScenarioInput } from '@deploy-actions/sandbox';
import { mutations, runBundle, runningImages, until } from './e2e.ts';
import { openShop, type ShopWorld } from './rollbackWorld.ts';

/** deploy-ecs and rollback act as a role, in their post step, too. */

const AS_ROLE = { service: 'shop', 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy' };
const SECRETS = /eyJ[\w-]{10,}|sandbox-secret-access-key|sandbox-session-token|sandbox-id-token-request-token/;

interface World extends AsyncDisposable {
  readonly shop: ShopWorld;
  readonly github: GitHub;
  /** Runs an action as a job that has no credentials of its own. */
  run(
    action: string,
    inputs?: Readonly<Record<string, string>>,
    options?: Partial<RunOptions>,
  ): ReturnType<typeof runBundle>;
}

async function open(given: ScenarioInput = {}): Promise<World> {
  const github = await startGitHub();
  const roles = [{ name: 'deploy', webIdentity: { subjects: ['repo:octo-org/shop:*'] } }];
  const shop = await openShop({}, { identityProviders: [{ url: github.issuer }], roles, ...given });
  const { AWS_ENDPOINT_URL, AWS_REGION } = shop.sandbox.env;
  const env = { ...github.env, AWS_ENDPOINT_URL: AWS_ENDPOINT_URL!, AWS_REGION: AWS_REGION! };
  return {
    shop,
    github,
    run: (action, inputs = {}, options = {}) =>
      runBundle(action, shop.sandbox, { ...AS_ROLE, ...inputs }, { ...options, env: { ...env, ...options.env } }),
    async [Symbol.asyncDispose]() {
      await shop[Symbol.asyncDispose]();
      await github.close();
    },
  };
}

/** Whose credentials the calls of an action were signed with, each once, in order; null for none. */
function keysOf({ shop }: World, action: string): (string | null)[] {
  const calls = shop.sandbox.calls
    .snapshot()
    .filter(({ userAgent }) => userAgent?.includes(`deploy-actions/${action}`));
  return [...new Set(calls.map(({ accessKeyId }) => accessKeyId))];
}

/** Kills main as soon as it has changed the service. */
async function killed(world: World, action: string, inputs: Readonly<Record<string, string>>) {
  const { sandbox } = world.shop;
  const before = mutations(sandbox).length;
  const kill = new AbortController();
  const sent = () =>
    mutations(sandbox)
      .slice(before)
      .some((each) => /UpdateService|StopServiceDeployment/.test(each));
  const [run] = await Promise.all([
    world.run(action, inputs, { kill: kill.signal }),
    until(`${action} to change the service`, sent, 40_000).then(() => kill.abort()),
  ]);
  return run;
}

const NEW = { images: 'web=shop:v2' };

describe('deploy-ecs with a role', () => {
  test.concurrent('deploys as it', async () => {
    await using world = await open();
    const run = await world.run('deploy-ecs', NEW);
    expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
    expect(runningImages(world.shop.sandbox)).toEqual(['shop:v2', 'shop:v2']);
    expect(keysOf(world, 'deploy-ecs')).toEqual([null, 'ASIASANDBOX000000001']);
    expect(JSON.stringify(run)).not.toMatch(SECRETS);
  });

  test.concurrent('brings the service back after a kill, by credentials that post has asked for itself', async () => {
    await using world = await open();
    const run = await killed(world, 'deploy-ecs', { images: 'web=shop:v2-slow-start-20s' });
    expect([run.phases.at(-1), run.log]).toEqual([{ name: 'post', exitCode: 0 }, run.log]);
    expect(keysOf(world, 'deploy-ecs')).toEqual([null, 'ASIASANDBOX000000001', 'ASIASANDBOX000000002']);
    expect(await world.shop.settled()).toEqual(['shop:v1', 'shop:v1']);
    expect(JSON.stringify(run)).not.toMatch(SECRETS);
  });

  test.concurrent('calls a person where post is not let in any more', async () => {
    await using world = await open({ faults: [{ on: 'sts:AssumeRoleWithWebIdentity', kind: 'deny', skip: 1 }] });
    const run = await killed(world, 'deploy-ecs', { images: 'web=shop:v2-slow-start-20s' });
    expect(run.phases.at(-1)).toEqual({ name: 'post', exitCode: 1 });
    expect(run.annotations.at(-1)).toMatchObject({
      level: 'error',
      title: 'shop: a person has to look',
      message: expect.stringMatching(/could not be brought back: .*role-to-assume: AWS does not give/),
    });
  });

  test.concurrent('changes nothing without the permission for it', async () => {
    await using world = await open();
    const run = await world.run('deploy-ecs', NEW, { env: { ACTIONS_ID_TOKEN_REQUEST_URL: '' } });
    expect([run.outputs['result'], keysOf(world, 'deploy-ecs')]).toEqual(['failed', []]);
    expect(run.outputs['reason']).toContain('Add `id-token: write`');
  });
});

describe('rollback with a role', () => {
  test.concurrent('goes back as it', async () => {
    await using world = await open();
    await world.shop.deploy('shop:v2');
    const run = await world.run('rollback');
    expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
    expect(await world.shop.settled()).toEqual(['shop:v1', 'shop:v1']);
    expect(keysOf(world, 'rollback')).toEqual([null, 'ASIASANDBOX000000001']);
    expect(JSON.stringify(run)).not.toMatch(SECRETS);
  });

  test.concurrent('is brought to its end after a kill, by credentials that post has asked for itself', async () => {
    await using world = await open();
    await world.shop.deploy('shop:v2');
    const run = await killed(world, 'rollback', {});
    expect([run.phases.at(-1), run.log]).toEqual([{ name: 'post', exitCode: 0 }, run.log]);
    expect(keysOf(world, 'rollback')).toEqual([null, 'ASIASANDBOX000000001', 'ASIASANDBOX000000002']);
    expect(await world.shop.settled()).toEqual(['shop:v1', 'shop:v1']);
  });

  test.concurrent('changes nothing where the role trusts others', async () => {
    await using world = await open({ roles: [{ name: 'deploy', webIdentity: { subjects: ['repo:octo-org/x:*'] } }] });
    await world.shop.deploy('shop:v2');
    const run = await world.run('rollback');
    expect(run.outputs['result']).toBe('failed');
    expect(run.outputs['reason']).toMatch(/^input role-to-assume: AWS does not give/);
    expect(await world.shop.settled()).toEqual(['shop:v2', 'shop:v2']);
  });
});
