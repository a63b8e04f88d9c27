// Made from canary-shift/action.yml by `npm run generate`.
import type { ActionSpec } from '@deploy-actions/toolkit';

export interface Inputs {
  /** Where the release runs: `ecs`, an Amazon ECS service, or `app-service`, a site of Azure App Service. Not given: what the other inputs name, `service` or `app-name`. */
  readonly target: 'ecs' | 'app-service' | undefined;
  /** Who moves the traffic of an ECS service. `native`, ECS itself, which does blue-green, canaries of two steps and equal steps. `stepwise`, this action, which does any weights: the candidate is a service of its own beside the stable one, and the weights are those of the listener rule. `auto`, ECS where it is set up to, else stepwise. A rollout that goes on keeps the engine that it was begun with. Not given: `native`. */
  readonly engine: 'native' | 'stepwise' | 'auto' | undefined;
  /** With the stepwise engine: what to do about visitors whom target group stickiness of the listener rule keeps with the release that they came to first. `refuse` the rollout; `shorten` it to a minute while the candidate has traffic, and give the rule its own time back with its weights; or `wait` it out, where it is three minutes at most. Whom the candidate has had is waited for before it is deleted. Not given: `refuse`. */
  readonly stickiness: 'refuse' | 'shorten' | 'wait' | undefined;
  /** Name of the ECS service. Needed on ECS. */
  readonly service: string | undefined;
  /** Name or ARN of the ECS cluster the service runs in. Not given: `default`. */
  readonly cluster: string | undefined;
  /** ARN of an IAM role to act as, by the job's OIDC tokens: its credentials are asked for again before they end, for as long as the job lasts, and by the post step, too. Needs `id-token: write`. Not given: the credentials that earlier steps have put into the environment. */
  readonly 'role-to-assume': string | undefined;
  /** Name of the App Service site. Needed on App Service. */
  readonly 'app-name': string | undefined;
  /** Resource group of the site. Needed on App Service. */
  readonly 'resource-group': string | undefined;
  /** Name of the slot that the candidate runs in, beside production. Needed on App Service. */
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
  /** Task definition of the candidate, `family:revision`, ARN, or family for its newest: the rollout is begun with it. Not given: the deployment that waits in the service already is steered, as `deploy-ecs` with `wait-until: paused` leaves it. */
  readonly 'task-definition': string | undefined;
  /** Container image of the candidate on App Service, best by its digest, `registry.example/shop@sha256:…`: the slot is given it. Not given: what the slot has. */
  readonly image: string | undefined;
  /** Weights and times, `10@10m, 100@5m`, or a plan by name: `canary-10-5m`, `linear-10-1m`, `blue-green`; or the whole of a plan file as JSON, as the action `plan` hands it on. Not given: that of `plan-file`, or of the deployment that waits, or `canary-10-5m`. */
  readonly plan: string | undefined;
  /** File (`.yml`, `.yaml`, `.json`) with the plan and its criteria. Instead of `plan` and `criteria`. */
  readonly 'plan-file': string | undefined;
  /** What the candidate must hold, one condition per line, for example `error-rate < 1%` or `p95 < 150% of baseline`. `none` for a rollout that alarms and smoke tests alone decide on. */
  readonly criteria: readonly string[];
  /** File (`.yml`, `.yaml`, `.json`) that says where requests are counted: Prometheus, an HTTP API, or probes. Not given: the platform's own: the load balancer's in CloudWatch, or those of site and slot in Azure Monitor. */
  readonly 'metrics-file': string | undefined;
  /** Address of the candidate, that of the test listener for instance. It is asked at every look, for criteria such as `health-check-failures < 3`. On App Service one of production, which is asked for the slot by `x-ms-routing-name`, or one of the slot's own host. */
  readonly 'probe-url': string | undefined;
  /** Check file (`.yml`, `.yaml`, `.json`) that must pass before the candidate gets any traffic, as for the action `smoke-test`. */
  readonly 'smoke-test': string | undefined;
  /** Base address of the check file's paths, and of the plan's entry check: that of the test listener. */
  readonly 'smoke-test-target': string | undefined;
  /** How often, at most, a release that is as good as the stable one may be rolled back by evidence (0.0001 to 0.2). Not given: that of the plan, 0.01. */
  readonly alpha: number | undefined;
  /** What happens on evidence of harm: `rollback`, or `hold` and call a person. Not given: that of the plan, `rollback`. */
  readonly 'on-failure': 'rollback' | 'hold' | undefined;
  /** What a stage with too little traffic to judge by does at its end: `smoke-only` goes on when the smoke test passes, `hold` waits for a person, `rollback` goes back. Not given: that of the plan, `hold`. */
  readonly 'on-no-traffic': 'smoke-only' | 'hold' | 'rollback' | undefined;
  /** What happens when the job is cancelled or the step is lost: `rollback`, or `leave` the rollout as it is, to ECS's own time-out, or, with the stepwise engine and on App Service, to whoever goes on with it. Not given: that of the plan, `rollback`. */
  readonly 'on-cancel': 'rollback' | 'leave' | undefined;
  /** Names of CloudWatch alarms, one per line: while one fires the rollout goes back at once. They are asked for at each look; while that is not possible nothing goes forward. Not on App Service. */
  readonly alarms: readonly string[];
  /** Stop once the stage of this weight, for example `10%`, is judged good, and leave the rollout waiting for a later step. When none comes, ECS's own time-out rolls it back; with the stepwise engine it waits until somebody does. */
  readonly until: string | undefined;
  /** When the rollout may go forward, one stretch of time per line: `0 9 * * MON-THU for 8h in Europe/Berlin`. Not given: always. Going back is never blocked. */
  readonly windows: readonly string[];
  /** When it may not, one stretch per line, also `2026-12-20 to 2027-01-03 in Europe/Berlin`. */
  readonly freezes: readonly string[];
  /** Name of the environment; part of the place where the rollout's journal is kept. */
  readonly environment: string;
  /** The rollout's record on GitHub, by which one rollout at a time goes forward and others can go on with it: `required`, `if-possible` (without `contents: write` tags of the service or site stand in), or `off`. */
  readonly journal: 'required' | 'if-possible' | 'off';
  /** What to do while another run rolls out to this service; `fail` names it, `wait` waits for its end. */
  readonly 'when-busy': 'fail' | 'wait';
  /** Steer the rollout that another run carries out, and end: `hold` it, `resume` it, `promote` the stage, or `abort`. `reconcile` brings home what a run that has ended, or was lost with its machine, has left open. */
  readonly command: 'hold' | 'resume' | 'promote' | 'abort' | 'reconcile' | undefined;
  /** Where to write the HTML report, a path in the workspace. Not given: none is written. */
  readonly 'report-file': string | undefined;
  /** Token for the journal and the deployment's status. It needs `contents: write`, `deployments: write` and `actions: read`. */
  readonly 'github-token': string;
  /** How often to look, in seconds (0.1 to 60). */
  readonly 'poll-interval-seconds': number;
  /** Show the plan, look at what serves, judge what can be judged, and change nothing. */
  readonly 'dry-run': boolean;
}

