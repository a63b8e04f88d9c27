import { describe, expect, test } from '@jest/globals';
import type { Service } from '@aws-sdk/client-ecs';
import { planSettings, withoutRollback, type ServiceSettings } from '../src/ecs/serviceSettings.ts';

const service: Service = {
  desiredCount: 2,
  propagateTags: 'NONE',
  deploymentConfiguration: {
    maximumPercent: 200,
    minimumHealthyPercent: 100,
    deploymentCircuitBreaker: { enable: true, rollback: true },
  },
};

describe('settings of a service', () => {
  test('that are not given, or that it has already, are not sent', () => {
    expect(plan({})).toEqual({ changes: {}, differences: [], problems: [] });
    expect(plan({ desiredCount: 2, propagateTags: 'NONE', circuitBreaker: 'rollback' }).changes).toEqual({});
  });

  test('that differ are sent, and shown', () => {
    const { changes, differences } = plan({ desiredCount: 3, propagateTags: 'SERVICE', enableExecuteCommand: true });
    expect(changes).toEqual({ desiredCount: 3, propagateTags: 'SERVICE', enableExecuteCommand: true });
    expect(differences).toEqual([
      { path: 'service.desiredCount', before: '2', after: '3' },
      { path: 'service.propagateTags', before: 'NONE', after: 'SERVICE' },
      { path: 'service.enableExecuteCommand', before: undefined, after: 'true' },
    ]);
  });

  test('of its deployments keep what was not given', () => {
    expect(plan({ circuitBreaker: 'off', maximumPercent: 150, alarms: ['errors-high'] }).changes).toEqual({
      deploymentConfiguration: {
        maximumPercent: 150,
        minimumHealthyPercent: 100,
        deploymentCircuitBreaker: { enable: false, rollback: false },
        alarms: { alarmNames: ['errors-high'], enable: true, rollback: true },
      },
    });
  });

  test('name capacity providers with weight and base, and every line that does not', () => {
    expect(plan({ capacityProviders: pairs('FARGATE=1,2', 'FARGATE_SPOT=3') }).changes).toEqual({
      capacityProviderStrategy: [
        { capacityProvider: 'FARGATE', weight: 1, base: 2 },
        { capacityProvider: 'FARGATE_SPOT', weight: 3, base: 0 },
      ],
    });
    const { problems } = plan({ capacityProviders: pairs('FARGATE=much', 'FARGATE_SPOT=-1', 'OWN=1,x') });
    expect(problems.map(({ message }) => message.slice(0, 7))).toEqual(['line 1:', 'line 2:', 'line 3:']);
  });

  test('switch every rollback by ECS off for a release that must not be rolled back', () => {
    const alarms = { alarmNames: ['errors-high'], enable: true, rollback: true };
    expect(withoutRollback({ ...service.deploymentConfiguration, alarms })).toEqual({
      maximumPercent: 200,
      minimumHealthyPercent: 100,
      deploymentCircuitBreaker: { enable: true, rollback: false },
      alarms: { ...alarms, rollback: false },
    });
  });
});

function plan(settings: Partial<ServiceSettings>) {
  const none: ServiceSettings = {
    desiredCount: undefined,
    minimumHealthyPercent: undefined,
    maximumPercent: undefined,
    capacityProviders: [],
    propagateTags: undefined,
    enableExecuteCommand: undefined,
    circuitBreaker: undefined,
    alarms: [],
  };
  return planSettings(service, { ...none, ...settings });
}

function pairs(...lines: string[]): ServiceSettings['capacityProviders'] {
  return lines.map((text, index) => {
    const [key = '', value = ''] = text.split('=');
    return { key, value, line: index + 1 };
  });
}
