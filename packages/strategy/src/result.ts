/**
 * How a deployment ended, from best to worst.
 *
 * - `unchanged`: there was nothing to do
 * - `succeeded`: the candidate serves all traffic, and the platform says that the deployment is complete
 * - `superseded`: another deployment of the same target took over
 * - `stopped`: somebody stopped it, or the job was cancelled
 * - `rolled-back`: the platform, or we, brought the stable release back
 * - `timed-out`: it had not ended within the time allowed; it may still be going on
 * - `failed`: it ended otherwise, or never started
 */
export const results = [
  'unchanged',
  'succeeded',
  'superseded',
  'stopped',
  'rolled-back',
  'timed-out',
  'failed',
] as const;

export type Result = (typeof results)[number];

/** A result with its reason in words; never without one. */
export interface Outcome {
  readonly result: Result;
  readonly reason: string;
}

/** Whether a job that ends so is green. Only a release that serves, or had no need to, is. */
export function isGreen(result: Result): boolean {
  return result === 'succeeded' || result === 'unchanged';
}

/**
 * What several deployments of one release ended with, taken together: the worst of them.
 *
 * @throws RangeError when there are none: what nobody deployed did not end well
 */
export function worst(all: readonly Result[]): Result {
  if (all.length === 0) throw new RangeError('Of no results there is no worst: expected one or more.');
  return results[Math.max(...all.map((result) => results.indexOf(result)))]!;
}
