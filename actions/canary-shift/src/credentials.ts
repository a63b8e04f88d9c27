import { formatDuration, type Plan } from '@deploy-actions/strategy';
import type { Problem } from '@deploy-actions/toolkit';

/**
 * Credentials that end before the plan can are a rollout that nobody steers to its end: the platform would roll it back.
 * They are not renewed.
 */
export function credentialProblems(plan: Plan, env: Readonly<Record<string, string>>, now = Date.now()): Problem[] {
  const expiresAt = Date.parse(env['AWS_CREDENTIAL_EXPIRATION'] ?? '');
  if (Number.isNaN(expiresAt)) return [];
  const [leftMs, leastMs] = [expiresAt - now, plan.stages.reduce((sum, { bake }) => sum + bake.minMs, 0)];
  if (leftMs >= leastMs) return [];
  const left = leftMs > 0 ? `end in ${formatDuration(Math.floor(leftMs / 1_000) * 1_000)}` : 'have ended';
  const message =
    `The AWS credentials ${left}, and the plan takes ${formatDuration(leastMs)} at least. Give the step that gets them ` +
    'a longer `role-duration-seconds`, or take a shorter plan.';
  return [{ message }];
}
