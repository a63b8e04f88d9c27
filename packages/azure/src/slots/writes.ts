import { Unapplied } from '@deploy-actions/strategy';
import { certaintyOf } from '../arm/error.ts';
import type { SitesApi } from '../sites/api.ts';
import { imageChange, imageIn } from './image.ts';
import type { SlotNote } from './note.ts';
import { experimentsOf, rulesIn, shareOf, withShare, type RuleOf } from './rules.ts';

/**
 * What moves a rollout forward is begun within this time or not at all, ms: whoever takes the rollout over waits only for so long
 * until nothing of its former owner can come any more.
 */
const FORWARD_WITHIN_MS = 10_000;

/** @throws Unapplied where it is too late for anything that goes forward */
export function leftOf(begunAt: number): number {
  const leftMs = begunAt + FORWARD_WITHIN_MS - performance.now();
  if (leftMs > 0) return leftMs;
  throw new Unapplied('It was not sent: reading took too long.', 'unknown');
}

/**
 * Gives the slot a share of new visitors; null takes its rule away. All other rules stay. A write whose answer was lost is read back.
 *
 * @returns whether anything was sent
 */
export async function giveShare(
  sites: SitesApi,
  of: RuleOf,
  percent: number | null,
  withinMs?: number,
): Promise<boolean> {
  const config = await sites.config(null);
  const rules = rulesIn(config);
  if (shareOf(rules, of) === percent) return false;
  const change = experimentsOf(config, withShare(rules, of, percent));
  await readBack(
    () => sites.setConfig(null, change, withinMs),
    async () => shareOf(rulesIn(await sites.config(null)), of) === percent,
  );
  return true;
}

/** @returns whether anything was sent: what a slot runs already is not written again */
export async function giveImage(sites: SitesApi, note: SlotNote, image: string, withinMs?: number): Promise<boolean> {
  if (imageIn(await sites.config(note.slot)) === image) return false;
  await readBack(
    () => sites.setConfig(note.slot, imageChange(note.member, image), withinMs),
    async () => imageIn(await sites.config(note.slot)) === image,
  );
  return true;
}

async function readBack(send: () => Promise<void>, isThere: () => Promise<boolean>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (certaintyOf(error) !== 'unknown' || !(await isThere().catch(() => false))) throw error;
  }
}

/** An error, with whether it was done. */
export function unapplied(what: string, error: unknown): Unapplied {
  if (error instanceof Unapplied) return error;
  const certainty = certaintyOf(error) === 'refused' ? 'refused' : 'unknown';
  return new Unapplied(`${what}: ${(error as Error).message}`, certainty, { cause: error });
}
