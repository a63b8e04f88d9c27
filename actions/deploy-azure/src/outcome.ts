import type { Fault, Patience } from '@deploy-actions/azure';
import type { Outcome } from '@deploy-actions/strategy';
import type { Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';

/** How long going back may take, ms: GitHub ends a cancelled job after five minutes. */
const BACK_MS = 4 * 60_000;

export function outcomeOf({ result, reason }: Fault, more: string): Outcome {
  return { result, reason: `${reason.replace(/\.?$/, '.')} ${more}` };
}

/** For what goes back: as long as it takes, whatever is left of the time of the deployment. */
export function patienceToGoBack({ inputs, log, signal }: Context<Inputs>): Patience {
  const pollMs = inputs['poll-interval-seconds'] * 1_000;
  return { until: performance.now() + BACK_MS, pollMs, signal, say: (line) => log.line(line) };
}