export interface Outputs {
  /** How it ended: `succeeded`, `unchanged`, `waiting` (with `until`), `commanded` and `brought-home` (with `command`), `rolled-back`, `superseded`, `stopped`, `failed`, `timed-out` or `rollback-failed`. Always set. */
  readonly result:
    | 'succeeded'
    | 'unchanged'
    | 'waiting'
    | 'commanded'
    | 'brought-home'
    | 'rolled-back'
    | 'superseded'
    | 'stopped'
    | 'failed'
    | 'timed-out'
    | 'rollback-failed';
  /** Why it ended so, in words. Always set. */
  readonly reason: string;
  /** Per cent of the traffic on the candidate when it ended, as it was read back; empty when not known. */
  readonly weight: string;
  /** The last verdict, `promote`, `hold` or `rollback`; empty when there was none. */
  readonly decision: string;
  /** Name of the rollout in the journal and in the tags of the service or site. */
  readonly rollout: string;
  /** Commit of the journal's last record; empty without a journal. */
  readonly journal: string;
  /** The candidate as its platform names it, the ARN of a task definition or an image. */
  readonly release: string;
  /** ARN of the candidate's task definition; empty on App Service. */
  readonly 'task-definition-arn': string;
  /** ARN of the ECS service deployment that was steered. */
  readonly 'service-deployment-arn': string;
  /** Path of the HTML report; empty when none was written. */
  readonly report: string;
}

