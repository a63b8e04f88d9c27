// Made from deploy-ecs/action.yml by `npm run generate`.
import type { ActionSpec, Pair } from '@deploy-actions/toolkit';

export interface Inputs {
  /** Name of the ECS service to deploy to. */
  readonly service: string;
  /** Name or ARN of the ECS cluster the service runs in. */
  readonly cluster: string;
  /** Where the task definition comes from: a file (`.json`, `.yml`, `.yaml`), a family, `family:revision`, or an ARN. Without it: the one that the service runs now. */
  readonly 'task-definition': string | undefined;
  /** Image of each container to change, one `container=image` per line, for example `web=shop@sha256:…`. */
  readonly images: readonly Pair[];
  /** Environment variables to set, one `NAME=value` per line. With several containers: `container/NAME=value`. */
  readonly environment: readonly Pair[];
  /** Secrets to set, one `NAME=reference` per line, the reference being the ARN of a Secrets Manager secret or of an SSM parameter, never the value. With several containers: `container/NAME=reference`. */
  readonly secrets: readonly Pair[];
  /** Environment variables and secrets to remove, one `NAME` per line. With several containers: `container/NAME`. */
  readonly unset: readonly string[];
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
  /** How it ended: `succeeded`, `unchanged`, `rolled-back`, `superseded`, `stopped`, `failed` or `timed-out`. Always set. */
  readonly result: 'succeeded' | 'unchanged' | 'rolled-back' | 'superseded' | 'stopped' | 'failed' | 'timed-out';
  /** Why it ended so, in words, with what the platform gave as its reason. Always set. */
  readonly reason: string;
  /** ARN of the task definition that was deployed (or that runs already, when nothing changed). */
  readonly 'task-definition-arn': string;
  /** ARN of the task definition that the service ran before. */
  readonly 'previous-task-definition-arn': string;
  /** ARN of the ECS service deployment that was followed. */
  readonly 'service-deployment-arn': string;
}

export const spec = {
  name: 'deploy-ecs',
  inputs: [
    { name: 'service', type: { kind: 'string' }, required: true },
    { name: 'cluster', type: { kind: 'string' }, required: false, default: 'default' },
    { name: 'task-definition', type: { kind: 'string' }, required: false },
    { name: 'images', type: { kind: 'pairs' }, required: false },
    { name: 'environment', type: { kind: 'pairs' }, required: false },
    { name: 'secrets', type: { kind: 'pairs' }, required: false },
    { name: 'unset', type: { kind: 'lines' }, required: false },
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
        values: ['succeeded', 'unchanged', 'rolled-back', 'superseded', 'stopped', 'failed', 'timed-out'],
      },
    },
    { name: 'reason', type: { kind: 'string' } },
    { name: 'task-definition-arn', type: { kind: 'string' } },
    { name: 'previous-task-definition-arn', type: { kind: 'string' } },
    { name: 'service-deployment-arn', type: { kind: 'string' } },
  ],
} as const satisfies ActionSpec;
