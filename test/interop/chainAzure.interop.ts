import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { startAzure, startGitHub, startTraffic, type Azure, type AzureInput } from '@deploy-actions/sandbox';
import { until } from '../e2e.ts';
import { runWithAct, type ActRun } from './actRun.ts';
import { appRepository as appWith, publish, runWorkflow } from './actWorld.ts';
import { appRepository } from './appRepository.ts';

/** The example as an app would have it, called by act, on the sandbox's App Service; the job has no secret, it signs in by its OIDC token. */

const EXAMPLE = path.resolve(import.meta.dirname, '../../../examples/deploy-azure');

/** A minute of the platform is a second. */
const SPEED = 60;
const PATIENCE_MS = 240_000;

const replaced = new Set<string>();
afterAll(() => console.log(`Replaced in copies, for act and the sandbox:\n${[...replaced].toSorted().join('\n')}`));

interface Ran extends ActRun {
  readonly outputs: Readonly<Record<string, string>>;
  /** How many requests of users failed meanwhile. */
  readonly failed: number;
}

interface World extends AsyncDisposable {
  readonly azure: Azure;
  /** Has the example deploy an image of this tag, among enough users to tell a bad release from a good one. */
  run(tag: string, texts?: Readonly<Record<string, string>>): Promise<Ran>;
}

type Site = NonNullable<AzureInput['sites']>[number];

async function open(site: Partial<Site> = {}): Promise<World> {
  const github = await startGitHub({ scenario: { environment: 'production' } });
  const credential = { issuer: github.issuer, subject: 'repo:octo-org/shop:environment:production' };
  const shop: Site = { name: 'shop', image: imageOf('v1'), instances: 1, identity: true, ...site };
  const azure = await startAzure({
    speed: SPEED,
    scenario: {
      sites: [shop],
      applications: [{ federatedCredentials: [credential] }],
      vaults: { 'shop-kv': { secrets: { 'database-url': 'postgres://shop' } } },
      quirks: { duringRestart: 'overlapped' },
      // on a busy machine nothing that is well must pass for sick
      timings: { startLimitMs: 3_000_000, warmUpMs: 3_000_000 },
    },
  });
  const ids = ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_SUBSCRIPTION_ID'];
  return {
    azure,
    async run(tag, texts = {}) {
      const app = appRepository(EXAMPLE, {
        texts: {
          ...texts,
          'https://shop.example.com': azure.urlOf('shop'),
          // behaviours of the sandbox's sites hang on tags
          'registry.example/shop@${{ vars.IMAGE_DIGEST }}': imageOf(tag),
          // what a busy machine needs, where minutes are a second
          '10@10m..30m, 100@5m': '20@2m..300m, 100@1m..300m',
          'periodSeconds: 1, deadlineSeconds: 120': 'periodSeconds: 0.3, deadlineSeconds: 15',
        },
      });
      app.replaced.forEach((each) => replaced.add(`  deploy-azure/${each}`));
      const variables = ids.flatMap((name) => ['--var', `${name}=${azure.env[name]!}`]);
      const traffic = startTraffic(azure.urlOf('shop'), { perSecond: 100 });
      const run = await runWithAct(app.folder, ['push', ...variables], { ...github.env, ...azure.env });
      const { failed } = await traffic.stop();
      return { ...run, outputs: outputsIn(run.output), failed };
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([azure.close(), github.close()]);
    },
  };
}

function imageOf(tag: string): string {
  return `shop:${tag}@sha256:${'1'.repeat(64)}`;
}

/** act does not hand on what a job that failed has said; GitHub does. */
function outputsIn(log: string): Readonly<Record<string, string>> {
  const said = [...log.matchAll(/^\[deploy\/Deploy to Azure App Service\/\w+\] .*::set-output:: ([\w-]+)=(.*)$/gm)];
  return Object.fromEntries(said.map(([, name, value]) => [name, value]));
}

interface State {
  readonly slots: readonly { readonly name: string; readonly release: string; readonly tags: readonly string[] }[];
}

const slotsOf = (azure: Azure): State['slots'] => (azure.state() as { sites: readonly State[] }).sites[0]!.slots;

/** What each slot runs. */
function releases(azure: Azure): Readonly<Record<string, string>> {
  return Object.fromEntries(slotsOf(azure).map(({ name, release }) => [name, release]));
}

test(
  'promotes a good release by stages and a swap, and takes back one that is bad among users alone',
  async () => {
    await using world = await open();
    const { azure } = world;

    const good = await world.run('v2');
    expect([good.outputs['result'], good.output]).toEqual(['succeeded', good.output]);
    expect([good.exitCode, good.failed]).toEqual([0, 0]);
    expect(JSON.parse(good.reports['outputs']!)).toMatchObject({ result: 'succeeded', environment: 'production' });
    expect(releases(azure)).toEqual({ production: imageOf('v2'), staging: imageOf('v1') });
    expect(good.artifacts).toEqual({
      'deployment-production-shop': ['rollout.html', 'smoke-test.json', 'smoke-test.xml'],
    });

    const bad = await world.run('v3-errors-20pct', { 'errorRate: { lte: 0.05 }': 'errorRate: { lte: 0.9 }' });
    expect([bad.outputs['result'], bad.output]).toEqual(['rolled-back', bad.output]);
    expect(bad.exitCode).toBe(1);
    expect(releases(azure)).toEqual({ production: imageOf('v2'), staging: imageOf('v2') });
    expect(slotsOf(azure).flatMap(({ tags }) => tags)).toEqual([]);
  },
  PATIENCE_MS,
);

