import { eventsOf, testsOf } from '../analysis/test.ts';
import { formatDuration } from '../duration.ts';
import type { Finding } from '../problem.ts';
import type { Bake, Plan } from '../plan/plan.ts';
import { detection, LONGEST_MS } from './detection.ts';
import type { Regression, Traffic } from './traffic.ts';

const NOUNS = { bad: 'errors', slow: 'slow requests' };

/** Regressions of more than this are seen by anybody. */
const LARGEST = 1_000;

/**
 * The smallest regression, as a multiple, that a stage is expected to see when it takes its shortest time, or as long as its
 * requests take to come in, and the stages before it have seen nothing; null when it sees none. To two digits, rounded up.
 */
export function smallestVisible(plan: Plan, stage: number, traffic: Traffic, of: Regression['of']): number | null {
  const upTo = baking(plan, (bake, index) => (index <= stage ? bake : lasting(0)));
  const sees = (times: number) => detection(upTo, traffic, { of, times }) !== null;
  if (!sees(LARGEST)) return null;
  let [blind, seeing] = [1, LARGEST];
  while (seeing / blind > 1.005) {
    const middle = Math.sqrt(blind * seeing);
    if (sees(middle)) seeing = middle;
    else blind = middle;
  }
  return roundedUp(seeing);
}

/**
 * How long a stage must bake to see the regression by itself, warm-up included where it is the first, in milliseconds; null
 * when two weeks are too short.
 */
export function bakeToSee(plan: Plan, stage: number, traffic: Traffic, regression: Regression): number | null {
  const alone = baking(plan, (_, index) => lasting(index === stage ? LONGEST_MS : 0));
  const warmUpMs = stage === 0 ? plan.analysis.warmUpMs : 0;
  const seen = detection({ ...alone, analysis: { ...plan.analysis, warmUpMs } }, traffic, regression);
  return seen?.afterMs ?? null;
}

/** The plan with other bake times. A stage of no time is not seen, but its criteria keep their share of alpha. */
function baking(plan: Plan, bakeOf: (bake: Bake, index: number) => Bake): Plan {
  return { ...plan, stages: plan.stages.map((stage, index) => ({ ...stage, bake: bakeOf(stage.bake, index) })) };
}

function lasting(ms: number): Bake {
  return { minMs: ms, maxMs: ms };
}

/** To two digits; never less, for less is not seen. */
function roundedUp(times: number): number {
  const unit = 10 ** (Math.floor(Math.log10(times)) - 1);
  return Number((Math.ceil(times / unit) * unit).toPrecision(2));
}

/**
 * Warnings for the stages that end before they can see the regression that the plan is meant to see; what would help is said.
 * A plan that judges errors is asked about errors, another about slow requests.
 *
 * @param lagMs how long the metric source takes until counts are complete: so much sooner a stage must have seen enough
 */
export function powerWarnings(plan: Plan, traffic: Traffic, lagMs = 0): Finding[] {
  const events = eventsOf(testsOf(plan));
  if (events.length === 0) return [];
  const of = events.some(({ kind }) => kind === 'bad') ? 'bad' : 'slow';
  return plan.stages.flatMap((stage, index) => {
    if (stage.weight === 100) return [];
    const { regression } = plan.analysis;
    // what comes in after the stage's end is too late for it
    const judged = baking(plan, (bake, each) => (each === index ? shortened(bake, lagMs) : bake));
    const visible = smallestVisible(judged, index, traffic, of);
    if (visible !== null && visible <= regression) return [];
    const bake = bakeToSee(plan, index, traffic, { of, times: regression });
    const message = [
      `At ${traffic.requestsPerMinute} ${traffic.requestsPerMinute === 1 ? 'request' : 'requests'} a minute,`,
      `${stage.weight}% for ${formatDuration(stage.bake.minMs)}`,
      visible === null ? 'cannot see any regression,' : `can see ${visible} times as many ${NOUNS[of]} or more,`,
      `not the ${regression} times it is meant to.`,
      helpFor(bake, lagMs),
    ].join(' ');
    return [{ message, path: ['stages', index] }];
  });
}

function shortened({ minMs, maxMs }: Bake, byMs: number): Bake {
  return { minMs: Math.max(0, minMs - byMs), maxMs: Math.max(0, maxMs - byMs) };
}

function helpFor(bake: number | null, lagMs: number): string {
  if (bake === null)
    return 'Two weeks would not be enough: judge it by a limit, such as error-rate < 1%, and by a smoke test.';
  const minutes = Math.ceil((bake + lagMs) / 60_000);
  return `It would take ${formatDuration(minutes * 60_000)}; a higher weight is faster.`;
}