export const spec = {
  name: 'canary-shift',
  inputs: [
    { name: 'target', type: { kind: 'enum', values: ['ecs', 'app-service'] }, required: false },
    { name: 'engine', type: { kind: 'enum', values: ['native', 'stepwise', 'auto'] }, required: false },
    { name: 'stickiness', type: { kind: 'enum', values: ['refuse', 'shorten', 'wait'] }, required: false },
    { name: 'service', type: { kind: 'string' }, required: false },
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
    { name: 'task-definition', type: { kind: 'string' }, required: false },
    { name: 'image', type: { kind: 'string' }, required: false },
    { name: 'plan', type: { kind: 'string' }, required: false },
    { name: 'plan-file', type: { kind: 'string' }, required: false },
    { name: 'criteria', type: { kind: 'lines' }, required: false },
    { name: 'metrics-file', type: { kind: 'string' }, required: false },
    { name: 'probe-url', type: { kind: 'string' }, required: false },
    { name: 'smoke-test', type: { kind: 'string' }, required: false },
    { name: 'smoke-test-target', type: { kind: 'string' }, required: false },
    { name: 'alpha', type: { kind: 'number', min: 0.0001, max: 0.2 }, required: false },
    { name: 'on-failure', type: { kind: 'enum', values: ['rollback', 'hold'] }, required: false },
    { name: 'on-no-traffic', type: { kind: 'enum', values: ['smoke-only', 'hold', 'rollback'] }, required: false },
    { name: 'on-cancel', type: { kind: 'enum', values: ['rollback', 'leave'] }, required: false },
    { name: 'alarms', type: { kind: 'lines' }, required: false },
    { name: 'until', type: { kind: 'string' }, required: false },
    { name: 'windows', type: { kind: 'lines' }, required: false },
    { name: 'freezes', type: { kind: 'lines' }, required: false },
    { name: 'environment', type: { kind: 'string' }, required: false, default: 'production' },
    {
      name: 'journal',
      type: { kind: 'enum', values: ['required', 'if-possible', 'off'] },
      required: false,
      default: 'if-possible',
    },
    { name: 'when-busy', type: { kind: 'enum', values: ['fail', 'wait'] }, required: false, default: 'fail' },
    {
      name: 'command',
      type: { kind: 'enum', values: ['hold', 'resume', 'promote', 'abort', 'reconcile'] },
      required: false,
    },
    { name: 'report-file', type: { kind: 'string' }, required: false },
    { name: 'github-token', type: { kind: 'string' }, required: false, default: '${{ github.token }}' },
    { name: 'poll-interval-seconds', type: { kind: 'number', min: 0.1, max: 60 }, required: false, default: '5' },
    { name: 'dry-run', type: { kind: 'boolean' }, required: false, default: 'false' },
  ],
  outputs: [
    {
      name: 'result',
      type: {
        kind: 'enum',
        values: [
          'succeeded',
          'unchanged',
          'waiting',
          'commanded',
          'brought-home',
          'rolled-back',
          'superseded',
          'stopped',
          'failed',
          'timed-out',
          'rollback-failed',
        ],
      },
    },
    { name: 'reason', type: { kind: 'string' } },
    { name: 'weight', type: { kind: 'string' } },
    { name: 'decision', type: { kind: 'string' } },
    { name: 'rollout', type: { kind: 'string' } },
    { name: 'journal', type: { kind: 'string' } },
    { name: 'release', type: { kind: 'string' } },
    { name: 'task-definition-arn', type: { kind: 'string' } },
    { name: 'service-deployment-arn', type: { kind: 'string' } },
    { name: 'report', type: { kind: 'string' } },
  ],
} as const satisfies ActionSpec;
