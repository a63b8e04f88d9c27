// Made from rollback/action.yml by `npm run generate`.
import type { ActionSpec } from '@deploy-actions/toolkit';

export interface Inputs {
  /** Name of the ECS service to bring back. Several services: one name per line; they are brought back at the same time. Needed on ECS. */
  readonly service: readonly string[];
  /** Name or ARN of the ECS cluster the service runs in. Not given: `default`. */
  readonly cluster: string | undefined;
  /** ARN of an IAM role to act as, by the job's OIDC tokens: its credentials are asked for again before they end, for as long as the job lasts, and by the post step, too. Needs `id-token: write`. Not given: the credentials that earlier steps have put into the environment. */
  readonly 'role-to-assume': string | undefined;
  /** Name of the App Service site. Needed on App Service. */
  readonly 'app-name': string | undefined;
  /** Resource group of the site. Needed on App Service. */
  readonly 'resource-group': string | undefined;
  /** Name of the slot that production is swapped with: where a rollout, or a swap, has left the release before. Needed on App Service. */
  readonly 'slot-name': string | undefined;
  /** Id of the Azure subscription. Not given: that of `AZURE_SUBSCRIPTION_ID`. */
  readonly 'subscription-id': string | undefined;
  /** Id of the directory to sign in to. Not given: that of `AZURE_TENANT_ID`. */
  readonly 'tenant-id': string | undefined;
  /** Id of the application, or of the managed identity, to sign in as. Not given: that of `AZURE_CLIENT_ID`. By the job's OIDC tokens, which needs `id-token: write` and a federated credential: each token is asked for anew, for as long as the job lasts. */
  readonly 'client-id': string | undefined;
  /** How to sign in to Azure: `oidc`, by the job's OIDC tokens; `secret`, by `AZURE_CLIENT_SECRET`; `managed-identity`, of a runner of your own; or `cli`, as whoever `azure/login` or `az login` has signed in. Not given: the first of them that the job has what it takes for. */
  readonly 'sign-in': 'oidc' | 'secret' | 'managed-identity' | 'cli' | undefined;
  /** Which of Microsoft's clouds, by the names of the Azure CLI. Not given: `AzureCloud`. */
  readonly cloud: 'AzureCloud' | 'AzureUSGovernment' | 'AzureChinaCloud' | undefined;
  /** Address of Resource Manager, https, where it is not the cloud's own. Not given: that of `ARM_ENDPOINT`, or the cloud's. */
  readonly 'arm-endpoint': string | undefined;
  /** Address of who gives tokens, https, where it is not the cloud's own. Not given: that of `AZURE_AUTHORITY_HOST`, or the cloud's. */
  readonly 'authority-host': string | undefined;
  /** What to go back to: `previous`, which is the last release that succeeded; a task definition (`family:revision` or its ARN); the ARN of a service revision; or the digest of an image (`sha256:…`). On App Service `previous` is what the slot has, as a swap has left it there; or an image, or its digest alone where production has one of its repository; or the digest of a package that the slot has (`package@sha256:…`). */
  readonly to: string;
  /** On App Service, the package to go back to where the slot does not have it: a folder, or a zip, jar or war file in the workspace. It is published to the slot, then swapped into production. */
  readonly package: string | undefined;
  /** Who moves the traffic of the service. `auto`, what the service itself shows, which is right always; where another one is named, what it shows counts still, and a warning says so: a rollback is not kept from going by a setting. Not given: `auto`. */
  readonly engine: 'native' | 'stepwise' | 'auto' | undefined;
  /** Name of the environment that `canary-shift` keeps the service's journal under: what succeeded longer ago than ECS remembers is looked for there. */
  readonly environment: string;
  /** Token to read the journal with, which needs `contents: read`. It is used only where ECS remembers nothing. */
  readonly 'github-token': string;
  /** Check before anything is changed that the task definition is active and its images are still in ECR. What cannot be checked is a warning. Not on App Service. */
  readonly preflight: boolean;
  /** How long to wait until the release serves, in minutes (0.1 to 360). ECS goes on after that. */
  readonly 'timeout-minutes': number;
  /** How often to look at the deployment, in seconds (0.1 to 60); a little jitter is added. */
  readonly 'poll-interval-seconds': number;
  /** Where to write what the job summary says, as Markdown, a path in the workspace. Not given: none is written. One that cannot be written is a warning. */
  readonly 'report-file': string | undefined;
  /** Say what would be gone back to, why and how, and change nothing. */
  readonly 'dry-run': boolean;
}

