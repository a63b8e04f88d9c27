import { ApiError } from '../core/api.ts';
import type { Groups, LogGroup, LogStream } from './store.ts';

export function invalidParameter(message: string): ApiError {
  return new ApiError('InvalidParameterException', message);
}

/** The group named by `logGroupName`, or by `logGroupIdentifier` (a name or an ARN). */
export function findGroup(groups: Groups, input: { logGroupName?: string; logGroupIdentifier?: string }): LogGroup {
  const given = input.logGroupName ?? input.logGroupIdentifier;
  if (!given) throw invalidParameter('Either logGroupName or logGroupIdentifier must be given.');
  const name = given.startsWith('arn:') ? given.replace(/^.*:log-group:/, '').replace(/:\*$/, '') : given;
  const group = groups.groups.get(name);
  if (!group) throw new ApiError('ResourceNotFoundException', 'The specified log group does not exist.');
  return group;
}

export function findStream(group: LogGroup, name: string | undefined): LogStream {
  const stream = name === undefined ? undefined : group.streams.get(name);
  if (!stream) throw new ApiError('ResourceNotFoundException', 'The specified log stream does not exist.');
  return stream;
}

/** One page of a list; the token is the position of the next item. */
export function page<T>(
  items: readonly T[],
  limit: number,
  token: string | undefined,
): { items: T[]; nextToken?: string } {
  const start = token === undefined ? 0 : Number(token);
  if (!Number.isInteger(start) || start < 0) throw invalidParameter('The specified nextToken is invalid.');
  const end = start + limit;
  return { items: items.slice(start, end), ...(end < items.length && { nextToken: String(end) }) };
}
