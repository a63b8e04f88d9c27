import { formatDuration } from '../duration.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding } from '../problem.ts';
import { bakeWithin, visibilityOf } from './power.ts';
import { rehearsalOf, timeOf, type Rehearsal } from './rehearsal.ts';
import { unlikely, type Traffic } from './traffic.ts';

const NOUNS = { bad: 'errors', slow: 'slow requests' };
const MINUTE_MS = 60_000;

/**
 * Warnings for the stages that end before they can see the regression that the plan is meant to see; what would help is said.
 * A plan that judges errors is asked about errors, another about slow requests. Traffic that cannot be is a finding of its own.
 *
 * @param lagMs how long the metric source takes until counts are complete: so much sooner a stage must have seen enough
 */
export function powerWarnings(plan: Plan, traffic: Traffic, lagMs = 0): Finding[] {
  const wrong = unlikely(traffic);
  if (wrong.length > 0) return wrong.map((message) => ({ message, path: [] }));
  const rehearsal = rehearsalOf(plan, traffic);
  if (rehearsal.tests.length === 0) return [];
  const of = rehearsal.tests.some(({ method }) => method.event.kind === 'bad') ? 'bad' : 'slow';
  const visibleAt = visibilityOf(rehearsal, of, lagMs);
  const { regression } = plan.analysis;
  const { requestsPerMinute } = traffic;
  return plan.stages.flatMap(({ weight }, stage) => {
    if (weight === 100) return [];
    const visible = visibleAt(stage);
    if (visible !== null && visible <= regression) return [];
    const message = [
      `At ${Number(requestsPerMinute.toPrecision(3))} ${requestsPerMinute === 1 ? 'request' : 'requests'} a minute,`,
      `${weight}% for ${lasting(rehearsal, stage)}`,
      visible === null ? 'cannot see any regression,' : `can see ${visible} times as many ${NOUNS[of]} or more,`,
      `not the ${regression} times it is meant to.`,
      helpFor(bakeWithin(rehearsal, stage, { of, times: regression }), lagMs),
    ].join(' ');
    return [{ message, path: ['stages', stage] }];
  });
}

/** The time that the stage is expected to take, and why it is not the shortest. */
function lasting(rehearsal: Rehearsal, stage: number): string {
  const { minMs } = rehearsal.plan.stages[stage]!.bake;
  const ms = timeOf(rehearsal, stage);
  if (ms <= minMs) return formatDuration(minMs);
  return `${inMinutes(ms)}, ${formatDuration(minMs)} and the wait for requests,`;
}

function helpFor(bake: number | null, lagMs: number): string {
  if (bake === null)
    return 'Two weeks would not be enough: judge it by a limit, such as error-rate < 1%, and by a smoke test.';
  return `It would take ${inMinutes(bake + lagMs)}; a higher weight is faster.`;
}

/** Rounded up: an estimate has no seconds. */
function inMinutes(ms: number): string {
  return formatDuration(Math.ceil(ms / MINUTE_MS) * MINUTE_MS);
}
