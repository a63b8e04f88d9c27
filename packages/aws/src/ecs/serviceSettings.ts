import type { Service } from '@aws-sdk/client-ecs';
import type { Problem } from '@deploy-actions/strategy';
import type { ServiceChanges } from './api.ts';
import type { Setting } from './changes.ts';
import type { Difference } from './diff.ts';

/** What inputs change in a service beside its task definition. Undefined, or an empty list: not given. */
export interface ServiceSettings {
  readonly desiredCount: number | undefined;
  readonly minimumHealthyPercent: number | undefined;
  readonly maximumPercent: number | undefined;
  /** `provider=weight` or `provider=weight,base` */
  readonly capacityProviders: readonly Setting[];
  readonly propagateTags: 'TASK_DEFINITION' | 'SERVICE' | 'NONE' | undefined;
  readonly enableExecuteCommand: boolean | undefined;
  readonly circuitBreaker: 'rollback' | 'no-rollback' | 'off' | undefined;
  /** Names of CloudWatch alarms that fail the deployment and roll it back. */
  readonly alarms: readonly string[];
}

export interface SettingsPlan {
  /** The members of UpdateService to send: only those that differ from what the service has. */
  readonly changes: ServiceChanges;
  readonly differences: readonly Difference[];
  readonly problems: readonly Problem[];
}

/** What UpdateService must be sent so that the service has the settings given; nothing that was not given. */
export function planSettings(service: Service, settings: ServiceSettings): SettingsPlan {
  const problems: Problem[] = [];
  const wanted: ServiceChanges = {
    desiredCount: settings.desiredCount,
    propagateTags: settings.propagateTags,
    enableExecuteCommand: settings.enableExecuteCommand,
    capacityProviderStrategy: settings.capacityProviders.length > 0 ? capacityProviders() : undefined,
    deploymentConfiguration: deploymentConfiguration(service, settings),
  };
  const differing = Object.entries(wanted).filter(
    ([name, value]) => value !== undefined && !isDeepEqual(value, (service as Record<string, unknown>)[name]),
  );
  return {
    changes: Object.fromEntries(differing),
    differences: differing.map(([name, value]) => ({
      path: `service.${name}`,
      before: show((service as Record<string, unknown>)[name]),
      after: show(value),
    })),
    problems,
  };

  function capacityProviders() {
    return settings.capacityProviders.map(({ key: capacityProvider, value, line }) => {
      const [weight = NaN, base] = value.split(',').map(Number);
      if (!isCount(weight, 1_000) || !(base === undefined || isCount(base, 100_000))) {
        const message = `line ${line}: must be \`provider=weight\` (0 to 1000) or \`provider=weight,base\`, but the value is \`${value}\`.`;
        problems.push({ input: 'capacity-providers', message });
      }
      return { capacityProvider, weight, base: base ?? 0 };
    });
  }
}

/** The service's own configuration with what was given changed: UpdateService replaces it as a whole. */
function deploymentConfiguration({ deploymentConfiguration: own }: Service, settings: ServiceSettings) {
  const { minimumHealthyPercent, maximumPercent, circuitBreaker, alarms } = settings;
  const changes = {
    ...(minimumHealthyPercent !== undefined && { minimumHealthyPercent }),
    ...(maximumPercent !== undefined && { maximumPercent }),
    ...(circuitBreaker !== undefined && {
      deploymentCircuitBreaker: {
        ...own?.deploymentCircuitBreaker,
        enable: circuitBreaker !== 'off',
        rollback: circuitBreaker === 'rollback',
      },
    }),
    ...(alarms.length > 0 && { alarms: { alarmNames: [...alarms], enable: true, rollback: true } }),
  };
  return Object.keys(changes).length === 0 ? undefined : { ...own, ...changes };
}

/**
 * The service's deployment configuration with every rollback by ECS switched off: for a release that must not be rolled
 * back, because what it did before (a migration) cannot be undone.
 */
export function withoutRollback(
  own: Service['deploymentConfiguration'],
): NonNullable<Service['deploymentConfiguration']> {
  return {
    ...own,
    ...(own?.deploymentCircuitBreaker && {
      deploymentCircuitBreaker: { ...own.deploymentCircuitBreaker, rollback: false },
    }),
    ...(own?.alarms && { alarms: { ...own.alarms, rollback: false } }),
  };
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}

function isDeepEqual(a: unknown, b: unknown): boolean {
  return stable(a) === stable(b);
}

/** JSON with keys in order. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

function show(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'object' ? stable(value) : `${value as string | number | boolean}`;
}
