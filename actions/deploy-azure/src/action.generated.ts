// Made from deploy-azure/action.yml by `npm run generate`.
import type { ActionSpec, Pair } from '@deploy-actions/toolkit';

export interface Inputs {
  /** Name of the App Service site. */
  readonly 'app-name': string;
  /** Name of the resource group that the site is in. */
  readonly 'resource-group': string;
  /** Id of the subscription. Not given, `AZURE_SUBSCRIPTION_ID` of the environment. */
  readonly 'subscription-id': string | undefined;
  /** Slot that the release is brought up and tested in, before production gets it by a swap. Not with `strategy: in-place`. */
  readonly 'slot-name': string;
  /** Create the slot when there is none, with the settings, connection strings and configuration of production. */
  readonly 'create-slot': boolean;
  /** What to deploy: a `.zip`, `.jar` or `.war`, or a folder, which is zipped: the same files make the same package. */
  readonly package: string | undefined;
  /** What to deploy instead of a package: a container image, `registry.example/shop@sha256:…`. By its digest, so that every instance runs the same one. */
  readonly image: string | undefined;
  /** Take an image that is named by a tag, which may come to mean another one. */
  readonly 'allow-tag': boolean;
  /** How production gets the release. `swap` exchanges it with the slot. `swap-with-preview` first gives the slot production's own settings, and tests it with them. `canary` gives the slot a share of the visitors first, by the times of `plan` (images only). `in-place` deploys to production itself. `slot` leaves the release in the slot, tested, for canary-shift to go on with. */
  readonly strategy: 'swap' | 'swap-with-preview' | 'canary' | 'in-place' | 'slot';
  /** Weights and times of `canary`, `10@10m, 50@10m, 100@5m`, or a plan by name, `canary-10-5m`. */
  readonly plan: string | undefined;
  /** App settings to set, one `NAME=value` per line; all others stay. References to Key Vault are checked until they are resolved. */
  readonly 'app-settings': readonly Pair[];
  /** Connection strings to set, one `NAME=value` per line; `SQLAzure/NAME=value` with their type, which is `Custom` without one. */
  readonly 'connection-strings': readonly Pair[];
  /** Names of app settings and connection strings that are to stay with their slot when slots are swapped, one per line. */
  readonly sticky: readonly string[];
  /** Names of app settings to remove, one per line. */
  readonly unset: readonly string[];
  /** Command that the app is started with. Not given, it stays as it is, as all that follow. */
  readonly 'startup-command': string | undefined;
  /** Path that the platform asks each instance for. It is asked of the release, too, before it gets traffic. */
  readonly 'health-check-path': string | undefined;
  /** Path that a swap asks each instance of the slot for before production gets them (`WEBSITE_SWAP_WARMUP_PING_PATH`). */
  readonly 'warm-up-path': string | undefined;
  /** Statuses that count as warm, `200,202` (`WEBSITE_SWAP_WARMUP_PING_STATUSES`). Without it any answer does, an error as well. */
  readonly 'warm-up-statuses': string | undefined;
  /** What the release alone answers, its commit, version or digest. It is waited for until every instance answers so. */
  readonly identity: string | undefined;
  /** Where it answers so, `header NAME`, `json PATH` or `body`. */
  readonly 'identity-in': string | undefined;
  /** Path that it is asked for. */
  readonly 'identity-path': string;
  /** Check file (`.yml`, `.yaml`, `.json`) that the release must pass in the slot, and in production after the swap, as for the action `smoke-test`. */
  readonly 'smoke-test': string | undefined;
  /** `false`: this release must not be taken back, because what came with it (a migration) cannot be undone. On failure or cancel it is left as it is and a person is called. */
  readonly 'rollback-safe': boolean;
  /** How long the instances may take to come up with the release and to answer as it, in minutes (0.05 to 60). */
  readonly 'start-timeout-minutes': number;
  /** How long all of it may take, in minutes (0.1 to 360). */
  readonly 'timeout-minutes': number;
  /** How often to look, in seconds (0.1 to 60). */
  readonly 'poll-interval-seconds': number;
  /** What happens to production when the job is cancelled or the step is lost: `rollback` brings the release before back, `leave` leaves it as it is. */
  readonly 'on-cancel': 'rollback' | 'leave';
  /** Print what would change, the platform's own list of what a swap would do included, and change nothing. */
  readonly 'dry-run': boolean;
  /** How to sign in. `oidc`, by the job's token, which needs `id-token: write`. Not given: that where the job may, else what the environment has. */
  readonly credentials: 'oidc' | 'secret' | 'managed-identity' | 'cli' | undefined;
  /** Id of the directory. Not given, `AZURE_TENANT_ID` of the environment. */
  readonly 'tenant-id': string | undefined;
  /** Id of the application to sign in as. Not given, `AZURE_CLIENT_ID` of the environment. */
  readonly 'client-id': string | undefined;
  /** A secret of the application, where it has no federated credential. Not given, `AZURE_CLIENT_SECRET` of the environment. */
  readonly 'client-secret': string | undefined;
  /** Which of Microsoft's clouds. */
  readonly cloud: 'AzureCloud' | 'AzureUSGovernment' | 'AzureChinaCloud';
  /** Address of Resource Manager, in place of the cloud's own. Not given, `ARM_ENDPOINT` of the environment, or the cloud's. */
  readonly 'arm-endpoint': string | undefined;
  /** Address of who gives tokens, in place of the cloud's own. Not given, `AZURE_AUTHORITY_HOST` of the environment, or the cloud's. */
  readonly 'authority-host': string | undefined;
}

