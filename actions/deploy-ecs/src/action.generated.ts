// Made from deploy-ecs/action.yml by `npm run generate`.
import type { ActionSpec, Pair } from '@deploy-actions/toolkit';

export interface Inputs {
  /** Name of the ECS service to deploy to. Several services of one release: one name per line; they are deployed at the same time. */
  readonly service: readonly string[];
  /** Name or ARN of the ECS cluster the service runs in. */
  readonly cluster: string;
  /** ARN of an IAM role to act as, by the job's OIDC tokens: its credentials are asked for again before they end, for as long as the job lasts, and by the post step, too. Needs `id-token: write`. Not given: the credentials that earlier steps have put into the environment. */
  readonly 'role-to-assume': string | undefined;
  /** Where the task definition comes from: a file (`.json`, `.yml`, `.yaml`), a family, `family:revision`, or an ARN. Without it: the one that the service runs now. `{service}` in it stands for the service's name. */
  readonly 'task-definition': string | undefined;
  /** File (`.json`, `.yml`, `.yaml`) with what CreateService takes, used only when the service does not exist yet. `{service}` in it stands for the service's name. */
  readonly 'service-definition': string | undefined;
  /** Image of each container to change, one `container=image` per line, for example `web=shop@sha256:…`. */
  readonly images: readonly Pair[];
  /** Environment variables to set, one `NAME=value` per line. With several containers: `container/NAME=value`. */
  readonly environment: readonly Pair[];
  /** Secrets to set, one `NAME=reference` per line, the reference being the ARN of a Secrets Manager secret or of an SSM parameter, never the value. With several containers: `container/NAME=reference`. */
  readonly secrets: readonly Pair[];
  /** Environment variables and secrets to remove, one `NAME` per line. With several containers: `container/NAME`. */
  readonly unset: readonly string[];
  /** Processors of each task, in CPU units, of which 1024 are one (128 to 196608). Not given: as the task definition has it. */
  readonly cpu: number | undefined;
  /** Memory of each task, in MiB (4 to 4194304). Not given: as the task definition has it. */
  readonly memory: number | undefined;
  /** Replace tags of images in Amazon ECR by the digests they stand for, so that every task runs the same image. */
  readonly 'resolve-digests': boolean;
  /** Number of tasks that the service is to run (0 to 5000). Not given, it stays as it is, as all that follow. */
  readonly 'desired-count': number | undefined;
  /** Per cent of the desired count that must stay healthy during the deployment (0 to 100). */
  readonly 'minimum-healthy-percent': number | undefined;
  /** Per cent of the desired count that may run during the deployment (100 to 200). */
  readonly 'maximum-percent': number | undefined;
  /** Capacity provider strategy of the service, one `provider=weight` or `provider=weight,base` per line. */
  readonly 'capacity-providers': readonly Pair[];
  /** Where the tags of tasks come from. */
  readonly 'propagate-tags': 'TASK_DEFINITION' | 'SERVICE' | 'NONE' | undefined;
  /** Whether ECS Exec works on the tasks. */
  readonly 'enable-execute-command': boolean | undefined;
  /** Whether ECS gives up a deployment whose tasks keep failing, and whether it rolls back then. */
  readonly 'circuit-breaker': 'rollback' | 'no-rollback' | 'off' | undefined;
  /** Names of CloudWatch alarms, one per line, that fail the deployment and roll it back. */
  readonly alarms: readonly string[];
  /** How ECS brings the release to its traffic: `rolling` replaces tasks; `blue-green` moves all traffic at once and keeps the old tasks for a while; `canary` moves a share first; `linear` moves equal shares; `all-at-once` moves all of it and waits for nothing. For this deployment alone. Not given: what the service has. */
  readonly strategy: 'rolling' | 'blue-green' | 'canary' | 'linear' | 'all-at-once' | undefined;
  /** Who moves the traffic where `strategy` or `plan` asks for it. `native`, ECS itself. `stepwise`, this action, by the weights of the listener rule and a second service beside the stable one: any weights, for services whose traffic ECS is not set up to move. `auto`, ECS where it is set up to, else stepwise. */
  readonly engine: 'native' | 'stepwise' | 'auto';
  /** With the stepwise engine: what to do about visitors whom target group stickiness of the listener rule keeps with the release that they came to first. `refuse` the deployment; `shorten` it to a minute while the candidate has traffic, and give the rule its own time back with its weights; or `wait` it out, where it is three minutes at most. Whom the candidate has had is waited for before it is deleted. */
  readonly stickiness: 'refuse' | 'shorten' | 'wait';
  /** Weights and times, `10@10m, 100@5m`, or a plan by name, `canary-10-5m`, `linear-25-5m`. Not given: the usual one of the strategy. */
  readonly plan: string | undefined;
  /** How far the deployment is followed: `done`, to its end; `registered`, not at all: the task definition is registered once everything is checked, and canary-shift deploys it; `paused`, until it waits before any production traffic, for canary-shift to go on with it; `shifted`, until the release has all traffic; `bake`, until nothing is left to shift; or until that lifecycle stage of ECS has come. What comes after is ECS's own. */
  readonly 'wait-until':
    | 'done'
    | 'registered'
    | 'paused'
    | 'shifted'
    | 'bake'
    | 'RECONCILE_SERVICE'
    | 'PRE_SCALE_UP'
    | 'SCALE_UP'
    | 'POST_SCALE_UP'
    | 'TEST_TRAFFIC_SHIFT'
    | 'POST_TEST_TRAFFIC_SHIFT'
    | 'PRE_PRODUCTION_TRAFFIC_SHIFT'
    | 'PRODUCTION_TRAFFIC_SHIFT'
    | 'POST_PRODUCTION_TRAFFIC_SHIFT'
    | 'BAKE_TIME'
    | 'CLEAN_UP';
  /** Check file (`.yml`, `.yaml`, `.json`) that must pass before the release gets production traffic, as for the action `smoke-test`. ECS pauses at POST_TEST_TRAFFIC_SHIFT for it; when it does not pass, ECS rolls back. */
  readonly 'smoke-test': string | undefined;
  /** Base address of the check file's paths: that of the test listener, behind which the release answers already. */
  readonly 'smoke-test-target': string | undefined;
  /** Deploy also when nothing differs, so that all tasks are replaced. */
  readonly 'force-new-deployment': boolean;
  /** Check before anything is changed that images, roles, log groups, secrets and target groups exist and fit together. What the permissions do not allow to check is skipped, and the log says so. */
  readonly preflight: boolean;
  /** Command of a one-off task, one argument per line, that runs with the new task definition before anything is deployed, for example a database migration. When it fails nothing is deployed. */
  readonly 'before-traffic-command': readonly string[];
  /** Container of the one-off task that the command is for; with one container it need not be given. */
  readonly 'before-traffic-container': string | undefined;
  /** How long the one-off task may take, in minutes (0.1 to 360). After that it is stopped and has failed. */
  readonly 'before-traffic-timeout-minutes': number;
  /** `false`: this release must not be rolled back, because what came with it (a migration) cannot be undone. On failure or cancel the deployment is left as it is and a person is called. */
  readonly 'rollback-safe': boolean;
  /** How long to wait for the deployment, in minutes (0.1 to 360). */
  readonly 'timeout-minutes': number;
  /** How often to look at the deployment, in seconds (0.1 to 60); a little jitter is added. */
  readonly 'poll-interval-seconds': number;
  /** What happens to a deployment in flight when the job is cancelled or the step is lost: `rollback` asks ECS to bring back the previous release, `leave` lets ECS go on. */
  readonly 'on-cancel': 'rollback' | 'leave';
  /** Print what would change as a diff, and change nothing. */
  readonly 'dry-run': boolean;
}

