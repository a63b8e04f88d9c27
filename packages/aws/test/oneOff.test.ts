import { describe, expect, test } from '@jest/globals';
import type { Task } from '@aws-sdk/client-ecs';
import { failureOf, notStarted } from '../src/ecs/oneOffEnd.ts';
import { oneOffRequest, type OneOffSubject } from '../src/ecs/oneOffRequest.ts';

const awsvpcConfiguration = { subnets: ['subnet-1'], securityGroups: ['sg-1'] };

const subject: OneOffSubject = {
  cluster: 'sandbox',
  service: {},
  taskDefinitionArn: 'arn:shop:2',
  taskDefinition: { networkMode: 'awsvpc' },
  container: 'web',
  command: ['migrate', '--all'],
};

describe('RunTask for a one-off task', () => {
  test('names the command, its container, who started it, and the token of the call', () => {
    expect(oneOffRequest(subject, 'token')).toEqual({
      cluster: 'sandbox',
      taskDefinition: 'arn:shop:2',
      count: 1,
      clientToken: 'token',
      startedBy: 'deploy-actions',
      overrides: { containerOverrides: [{ name: 'web', command: ['migrate', '--all'] }] },
    });
  });

  test('inherits where and how the tasks of the service run', () => {
    const service = {
      launchType: 'FARGATE',
      platformVersion: '1.4.0',
      networkConfiguration: { awsvpcConfiguration },
      placementConstraints: [{ type: 'memberOf', expression: 'attribute:zone == a' }],
      enableExecuteCommand: true,
      enableECSManagedTags: true,
      propagateTags: 'TASK_DEFINITION',
    } as const satisfies OneOffSubject['service'];
    expect(
      oneOffRequest(
        { ...subject, service: { ...service, placementConstraints: [...service.placementConstraints] } },
        't',
      ),
    ).toMatchObject(service);
  });

  test.each<[string, Partial<OneOffSubject>, string]>([
    [
      'a launch type beside a capacity provider strategy',
      {
        service: { launchType: 'FARGATE', capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }] },
      },
      'launchType',
    ],
    [
      'a network configuration outside of awsvpc mode',
      { service: { networkConfiguration: { awsvpcConfiguration } }, taskDefinition: { networkMode: 'bridge' } },
      'networkConfiguration',
    ],
    ['tags propagated from a service', { service: { propagateTags: 'SERVICE' } }, 'propagateTags'],
    [
      'empty lists',
      { service: { capacityProviderStrategy: [], placementConstraints: [] } },
      'capacityProviderStrategy',
    ],
  ])('has no %s', (_title, changes, member) => {
    expect(oneOffRequest({ ...subject, ...changes }, 'token')).not.toHaveProperty(member);
  });

  test('sets variables beside those of the container, and keeps its command where none is given', () => {
    const environment = [{ name: 'MODE', value: 'migrate' }];
    expect(oneOffRequest({ ...subject, command: [], environment }, 'token').overrides).toEqual({
      containerOverrides: [{ name: 'web', environment }],
    });
  });
});

describe('a one-off task that has stopped', () => {
  const taskDefinition = {
    containerDefinitions: [{ name: 'web' }, { name: 'proxy' }, { name: 'helper', essential: false }],
  };
  const done = { stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited' } as const;

  test.each<[string, Task['containers']]>([
    [
      'every container ended with 0',
      [
        { name: 'web', exitCode: 0 },
        { name: 'proxy', exitCode: 0 },
      ],
    ],
    [
      'ECS ended a sidecar once the command was done',
      [
        { name: 'web', exitCode: 0 },
        { name: 'proxy', exitCode: 143 },
      ],
    ],
    [
      'a sidecar had to be killed',
      [
        { name: 'web', exitCode: 0 },
        { name: 'proxy', exitCode: 137 },
      ],
    ],
    ['a helper was not needed', [{ name: 'web', exitCode: 0 }, { name: 'helper' }]],
  ])('did what it was for when %s', (_title, containers) => {
    expect(failureOf({ ...done, containers: containers! }, taskDefinition, 'web')).toBeNull();
  });

  test.each<[string, Task, string]>([
    ['its command fails', { ...done, containers: [{ name: 'web', exitCode: 3 }] }, 'web: exit code 3'],
    [
      'its command is killed',
      {
        stopCode: 'UserInitiated',
        stoppedReason: 'Task stopped by user',
        containers: [{ name: 'web', exitCode: 143 }],
      },
      'Task stopped by user; web: exit code 143',
    ],
    [
      'its image cannot be pulled',
      { stoppedReason: 'CannotPullContainerError: no such image', containers: [{ name: 'web' }] },
      'CannotPullContainerError: no such image; web: never started',
    ],
    [
      'a sidecar fails by itself',
      {
        ...done,
        containers: [
          { name: 'web', exitCode: 0 },
          { name: 'proxy', exitCode: 1 },
        ],
      },
      'proxy: exit code 1',
    ],
    [
      'a sidecar runs out of memory',
      {
        ...done,
        containers: [
          { name: 'web', exitCode: 0 },
          { name: 'proxy', exitCode: 137, reason: 'OutOfMemoryError' },
        ],
      },
      'proxy: exit code 137 (OutOfMemoryError)',
    ],
    [
      'an essential sidecar never starts',
      {
        ...done,
        containers: [
          { name: 'web', exitCode: 0 },
          { name: 'proxy', reason: 'CannotStartContainerError' },
        ],
      },
      'proxy: never started (CannotStartContainerError)',
    ],
    ['it does not have the container', { ...done, containers: [] }, 'web: no such container'],
  ])('failed when %s', (_title, task, reason) => {
    expect(failureOf(task, taskDefinition, 'web')).toContain(reason);
  });
});

test('a task that ECS did not start carries the reasons', () => {
  const failures = [{ reason: 'RESOURCE:MEMORY', arn: 'arn:instance' }, { reason: 'AGENT' }];
  expect(notStarted(failures)).toBe('ECS did not start the task: RESOURCE:MEMORY, arn:instance; AGENT.');
  expect(notStarted([])).toBe('ECS did not start the task: it gave no reason.');
});
