import type { Clock } from '../core/clock.ts';
import type { LogStore } from '../core/ports.ts';

export interface LogEvent {
  /** Position in the stream, from 0; positions of dropped events are not used again. */
  readonly sequence: number;
  /** Sandbox time the event names, ms. */
  readonly timestamp: number;
  /** Sandbox time the event arrived, ms. */
  readonly ingestionTime: number;
  readonly message: string;
}

export interface LogStream {
  readonly name: string;
  readonly createdAt: number;
  /** Oldest first; the oldest are dropped beyond {@link MAX_EVENTS}. */
  readonly events: LogEvent[];
  next: number;
}

export interface LogGroup {
  readonly name: string;
  readonly createdAt: number;
  readonly streams: Map<string, LogStream>;
}

/** A stream keeps its newest events. */
export const MAX_EVENTS = 10_000;
/** A group keeps its newest streams. */
export const MAX_STREAMS = 1_000;
/** Characters kept of one message. */
export const MAX_MESSAGE = 65_536;

/** Groups of streams of events in bounded memory. Writing makes what is missing, as the awslogs driver may. */
export interface Groups extends LogStore {
  readonly groups: ReadonlyMap<string, LogGroup>;
  createGroup(name: string): LogGroup;
  createStream(group: LogGroup, name: string): LogStream;
  add(stream: LogStream, timestamp: number, message: string): void;
}

export function createGroups(clock: Clock): Groups {
  const groups = new Map<string, LogGroup>();

  const createGroup = (name: string): LogGroup => {
    const group: LogGroup = { name, createdAt: clock.now(), streams: new Map() };
    groups.set(name, group);
    return group;
  };

  const createStream = (group: LogGroup, name: string): LogStream => {
    const stream: LogStream = { name, createdAt: clock.now(), events: [], next: 0 };
    group.streams.set(name, stream);
    if (group.streams.size > MAX_STREAMS) group.streams.delete(group.streams.keys().next().value!);
    return stream;
  };

  const add = (stream: LogStream, timestamp: number, message: string) => {
    const sequence = stream.next++;
    stream.events.push({
      sequence,
      timestamp: Math.round(timestamp),
      ingestionTime: Math.round(clock.now()),
      message: message.slice(0, MAX_MESSAGE),
    });
    if (stream.events.length > MAX_EVENTS) stream.events.shift();
  };

  return {
    groups,
    createGroup,
    createStream,
    add,
    append(groupName, streamName, line) {
      const group = groups.get(groupName) ?? createGroup(groupName);
      add(group.streams.get(streamName) ?? createStream(group, streamName), clock.now(), line);
    },
  };
}
