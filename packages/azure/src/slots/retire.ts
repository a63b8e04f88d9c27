import { Unapplied, type Applied } from '@deploy-actions/strategy';
import type { SitesApi } from '../sites/api.ts';
import type { SlotNote } from './note.ts';
import { rulesIn, shareOf } from './rules.ts';
import { fromTags, ownTags } from './tags.ts';
import { giveShare } from './writes.ts';

/**
 * Leaves nothing behind but the slot and what it runs: the rule is as it was, the tags that say so go last. Moves no traffic.
 * Asking twice does no harm.
 *
 * @throws Unapplied `unknown` while the slot has a share
 */
export async function retire(sites: SitesApi, note: SlotNote): Promise<Applied> {
  const tags = await sites.tags();
  const tagged = legibly(tags);
  if (tagged !== null && (tagged.note.release !== note.release || tagged.note.stable !== note.stable)) {
    return { sent: false, detail: `The site is held by another rollout, ${tagged.rollout}: nothing was changed.` };
  }
  if ((shareOf(rulesIn(await sites.config(null)), note) ?? 0) > 0) {
    throw new Unapplied('The slot has a share of the traffic still: its rule stays.', 'unknown');
  }
  const isRuled = await giveShare(sites, note, note.share);
  const own = ownTags(tags);
  const isTagged = Object.keys(own).length > 0;
  if (isTagged) await sites.dropTags(own);
  const sent = isRuled || isTagged;
  return {
    sent,
    detail: sent ? 'The ramp-up rule is as it was, and nothing held any more.' : 'Nothing of the rollout is left.',
  };
}

/** Damaged tags are nobody's: they go. */
function legibly(tags: Parameters<typeof fromTags>[0]) {
  try {
    return fromTags(tags);
  } catch {
    return null;
  }
}
