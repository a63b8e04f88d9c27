/** What is counted among requests. */
export type Event =
  /** They went bad, by the metric source's own definition. */
  | { readonly kind: 'bad' }
  /** They took longer than the edge, in milliseconds. */
  | { readonly kind: 'slow'; readonly edgeMs: number }
  /**
   * They took longer than `factor` times the stable's quantile. The source takes that quantile from before the window: an
   * edge that the window itself had a part in would make the counts depend on what they are compared with.
   */
  | { readonly kind: 'slower-than-stable'; readonly factor: number; readonly quantile: number };

/** The name of an event in counts and records: `bad`, `slow:500`, `slow:1.5*p95`. */
export type EventKey = string;

export function keyOf(event: Event): EventKey {
  if (event.kind === 'bad') return 'bad';
  if (event.kind === 'slow') return `slow:${event.edgeMs}`;
  return `slow:${event.factor}*p${Number((event.quantile * 100).toFixed(6))}`;
}
