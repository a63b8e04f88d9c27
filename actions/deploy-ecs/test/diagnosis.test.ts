import { describe, expect, test } from '@jest/globals';
import type { Diagnosis, StoppedReason } from '@deploy-actions/aws';
import { diagnosisAnnotations, diagnosisLines, diagnosisMarkdown } from '../src/diagnosis.ts';

const nothing: Diagnosis = { stopped: [], failingChecks: [], alarms: [], events: [], unreadable: [] };

function stopped(count: number, reason: string, lines: readonly string[] = []): StoppedReason {
  const example = 'arn:aws:ecs:eu-central-1:123456789012:task/sandbox/0123abcd';
  return { count, reason, example, logs: lines.length === 0 ? [] : [{ container: 'web', lines }] };
}

const crash = stopped(3, 'Essential container in task exited; web: exit code 1', [
  'starting',
  'no database: giving up',
]);
const event = (message: string) => ({ at: new Date('2026-01-02T03:04:05Z'), message, count: 1 });

describe('the diagnosis in the job summary', () => {
  test('tells the findings first, then logs and events, folded away', () => {
    const markdown = diagnosisMarkdown({
      stopped: [crash],
      failingChecks: [{ targetGroup: 'shop', reasons: ['Health checks failed with these codes: [503]'], tasks: 2 }],
      alarms: ['errors-high'],
      events: [{ ...event('has started 1 tasks: (task a).'), count: 3 }],
      unreadable: ['the alarms of the deployment: AccessDeniedException'],
    });
    expect(markdown).toBe(
      [
        '#### Diagnosis',
        '',
        '- 3 tasks stopped: Essential container in task exited; web: exit code 1',
        '- Alarm triggered: errors-high',
        '- 2 tasks failed health checks of target group shop: Health checks failed with these codes: \\[503\\]',
        '- Could not be read: the alarms of the deployment: AccessDeniedException',
        '',
        '<details><summary>Last lines of web in task 0123abcd</summary>',
        '',
        '```text',
        'starting',
        'no database: giving up',
        '```',
        '',
        '</details>',
        '',
        '<details><summary>Events of the service (UTC)</summary>',
        '',
        '```text',
        '03:04:05  has started 1 tasks: (task a). (3 times)',
        '```',
        '',
        '</details>',
        '',
      ].join('\n'),
    );
  });

  test('is empty when there is nothing to tell', () => {
    expect(diagnosisMarkdown(nothing)).toBe('');
    expect(diagnosisAnnotations(nothing, 'shop')).toEqual([]);
    expect(diagnosisLines(nothing)).toEqual([]);
  });

  test('leaves the rarest of very many reasons to the log', () => {
    const many = Array.from({ length: 12 }, (_, index) => stopped(1, `reason ${index}`));
    expect(diagnosisMarkdown({ ...nothing, stopped: many })).toContain('- 2 more reasons are in the log.');
    expect(diagnosisLines({ ...nothing, stopped: many })).toHaveLength(12);
  });
});

describe('the annotations', () => {
  const titles = (diagnosis: Diagnosis) => diagnosisAnnotations(diagnosis, 'shop').map(({ title }) => title);

  test('lead with the most frequent reason, its exit code and the last line of the log', () => {
    const [first] = diagnosisAnnotations({ ...nothing, stopped: [crash, stopped(1, 'other')] }, 'shop');
    expect(first).toEqual({
      level: 'error',
      title: 'shop: tasks stopped',
      message:
        '3 tasks stopped: Essential container in task exited; web: exit code 1. Last line of web: no database: giving up',
    });
  });

  test('are four at most, the most telling ones', () => {
    const unreadable = ['the events of the service: AccessDeniedException'];
    const reasons = [crash, stopped(2, 'b'), stopped(1, 'c')];
    expect(titles({ ...nothing, stopped: reasons, alarms: ['errors-high'], unreadable })).toEqual([
      'shop: tasks stopped',
      'shop: tasks stopped',
      'shop: tasks stopped',
      'shop: alarm',
    ]);
  });

  test('name a failing check where it adds what the check met', () => {
    const check = { targetGroup: 'shop', tasks: 2 };
    expect(titles({ ...nothing, stopped: [crash], failingChecks: [{ ...check, reasons: [] }] })).toHaveLength(1);
    expect(titles({ ...nothing, stopped: [crash], failingChecks: [{ ...check, reasons: ['timeout'] }] })).toEqual([
      'shop: tasks stopped',
      'shop: failing health check',
    ]);
  });

  test('show the latest event that names a problem where no task ever ran', () => {
    const placement = 'was unable to place a task because no container instance met all of its requirements.';
    const events = [event('has started 1 tasks.'), event(placement), event('has begun draining.')];
    expect(diagnosisAnnotations({ ...nothing, events }, 'shop')).toEqual([
      { level: 'error', title: 'shop: event', message: placement },
    ]);
  });

  test('warn of what could not be read', () => {
    expect(diagnosisAnnotations({ ...nothing, unreadable: ['why tasks stopped: denied'] }, 'shop')).toEqual([
      { level: 'warning', title: 'shop: diagnosis', message: 'Could not be read: why tasks stopped: denied' },
    ]);
  });
});

describe('the lines of the log', () => {
  test('carry the container before what it wrote', () => {
    expect(diagnosisLines({ ...nothing, stopped: [crash] })).toEqual([
      '3 tasks stopped: Essential container in task exited; web: exit code 1',
      'Last lines of web in task 0123abcd:',
      'web | starting',
      'web | no database: giving up',
    ]);
  });
});
