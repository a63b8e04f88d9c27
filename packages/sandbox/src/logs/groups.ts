import { ApiError, type Operation } from '../core/api.ts';
import { findGroup, invalidParameter, page } from './lookup.ts';
import type { Groups, LogGroup, LogStream } from './store.ts';

/** Making and listing groups and streams. */
export function groupOperations(
  groups: Groups,
  place: { accountId: string; region: string },
): Record<string, Operation> {
  const arnOf = (group: LogGroup) => `arn:aws:logs:${place.region}:${place.accountId}:log-group:${group.name}`;

  return {
    CreateLogGroup: ({ logGroupName }) => {
      if (!logGroupName) throw invalidParameter('logGroupName must be given.');
      if (groups.groups.has(logGroupName)) throw alreadyExists('log group');
      groups.createGroup(logGroupName);
      return {};
    },
    CreateLogStream: (input) => {
      const group = findGroup(groups, input);
      if (!input.logStreamName) throw invalidParameter('logStreamName must be given.');
      if (group.streams.has(input.logStreamName)) throw alreadyExists('log stream');
      groups.createStream(group, input.logStreamName);
      return {};
    },
    DescribeLogGroups: ({ logGroupNamePrefix, logGroupNamePattern, limit = 50, nextToken }) => {
      const found = [...groups.groups.values()]
        .filter(({ name }) => name.startsWith(logGroupNamePrefix ?? '') && name.includes(logGroupNamePattern ?? ''))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
      const { items, ...rest } = page(found, limit, nextToken);
      return { logGroups: items.map((group) => describeGroup(group, arnOf(group))), ...rest };
    },
    DescribeLogStreams: (input) => {
      const { logStreamNamePrefix, orderBy = 'LogStreamName', descending = false, limit = 50, nextToken } = input;
      const group = findGroup(groups, input);
      const sorted = [...group.streams.values()]
        .filter(({ name }) => name.startsWith(logStreamNamePrefix ?? ''))
        .toSorted(
          orderBy === 'LastEventTime' ? (a, b) => lastTime(a) - lastTime(b) : (a, b) => (a.name < b.name ? -1 : 1),
        );
      const { items, ...rest } = page(descending ? sorted.toReversed() : sorted, limit, nextToken);
      return { logStreams: items.map((stream) => describeStream(stream, arnOf(group))), ...rest };
    },
  };
}

function describeGroup({ name, createdAt }: LogGroup, arn: string): object {
  return {
    logGroupName: name,
    creationTime: Math.round(createdAt),
    metricFilterCount: 0,
    arn: `${arn}:*`,
    logGroupArn: arn,
    logGroupClass: 'STANDARD',
    storedBytes: 0,
  };
}

function describeStream(stream: LogStream, groupArn: string): object {
  const [first, last] = [stream.events[0], stream.events.at(-1)];
  return {
    logStreamName: stream.name,
    creationTime: Math.round(stream.createdAt),
    ...(first && { firstEventTimestamp: Math.round(first.timestamp) }),
    ...(last && { lastEventTimestamp: Math.round(last.timestamp), lastIngestionTime: Math.round(last.ingestionTime) }),
    uploadSequenceToken: String(stream.next),
    arn: `${groupArn}:log-stream:${stream.name}`,
    storedBytes: 0,
  };
}

function lastTime(stream: LogStream): number {
  return stream.events.at(-1)?.timestamp ?? stream.createdAt;
}

function alreadyExists(what: string): ApiError {
  return new ApiError('ResourceAlreadyExistsException', `The specified ${what} already exists`);
}
