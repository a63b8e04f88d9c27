import { describe, expect, test } from '@jest/globals';
import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import { judge } from '../src/ecs/judge.ts';

const breakerTriggered = { status: 'TRIGGERED', failureCount: 3, threshold: 3 } as const;

describe('a service deployment', () => {
  test.each<[string, ServiceDeployment, string | null, string, RegExp]>([
    ['is SUCCESSFUL', { status: 'SUCCESSFUL' }, null, 'succeeded', /completed/],
    [
      'is rolled back',
      { status: 'ROLLBACK_SUCCESSFUL', rollback: { reason: 'tasks failed to start' } },
      null,
      'rolled-back',
      /tasks failed to start/,
    ],
    [
      'is rolled back by its circuit breaker',
      { status: 'ROLLBACK_SUCCESSFUL', deploymentCircuitBreaker: breakerTriggered },
      null,
      'rolled-back',
      /no reason/,
    ],
    [
      'is rolled back because of an alarm',
      {
        status: 'ROLLBACK_SUCCESSFUL',
        deploymentCircuitBreaker: { status: 'MONITORING' },
        alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['errors-high'] },
      },
      null,
      'rolled-back',
      /errors-high/,
    ],
    [
      'is rolled back because somebody asked for it',
      { status: 'ROLLBACK_SUCCESSFUL', deploymentCircuitBreaker: { status: 'MONITORING_COMPLETE' } },
      null,
      'stopped',
      /Somebody asked/,
    ],
    [
      'is superseded while it was being rolled back',
      { status: 'STOPPED', rollback: { reason: 'breaker' }, deploymentCircuitBreaker: breakerTriggered },
      'arn:newer',
      'superseded',
      /arn:newer.*breaker/,
    ],
    [
      'cannot be rolled back',
      { status: 'ROLLBACK_FAILED', statusReason: 'no capacity' },
      null,
      'failed',
      /no capacity/,
    ],
    [
      'is given up by a circuit breaker that does not roll back',
      { status: 'STOPPED', statusReason: 'tasks failed to start.', deploymentCircuitBreaker: breakerTriggered },
      null,
      'failed',
      /tasks failed to start/,
    ],
    [
      'is given up because of an alarm',
      { status: 'STOPPED', alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['errors-high'] } },
      'arn:newer',
      'failed',
      /errors-high/,
    ],
    ['is superseded', { status: 'STOPPED' }, 'arn:newer', 'superseded', /arn:newer/],
    ['is stopped', { status: 'STOPPED', statusReason: 'by alice' }, null, 'stopped', /by alice/],
  ])('that %s has ended so', (_title, deployment, successor, result, reason) => {
    expect(judge(deployment, successor)).toEqual({
      kind: 'ended',
      outcome: { result, reason: expect.stringMatching(reason) },
    });
  });

  test.each<[ServiceDeployment, boolean, string]>([
    [{ status: 'PENDING' }, false, 'waiting for ECS to start'],
    [
      { status: 'IN_PROGRESS', targetServiceRevision: { requestedTaskCount: 3, runningTaskCount: 3 } },
      false,
      '3 of 3 new tasks running',
    ],
    [
      {
        status: 'IN_PROGRESS',
        targetServiceRevision: { requestedTaskCount: 3, runningTaskCount: 0, pendingTaskCount: 2 },
        deploymentCircuitBreaker: { status: 'MONITORING', failureCount: 1, threshold: 3 },
      },
      false,
      '0 of 3 new tasks running, 2 starting; 1 failed, 3 end the deployment',
    ],
    [{ status: 'ROLLBACK_IN_PROGRESS', rollback: { reason: 'breaker' } }, true, 'rolling back: breaker'],
    [{ status: 'STOP_REQUESTED', statusReason: 'by alice' }, true, 'being stopped: by alice'],
  ])('with %j has not ended, whatever runs', (deployment, doomed, progress) => {
    expect(judge(deployment, null)).toEqual({ kind: 'waiting', doomed, progress });
  });

  test('of a status that this version does not know has not ended', () => {
    expect(judge({ status: 'DREAMING' as 'PENDING' }, null).kind).toBe('waiting');
  });
});
