import type { ContainerEnd, OneOffTask } from '@deploy-actions/aws';
import { details, inline, logLine } from './diagnosisText.ts';

/** How a one-off task ended, for a group of the job log: exit codes and the last lines of every container. */
export function oneOffLines(task: OneOffTask): string[] {
  const lines = task.containers.flatMap((container) => [
    endSentence(container),
    ...container.log.map((line) => `${container.name} | ${line}`),
  ]);
  return [...lines, ...(task.ok ? [] : [`The task failed: ${task.reason}`])].map(logLine);
}

/** The section of the job summary for a one-off task that failed; empty for one that did not. */
export function oneOffMarkdown(task: OneOffTask): string {
  if (task.ok) return '';
  const logs = task.containers.filter(({ log }) => log.length > 0);
  return [
    '#### One-off task',
    '',
    inline(task.reason),
    ...logs.flatMap(({ name, log }) => details(`Last lines of ${name}`, log)),
    '',
  ].join('\n');
}

function endSentence({ name, exitCode }: ContainerEnd): string {
  return `${name}: ${exitCode === null ? 'no exit code' : `exit code ${exitCode}`}`;
}