export interface Outputs {
  /** How it ended: `succeeded`, `unchanged`, `superseded`, `stopped`, `timed-out`, `failed` or `rollback-failed`. Always set. */
  readonly result: 'succeeded' | 'unchanged' | 'superseded' | 'stopped' | 'timed-out' | 'failed' | 'rollback-failed';
  /** Why it ended so, in words, with what the platform gave as its reason. Always set. */
  readonly reason: string;
  /** What was gone back to, as its platform names it, the ARN of a task definition or an image. */
  readonly release: string;
  /** What served before, named in the same way. */
  readonly 'previous-release': string;
  /** ARN of the task definition that was gone back to; empty on App Service. */
  readonly 'task-definition-arn': string;
  /** ARN of the task definition that the service named before; empty on App Service. */
  readonly 'previous-task-definition-arn': string;
  /** ARN of the ECS service deployment that was followed last. */
  readonly 'service-deployment-arn': string;
  /** JSON list with `service`, `result`, `reason` and the three ARNs of each service, as above. With several services it is the only place of the ARNs; `result` is then the worst of theirs. */
  readonly services: string;
  /** Path of the report; empty when none was written. */
  readonly report: string;
}

export const spec = {
  name: 'rollback',
  inputs: [
    { name: 'service', type: { kind: 'lines' }, required: false },
    { name: 'cluster', type: { kind: 'string' }, required: false },
    { name: 'role-to-assume', type: { kind: 'string' }, required: false },
    { name: 'app-name', type: { kind: 'string' }, required: false },
    { name: 'resource-group', type: { kind: 'string' }, required: false },
    { name: 'slot-name', type: { kind: 'string' }, required: false },
    { name: 'subscription-id', type: { kind: 'string' }, required: false },
    { name: 'tenant-id', type: { kind: 'string' }, required: false },
    { name: 'client-id', type: { kind: 'string' }, required: false },
    { name: 'sign-in', type: { kind: 'enum', values: ['oidc', 'secret', 'managed-identity', 'cli'] }, required: false },
    {
      name: 'cloud',
      type: { kind: 'enum', values: ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'] },
      required: false,
    },
    { name: 'arm-endpoint', type: { kind: 'string' }, required: false },
    { name: 'authority-host', type: { kind: 'string' }, required: false },
    { name: 'to', type: { kind: 'string' }, required: false, default: 'previous' },
    { name: 'package', type: { kind: 'string' }, required: false },
    { name: 'engine', type: { kind: 'enum', values: ['native', 'stepwise', 'auto'] }, required: false },
    { name: 'environment', type: { kind: 'string' }, required: false, default: 'production' },
    { name: 'github-token', type: { kind: 'string' }, required: false, default: '${{ github.token }}' },
    { name: 'preflight', type: { kind: 'boolean' }, required: false, default: 'true' },
    { name: 'timeout-minutes', type: { kind: 'number', min: 0.1, max: 360 }, required: false, default: '30' },
    { name: 'poll-interval-seconds', type: { kind: 'number', min: 0.1, max: 60 }, required: false, default: '3' },
    { name: 'report-file', type: { kind: 'string' }, required: false },
    { name: 'dry-run', type: { kind: 'boolean' }, required: false, default: 'false' },
  ],
  outputs: [
    {
      name: 'result',
      type: {
        kind: 'enum',
        values: ['succeeded', 'unchanged', 'superseded', 'stopped', 'timed-out', 'failed', 'rollback-failed'],
      },
    },
    { name: 'reason', type: { kind: 'string' } },
    { name: 'release', type: { kind: 'string' } },
    { name: 'previous-release', type: { kind: 'string' } },
    { name: 'task-definition-arn', type: { kind: 'string' } },
    { name: 'previous-task-definition-arn', type: { kind: 'string' } },
    { name: 'service-deployment-arn', type: { kind: 'string' } },
    { name: 'services', type: { kind: 'string' } },
    { name: 'report', type: { kind: 'string' } },
  ],
} as const satisfies ActionSpec;
