import type { ServiceEvent } from '@aws-sdk/client-ecs';

/** How messages begin: `(service shop) …` as observed, `service shop …` in the documents. */
const SERVICE = /^(\(service [^)]*\)|service \S+) /;

/** What happened to a service, once or several times in the same way. */
export interface EventLine {
  /** When it happened first. */
  readonly at: Date;
  /** As ECS wrote it the first time, without the service's name. */
  readonly message: string;
  readonly count: number;
}

/** Most lines that are worth reading. */
const MOST = 20;

/** Which task, instance or port it was differs from one event to the next, and so does how many tasks were meant. */
const VARYING = /\((task|instance|port) [^)]*\)|\b\d+(?= (running )?(tasks|targets))/g;

/**
 * The events of a service since a time, oldest first; events that tell the same are one line. Of the steady states, which
 * ECS reports every six hours, those are kept that follow on something: they tell that the service recovered.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
 *
 * @param since by ECS's clock
 * @returns at most 20, the latest
 */
export function eventLines(events: readonly ServiceEvent[], since: Date): EventLine[] {
  const told = events
    .flatMap(({ createdAt, message }) =>
      createdAt && message && createdAt >= since ? [{ at: createdAt, message }] : [],
    )
    .toReversed() // ECS lists the newest first, and several may have the same time
    .toSorted((a, b) => Number(a.at) - Number(b.at))
    .map(({ at, message }) => ({ at, message: message.replace(SERVICE, '') }))
    .filter(({ message }, index, all) => !isSteady(message) || (index > 0 && !isSteady(all[index - 1]!.message)));
  const alike = Map.groupBy(told, ({ message }) => message.replaceAll(VARYING, ''));
  return [...alike.values()].map((group) => ({ ...group[0]!, count: group.length })).slice(-MOST);
}

/** Events that name a problem, rather than a step of every deployment. */
export function isTrouble({ message }: EventLine): boolean {
  return /\b(unable|failed|failure|unhealthy|error|insufficient|rolling back)\b/i.test(message);
}

function isSteady(message: string): boolean {
  return message.startsWith('has reached a steady state');
}
