import {
  isGreen as isGood,
  results as endings,
  type Outcome,
  type Result as EndResult,
} from '@deploy-actions/strategy';

/** How the step ended: as a deployment does, or where it was to be left: `registered`, before it, or `paused`, within it. */
export type Result = EndResult | 'registered' | 'paused';

/** From best to worst. What waits is not done, and nothing is wrong with it. */
const RESULTS: readonly Result[] = endings.flatMap((each) =>
  each === 'succeeded' ? [each, 'registered', 'paused'] : [each],
);

/** A result with its reason in words; never without one. */
export interface StepOutcome extends Omit<Outcome, 'result'> {
  readonly result: Result;
}

export function isGreen(result: Result): boolean {
  return result === 'registered' || result === 'paused' || isGood(result);
}

/** Of one or more. */
export function worst(all: readonly Result[]): Result {
  return RESULTS[Math.max(...all.map((result) => RESULTS.indexOf(result)))]!;
}
