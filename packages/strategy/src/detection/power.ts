import { LONGEST_MS } from '../plan/bounds.ts';
import type { Plan } from '../plan/plan.ts';
import { periodsOf, rehearsalOf, rehearse, timeOf, type Rehearsal } from './rehearsal.ts';
import type { Detection } from './detection.ts';
import type { Regression, Traffic } from './traffic.ts';

/** Regressions of more than this are seen by anybody. */
const LARGEST = 1_000;

/**
 * The smallest regression, as a multiple, that a stage is expected to see when it takes its shortest time, or as long as its
 * requests take to come in, and the stages before it have seen nothing; null when it sees none. To two digits, rounded up.
 */
export function smallestVisible(plan: Plan, stage: number, traffic: Traffic, of: Regression['of']): number | null {
  return visibilityOf(rehearsalOf(plan, traffic), of)(stage);
}

/**
 * The same for the stages of one rehearsal. What is seen of a regression is worked out once for all of them.
 *
 * @param lagMs how long the metric source takes until counts are complete: what comes in after a stage's end is too late for it
 */
export function visibilityOf(rehearsal: Rehearsal, of: Regression['of'], lagMs = 0): (stage: number) => number | null {
  const periods = periodsOf(rehearsal);
  const { warmUpMs } = rehearsal.plan.analysis;
  const known = new Map<number, Detection | null>();
  const find = (times: number): Detection | null => {
    if (!known.has(times)) known.set(times, rehearse(rehearsal, periods, warmUpMs, { of, times }));
    return known.get(times)!;
  };
  return (stage) => {
    const endMs = periods[stage]!.fromMs + timeOf(rehearsal, stage, lagMs);
    return smallest((times) => {
      const seen = find(times);
      return seen !== null && (seen.stage < stage || (seen.stage === stage && seen.afterMs <= endMs));
    });
  };
}

function smallest(sees: (times: number) => boolean): number | null {
  if (!sees(LARGEST)) return null;
  let [blind, seeing] = [1, LARGEST];
  while (seeing / blind > 1.005) {
    const middle = Math.sqrt(blind * seeing);
    if (sees(middle)) seeing = middle;
    else blind = middle;
  }
  return roundedUp(seeing);
}

/** To two digits; never less, for less is not seen. */
function roundedUp(times: number): number {
  const unit = 10 ** (Math.floor(Math.log10(times)) - 1);
  return Number((Math.ceil(times / unit) * unit).toPrecision(2));
}

/**
 * How long a stage must bake to see the regression by itself, warm-up included where it is the first, in milliseconds; null
 * when two weeks are too short.
 */
export function bakeToSee(plan: Plan, stage: number, traffic: Traffic, regression: Regression): number | null {
  return bakeWithin(rehearsalOf(plan, traffic), stage, regression);
}

/** The same within a rehearsal. */
export function bakeWithin(rehearsal: Rehearsal, stage: number, regression: Regression): number | null {
  const warmUpMs = stage === 0 ? rehearsal.plan.analysis.warmUpMs : 0;
  const alone = [{ stage, fromMs: 0, untilMs: LONGEST_MS }];
  return rehearse(rehearsal, alone, warmUpMs, regression)?.afterMs ?? null;
}
