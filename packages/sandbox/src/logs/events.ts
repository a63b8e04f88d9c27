import type { Operation } from '../core/api.ts';
import { findGroup, findStream, invalidParameter, page } from './lookup.ts';
import { compilePattern } from './pattern.ts';
import type { Groups, LogEvent, LogStream } from './store.ts';

/** Reading and writing events. */
export function eventOperations(groups: Groups): Record<string, Operation> {
  return {
    GetLogEvents: (input) => readPage(findStream(findGroup(groups, input), input.logStreamName), input),
    FilterLogEvents: (input) => filter(groups, input),
    PutLogEvents: (input) => {
      const stream = findStream(findGroup(groups, input), input.logStreamName);
      const events: Array<{ timestamp: number; message: string }> = input.logEvents ?? [];
      if (events.some((event, index) => index > 0 && event.timestamp < events[index - 1]!.timestamp)) {
        throw invalidParameter('Log events in a single PutLogEvents request must be in chronological order.');
      }
      for (const event of events) groups.add(stream, event.timestamp, event.message);
      return { nextSequenceToken: String(stream.next) };
    },
  };
}

/**
 * One page and the tokens to both sides of it. At the end of a stream the token that was given comes back.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
 */
function readPage(stream: LogStream, input: Record<string, any>): object {
  const { startTime = -Infinity, endTime = Infinity, limit = 10_000, startFromHead = false, nextToken } = input;
  const [, direction, position] =
    /^([fb])\/(\d+)$/.exec(nextToken ?? (startFromHead ? 'f/0' : `b/${stream.next}`)) ?? [];
  if (!direction) throw invalidParameter('The specified nextToken is invalid.');
  const from = Number(position);
  const wanted = stream.events.filter(({ timestamp }) => timestamp >= startTime && timestamp < endTime);
  const events =
    direction === 'f'
      ? wanted.filter(({ sequence }) => sequence >= from).slice(0, limit)
      : wanted.filter(({ sequence }) => sequence < from).slice(-limit);
  const first = events[0]?.sequence ?? from;
  const next = (events.at(-1)?.sequence ?? from - 1) + 1;
  return {
    events: events.map(({ timestamp, message, ingestionTime }) => ({ timestamp, message, ingestionTime })),
    nextForwardToken: `f/${next}`,
    nextBackwardToken: `b/${first}`,
  };
}

function filter(groups: Groups, input: Record<string, any>): object {
  const { startTime = -Infinity, endTime = Infinity, limit = 10_000, filterPattern = '', nextToken } = input;
  const matches = compilePattern(filterPattern);
  if (!matches) throw invalidParameter('The sandbox knows filter patterns made of terms only.');
  const group = findGroup(groups, input);
  const streams: LogStream[] = input.logStreamNames
    ? input.logStreamNames.map((name: string) => findStream(group, name))
    : [...group.streams.values()].filter(({ name }) => name.startsWith(input.logStreamNamePrefix ?? ''));
  // Unlike GetLogEvents, which excludes events at endTime, FilterLogEvents returns none "later than this time".
  const found = streams
    .flatMap((stream) => stream.events.map((event) => ({ stream, event })))
    .filter(({ event }) => event.timestamp >= startTime && event.timestamp <= endTime && matches(event.message))
    .toSorted((a, b) => a.event.timestamp - b.event.timestamp);
  const { items, ...rest } = page(found, limit, nextToken);
  return { events: items.map(({ stream, event }) => describe(stream, event)), searchedLogStreams: [], ...rest };
}

function describe(stream: LogStream, { sequence, timestamp, ingestionTime, message }: LogEvent): object {
  return { logStreamName: stream.name, timestamp, message, ingestionTime, eventId: `${stream.name}/${sequence}` };
}
