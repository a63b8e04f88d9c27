/** What the load balancing service keeps. */

export interface LoadBalancer {
  readonly arn: string;
  readonly name: string;
  readonly dnsName: string;
  readonly scheme: string;
  readonly type: string;
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  readonly ipAddressType: string;
  readonly vpcId: string;
  readonly createdAt: number;
  readonly attributes: Map<string, string>;
  /** The settings it was created with, to tell a repeated call from a clash of names. */
  readonly fingerprint: string;
}

export interface HealthCheckSettings {
  readonly enabled: boolean;
  readonly protocol: string;
  /** `traffic-port` or a number. */
  readonly port: string;
  readonly path: string;
  readonly intervalSeconds: number;
  readonly timeoutSeconds: number;
  readonly healthyThreshold: number;
  readonly unhealthyThreshold: number;
  /** Status codes, e.g. `200`, `200,202` or `200-299`. */
  readonly matcher: string;
}

export interface TargetGroup {
  readonly arn: string;
  readonly name: string;
  readonly protocol: string;
  readonly protocolVersion: string;
  readonly port: number;
  readonly vpcId: string | undefined;
  readonly targetType: string;
  readonly ipAddressType: string;
  healthCheck: HealthCheckSettings;
  readonly attributes: Map<string, string>;
  readonly fingerprint: string;
}

export interface Listener {
  readonly arn: string;
  readonly loadBalancer: LoadBalancer;
  protocol: string;
  port: number;
  /** Certificates, SslPolicy, AlpnPolicy, MutualAuthentication: kept as given. */
  settings: Readonly<Record<string, unknown>>;
  /** In order of evaluation; the default rule is the last. */
  rules: Rule[];
}

export interface Rule {
  readonly arn: string;
  priority: number | 'default';
  conditions: readonly Condition[];
  actions: readonly Action[];
  /** Kept, not applied. */
  transforms: readonly unknown[];
}

export interface ForwardConfig {
  readonly TargetGroups: ReadonlyArray<{ readonly TargetGroupArn: string; readonly Weight: number }>;
  readonly TargetGroupStickinessConfig: { readonly Enabled: boolean; readonly DurationSeconds?: number };
}

/** As in the API; what the sandbox does not act on is kept as it came. */
export interface Action {
  readonly Type: string;
  readonly Order?: number;
  readonly TargetGroupArn?: string;
  readonly ForwardConfig?: ForwardConfig;
  readonly FixedResponseConfig?: {
    readonly StatusCode: string;
    readonly ContentType?: string;
    readonly MessageBody?: string;
  };
  readonly RedirectConfig?: RedirectConfig;
  readonly [other: string]: unknown;
}

export interface RedirectConfig {
  readonly StatusCode: 'HTTP_301' | 'HTTP_302';
  readonly Protocol?: string;
  readonly Host?: string;
  readonly Port?: string;
  readonly Path?: string;
  readonly Query?: string;
}

export interface Condition {
  readonly Field: string;
  readonly Values?: readonly string[];
  readonly HostHeaderConfig?: { readonly Values: readonly string[] };
  readonly PathPatternConfig?: { readonly Values: readonly string[] };
  readonly HttpHeaderConfig?: { readonly HttpHeaderName: string; readonly Values: readonly string[] };
  readonly QueryStringConfig?: { readonly Values: ReadonlyArray<{ readonly Key?: string; readonly Value: string }> };
  readonly HttpRequestMethodConfig?: { readonly Values: readonly string[] };
  readonly SourceIpConfig?: { readonly Values: readonly string[] };
}

/** The target groups that a rule may send requests to. */
export function targetGroupsOf(actions: readonly Action[]): string[] {
  return actions.flatMap((action) => action.ForwardConfig?.TargetGroups.map((each) => each.TargetGroupArn) ?? []);
}
