import type { LedgerRequest } from '../core/ledger.ts';

/**
 * The metrics of Application Load Balancers, by name: what one request adds to them.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
 */
export interface BalancerMetric {
  /** The sample that a request is; null for none. A metric without samples in a minute is not reported for it. */
  readonly sampleOf: (request: LedgerRequest) => number | null;
  /** Whether it is published for each target group, besides for the load balancer. */
  readonly perTargetGroup: boolean;
  readonly unit: 'Count' | 'Seconds';
}

export const NAMESPACE = 'AWS/ApplicationELB';

const perTargetGroup = (counts: (request: LedgerRequest) => boolean): BalancerMetric => ({
  sampleOf: (request) => (counts(request) ? 1 : null),
  perTargetGroup: true,
  unit: 'Count',
});
/** Answers that the balancer makes have no dimension TargetGroup, whichever group it had chosen. */
const perBalancer = (counts: (request: LedgerRequest) => boolean): BalancerMetric => ({
  ...perTargetGroup(counts),
  perTargetGroup: false,
});

const ofTarget = (hundreds: number) =>
  perTargetGroup(({ by, status }) => by === 'target' && Math.floor(status / 100) === hundreds);
const ofBalancer = (matches: (status: number) => boolean) =>
  perBalancer(({ by, status }) => by === 'balancer' && matches(status));

export const BALANCER_METRICS: Readonly<Record<string, BalancerMetric>> = {
  // "Only incremented for requests where the load balancer node was able to choose a target".
  RequestCount: perTargetGroup(({ release }) => release !== 'none'),
  HTTPCode_Target_2XX_Count: ofTarget(2),
  HTTPCode_Target_3XX_Count: ofTarget(3),
  HTTPCode_Target_4XX_Count: ofTarget(4),
  HTTPCode_Target_5XX_Count: ofTarget(5),
  TargetConnectionErrorCount: perTargetGroup(({ unconnected }) => unconnected === true),
  TargetResponseTime: {
    sampleOf: ({ by, durationMs }) => (by === 'target' ? durationMs / 1_000 : null),
    perTargetGroup: true,
    unit: 'Seconds',
  },
  HTTPCode_ELB_4XX_Count: ofBalancer((status) => status >= 400 && status < 500),
  HTTPCode_ELB_5XX_Count: ofBalancer((status) => status >= 500),
  HTTPCode_ELB_502_Count: ofBalancer((status) => status === 502),
  HTTPCode_ELB_503_Count: ofBalancer((status) => status === 503),
  HTTPCode_ELB_504_Count: ofBalancer((status) => status === 504),
};
