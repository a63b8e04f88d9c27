import type { Finding } from './finding.ts';
import type { PreflightInput } from './input.ts';

/**
 * Whether the credentials outlive the deployment. Ending before the time-out is a warning, since most deployments are
 * faster; ending before the plan can be through is an error when they are not renewed.
 */
export function checkCredentials(input: PreflightInput): Finding[] {
  const { credentialsExpireAt: end, credentialsAreRenewed = true, now, timeoutMs, leastMs = 0 } = input;
  const lives = (ms: number) => end === null || end.getTime() >= now.getTime() + ms;
  if (lives(timeoutMs)) return [];
  const hopeless = !credentialsAreRenewed && !lives(leastMs);
  const needed = new Date(now.getTime() + (hopeless ? leastMs : timeoutMs));
  const message =
    `the AWS credentials end at ${end!.toISOString()}, the deployment ${hopeless ? 'takes at least' : 'may take'} ` +
    `until ${needed.toISOString()}. Give the action \`role-to-assume\`, and they are renewed; or get them for longer ` +
    '(`role-duration-seconds` of aws-actions/configure-aws-credentials), or right before this step.';
  return [{ check: 'credentials', severity: hopeless ? 'error' : 'warning', subject: 'AWS credentials', message }];
}
