import { describe, expect, test } from '@jest/globals';
import type { ServiceEvent } from '@aws-sdk/client-ecs';
import { failingChecks } from '../src/ecs/failingChecks.ts';
import { eventLines, isTrouble } from '../src/ecs/serviceEvents.ts';

const steady = 'has reached a steady state.';

/** Events as ECS lists them, the newest first; the messages are given oldest first, a second apart. */
function events(...messages: string[]): ServiceEvent[] {
  return messages
    .map((message, index) => ({ createdAt: new Date(index * 1_000), message: `(service shop) ${message}` }))
    .toReversed();
}

function told(list: readonly ServiceEvent[], since = new Date(0)): string[] {
  return eventLines(list, since).map(({ message, count }) => (count === 1 ? message : `${message} ×${count}`));
}

describe('the events of a service', () => {
  test('are told oldest first, without its name, from the start of the deployment on', () => {
    const list = events('has begun draining.', 'has started 1 tasks: (task a).', 'rolling back to deployment x.');
    expect(told(list, new Date(1_000))).toEqual(['has started 1 tasks: (task a).', 'rolling back to deployment x.']);
  });

  test('that tell the same of other tasks are one', () => {
    const list = events(
      'has started 1 tasks: (task a).',
      '(task a) (port 80) is unhealthy in (target-group g) due to (reason Health checks failed).',
      'has started 2 tasks: (task b) (task c).',
      '(task b) (port 81) is unhealthy in (target-group g) due to (reason Health checks failed).',
      '(task c) (port 81) is unhealthy in (target-group g) due to (reason Request timed out).',
    );
    expect(told(list)).toEqual([
      'has started 1 tasks: (task a).',
      '(task a) (port 80) is unhealthy in (target-group g) due to (reason Health checks failed). ×2',
      'has started 2 tasks: (task b) (task c).',
      '(task c) (port 81) is unhealthy in (target-group g) due to (reason Request timed out).',
    ]);
  });

  test('tell of a steady state only where it follows on something', () => {
    expect(told(events(steady, 'rolling back to deployment x.', steady, steady))).toEqual([
      'rolling back to deployment x.',
      steady,
    ]);
  });

  test('are the latest twenty', () => {
    const list = told(
      events(...Array.from({ length: 30 }, (_, index) => `deployment ${String.fromCharCode(65 + index)}`)),
    );
    expect(list).toHaveLength(20);
    expect(list.at(-1)).toBe(`deployment ${String.fromCharCode(65 + 29)}`);
  });

  test.each([
    ['was unable to place a task because no container instance met all of its requirements.', true],
    ['(deployment x) deployment failed: tasks failed to start.', true],
    ['has started 1 tasks: (task a).', false],
    [steady, false],
  ])('name a problem or do not: %s', (message, trouble) => {
    expect(isTrouble({ at: new Date(0), message, count: 1 })).toBe(trouble);
  });
});

describe('failing health checks', () => {
  const group = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/shop/0123456789abcdef';
  const task = (id: string, stoppedReason: string) => ({ taskArn: `arn:aws:ecs:x:y:task/c/${id}`, stoppedReason });
  const unhealthy = (id: string, reason: string) =>
    `(task ${id}) (port 8080) is unhealthy in (target-group ${group}) due to (reason ${reason})`;

  test('are known from stopped tasks and from events, each task counted once, the latest reason first', () => {
    const stopped = [
      task('a', `Task failed ELB health checks in (target-group ${group})`),
      task('b', `Task failed ELB health checks in (target-group ${group})`),
      task('c', 'Essential container in task exited'),
    ];
    const list = events(
      unhealthy('a', 'Health checks failed with these codes: [503]'),
      unhealthy('d', 'Request timed out'),
      unhealthy('old', 'Request timed out'),
      'has started 1 tasks: (task e).',
    );
    expect(failingChecks(stopped, list, new Set(['old']))).toEqual([
      {
        targetGroup: 'shop',
        tasks: 3,
        reasons: ['Request timed out', 'Health checks failed with these codes: [503]'],
      },
    ]);
  });

  test('of containers have no target group', () => {
    expect(failingChecks([task('a', 'Task failed container health checks')], [], new Set())).toEqual([
      { targetGroup: null, tasks: 1, reasons: [] },
    ]);
  });

  test('of instances count by instance and port', () => {
    const on = (port: number) =>
      `(instance i-1) (port ${port}) is unhealthy in (target-group ${group}) due to (reason Health checks failed)`;
    expect(failingChecks([], events(on(1), on(2), on(2)), new Set())).toMatchObject([{ tasks: 2 }]);
  });
});
