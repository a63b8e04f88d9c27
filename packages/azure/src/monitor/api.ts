import type { SlotName } from '../sites/api.ts';

/** The values of one metric by the beginning of their minute, ms since 1970. What is not there was not reported. */
export type Series = ReadonlyMap<number, number>;

/** Series by the metric's name. */
export type Found = ReadonlyMap<string, Series>;

export interface Stretch {
  /** On the minute. */
  readonly fromMs: number;
  /** On the minute, not included. */
  readonly toMs: number;
}

/** The metrics of one site and its slots. Rejects with an AzureError. Needs Microsoft.Insights/metrics/read. */
export interface MonitorApi {
  /** Totals by the minute. */
  totals(slot: SlotName, metrics: readonly string[], stretch: Stretch): Promise<Found>;
}
