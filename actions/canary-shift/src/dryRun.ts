import { powerWarnings, type Arms, type MetricSource, type Plan } from '@deploy-actions/strategy';
import type { Context, Ending } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { outputsOf } from './ending.ts';
import type { Ports } from './ports.ts';
import type { Prepared } from './prepare.ts';

/** So much of the past says what traffic is to be expected, ms. */
const LOOK_BACK_MS = 15 * 60_000;

/** What would be done, and what could be judged by it. Changes nothing. */
export async function dryRun({ log }: Context<Inputs>, ports: Ports, prepared: Prepared): Promise<Ending> {
  const { target, plan, metrics, request } = prepared;
  const snapshot = await target.inspect();
  const blocked = request.blocked(ports.platform.clock.now());
  if (blocked !== null) log.line(`Nothing could go forward now: ${blocked}`);
  if (metrics !== null) {
    for (const line of await foresight(ports, plan, metrics, snapshot)) log.line(line);
    await metrics[Symbol.asyncDispose]();
  }
  const next = snapshot.phase === 'absent' ? 'would be begun' : `is ${snapshot.phase} and would be gone on with`;
  const reason = `Dry run: nothing was changed. The rollout of ${target.release} ${next}.`;
  log.line(reason);
  return { ok: true, outputs: outputsOf(prepared, { result: 'unchanged', reason }) };
}

/** Which stages end before they can see a regression, by the traffic of the last minutes. */
export async function foresight(
  { platform: { clock } }: Ports,
  plan: Plan,
  metrics: MetricSource,
  { stable }: Arms,
): Promise<string[]> {
  const toMs = Math.floor((clock.now() - metrics.lagMs) / 60_000) * 60_000;
  const span = { fromMs: toMs - LOOK_BACK_MS, toMs, stage: 0 };
  try {
    const { stable: counts } = await metrics.observe(span, { stable, candidate: null }, [{ kind: 'bad' }]);
    if (counts === null)
      return ['The stable release had no traffic that the metrics know of: what the plan can see is unknown.'];
    const { requests, events } = counts;
    const bad = events['bad'] ?? 0;
    const traffic = {
      requestsPerMinute: requests / (LOOK_BACK_MS / 60_000),
      errorRate: requests > 0 ? bad / requests : 0,
    };
    const found = powerWarnings(plan, traffic, metrics.lagMs).map(({ message }) => message);
    return found.length > 0 ? found : ['At the traffic of the last minutes each stage can see what it is meant to.'];
  } catch (error) {
    return [`The metrics could not be read: ${(error as Error).message}`];
  }
}
