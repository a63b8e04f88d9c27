import { targetName, type StepwiseTarget } from '@deploy-actions/aws';
import { driveByTimes, type RolloutEnd } from '@deploy-actions/strategy';
import { annotate, messageWithCauses, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from '../action.generated.ts';
import type { Flight, Flights } from '../flight.ts';
import type { Ports } from '../ports.ts';
import type { Release } from '../release.ts';
import type { Deployed } from '../rollOut.ts';
import type { StepwiseCourse } from './asked.ts';
import { openFitting } from './fit.ts';
import { askedGate } from './smoke.ts';

export interface RollOutStepwise {
  readonly release: Release;
  readonly course: StepwiseCourse;
  readonly taskDefinitionArn: string;
}

/** Who deploys without a journal is asked for by nobody but post, which says so. */
const POST_GOES_ON = 'The post step brings the release before back, unless it serves already.';

/**
 * Walks the plan by its times, with the smoke test before it. How to take it back is written down before anything is sent; post
 * takes over from there unless an end was seen.
 */
export async function rollOutStepwise(
  context: Context<Inputs>,
  ports: Ports,
  flights: Flights,
  { release, course, taskDefinitionArn }: RollOutStepwise,
): Promise<Deployed> {
  const { log, signal } = context;
  const { target, clock } = await openFitting(ports, release, course, taskDefinitionArn);
  const flight: Flight = {
    ...release.ref,
    taskDefinitionArn,
    previousTaskDefinitionArn: release.stableArn,
    created: false,
    ended: false,
    rollbackSafe: true,
    stepwise: { note: target.note(), plan: course.plan },
  };
  signal.throwIfAborted();
  flights.save(flight);
  const reports: string[] = [];
  try {
    const { rollout, owner: id } = ports.holder;
    const owner = { id, name: rollout };
    const { plan, gate } = course;
    const note = { ...target.note() };
    const opening = { rollout, target: targetName(release.ref), release: taskDefinitionArn, plan, note };
    const end = await driveByTimes({
      target,
      clock,
      owner,
      opening,
      signal,
      pollMs: context.inputs['poll-interval-seconds'] * 1_000,
      smoke: gate && askedGate(gate, release.ref.service, { signal, reports }),
      say: (line) => log.line(`${release.ref.service}: ${line}`),
    });
    await settle(flights, flight, target, end);
    return { ...deployedOf(end), details: reports.join('\n') };
  } catch (error) {
    const reason = `${messageWithCauses(error)} ${POST_GOES_ON}`;
    return { result: 'failed', reason, serviceDeploymentArn: null, details: reports.join('\n') };
  }
}

/** Post owes nothing for an end that was seen, but for what is left on the service. */
async function settle(flights: Flights, flight: Flight, target: StepwiseTarget, end: RolloutEnd): Promise<void> {
  const { stepwise, service } = flight;
  if (!isOver(end)) return;
  if (end.untidy === null) return flights.end({ ...flight, stepwise: undefined });
  flights.end({ ...flight, stepwise: { ...stepwise!, isUntidy: true } });
  const commands = await target.byHand().catch(() => []);
  const message = [`What the deployment has left is not removed yet; post tries again. ${end.untidy}`, ...commands];
  annotate({ level: 'warning', title: service, message: message.join('\n') });
}

function isOver({ state, result }: RolloutEnd): boolean {
  return state.ended !== null && result !== 'rollback-failed';
}

function deployedOf(end: RolloutEnd): Deployed {
  const reason = isOver(end) ? end.reason : `${end.reason} ${POST_GOES_ON}`;
  const { result } = end;
  const known = result === 'waiting' || result === 'rollback-failed' ? 'failed' : result;
  return { result: known, reason, serviceDeploymentArn: null };
}
