import { formatDuration } from '../duration.ts';
import type { Finding } from '../problem.ts';
import type { Bake, Plan } from '../plan/plan.ts';
import { detection, LONGEST_MS } from './detection.ts';
import type { Regression, Traffic } from './traffic.ts';

/** Regressions of more than this are seen by anybody. */
const LARGEST = 1_000;

/**
 * The smallest regression, as a multiple, that a stage is expected to see in its shortest time when the stages before it
 * have seen nothing; null when it sees none. To two digits, rounded up.
 */
export function smallestVisible(plan: Plan, stage: number, traffic: Traffic, of: Regression['of']): number | null {
  const upTo = baking(plan, ({ minMs }, index) => (index <= stage ? minMs : 0));
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
  const alone = baking(plan, (_, index) => (index === stage ? LONGEST_MS : 0));
  const warmUpMs = stage === 0 ? plan.analysis.warmUpMs : 0;
  const seen = detection({ ...alone, analysis: { ...plan.analysis, warmUpMs } }, traffic, regression);
  return seen?.afterMs ?? null;
}

/** The plan with other bake times. A stage of no time is not seen, but its criteria keep their share of alpha. */
function baking(plan: Plan, msOf: (bake: Bake, index: number) => number): Plan {
  return {
    ...plan,
    stages: plan.stages.map((stage, index) => {
      const ms = msOf(stage.bake, index);
      return { ...stage, bake: { minMs: ms, maxMs: ms } };
    }),
  };
}

/** To two digits; never less, for less is not seen. */
function roundedUp(times: number): number {
  const unit = 10 ** (Math.floor(Math.log10(times)) - 1);
  return Number((Math.ceil(times / unit) * unit).toPrecision(2));
}

/**
 * Warnings for the stages that end before they can see the regression the plan is meant to see, or before they have the
 * requests they need; what would help is said.
 */
export function powerWarnings(plan: Plan, traffic: Traffic): Finding[] {
  return plan.stages.flatMap((stage, index) => {
    if (stage.weight === 100) return [];
    const path = ['stages', index];
    const { regression } = plan.analysis;
    const visible = smallestVisible(plan, index, traffic, 'bad');
    if (visible !== null && visible <= regression) return [];
    const sees = visible === null ? 'cannot see any regression' : `can see ${visible} times as many errors or more`;
    const bake = bakeToSee(plan, index, traffic, { of: 'bad', times: regression });
    const help =
      bake === null
        ? 'Begin with a higher weight, or judge it by a smoke test.'
        : `It would take ${formatDuration(Math.ceil(bake / 60_000) * 60_000)}, a higher weight is faster.`;
    const given = `${stage.weight}% for ${formatDuration(stage.bake.minMs)}`;
    const message = `At ${traffic.requestsPerMinute} requests a minute, ${given} ${sees}, not the ${regression} times it is meant to. ${help}`;
    return [{ message, path }];
  });
}
