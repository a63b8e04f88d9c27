import type { Plan } from '@deploy-actions/strategy';

/** An environment with all that holds for it. Null and empty lists stand for what nobody said. Plain data: it can be kept as JSON. */
export interface Environment {
  readonly name: string;
  readonly description: string | null;
  /** Whom it inherits from, the nearest first; `defaults` is not among them. */
  readonly inherits: readonly string[];
  /** Patterns, see `fits`. */
  readonly branches: readonly string[];
  readonly tags: readonly string[];
  /** Whether a push to one of them deploys. */
  readonly autoDeploy: boolean;
  readonly approvals: Approvals;
  readonly url: string | null;
  readonly database: string | null;
  readonly replicas: number | null;
  readonly resources: { readonly cpu: string | null; readonly memory: string | null };
  readonly target: Target | null;
  /** Null when nothing is said of one. */
  readonly plan: Plan | null;
  readonly hotfix: Hotfix | null;
  readonly checks: Checks;
  /** Lines, see `readWindows`. */
  readonly windows: readonly string[];
  readonly freezes: readonly string[];
  /** How soon a bad release must be gone, in milliseconds; 0 for immediately. */
  readonly rollbackWithinMs: number | null;
  readonly variables: Readonly<Record<string, string>>;
  readonly secrets: readonly SecretReference[];
  readonly notifications: readonly Notice[];
}

/** Who must approve what is deployed. */
export interface Approvals {
  readonly required: boolean;
  /** Logins, and teams as `org/team`. */
  readonly approvers: readonly string[];
  /** How many of them: 1 or more where one is required, else 0. */
  readonly minimum: number;
}

/** Where a release runs. */
export type Target = EcsTarget | AzureTarget;

/** In the words of the inputs of deploy-ecs and canary-shift; null where theirs is the default. */
export interface EcsTarget {
  readonly kind: 'ecs';
  /** One or more, of one release. */
  readonly services: readonly string[];
  readonly cluster: string;
  readonly region: string | null;
  readonly roleToAssume: string | null;
  readonly taskDefinition: string | null;
  readonly serviceDefinition: string | null;
  readonly container: string | null;
  readonly engine: 'native' | 'stepwise' | 'auto';
  readonly stickiness: 'refuse' | 'shorten' | 'wait';
  readonly minimumHealthyPercent: number | null;
  readonly maximumPercent: number | null;
  readonly circuitBreaker: 'rollback' | 'no-rollback' | 'off' | null;
  readonly alarms: readonly string[];
}

/** In the words of the inputs of deploy-azure; null where theirs is the default, or the job's. */
export interface AzureTarget {
  readonly kind: 'azure';
  readonly resourceGroup: string;
  readonly app: string;
  readonly subscription: string | null;
  readonly tenant: string | null;
  readonly client: string | null;
  readonly cloud: 'AzureCloud' | 'AzureUSGovernment' | 'AzureChinaCloud' | null;
  readonly slot: string;
  /** How production gets what goes over all at once. */
  readonly cutover: 'swap' | 'swap-with-preview' | 'in-place';
  readonly keyVault: string | null;
}

/** How urgent releases come to an environment. */
export interface Hotfix {
  readonly branches: readonly string[];
  /** As the environment's, where the hotfix says nothing else. */
  readonly plan: Plan | null;
  /** When a review is asked for, in milliseconds after the deployment. */
  readonly reviewWithinMs: number;
}

/** What a release is looked at with, in the words of canary-shift's inputs. */
export interface Checks {
  readonly smokeTest: string | null;
  readonly smokeTestTarget: string | null;
  readonly metricsFile: string | null;
  readonly probeUrl: string | null;
}

/** Where the app finds a secret. Never its value. */
export interface SecretReference {
  /** The variable that the app reads it from. */
  readonly name: string;
  readonly store: 'key-vault' | 'secrets-manager' | 'parameter-store';
  /** Its name or ARN there. */
  readonly reference: string;
}

/** What can be told of a deployment. */
export const occasions = ['start', 'success', 'failure', 'rollback'] as const;

export interface Notice {
  readonly channel: 'slack' | 'email';
  readonly to: readonly string[];
  readonly on: readonly (typeof occasions)[number][];
}

/** Who said something that holds for an environment, and where. */
export interface Origin {
  /** The name of an environment; null for `defaults`. */
  readonly from: string | null;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}
