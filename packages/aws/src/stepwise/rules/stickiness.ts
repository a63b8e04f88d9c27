import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2';

/**
 * What is done about visitors whom target group stickiness keeps with the release that they came to first, whatever its weight.
 *
 * - `refuse`: a rollout is not begun
 * - `shorten`: they are kept for a minute at most for the time of the rollout, and waited for
 * - `wait`: they are waited for, where that takes three minutes at most
 */
export const stickinesses = ['refuse', 'shorten', 'wait'] as const;

export type Stickiness = (typeof stickinesses)[number];

/** How long visitors are kept where that is shortened: a page and all that it loads come from one release. */
const SHORT_SECONDS = 60;

/** A step that is cancelled has five minutes for everything. */
const LONGEST_WAIT_SECONDS = 180;

/** For how long visitors are kept, in seconds; null where they are not. ELB itself takes 1 to 604,800. */
export function stickySecondsOf(actions: readonly Action[]): number | null {
  const { TargetGroupStickinessConfig: config } = actions.find(({ Type }) => Type === 'forward')?.ForwardConfig ?? {};
  return config?.Enabled === true ? (config.DurationSeconds ?? 0) : null;
}

/** For how long they are kept while the candidate has traffic, by the seconds of the rule itself. */
export function keptSeconds(own: number, stickiness: Stickiness): number {
  return stickiness === 'shorten' ? Math.min(own, SHORT_SECONDS) : own;
}

/** Why a rule that keeps visitors cannot be used; null where it can. */
export function stickinessFault(actions: readonly Action[], stickiness: Stickiness): string | null {
  const seconds = stickySecondsOf(actions);
  if (seconds === null || stickiness === 'shorten') return null;
  const on = `its target group stickiness is on: visitors whom it has sent to the candidate stay there for ${seconds} seconds, after a rollback, too`;
  if (stickiness === 'refuse') {
    return `${on}. It has to be off for the time of the rollout, or be shortened for it (\`stickiness: shorten\`) or waited out (\`stickiness: wait\`)`;
  }
  return seconds <= LONGEST_WAIT_SECONDS
    ? null
    : `${on}, which is longer than the ${LONGEST_WAIT_SECONDS} that are waited. Give \`stickiness: shorten\``;
}

/** What is to be known of visitors who are kept; null where none are. */
export function stickinessWarning(rules: readonly { readonly actions: readonly Action[] }[], stickiness: Stickiness) {
  const own = rules.flatMap(({ actions }) => stickySecondsOf(actions) ?? []);
  if (own.length === 0) return null;
  const longest = Math.max(...own);
  return (
    `Target group stickiness is on: who was sent to the candidate stays there for up to ${keptSeconds(longest, stickiness)} seconds, after a ` +
    `rollback, too, and whom the stable release has had in the last ${longest} seconds stays with that, so that the candidate gets less ` +
    'than its weight at first.'
  );
}
