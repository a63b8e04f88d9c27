import { expect, test } from '@jest/globals';
import type { OneOffTask } from '@deploy-actions/aws';
import { oneOffLines, oneOffMarkdown } from '../src/diagnosisOneOff.ts';

const failed: OneOffTask = {
  ok: false,
  taskArn: 'arn:aws:ecs:x:y:task/c/1',
  reason: 'web: exit code 3',
  containers: [
    { name: 'web', exitCode: 3, log: ['table <orders> is locked'] },
    { name: 'proxy', exitCode: null, log: [] },
  ],
};

test('a one-off task that failed shows exit codes, the reason and the last lines', () => {
  expect(oneOffMarkdown(failed)).toBe(
    [
      '#### One-off task',
      '',
      'web: exit code 3',
      '',
      '<details><summary>Last lines of web</summary>',
      '',
      '```text',
      'table <orders> is locked',
      '```',
      '',
      '</details>',
      '',
    ].join('\n'),
  );
  expect(oneOffLines(failed)).toEqual([
    'web: exit code 3',
    'web | table <orders> is locked',
    'proxy: no exit code',
    'The task failed: web: exit code 3',
  ]);
});

test('one that did not fail takes no room in the summary; the log has its lines', () => {
  const task: OneOffTask = { ok: true, taskArn: 'arn:1', containers: [{ name: 'web', exitCode: 0, log: ['done'] }] };
  expect(oneOffMarkdown(task)).toBe('');
  expect(oneOffLines(task)).toEqual(['web: exit code 0', 'web | done']);
});