export interface Outputs {
  /** How it ended, `succeeded`, `unchanged`, `rolled-back`, `superseded`, `stopped`, `failed` or `timed-out`. Always set. */
  readonly result: 'succeeded' | 'unchanged' | 'rolled-back' | 'superseded' | 'stopped' | 'failed' | 'timed-out';
  /** Why it ended so, in words, with what the platform gave as its reason. Always set. */
  readonly reason: string;
  /** The image, or the package as `package@sha256:…`. */
  readonly release: string;
  /** What production had before, as far as that is known. */
  readonly 'previous-release': string;
  /** Kudu's id of the deployment of a package. */
  readonly 'deployment-id': string;
  /** Address of the slot. */
  readonly 'slot-url': string;
  /** Address of production. */
  readonly url: string;
}

export const spec = {
  name: 'deploy-azure',
  inputs: [
    { name: 'app-name', type: { kind: 'string' }, required: true },
    { name: 'resource-group', type: { kind: 'string' }, required: true },
    { name: 'subscription-id', type: { kind: 'string' }, required: false },
    { name: 'slot-name', type: { kind: 'string' }, required: false, default: 'staging' },
    { name: 'create-slot', type: { kind: 'boolean' }, required: false, default: 'false' },
    { name: 'package', type: { kind: 'string' }, required: false },
    { name: 'image', type: { kind: 'string' }, required: false },
    { name: 'allow-tag', type: { kind: 'boolean' }, required: false, default: 'false' },
    {
      name: 'strategy',
      type: { kind: 'enum', values: ['swap', 'swap-with-preview', 'canary', 'in-place', 'slot'] },
      required: false,
      default: 'swap',
    },
    { name: 'plan', type: { kind: 'string' }, required: false },
    { name: 'app-settings', type: { kind: 'pairs' }, required: false },
    { name: 'connection-strings', type: { kind: 'pairs' }, required: false },
    { name: 'sticky', type: { kind: 'lines' }, required: false },
    { name: 'unset', type: { kind: 'lines' }, required: false },
    { name: 'startup-command', type: { kind: 'string' }, required: false },
    { name: 'health-check-path', type: { kind: 'string' }, required: false },
    { name: 'warm-up-path', type: { kind: 'string' }, required: false },
    { name: 'warm-up-statuses', type: { kind: 'string' }, required: false },
    { name: 'identity', type: { kind: 'string' }, required: false },
    { name: 'identity-in', type: { kind: 'string' }, required: false },
    { name: 'identity-path', type: { kind: 'string' }, required: false, default: '/' },
    { name: 'smoke-test', type: { kind: 'string' }, required: false },
    { name: 'rollback-safe', type: { kind: 'boolean' }, required: false, default: 'true' },
    { name: 'start-timeout-minutes', type: { kind: 'number', min: 0.05, max: 60 }, required: false, default: '10' },
    { name: 'timeout-minutes', type: { kind: 'number', min: 0.1, max: 360 }, required: false, default: '30' },
    { name: 'poll-interval-seconds', type: { kind: 'number', min: 0.1, max: 60 }, required: false, default: '5' },
    { name: 'on-cancel', type: { kind: 'enum', values: ['rollback', 'leave'] }, required: false, default: 'rollback' },
    { name: 'dry-run', type: { kind: 'boolean' }, required: false, default: 'false' },
    {
      name: 'credentials',
      type: { kind: 'enum', values: ['oidc', 'secret', 'managed-identity', 'cli'] },
      required: false,
    },
    { name: 'tenant-id', type: { kind: 'string' }, required: false },
    { name: 'client-id', type: { kind: 'string' }, required: false },
    { name: 'client-secret', type: { kind: 'string' }, required: false },
    {
      name: 'cloud',
      type: { kind: 'enum', values: ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'] },
      required: false,
      default: 'AzureCloud',
    },
    { name: 'arm-endpoint', type: { kind: 'string' }, required: false },
    { name: 'authority-host', type: { kind: 'string' }, required: false },
  ],
  outputs: [
    {
      name: 'result',
      type: {
        kind: 'enum',
        values: ['succeeded', 'unchanged', 'rolled-back', 'superseded', 'stopped', 'failed', 'timed-out'],
      },
    },
    { name: 'reason', type: { kind: 'string' } },
    { name: 'release', type: { kind: 'string' } },
    { name: 'previous-release', type: { kind: 'string' } },
    { name: 'deployment-id', type: { kind: 'string' } },
    { name: 'slot-url', type: { kind: 'string' } },
    { name: 'url', type: { kind: 'string' } },
  ],
} as const satisfies ActionSpec;
