import { setTimeout as sleep } from 'node:timers/promises';
import { Unapplied } from '@deploy-actions/strategy';
import { sendForward } from '../../native/sent.ts';
import type { Pair, ProductionRule, RulesApi } from './api.ts';
import { groupName, nameOf } from './byHand.ts';
import { forwardsOf, groupsOf, isBetween, shareOf } from './forwards.ts';
import { reweighted, weightsFor, type Weights } from './reweighted.ts';
import { keptSeconds, stickySecondsOf } from './stickiness.ts';

/** What DescribeRules shows may be this much behind a change, ms; it is looked at every so often. */
const READS_SETTLE_MS = 2_000;
const LOOK_EVERY_MS = 200;

export interface Put {
  readonly pair: Pair;
  /** On the candidate, 0 to 100, in tenths. */
  readonly percent: number;
  /** When it was asked for, by `performance.now`: nothing is sent 10 s after that. `Infinity` for what may be sent whenever. */
  readonly begunAt: number;
}

/**
 * Gives the candidate its share in one rule: reads it, writes it, and reads it back.
 *
 * @param rule as it was at first
 * @returns false when it had the share already
 * @throws Unapplied for a rule that names other groups by now, or does not show its share afterwards; what ELB answered, when it could
 *   not be read
 */
export async function put(api: RulesApi, rule: ProductionRule, { pair, percent, begunAt }: Put): Promise<boolean> {
  const read = async () => (await api.read([rule.arn]))[0]!;
  let latest = await read();
  if (isPut(latest, rule, { pair, percent })) return false;
  if (!isBetween(latest.actions, pair)) throw new Unapplied(changed(latest, pair), 'refused');
  const weights = weightsOf(rule, pair, percent);
  const send = async () => {
    await api.write(latest, reweighted(latest.actions, pair, weights, stickySecondsFor(latest, rule, percent)));
    return true;
  };
  const readBack = async () => {
    latest = await read();
    if (isPut(latest, rule, { pair, percent })) return true;
    // the write before this look may still come
    if (!isBetween(latest.actions, pair)) throw new Unapplied(changed(latest, pair), 'unknown');
    return null;
  };
  await sendForward(failure(rule, percent), { send, readBack, begunAt });
  await verify(read, rule, { pair, percent });
  return true;
}

/** @throws Unapplied `unknown` for a rule that does not show its share: it was written, after all */
async function verify(
  read: () => Promise<ProductionRule>,
  rule: ProductionRule,
  { pair, percent }: Omit<Put, 'begunAt'>,
): Promise<void> {
  const deadline = performance.now() + READS_SETTLE_MS;
  for (;;) {
    const now = await read().catch((cause: unknown) => {
      const why = (cause as Error).message;
      throw new Unapplied(`ELB took ${percent}% for ${nameOf(rule)}, which could not be read back: ${why}`, 'unknown', {
        cause,
      });
    });
    if (isPut(now, rule, { pair, percent })) return;
    if (performance.now() >= deadline) {
      const share = shareOf(now, pair);
      const shown = share === null ? `forwards to ${shownGroups(now)}` : `gives the candidate ${share}%`;
      throw new Unapplied(`ELB took ${percent}% for ${nameOf(rule)}, which ${shown} afterwards.`, 'unknown');
    }
    await sleep(LOOK_EVERY_MS);
  }
}

/** Whether a rule, as it shows now, has what it is to be given. */
export function isPut(
  now: ProductionRule,
  rule: Pick<ProductionRule, 'ownStickySeconds'>,
  { pair, percent }: Omit<Put, 'begunAt'>,
): boolean {
  if (shareOf(now, pair) !== percent) return false;
  const wanted = stickySecondsFor(now, rule, percent);
  return wanted === null || (stickySecondsOf(now.actions) ?? wanted) === wanted;
}

/** Shortened while the candidate has traffic, its own without; null for what is to stay as it is. */
function stickySecondsFor(
  { actions }: ProductionRule,
  { ownStickySeconds: own }: Pick<ProductionRule, 'ownStickySeconds'>,
  percent: number,
): number | null {
  if (own === undefined) return null;
  const short = keptSeconds(own, 'shorten');
  if (percent > 0) return short;
  // what somebody has set meanwhile is theirs
  return stickySecondsOf(actions) === short ? own : null;
}

/** Those that the rule had at first, where they give this share: whoever keeps the rule as code finds it as it was. */
function weightsOf(rule: ProductionRule, pair: Pair, percent: number): number | Weights {
  if (!isBetween(rule.actions, pair) || shareOf(rule, pair) !== percent) return weightsFor(percent);
  const forwards = forwardsOf(rule.actions);
  const of = (arn: string) => forwards.find(({ targetGroupArn }) => targetGroupArn === arn)!.weight;
  return { stable: of(pair.stable), candidate: of(pair.candidate) };
}

/** What is said of a rule that was not written. */
export function failure(rule: ProductionRule, percent: number): string {
  return `ELB did not give the candidate ${percent}% in ${nameOf(rule)}`;
}

/** What is said of a rule that forwards to others than these two by now. */
export function changed(rule: ProductionRule, { stable, candidate }: Pair): string {
  return (
    `Somebody has changed ${nameOf(rule)}: it forwards to ${shownGroups(rule)} by now, where ${groupName(stable)} and ` +
    `${groupName(candidate)} must stand and no other. It was left as it is; let it forward to these two again.`
  );
}

function shownGroups({ actions }: ProductionRule): string {
  return groupsOf(actions).map(groupName).join(', ') || 'nobody';
}