const AT_ONCE = {
  'stages: 10@10m..30m, 100@5m': 'strategy: all-at-once',
  'criteria: error-rate < 1%': 'criteria: none',
};

test(
  'a release that is not well where users find it is swapped back; one that fails in the slot meets none of them',
  async () => {
    await using world = await open();
    const { azure } = world;

    const unseen = await world.run('v2-errors-50pct', { ...AT_ONCE, 'deadlineSeconds: 120': 'deadlineSeconds: 3' });
    expect([unseen.outputs['result'], unseen.output]).toEqual(['failed', unseen.output]);
    expect([unseen.exitCode, unseen.failed, releases(azure)['production']]).toEqual([1, 0, imageOf('v1')]);

    const nowhere = { ...AT_ONCE, 'url: https://shop.example.com': 'url: http://127.0.0.1:9' };
    const lost = await world.run('v3', nowhere);
    expect([lost.outputs['result'], lost.output]).toEqual(['rolled-back', lost.output]);
    expect([lost.exitCode, lost.failed]).toEqual([1, 0]);
    expect(releases(azure)['production']).toBe(imageOf('v1'));
  },
  PATIENCE_MS,
);

test(
  'a package, as the artifact of a job before, goes over by a swap',
  async () => {
    const node = { linuxFxVersion: 'NODE|24-lts' };
    await using world = await open({ package: 'shop:1.0.0', config: node });
    const build = `jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: |
          mkdir -p "$REPORT/artifacts/shop"
          echo '{"name":"shop","version":"2.0.0"}' > "$REPORT/artifacts/shop/package.json"
  deploy:
    needs: build
`;
    const run = await world.run('v2', {
      ...AT_ONCE,
      'jobs:\n  deploy:\n': build,
      'image: registry.example/shop@${{ vars.IMAGE_DIGEST }}': 'artifact: shop\n      version: 2.0.0',
      '{{env.RELEASE_IMAGE}}': ':{{env.RELEASE_VERSION}}',
    });
    expect([run.outputs['result'], run.output]).toEqual(['succeeded', run.output]);
    expect(releases(world.azure)).toEqual({ production: 'shop:2.0.0', staging: 'shop:1.0.0' });
  },
  PATIENCE_MS,
);

test(
  'rollback.yml swaps back; reconcile.yml finds nothing left open, and control.yml nobody to tell',
  async () => {
    await using github = await startGitHub({ scenario: { environment: 'production-rollback' } });
    const credential = { issuer: github.issuer, subject: 'repo:octo-org/shop:environment:production-rollback' };
    await using azure = await startAzure({
      speed: SPEED,
      scenario: {
        sites: [
          { name: 'shop', image: imageOf('v1'), instances: 1, slots: [{ name: 'staging', image: imageOf('v2') }] },
        ],
        applications: [{ federatedCredentials: [credential] }],
      },
    });
    await azure.invoke('POST', `${azure.idOf('shop', 'staging')}/slotsswap`, { targetSlot: 'production' });
    await until('production to have v2', () => releases(azure)['production'] === imageOf('v2'));
    const place = ['TENANT', 'CLIENT', 'SUBSCRIPTION'].map(
      (name) => `${name.toLowerCase()}: ${azure.env[`AZURE_${name}_ID`]!}`,
    );
    const reconcile = '.github/workflows/reconcile.yml';
    const app = appWith('examples/rollback', {
      [reconcile]: readFileSync(path.join(EXAMPLE, '../rollback', reconcile), 'utf8').replace(', staging]', ']'),
      '.github/environments.yml': `environments:\n  production:\n    azure: { app: shop, resource-group: shop, ${place.join(', ')} }\n`,
    });
    const { AZURE_AUTHORITY_HOST = '', ARM_ENDPOINT = '', NODE_EXTRA_CA_CERTS = '' } = azure.env;
    const env = { ...github.env, AZURE_AUTHORITY_HOST, ARM_ENDPOINT, NODE_EXTRA_CA_CERTS };
    const act = (workflow: string, inputs: Readonly<Record<string, string>>) =>
      runWorkflow(publish(), { app, workflow, inputs, env });

    const back = await act('rollback.yml', { environment: 'production' });
    expect([back.exitCode, back.output]).toEqual([0, back.output]);
    expect(releases(azure)['production']).toBe(imageOf('v1'));

    const home = await act('reconcile.yml', {});
    expect([home.exitCode, home.output]).toEqual([0, expect.stringContaining('Nothing is left open on shop/shop')]);

    const word = await act('control.yml', { environment: 'production', command: 'hold', service: 'shop' });
    expect([word.exitCode, word.output]).toEqual([1, expect.stringMatching(/no rollout.*shop\/shop/i)]);
  },
  PATIENCE_MS,
);
