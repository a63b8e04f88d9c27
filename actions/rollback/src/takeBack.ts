import { takeStepwiseHome, type Prepared } from '@deploy-actions/aws';
import { Cancelled, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { ServiceEnding } from './ending.ts';
import type { Flight } from './flight.ts';
import type { Ports } from './ports.ts';

/** Takes a stepwise rollout back: its stable service gets all traffic again, and nothing of the rollout is left. */
export async function takeBack(
  { inputs, log, signal }: Context<Inputs>,
  { ecs, rules, scaling }: Ports,
  save: (flight: Flight) => void,
  prepared: Prepared,
): Promise<ServiceEnding> {
  const { ref, chosen } = prepared;
  const stepwise = prepared.stepwise!;
  const flight: Flight = { ...ref, wantedArn: chosen.taskDefinitionArn, open: true, kept: null, stepwise };
  const nothing = { serviceDeploymentArn: null, newest: null, owed: null, warnings: [], prepared };
  save(flight);
  try {
    const home = await takeStepwiseHome({ api: ecs, rules, ref }, scaling, stepwise, {
      intervalMs: inputs['poll-interval-seconds'] * 1_000,
      timeoutMs: inputs['timeout-minutes'] * 60_000,
      signal,
      say: (line) => log.line(`${ref.service}: ${line}`),
    });
    save({ ...flight, open: home.result === 'timed-out' });
    return { ...home, ...nothing };
  } catch (error) {
    if (error instanceof Cancelled) {
      const reason = `Cancelled: ${error.message}. The post step brings it to its end: a rollback is not rolled back.`;
      return { result: 'stopped', reason, ...nothing };
    }
    return { result: 'rollback-failed', reason: (error as Error).message, ...nothing };
  }
}
