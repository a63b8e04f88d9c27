import { powerWarnings, type Clock, type MetricSource, type Plan, type Target } from '@deploy-actions/strategy';

/** So much of the past says what traffic is to be expected, ms. */
const LOOK_BACK_MS = 15 * 60_000;

/** What a plan can be expected to see. */
export interface Foresight {
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Which stages end before they can see a regression, by the traffic of the last minutes.
 *
 * @throws what keeps target or metrics from being read
 */
export async function foresee(
  plan: Plan,
  metrics: MetricSource,
  target: Pick<Target, 'inspect'>,
  clock: Clock,
): Promise<Foresight> {
  const { stable } = await target.inspect();
  const toMs = Math.floor((clock.now() - metrics.lagMs) / 60_000) * 60_000;
  const span = { fromMs: toMs - LOOK_BACK_MS, toMs, stage: 0 };
  const { stable: counts } = await metrics.observe(span, { stable, candidate: null }, [{ kind: 'bad' }]);
  if (counts === null || counts.requests === 0) {
    return noted('The stable release had no traffic that the metrics know of: what the plan can see is unknown.');
  }
  const traffic = {
    requestsPerMinute: counts.requests / (LOOK_BACK_MS / 60_000),
    errorRate: (counts.events['bad'] ?? 0) / counts.requests,
  };
  const warnings = powerWarnings(plan, traffic, metrics.lagMs).map(({ message }) => message);
  return warnings.length > 0
    ? { warnings, notes: [] }
    : noted('At the traffic of the last minutes each stage can see what it is meant to.');
}

function noted(note: string): Foresight {
  return { warnings: [], notes: [note] };
}
