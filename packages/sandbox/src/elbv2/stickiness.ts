import type { ForwardConfig } from './model.ts';

/** The cookies by which clients stay with a target group; the second is for requests across sites. */
const COOKIE = 'AWSALBTG';
const COOKIE_ACROSS_SITES = 'AWSALBTGCORS';

/**
 * The target group that the client's cookie names, if stickiness is on, the cookie has not expired, and the rule still
 * has the group. Its weight does not matter.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html#forward-actions
 */
export function stuckTo(config: ForwardConfig, cookies: string | undefined, now: number): string | null {
  if (!config.TargetGroupStickinessConfig.Enabled || !cookies) return null;
  const value = cookies
    .split(/;\s*/)
    .find((each) => each.startsWith(`${COOKIE}=`) || each.startsWith(`${COOKIE_ACROSS_SITES}=`))
    ?.replace(/^[^=]*=/, '');
  const [arn, expires] = value ? decode(value) : [];
  const known = config.TargetGroups.some(({ TargetGroupArn }) => TargetGroupArn === arn);
  return known && Number(expires) > now ? arn! : null;
}

/** The Set-Cookie values for a client that was newly sent to a group. */
export function cookiesFor(config: ForwardConfig, targetGroupArn: string, now: number): string[] {
  const { Enabled, DurationSeconds = 0 } = config.TargetGroupStickinessConfig;
  if (!Enabled) return [];
  const expires = now + DurationSeconds * 1_000;
  const value = Buffer.from(`${targetGroupArn} ${Math.round(expires)}`).toString('base64url');
  const attributes = `Expires=${new Date(expires).toUTCString()}; Path=/`;
  return [`${COOKIE}=${value}; ${attributes}`, `${COOKIE_ACROSS_SITES}=${value}; ${attributes}; SameSite=None; Secure`];
}

/** The real cookie is encrypted; this one only looks opaque. */
function decode(value: string): string[] {
  return Buffer.from(value, 'base64url').toString().split(' ');
}
