import { formatDuration, type Plan, type Problem } from '@deploy-actions/strategy';

/**
 * Credentials that end before the plan can are a rollout that nobody steers to its end: the platform would roll it back.
 *
 * @param expiry as the step that got the credentials wrote it down; absent for those whose end nobody knows, or that are renewed
 */
export function endingBefore(plan: Plan, expiry: string | undefined, now = Date.now()): Problem[] {
  const expiresAt = Date.parse(expiry ?? '');
  if (Number.isNaN(expiresAt)) return [];
  const [leftMs, leastMs] = [expiresAt - now, plan.stages.reduce((sum, { bake }) => sum + bake.minMs, 0)];
  if (leftMs >= leastMs) return [];
  const left = leftMs > 0 ? `end in ${formatDuration(Math.floor(leftMs / 1_000) * 1_000)}` : 'have ended';
  const message =
    `The AWS credentials ${left}, and the plan takes ${formatDuration(leastMs)} at least. Give this step \`role-to-assume\`, ` +
    'and they are renewed; or the step that gets them a longer `role-duration-seconds`; or take a shorter plan.';
  return [{ message }];
}
