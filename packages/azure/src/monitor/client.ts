import type { Arm } from '../arm/client.ts';
import type { SiteRef } from '../sites/api.ts';
import { siteId } from '../sites/client.ts';
import type { MonitorApi } from './api.ts';
import { totalsIn } from './read.ts';

const METRICS_VERSION = '2024-02-01';

/** https://learn.microsoft.com/rest/api/monitor/metrics/list */
export function connectMonitor(arm: Arm, ref: SiteRef): MonitorApi {
  return {
    async totals(slot, metrics, { fromMs, toMs }) {
      const query = new URLSearchParams({
        metricnames: metrics.join(','),
        timespan: `${isoOf(fromMs)}/${isoOf(toMs)}`,
        interval: 'PT1M',
        aggregation: 'Total',
      });
      const path = `${siteId(ref, slot)}/providers/Microsoft.Insights/metrics?${query.toString()}`;
      return totalsIn((await arm.call({ method: 'GET', path, apiVersion: METRICS_VERSION })).body);
    },
  };
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}
