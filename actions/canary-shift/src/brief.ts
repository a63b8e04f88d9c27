import type { Log } from '@deploy-actions/toolkit';

/** Of releases and deployments; in a command that a person is to type, ECS takes the name of a release, but no other. */
const ARN =
  /(?<!-arn )\barn:[\w-]+:ecs:[\w-]*:\d*:(?:task-definition|service-deployment|service-revision)\/(?:[\w-]+\/)*/g;

/** What people read has `shop:12` in the place of its ARN, in all texts of a value. */
export function brief<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll(ARN, '') as T;
  if (Array.isArray(value)) return value.map((each: unknown) => brief(each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, brief<unknown>(each)])) as T;
}

/** A log of such texts. */
export function briefLog(log: Log): Log {
  return { ...log, line: (text) => log.line(brief(text)) };
}
