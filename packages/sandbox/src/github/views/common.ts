import { createHash } from 'node:crypto';

/** https://docs.github.com/en/rest/using-the-rest-api/timezones-and-the-rest-api: UTC, without fractions of a second. */
export function time(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

export function timeOrNull(ms: number | null): string | null {
  return ms === null ? null : time(ms);
}

/** https://docs.github.com/en/graphql/guides/using-global-node-ids: opaque, and different for each object. */
export function nodeId(type: string, id: number | string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** A number that is always the same for a name. */
export function idOfName(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE() % 100_000_000;
}
