import type { AtStage } from '../analysis/analysis.ts';
import type { Assessment } from '../analysis/assess.ts';
import type { Method } from '../analysis/method.ts';

/** Of so many requests that are due, less than half come by chance once in two hundred times. */
const TELLING = 20;

/** Whether requests decide what a test says. */
export function needsTraffic({ kind }: Method): boolean {
  return kind !== 'consecutive';
}

/**
 * Whether the target has too little traffic for anybody to judge by: some test has too few requests, or no data, and each of those
 * knows that there were no more. What was not counted in every window of the stage is unknown, and so not little. Where the
 * candidate gets less than half of its share, and not by chance, the traffic does not reach it: that is no idle target.
 *
 * @param weight of the stage, in per cent
 * @param fewest requests that it takes to judge
 */
export function isIdle(assessments: readonly Assessment[], weight: number, fewest: number): boolean {
  const isShort = ({ test, tally }: Assessment) => requestsFor(test.method, tally.atStage) < fewest;
  const lacking = assessments.filter(
    (each) => needsTraffic(each.test.method) && each.standing !== 'no-baseline' && (isUndecided(each) || isShort(each)),
  );
  return (
    lacking.length > 0 &&
    lacking.every((each) => {
      const { atStage } = each.tally;
      return isShort(each) && isCounted(atStage, weight) && reaches(atStage, weight);
    })
  );
}

function isUndecided({ standing }: Assessment): boolean {
  return standing === 'no-data' || standing === 'thin';
}

/** Those that a test has to judge by: of the arm that has fewer where two are compared. */
function requestsFor({ kind }: Method, { candidate, stable }: AtStage): number {
  return kind === 'rate' ? Math.min(candidate, stable) : candidate;
}

/** At less than all traffic a stable release serves beside: without its requests nobody knows what was due to the candidate. */
function isCounted({ windows, counted }: AtStage, weight: number): boolean {
  return windows > 0 && counted.candidate === windows && (weight === 100 || counted.stable === windows);
}

function reaches({ candidate, stable }: AtStage, weight: number): boolean {
  const due = ((candidate + stable) * weight) / 100;
  return due < TELLING || candidate >= due / 2;
}
