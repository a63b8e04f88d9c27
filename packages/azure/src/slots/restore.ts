import { setTimeout as sleep } from 'node:timers/promises';
import { Unapplied, type Applied } from '@deploy-actions/strategy';
import { sendSwap } from '../swap/send.ts';
import type { Forward } from './forward.ts';
import { look } from './look.ts';
import { pinned, swapStep } from './snapshot.ts';
import { giveImage, giveShare, unapplied } from './writes.ts';

/**
 * Gives the stable release all traffic, a step at a time: no new visitors for the slot, the swap taken back where it was made, and
 * the stable release in the slot, too, where visitors land that were drawn to it before. By the last, a swap that comes late does
 * no harm either. The rule is changed also where nothing else can be read.
 *
 * @throws Unapplied
 */
export async function restore(back: Omit<Forward, 'begunAt'>): Promise<Applied> {
  try {
    return await takeBack(back);
  } catch (error) {
    throw unapplied('The traffic was not given back', error);
  }
}

async function takeBack({ sites, note, routingMs, attempt, onAttempt }: Omit<Forward, 'begunAt'>): Promise<Applied> {
  const { slot, stable: wants } = note;
  const isMoved = await giveShare(sites, note, null);
  const seen = await look(sites, note);
  const step = swapStep(seen, { wants, attempt, nowMs: performance.now(), mayRepeat: true });
  if (step.do === 'wait') throw new Unapplied(`It is waited for: ${step.why}.`, 'unknown');
  if (step.do === 'send') {
    await sendSwap(sites, { slot, wants, lastSwap: seen.lastSwap, onAttempt });
    return { sent: true, detail: `The swap is taken back: ${slot} has ${wants}, which production gets again.` };
  }
  if (step.do === 'refuse') {
    // the swap that would bring it back needs it in the slot first
    if (seen.production.image !== note.release)
      throw new Unapplied(`Production has another release: ${step.why}.`, 'unknown');
    await giveImage(sites, note, wants);
    return { sent: true, detail: `The slot ${slot} is given ${wants} first; then production gets it by a swap.` };
  }
  // who asks for the slot by its cookie restarts with it: new visitors are elsewhere by then
  if (isMoved) await sleep(routingMs);
  const isGiven = seen.slot?.image === note.release && (await giveImage(sites, note, wants));
  return { sent: isMoved || isGiven, detail: pinned(note) };
}
