// Made from plan/action.yml by `npm run generate`.
import type { ActionSpec, Pair } from '@deploy-actions/toolkit';

export interface Inputs {
  /** The file that says where releases go. Not given: `.github/environments.yml` or `environments.yml`, or either of them with `.yaml` or `.json`. */
  readonly 'environments-file': string | undefined;
  /** Name of the environment to deploy to. Not given: the one whose branches or tags the workflow runs for. */
  readonly environment: string | undefined;
  /** What for. `deploy`, a release that goes forward. `find`, to learn where `environment` is, for what goes back or steers a rollout: neither windows and freezes nor `auto-deploy` hold that, and nothing is said of a release. */
  readonly purpose: 'deploy' | 'find';
  /** The release: image of each container to change, one `container=image` per line, for example `web=shop@sha256:…`. Handed on to deploy-ecs. To App Service one line, with a digest, whatever its container is called. */
  readonly images: readonly Pair[];
  /** The release on App Service where it is no image, as that of deploy-azure: a `.zip`, `.jar` or `.war`, or a folder. */
  readonly package: string | undefined;
  /** Fail unless each image of the release is named by its digest, be it that `inspect` has found it, so that it is the same wherever it is handed on to. */
  readonly 'require-digests': boolean;
  /** Task definition of the release, instead of the one that the environment names: a file, a family, `family:revision` or an ARN. */
  readonly 'task-definition': string | undefined;
  /** What people call the release. Not given, in a workflow that runs for a tag, the tag. */
  readonly version: string | undefined;
  /** Those of the environment's services to deploy, one name per line. Not given, all of them. */
  readonly services: readonly string[];
  /** Regions to deploy to, one per line. Not given, that of the environment. */
  readonly regions: readonly string[];
  /** What goes first: a line for each wave, with `service`, `service@region` or `@region`, separated by commas. What no line names goes last. Not given, all at the same time. */
  readonly waves: readonly string[];
  /** Why this release must go forward in spite of windows and freezes, in words. It is recorded in plan, summary and an annotation, and goes past nothing else. */
  readonly override: string | undefined;
  /** The `digest` of a plan that was made before, and approved: everything is resolved again, and the step fails where it differs, or where windows and freezes block it by now. */
  readonly check: string | undefined;
  /** With `check`, the `plan` that has this digest, so that the reason says what differs. */
  readonly approved: string | undefined;
  /** Look at the services of ECS: what they run, what changes, and whether the canary can see what it is meant to by their traffic. Only reads. What the credentials do not allow is told. */
  readonly inspect: boolean;
  /** With `inspect`, ARN of an IAM role to read as, by the job's OIDC tokens. Not given: the credentials that earlier steps have put into the environment. The role that deploys is not asked for. */
  readonly 'role-to-assume': string | undefined;
  /** Which of the plan's jobs the output `job` is of, `service` or `service@region`. Not given: the only one that there is. */
  readonly job: string | undefined;
  /** How many jobs the plan may have (1 to 256), for a workflow that has steps for so many. */
  readonly 'max-jobs': number;
}

export interface Outputs {
  /** How it ended, see below. Always set. */
  readonly result: 'ready' | 'none' | 'blocked' | 'changed' | 'stopped' | 'failed';
  /** Why, on one line. Always set. */
  readonly reason: string;
  /** Name of the environment; empty where there is none. */
  readonly environment: string;
  /** The plan as JSON on one line: environment, release, target, jobs, plan, settings, approval, windows, override, stable. */
  readonly plan: string;
  /** Of the plan, `sha256:…`, for `check` in a later job. */
  readonly digest: string;
  /** For `strategy.matrix` of a later job, as JSON: `include` with `service`, `region`, `cluster` and `wave`, in the order of the waves. `region` is empty for the job's own. Of App Service the names of site and resource group are `service` and `cluster`. */
  readonly matrix: string;
  /** The same as a list with a matrix for each wave. */
  readonly waves: string;
  /** Names of the jobs as a JSON list, `service` or `service@region`, in the order of the waves; none unless `ready`. */
  readonly jobs: string;
  /** What deploy-ecs or deploy-azure, canary-shift, smoke-test and rollback are to be given for one job, as a JSON object of texts; the action `deploy` goes by it. Empty unless `ready`, or where it is not said which of several jobs. */
  readonly job: string;
  /** For the input `images` of deploy-ecs, with digests where they could be found. */
  readonly images: string;
  /** Whether a person must approve, `true` or `false`. */
  readonly 'approval-required': string;
}

export const spec = {
  name: 'plan',
  inputs: [
    { name: 'environments-file', type: { kind: 'string' }, required: false },
    { name: 'environment', type: { kind: 'string' }, required: false },
    { name: 'purpose', type: { kind: 'enum', values: ['deploy', 'find'] }, required: false, default: 'deploy' },
    { name: 'images', type: { kind: 'pairs' }, required: false },
    { name: 'package', type: { kind: 'string' }, required: false },
    { name: 'require-digests', type: { kind: 'boolean' }, required: false, default: 'false' },
    { name: 'task-definition', type: { kind: 'string' }, required: false },
    { name: 'version', type: { kind: 'string' }, required: false },
    { name: 'services', type: { kind: 'lines' }, required: false },
    { name: 'regions', type: { kind: 'lines' }, required: false },
    { name: 'waves', type: { kind: 'lines' }, required: false },
    { name: 'override', type: { kind: 'string' }, required: false },
    { name: 'check', type: { kind: 'string' }, required: false },
    { name: 'approved', type: { kind: 'string' }, required: false },
    { name: 'inspect', type: { kind: 'boolean' }, required: false, default: 'false' },
    { name: 'role-to-assume', type: { kind: 'string' }, required: false },
    { name: 'job', type: { kind: 'string' }, required: false },
    { name: 'max-jobs', type: { kind: 'integer', min: 1, max: 256 }, required: false, default: '256' },
  ],
  outputs: [
    { name: 'result', type: { kind: 'enum', values: ['ready', 'none', 'blocked', 'changed', 'stopped', 'failed'] } },
    { name: 'reason', type: { kind: 'string' } },
    { name: 'environment', type: { kind: 'string' } },
    { name: 'plan', type: { kind: 'string' } },
    { name: 'digest', type: { kind: 'string' } },
    { name: 'matrix', type: { kind: 'string' } },
    { name: 'waves', type: { kind: 'string' } },
    { name: 'jobs', type: { kind: 'string' } },
    { name: 'job', type: { kind: 'string' } },
    { name: 'images', type: { kind: 'string' } },
    { name: 'approval-required', type: { kind: 'string' } },
  ],
} as const satisfies ActionSpec;
