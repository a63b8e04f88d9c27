import { digestOf, type Environment, type ReadEnvironment, type Target } from '@deploy-actions/config';
import { planText, type Plan } from '@deploy-actions/strategy';
import type { Override, Verdict } from './override.ts';
import type { Trigger } from './trigger.ts';
import type { Job } from './waves.ts';

/** What is handed to later jobs, as JSON. Without secrets: what environments.yml holds of them is where they are found. */
export interface PlanDocument<T extends Target = Target> {
  readonly format: 1;
  readonly environment: {
    readonly name: string;
    /** Of all that holds for it. */
    readonly digest: string;
    readonly url: string | null;
    readonly isHotfix: boolean;
    /** When a review of a hotfix is asked for, in milliseconds after the deployment; null where none is. */
    readonly reviewWithinMs: number | null;
  };
  readonly release: Release;
  readonly target: T;
  readonly jobs: readonly Job[];
  /** Null: as the services are set up to deploy. */
  readonly plan: Plan | null;
  /** The stages in the words of the input `plan` of deploy-ecs and canary-shift; null without a plan. */
  readonly stages: string | null;
  readonly settings: Pick<
    Environment,
    'replicas' | 'resources' | 'variables' | 'secrets' | 'database' | 'checks' | 'rollbackWithinMs' | 'notifications'
  >;
  readonly approval: Environment['approvals'];
  readonly windows: {
    readonly windows: readonly string[];
    readonly freezes: readonly string[];
    readonly blocked: string | null;
    /** ISO 8601, by the clock of the machine. */
    readonly at: string;
  };
  readonly override: Override | null;
  /** What serves now, by service and region; null where nobody looked, or could. */
  readonly stable: readonly Stable[] | null;
}

export interface Release {
  readonly repository: string;
  readonly ref: string;
  readonly sha: string;
  readonly version: string | null;
  readonly images: readonly { readonly container: string; readonly image: string }[];
  /** Null: that which the service runs, with what is changed. */
  readonly taskDefinition: string | null;
  /** File or folder, on App Service in place of an image; null without one. */
  readonly package: string | null;
}

export interface Stable extends Pick<Job, 'service' | 'region'> {
  /** As the platform names it; null where it has none yet. */
  readonly release: string | null;
}

export interface Parts {
  readonly read: ReadEnvironment;
  readonly isHotfix: boolean;
  readonly trigger: Trigger;
  readonly target: Target;
  readonly jobs: readonly Job[];
  readonly release: Omit<Release, 'repository' | 'ref' | 'sha'>;
  readonly verdict: Verdict;
  readonly nowMs: number;
  readonly stable: readonly Stable[] | null;
}

/** The plan that holds: a hotfix has its own. The address of a web hook is a secret, and plans are written down in many places. */
export function planFor({ plan, hotfix }: Environment, isHotfix: boolean): Plan | null {
  const chosen = isHotfix ? (hotfix?.plan ?? plan) : plan;
  return chosen && { ...chosen, notifications: [] };
}

export function documentOf(parts: Parts): PlanDocument {
  const { read, isHotfix, trigger, target, jobs, verdict, nowMs, stable } = parts;
  const { environment, digest } = read;
  const { replicas, resources, variables, secrets, database, checks, rollbackWithinMs, notifications } = environment;
  const { repository, ref, sha } = trigger;
  const plan = planFor(environment, isHotfix);
  return {
    format: 1,
    environment: {
      name: environment.name,
      digest,
      url: environment.url,
      isHotfix,
      reviewWithinMs: isHotfix ? (environment.hotfix?.reviewWithinMs ?? null) : null,
    },
    release: { repository, ref, sha, ...parts.release },
    target,
    jobs,
    plan,
    stages: plan && planText(plan.stages),
    settings: { replicas, resources, variables, secrets, database, checks, rollbackWithinMs, notifications },
    approval: environment.approvals,
    windows: {
      windows: environment.windows,
      freezes: environment.freezes,
      blocked: verdict.blocked,
      at: new Date(nowMs).toISOString(),
    },
    override: verdict.override,
    stable,
  };
}

/** Of all that people approve. What the clock says, and who began the run again, is another thing each time. */
export function digestOfPlan({ windows, override, ...rest }: PlanDocument): string {
  const lines = { windows: windows.windows, freezes: windows.freezes };
  return digestOf({ ...rest, windows: lines, override: override?.reason ?? null });
}

/** JSON on one line of ASCII: whatever reads it as text finds no line that ends in it, and nothing that looks like another thing. */
export function lineOfJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[^ -~]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
