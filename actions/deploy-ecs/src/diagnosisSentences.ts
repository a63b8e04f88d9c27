import type { Diagnosis, EventLine, FailingCheck, StoppedReason } from '@deploy-actions/aws';

/** The parts of a diagnosis in words; plain text, with what the platform said as it said it. */

export function stoppedSentence({ count, reason }: StoppedReason): string {
  return `${tasks(count)} stopped: ${reason}`;
}

export function checkSentence({ targetGroup, reasons, tasks: count }: FailingCheck): string {
  const check =
    targetGroup === null ? 'the health check of their container' : `health checks of target group ${targetGroup}`;
  return `${tasks(count)} failed ${check}${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}`;
}

export function alarmSentence(alarms: Diagnosis['alarms']): string {
  return `${alarms.length === 1 ? 'Alarm' : 'Alarms'} triggered: ${alarms.join(', ')}`;
}

export function unreadableSentence(what: string): string {
  return `Could not be read: ${what}`;
}

/** `02:41:59  has started 1 tasks: (task 1234) (3 times)`, in UTC. */
export function eventSentence({ at, message, count }: EventLine): string {
  return `${at.toISOString().slice(11, 19)}  ${message}${count === 1 ? '' : ` (${count} times)`}`;
}

/** `Last lines of web in task 1234` */
export function logTitle(container: string, { example }: StoppedReason): string {
  return `Last lines of ${container} in task ${example.slice(example.lastIndexOf('/') + 1)}`;
}

function tasks(count: number): string {
  return count === 1 ? '1 task' : `${count} tasks`;
}
