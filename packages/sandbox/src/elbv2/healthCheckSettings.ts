import { validationError } from './errors.ts';
import { integer, oneOf, truth } from './input.ts';
import type { HealthCheckSettings } from './model.ts';

/** For Application Load Balancers: target-group-health-checks.html in the user guide. */
export const DEFAULT_HEALTH_CHECK: HealthCheckSettings = {
  enabled: true,
  protocol: 'HTTP',
  port: 'traffic-port',
  path: '/',
  intervalSeconds: 30,
  timeoutSeconds: 5,
  healthyThreshold: 5,
  unhealthyThreshold: 2,
  matcher: '200',
};

/**
 * The settings given in a CreateTargetGroup or ModifyTargetGroup call; the others stay as they are.
 * Ranges: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
 */
export function parseHealthCheck(input: Record<string, any>, before: HealthCheckSettings): HealthCheckSettings {
  const number = (name: string, otherwise: number, range: { min: number; max: number }) =>
    input[name] === undefined ? otherwise : integer(input[name], name, range);
  const settings: HealthCheckSettings = {
    enabled: truth(input['HealthCheckEnabled'] ?? before.enabled, 'HealthCheckEnabled'),
    protocol: oneOf(input['HealthCheckProtocol'] ?? before.protocol, 'HealthCheckProtocol', ['HTTP', 'HTTPS']),
    port: portOf(input['HealthCheckPort'] ?? before.port),
    path: pathOf(input['HealthCheckPath'] ?? before.path),
    intervalSeconds: number('HealthCheckIntervalSeconds', before.intervalSeconds, { min: 5, max: 300 }),
    timeoutSeconds: number('HealthCheckTimeoutSeconds', before.timeoutSeconds, { min: 2, max: 120 }),
    healthyThreshold: number('HealthyThresholdCount', before.healthyThreshold, { min: 2, max: 10 }),
    unhealthyThreshold: number('UnhealthyThresholdCount', before.unhealthyThreshold, { min: 2, max: 10 }),
    matcher: matcherOf(input['Matcher']?.HttpCode ?? before.matcher),
  };
  if (settings.timeoutSeconds >= settings.intervalSeconds) {
    throw validationError('Health check timeout must be smaller than the interval');
  }
  return settings;
}

function portOf(value: unknown): string {
  if (value === 'traffic-port') return value;
  return String(integer(value, 'HealthCheckPort', { min: 1, max: 65_535 }));
}

function pathOf(value: unknown): string {
  if (typeof value === 'string' && /^\/\S{0,1023}$/.test(value)) return value;
  throw validationError(`'HealthCheckPath' must begin with '/', not '${String(value)}'`);
}

function matcherOf(value: unknown): string {
  const matcher = String(value);
  const codes = matcher.split(/[,-]/).map(Number);
  if (/^\d{3}([,-]\d{3})*$/.test(matcher) && codes.every((code) => code >= 200 && code <= 499)) return matcher;
  throw validationError(`Health check matcher HTTP code '${matcher}' must be within '200-499' inclusive`);
}
