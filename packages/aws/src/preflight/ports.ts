import type { EcrApi } from '../ecr/api.ts';

/** What pre-flight asks of AWS: one call per function. Null and false mean that it does not exist; errors are the SDK's. */
export interface PreflightPorts {
  readonly ecr: EcrApi;
  readonly iam: IamApi;
  readonly loadBalancing: LoadBalancingApi;
  readonly logs: LogsApi;
  readonly secrets: SecretsApi;
  readonly parameters: ParametersApi;
}

export interface IamApi {
  /** By the role's name, without its path. */
  getRole(name: string): Promise<Role | null>;
  /**
   * What the role's policies say to one action on each of the resources; null when there is no such role. Policies of the
   * resources themselves are not considered.
   */
  simulate(
    roleArn: string,
    action: string,
    resources: readonly string[],
  ): Promise<ReadonlyMap<string, Decision> | null>;
}

export interface Role {
  readonly arn: string;
  /** The policy's JSON as IAM answers it: URL-encoded. */
  readonly trustPolicy: string;
}

/** `unclear`: it depends on values that are known only when a task runs. */
export type Decision = 'allowed' | 'explicitly denied' | 'not allowed' | 'unclear';

export interface LoadBalancingApi {
  describeTargetGroup(arn: string): Promise<TargetGroup | null>;
}

export interface TargetGroup {
  /** `ip`, `instance`, `lambda` or `alb` */
  readonly targetType: string;
  /** `HTTP`, `HTTPS`, `TCP`, `UDP`, ... */
  readonly protocol: string;
}

export interface LogsApi {
  logGroupExists(region: string | null, name: string): Promise<boolean>;
}

export interface SecretsApi {
  describeSecret(region: string, arn: string): Promise<{ readonly deletedAt: Date | null } | null>;
  /** The policy of the secret itself, null when it has none, with its complete ARN. */
  getResourcePolicy(
    region: string,
    arn: string,
  ): Promise<{ readonly arn: string; readonly policy: string | null } | null>;
}

export interface ParametersApi {
  /** Those of up to 50 names that this account has. */
  existing(region: string | null, names: readonly string[]): Promise<ReadonlySet<string>>;
}
