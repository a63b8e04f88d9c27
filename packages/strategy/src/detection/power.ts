import { formatDuration } from '../duration.ts';
import type { Finding } from '../problem.ts';
import type { Plan } from '../plan/plan.ts';
import { detection } from './detection.ts';
import type { Regression, Traffic } from './traffic.ts';

/** Regressions of more than this are seen by anybody. */
const LARGEST = 1_000;

/**
 * The smallest regression, as a multiple, that a stage is expected to see in its shortest time when the stages before it
 * have seen nothing; null when it sees none. To two digits.
 */
export function smallestVisible(plan: Plan, stage: number, traffic: Traffic, of: Regression['of']): number | null {
  const upTo = { ...plan, stages: plan.stages.slice(0, stage + 1) };
  const sees = (times: number) => detection(upTo, traffic, { of, times }) !== null;
  if (!sees(LARGEST)) return null;
  let [blind, seeing] = [1, LARGEST];
  while (seeing / blind > 1.005) {
    const middle = Math.sqrt(blind * seeing);
    if (sees(middle)) seeing = middle;
    else blind = middle;
  }
  return Number(seeing.toPrecision(2));
}

/**
 * How long a stage must bake to see the regression by itself, warm-up included where it is the first, in milliseconds; null
 * when two weeks are too short.
 */
export function bakeToSee(plan: Plan, stage: number, traffic: Traffic, regression: Regression): number | null {
  const alone = { ...plan.stages[stage]!, bake: { minMs: 14 * 86_400_000, maxMs: 14 * 86_400_000 } };
  const warmUpMs = stage === 0 ? plan.analysis.warmUpMs : 0;
  const seen = detection(
    { ...plan, stages: [alone], analysis: { ...plan.analysis, warmUpMs } },
    traffic,
    regression,
  );
  return seen?.afterMs ?? null;
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
