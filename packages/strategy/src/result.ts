/**
 * How a deployment ended.
 *
 * - `succeeded`: the candidate serves all traffic, and the platform says that the deployment is complete
 * - `unchanged`: there was nothing to do
 * - `rolled-back`: the platform, or we, brought the stable release back
 * - `superseded`: another deployment of the same target took over
 * - `stopped`: somebody stopped it, or the job was cancelled
 * - `failed`: it ended otherwise, or never started
 * - `timed-out`: it had not ended within the time allowed; it may still be going on
 */
export const results = [
  'succeeded',
  'unchanged',
  'rolled-back',
  'superseded',
  'stopped',
  'failed',
  'timed-out',
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
