import type { ServiceEvent, Task } from '@aws-sdk/client-ecs';

/** A health check that tasks of the release fail. */
export interface FailingCheck {
  /** Name of the target group; null for the health check of a container. */
  readonly targetGroup: string | null;
  /** What the check met, in ECS's words, e.g. `Health checks failed with these codes: [503]`; the latest first. */
  readonly reasons: readonly string[];
  readonly tasks: number;
}

/** One sign of it: from an event, or from the reason a task stopped for. */
interface Sign {
  /** Id of the task; on EC2, events name an instance and a port instead. */
  readonly who: string;
  readonly targetGroup: string | null;
  readonly reason: string | null;
}

/**
 * The health checks that fail, the one with the most tasks first.
 *
 * @param tasks the stopped tasks of the release
 * @param others ids of stopped tasks of other releases: what events tell of them is left out
 */
export function failingChecks(
  tasks: readonly Task[],
  events: readonly ServiceEvent[],
  others: ReadonlySet<string>,
): FailingCheck[] {
  const signs = [
    ...tasks.flatMap(({ taskArn = '', stoppedReason = '' }) => signOf(stoppedReason, idOf(taskArn))),
    ...events.flatMap(({ message = '' }) => signOf(message, whoIn(message))),
  ].filter(({ who }) => !others.has(who));
  return [...Map.groupBy(signs, ({ targetGroup }) => targetGroup)]
    .map(([targetGroup, group]) => ({
      targetGroup,
      reasons: [...new Set(group.flatMap(({ reason }) => (reason === null ? [] : [reason])))],
      tasks: new Set(group.map(({ who }) => who)).size,
    }))
    .toSorted((a, b) => b.tasks - a.tasks);
}

export function idOf(taskArn: string): string {
  return taskArn.slice(taskArn.lastIndexOf('/') + 1);
}

/**
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html and
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 */
function signOf(text: string, who: string): Sign[] {
  if (!/is unhealthy in|failed (ELB|container) health checks/i.test(text)) return [];
  const targetGroup = /\(target-group ([^)]*)\)/.exec(text)?.[1];
  const reason = /due to \(reason (.*)\)/.exec(text)?.[1] ?? null;
  return [{ who, targetGroup: targetGroup === undefined ? null : nameOf(targetGroup), reason }];
}

function whoIn(message: string): string {
  const task = /\(task ([^)]*)\)/.exec(message)?.[1];
  return task ?? /\(instance [^)]*\)( \(port [^)]*\))?/.exec(message)?.[0] ?? 'unknown';
}

/** `shop` of `arn:aws:elasticloadbalancing:…:targetgroup/shop/0123456789abcdef`. */
function nameOf(targetGroupArn: string): string {
  return targetGroupArn.split('/')[1] ?? targetGroupArn;
}
