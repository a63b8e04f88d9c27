export const MINUTE_MS = 60_000;

export interface Series {
  readonly metric: string;
  /** By name; exactly those that the metric is published with. */
  readonly dimensions: Readonly<Record<string, string>>;
}

export function minuteOf(ms: number): number {
  return Math.floor(ms / MINUTE_MS) * MINUTE_MS;
}
