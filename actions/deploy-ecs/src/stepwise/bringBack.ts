import { connectStepwiseTarget, takeStepwiseHome } from '@deploy-actions/aws';
import { annotate, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from '../action.generated.ts';
import type { Flight } from '../flight.ts';
import type { Ports } from '../ports.ts';
import type { StepwiseFlight } from './flight.ts';

/** GitHub ends a cancelled job after five minutes, ms. */
const WAIT_MS = 4 * 60_000;

/** Gives the stable service all traffic and leaves nothing behind; of a deployment that has ended, only the latter. Idempotent. */
export async function bringStepwiseBack(
  { inputs, log }: Context<Inputs>,
  { moving, holder }: Ports,
  { ended, cluster, service }: Flight,
  { note, plan }: StepwiseFlight,
): Promise<void> {
  const { api, rules, scaling } = moving();
  const ref = { cluster, service };
  const name = `${cluster}/${service}`;
  if (ended) return tidy();
  const { result, reason } = await takeStepwiseHome({ api, rules, ref }, scaling, note, {
    intervalMs: inputs['poll-interval-seconds'] * 1_000,
    timeoutMs: WAIT_MS,
    signal: AbortSignal.timeout(WAIT_MS),
    say: (line) => log.line(`${name}: ${line}`),
  });
  if (result !== 'succeeded') {
    throw new Error(`${reason} Bring it home with the action \`rollback\`: nothing goes on by itself.`);
  }
  annotate({ level: 'warning', message: `${name}: rolled back. ${reason}` });

  /** The release serves, or the one before does: what is left over is no reason to call somebody. */
  async function tidy(): Promise<void> {
    const target = await connectStepwiseTarget({ api, rules, scaling, ref, release: note.release, plan, holder, note });
    await target.apply({ kind: 'retire' }).then(
      ({ detail }) => log.line(`${name}: ${detail}`),
      (error: unknown) => annotate({ level: 'warning', title: service, message: (error as Error).message }),
    );
  }
}
