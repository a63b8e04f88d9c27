import type { Span } from '@deploy-actions/strategy';
import { sumWithin } from './counts.ts';
import { readMetricData, type GetMetricData } from './metricData.ts';
import { balancerQueries } from './queries.ts';

/** What a load balancer answered with 5XX itself, over all of its target groups, beside the requests that it sent to targets. */
export interface BalancerErrors {
  readonly requests: number;
  readonly errors: number;
}

/** Null without data. A release that hangs, or closes connections, shows here alone. */
export async function readBalancerErrors(
  ask: GetMetricData,
  loadBalancer: string,
  span: Pick<Span, 'fromMs' | 'toMs'>,
): Promise<BalancerErrors | null> {
  const found = await readMetricData(ask, balancerQueries(loadBalancer), span);
  const [requests, errors] = [sumWithin(found.get('requests'), span), sumWithin(found.get('errors'), span)];
  return requests === null && errors === null ? null : { requests: requests ?? 0, errors: errors ?? 0 };
}
