import { validationError } from './errors.ts';
import { integer, list, text } from './input.ts';

/**
 * Attributes that the sandbox acts on: deregistration delay, idle timeout, deletion protection. The others are kept.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html
 */
export const TARGET_GROUP_DEFAULTS: ReadonlyArray<readonly [string, string]> = Object.entries({
  'deregistration_delay.timeout_seconds': '300',
  'load_balancing.algorithm.anomaly_mitigation': 'off',
  'load_balancing.algorithm.type': 'round_robin',
  'load_balancing.cross_zone.enabled': 'use_load_balancer_configuration',
  'slow_start.duration_seconds': '0',
  'stickiness.app_cookie.cookie_name': '',
  'stickiness.app_cookie.duration_seconds': '86400',
  'stickiness.enabled': 'false',
  'stickiness.lb_cookie.duration_seconds': '86400',
  'stickiness.type': 'lb_cookie',
  'target_group_health.dns_failover.minimum_healthy_targets.count': '1',
  'target_group_health.dns_failover.minimum_healthy_targets.percentage': 'off',
  'target_group_health.unhealthy_state_routing.minimum_healthy_targets.count': '1',
  'target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage': 'off',
});

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html */
export const LOAD_BALANCER_DEFAULTS: ReadonlyArray<readonly [string, string]> = Object.entries({
  'access_logs.s3.bucket': '',
  'access_logs.s3.enabled': 'false',
  'access_logs.s3.prefix': '',
  'client_keep_alive.seconds': '3600',
  'deletion_protection.enabled': 'false',
  'idle_timeout.timeout_seconds': '60',
  'load_balancing.cross_zone.enabled': 'true',
  'routing.http.desync_mitigation_mode': 'defensive',
  'routing.http.drop_invalid_header_fields.enabled': 'false',
  'routing.http.preserve_host_header.enabled': 'false',
  'routing.http.xff_header_processing.mode': 'append',
  'routing.http2.enabled': 'true',
});

/** Ranges in seconds. */
const RANGES: Readonly<Record<string, { min: number; max: number }>> = {
  'deregistration_delay.timeout_seconds': { min: 0, max: 3_600 },
  'idle_timeout.timeout_seconds': { min: 1, max: 4_000 },
  'slow_start.duration_seconds': { min: 0, max: 900 },
};

export function describeAttributes(attributes: ReadonlyMap<string, string>): object {
  return { Attributes: [...attributes].map(([Key, Value]) => ({ Key, Value })) };
}

/** All or nothing: a call with one wrong attribute changes none. */
export function changeAttributes(attributes: Map<string, string>, input: unknown): object {
  const changes = list<{ Key?: string; Value?: string }>(input).map(({ Key, Value }) => {
    const key = text(Key, 'Key');
    if (!attributes.has(key)) throw validationError(`Attribute key '${key}' is not recognized`);
    const range = RANGES[key];
    return [key, range ? String(integer(Value, key, range)) : (Value ?? '')] as const;
  });
  for (const [key, value] of changes) attributes.set(key, value);
  return describeAttributes(attributes);
}
