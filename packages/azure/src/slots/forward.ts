import { setTimeout as sleep } from 'node:timers/promises';
import { Unapplied, type Applied } from '@deploy-actions/strategy';
import { certaintyOf } from '../arm/error.ts';
import type { SitesApi } from '../sites/api.ts';
import type { SwapAttempt } from '../swap/attempt.ts';
import { sendSwap } from '../swap/send.ts';
import { isReady, look, type Look } from './look.ts';
import type { SlotNote } from './note.ts';
import { othersOf, shareOf } from './rules.ts';
import { swapStep } from './snapshot.ts';
import { giveImage, giveShare, leftOf } from './writes.ts';

export interface Forward {
  readonly sites: SitesApi;
  readonly note: SlotNote;
  /** When it was asked for, by `performance.now`. */
  readonly begunAt: number;
  /** Until every front end goes by a changed rule, ms. */
  readonly routingMs: number;
  readonly attempt: SwapAttempt | null;
  readonly onAttempt: (attempt: SwapAttempt | null) => void;
  /** Told when the slot's share is taken for the swap, and when it was given back. */
  readonly onYield: (yielded: boolean) => void;
}

/**
 * The slot gets the release. Its rule, of 0, lets the candidate be asked for by name under production's host: it comes first, so that
 * whoever finds the release there finds it so, also when this process ends between the two.
 */
export async function bringUp({ sites, note, begunAt }: Forward): Promise<Applied> {
  const isRuled = note.share === null && (await giveShare(sites, note, 0, leftOf(begunAt)));
  const isDeployed = await giveImage(sites, note, note.release, leftOf(begunAt));
  const detail = isDeployed
    ? `The slot ${note.slot} is given ${note.release}.`
    : `The slot ${note.slot} has ${note.release} already.`;
  return { sent: isDeployed || isRuled, detail };
}

export async function setWeight({ sites, note, begunAt }: Forward, weight: number): Promise<Applied> {
  const seen = await look(sites, note);
  refuseOthers(seen, note);
  const sent = await giveShare(sites, note, weight, leftOf(begunAt));
  const how = sent ? 'The ramp-up rule was changed to give' : 'The ramp-up rule gives';
  return { sent, detail: `${how} ${note.slot} ${weight}% of new visitors.` };
}

/**
 * The slot is swapped into production. It gets no new visitors meanwhile: it restarts for the swap, and a rule that stays with
 * production would lead them to the release before afterwards.
 */
export async function promote(forward: Forward): Promise<Applied> {
  const { sites, note, begunAt, routingMs, attempt, onAttempt, onYield } = forward;
  const seen = await look(sites, note);
  const wish = { wants: note.release, attempt, nowMs: performance.now(), mayRepeat: false };
  const step = swapStep(seen, wish);
  if (step.do === 'nothing') return { sent: false, detail: 'Production has the release already.' };
  if (step.do === 'wait') throw new Unapplied(`The slot is not swapped now: ${step.why}.`, 'unknown');
  if (step.do === 'refuse') throw new Unapplied(`The slot cannot be swapped: ${step.why}.`, 'refused');
  refuseOthers(seen, note);
  const share = shareOf(seen.rules, note);
  if (share !== null) {
    onYield(true);
    if (await giveShare(sites, note, null, leftOf(begunAt))) await sleep(routingMs);
  }
  const { slot, release: wants } = note;
  const sending = { slot, wants, lastSwap: seen.lastSwap, withinMs: leftOf(begunAt), onAttempt };
  await sendSwap(sites, sending).catch(async (error: unknown) => {
    // one that was not taken, and may be later, leaves the candidate what it had
    if (certaintyOf(error) === 'later' && share !== null) {
      await giveShare(sites, note, share, leftOf(begunAt));
      onYield(false);
    }
    throw error;
  });
  return { sent: true, detail: `The slot ${slot} is being swapped into production, without new visitors of its own.` };
}

function refuseOthers({ production, slot, rules, operation }: Look, note: SlotNote): void {
  const unknown = (why: string) => new Unapplied(why, 'unknown');
  if (slot === null) throw new Unapplied(`There is no slot ${note.slot} any more.`, 'refused');
  if (production.image !== note.stable)
    throw unknown(`Production was given ${production.image ?? 'something else'} meanwhile.`);
  if (slot.image !== note.release)
    throw unknown(`The slot ${note.slot} has ${slot.image ?? 'something else'}, not the release.`);
  if (othersOf(rules, note).length > 0) throw unknown('Another ramp-up rule sends users elsewhere.');
  if (operation !== null) throw unknown(`An operation on the site goes on (${operation}).`);
  if (!isReady(slot)) throw unknown(`${slot.ready} of ${slot.all} instances of ${note.slot} are ready.`);
}
