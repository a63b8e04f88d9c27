import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ActionRun, RunOptions } from '@deploy-actions/runner';
import { startAzure, startGitHub, startTraffic, type Azure, type AzureInput } from '@deploy-actions/sandbox';
import { strToU8, zipSync } from 'fflate';
import { runStep, until } from './e2e.ts';
import { collectExchanges } from './exchanges.ts';

/** A hundred times faster than the platform: a slot starts in a tenth of a second. */
export const SPEED = 100;

const SUBJECT = 'repo:octo-org/shop:environment:production';

type Site = NonNullable<AzureInput['sites']>[number];

/** A site with production and the slot staging, and clients that send requests to production all the time. */
export interface AzureWorld extends AsyncDisposable {
  readonly azure: Azure;
  /** The checked-out repository. */
  readonly workspace: string;
  /** Runs the bundle of deploy-azure. */
  deploy(inputs: Readonly<Record<string, string>>, options?: Partial<RunOptions>): Promise<ActionRun>;
  /** Runs another bundle on the site. */
  run(action: string, inputs: Readonly<Record<string, string>>, options?: Partial<RunOptions>): Promise<ActionRun>;
  /** Writes a package for a release, as `2.0.0-crash` says it behaves. */
  packageOf(version: string, name?: string): string;
  /** What production and the slot really run, once nothing goes on any more. */
  running(): Promise<[production: string, staging: string]>;
  /** Ends the traffic: how many requests of production's clients failed. */
  lost(): Promise<number>;
}

export interface WorldOptions {
  readonly site?: Partial<Site>;
  readonly scenario?: Omit<AzureInput, 'sites'>;
  readonly speed?: number;
}

/** The job signs in by its OIDC token, over https. Production never restarts here without our doing, so that no request need fail. */
export async function openAzure({ site = {}, scenario = {}, speed = SPEED }: WorldOptions = {}): Promise<AzureWorld> {
  const github = await startGitHub({ scenario: { environment: 'production' } });
  const shop: Site = { name: 'shop', image: 'shop:v1', slots: [{ name: 'staging', image: 'shop:v0' }], ...site };
  const exchanges = collectExchanges();
  const azure = await startAzure({
    speed,
    inspect: exchanges.inspect,
    scenario: {
      sites: [shop],
      applications: [{ federatedCredentials: [{ issuer: github.issuer, subject: SUBJECT }] }],
      ...scenario,
      // on a busy machine nothing that is well must pass for sick
      timings: { startLimitMs: 3_000_000, warmUpMs: 3_000_000, ...scenario.timings },
    },
  });
  const traffic = startTraffic(azure.urlOf('shop'), { perSecond: 20 });
  const workspace = mkdtempSync(path.join(tmpdir(), 'deploy-azure-'));
  const env = { ...azure.env, ...github.env };
  const place = {
    'app-name': 'shop',
    'resource-group': 'shop',
    'arm-endpoint': azure.endpoint,
    'authority-host': azure.env['AZURE_AUTHORITY_HOST']!,
    'poll-interval-seconds': '0.1',
  };
  const run: AzureWorld['run'] = (action, inputs, options = {}) =>
    runStep(action, { ...place, ...inputs }, { workspace, env, ...options });
  return {
    azure,
    workspace,
    run,
    deploy: (inputs, options = {}) =>
      run(
        'deploy-azure',
        {
          'allow-tag': 'true',
          'start-timeout-minutes': '3',
          identity: expectedOf(inputs),
          'identity-in': 'header x-release',
          ...inputs,
        },
        options,
      ),
    packageOf(version, name = 'package.zip') {
      const file = path.join(workspace, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(
        file,
        zipSync({ 'package.json': strToU8(JSON.stringify({ name: 'shop', version })), 'app.js': strToU8('') }),
      );
      return name;
    },
    async running() {
      await until('nothing to go on', () => sitesOf(azure).every(({ operation }) => operation === null));
      const named = (name: string) => sitesOf(azure)[0]!.slots.find((each) => each.name === name)?.release ?? 'none';
      return [named('production'), named('staging')];
    },
    async lost() {
      const { requests, failed } = await traffic.stop();
      if (requests === 0) throw new Error('There was no traffic.');
      return failed;
    },
    async [Symbol.asyncDispose]() {
      await traffic.stop();
      await Promise.all([azure.close(), github.close()]);
      rmSync(workspace, { recursive: true });
      exchanges.judge();
    },
  };
}

/** What the release answers in `x-release`. */
function expectedOf({ image, package: name = '' }: Readonly<Record<string, string>>): string {
  return image ?? `shop:${/(\d[\w.-]*?)(?:\.\w+)?$/.exec(name)?.[1] ?? '2.0.0'}`;
}

interface State {
  readonly operation: object | null;
  readonly preview: object | null;
  readonly rampUpRules: readonly { readonly reroutePercentage: number }[];
  readonly slots: readonly { readonly name: string; readonly release: string; readonly settings: readonly string[] }[];
}

export function sitesOf(azure: Azure): readonly State[] {
  return (azure.state() as { sites: State[] }).sites;
}

/** What Resource Manager and Kudu were asked to change, in order. */
export function changes(azure: Azure): string[] {
  return azure.calls
    .snapshot()
    .filter(({ action, service }) => ['arm', 'kudu'].includes(service) && !/^(get|list|isDeploying)/.test(action))
    .map(({ action }) => action);
}

export function swaps(azure: Azure): number {
  return changes(azure).filter((action) => action.startsWith('swapSlot')).length;
}