export interface Outputs {
  /** How it ended: `succeeded`, `unchanged`, `registered` or `paused` (as `wait-until` asked), `rolled-back`, `superseded`, `stopped`, `failed` or `timed-out`. Always set. */
  readonly result:
    | 'succeeded'
    | 'unchanged'
    | 'registered'
    | 'paused'
    | 'rolled-back'
    | 'superseded'
    | 'stopped'
    | 'failed'
    | 'timed-out';
  /** Why it ended so, in words, with what the platform gave as its reason. Always set. */
  readonly reason: string;
  /** ARN of the task definition that was deployed (or that runs already, when nothing changed). */
  readonly 'task-definition-arn': string;
  /** ARN of the task definition that the service ran before. */
  readonly 'previous-task-definition-arn': string;
  /** ARN of the ECS service deployment that was followed. */
  readonly 'service-deployment-arn': string;
  /** JSON list with `service`, `result`, `reason` and the three ARNs of each service, as above. With several services it is the only place of the ARNs; `result` is then the worst of theirs. */
  readonly services: string;
}

export const spec = {
  name: 'deploy-ecs',
  inputs: [
    { name: 'service', type: { kind: 'lines' }, required: true },
    { name: 'cluster', type: { kind: 'string' }, required: false, default: 'default' },
    { name: 'role-to-assume', type: { kind: 'string' }, required: false },
    { name: 'task-definition', type: { kind: 'string' }, required: false },
    { name: 'service-definition', type: { kind: 'string' }, required: false },
    { name: 'images', type: { kind: 'pairs' }, required: false },
    { name: 'environment', type: { kind: 'pairs' }, required: false },
    { name: 'secrets', type: { kind: 'pairs' }, required: false },
    { name: 'unset', type: { kind: 'lines' }, required: false },
    { name: 'cpu', type: { kind: 'integer', min: 128, max: 196608 }, required: false },
    { name: 'memory', type: { kind: 'integer', min: 4, max: 4194304 }, required: false },
    { name: 'resolve-digests', type: { kind: 'boolean' }, required: false, default: 'true' },
    { name: 'desired-count', type: { kind: 'integer', min: 0, max: 5000 }, required: false },
    { name: 'minimum-healthy-percent', type: { kind: 'integer', min: 0, max: 100 }, required: false },
    { name: 'maximum-percent', type: { kind: 'integer', min: 100, max: 200 }, required: false },
    { name: 'capacity-providers', type: { kind: 'pairs' }, required: false },
    { name: 'propagate-tags', type: { kind: 'enum', values: ['TASK_DEFINITION', 'SERVICE', 'NONE'] }, required: false },
    { name: 'enable-execute-command', type: { kind: 'boolean' }, required: false },
    { name: 'circuit-breaker', type: { kind: 'enum', values: ['rollback', 'no-rollback', 'off'] }, required: false },
    { name: 'alarms', type: { kind: 'lines' }, required: false },
    {
      name: 'strategy',
      type: { kind: 'enum', values: ['rolling', 'blue-green', 'canary', 'linear', 'all-at-once'] },
      required: false,
    },
    {
      name: 'engine',
      type: { kind: 'enum', values: ['native', 'stepwise', 'auto'] },
      required: false,
      default: 'native',
    },
    {
      name: 'stickiness',
      type: { kind: 'enum', values: ['refuse', 'shorten', 'wait'] },
      required: false,
      default: 'refuse',
    },
    { name: 'plan', type: { kind: 'string' }, required: false },
    {
      name: 'wait-until',
      type: {
        kind: 'enum',
        values: [
          'done',
          'registered',
          'paused',
          'shifted',
          'bake',
          'RECONCILE_SERVICE',
          'PRE_SCALE_UP',
          'SCALE_UP',
          'POST_SCALE_UP',
          'TEST_TRAFFIC_SHIFT',
          'POST_TEST_TRAFFIC_SHIFT',
          'PRE_PRODUCTION_TRAFFIC_SHIFT',
          'PRODUCTION_TRAFFIC_SHIFT',
          'POST_PRODUCTION_TRAFFIC_SHIFT',
          'BAKE_TIME',
          'CLEAN_UP',
        ],
      },
      required: false,
      default: 'done',
    },
    { name: 'smoke-test', type: { kind: 'string' }, required: false },
    { name: 'smoke-test-target', type: { kind: 'string' }, required: false },
    { name: 'force-new-deployment', type: { kind: 'boolean' }, required: false, default: 'false' },
    { name: 'preflight', type: { kind: 'boolean' }, required: false, default: 'true' },
    { name: 'before-traffic-command', type: { kind: 'lines' }, required: false },
    { name: 'before-traffic-container', type: { kind: 'string' }, required: false },
    {
      name: 'before-traffic-timeout-minutes',
      type: { kind: 'number', min: 0.1, max: 360 },
      required: false,
      default: '15',
    },
    { name: 'rollback-safe', type: { kind: 'boolean' }, required: false, default: 'true' },
    { name: 'timeout-minutes', type: { kind: 'number', min: 0.1, max: 360 }, required: false, default: '30' },
    { name: 'poll-interval-seconds', type: { kind: 'number', min: 0.1, max: 60 }, required: false, default: '3' },
    { name: 'on-cancel', type: { kind: 'enum', values: ['rollback', 'leave'] }, required: false, default: 'rollback' },
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
          'registered',
          'paused',
          'rolled-back',
          'superseded',
          'stopped',
          'failed',
          'timed-out',
        ],
      },
    },
    { name: 'reason', type: { kind: 'string' } },
    { name: 'task-definition-arn', type: { kind: 'string' } },
    { name: 'previous-task-definition-arn', type: { kind: 'string' } },
    { name: 'service-deployment-arn', type: { kind: 'string' } },
    { name: 'services', type: { kind: 'string' } },
  ],
} as const satisfies ActionSpec;
