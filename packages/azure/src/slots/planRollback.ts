import { imageIn, memberIn } from './image.ts';
import { SLOT_FORMAT, type SlotNote } from './note.ts';
import type { Place } from './open.ts';
import { rulesIn, shareOf } from './rules.ts';
import { ROLLBACK, type Tagged } from './tags.ts';

export interface RollbackWish {
  readonly slot: string;
  /** An image, or the digest of one. Null: the release before. */
  readonly to: string | null;
}

/** What a rollback of this site begins with: the way home from the release that is to go. */
export type RollbackPlan =
  | { readonly do: 'go'; readonly note: SlotNote; readonly how: string }
  | { readonly do: 'nothing'; readonly release: string; readonly why: string }
  | { readonly do: 'refuse'; readonly why: string };

export interface RollbackView {
  /** Production. */
  readonly site: Place;
  readonly beside: Place;
  /** What a rollout has left on the site; null for nothing. */
  readonly tagged: Tagged | null;
}

/**
 * What goes, and what takes its place. Without a word of what to go back to it is the stable release of a rollout that is under way;
 * else, where a rule leads visitors to the slot, production stays and the slot loses them: what is on trial there is nothing to go
 * back to; else what the last swap has left in the slot.
 */
export function planRollback({ site, beside, tagged }: RollbackView, { slot, to }: RollbackWish): RollbackPlan {
  const [serves, has, member] = [imageIn(site.config), imageIn(beside.config), memberIn(site.config)];
  if (serves === null || member === null) return refuse('production does not run a container image.');
  const wanted = to === null ? null : imageOf(to, [serves, has, tagged?.note.stable ?? null]);
  if (tagged !== null && (wanted === null || wanted === tagged.note.stable)) {
    const { note, rollout } = tagged;
    const how =
      rollout === ROLLBACK
        ? `The rollback that was begun is brought to its end: ${note.stable} takes the place of ${note.release}.`
        : `The rollout ${rollout} of ${note.release} is taken back: ${note.stable} gets all traffic.`;
    return { do: 'go', note, how };
  }
  const { host } = beside.view;
  const share = shareOf(rulesIn(site.config), { slot, host }) ?? 0;
  const go = (release: string, stable: string, how: string): RollbackPlan => {
    const note = { format: SLOT_FORMAT, release, stable, slot, host, member, share: null } as const;
    return { do: 'go', note: { ...note, lastSwap: site.view.lastSwap }, how };
  };
  const stable = wanted ?? (share > 0 ? serves : has);
  if (stable === null) return refuse(`the slot \`${slot}\` has no image to go back to: name one in \`to\`.`);
  if (stable === serves) {
    if (share > 0 && has !== null && has !== serves)
      return go(has, serves, `The slot \`${slot}\` loses its ${share}% of the visitors, and gets ${serves}, too.`);
    if (wanted !== null) return { do: 'nothing', release: serves, why: `Production has ${serves} already.` };
    return refuse(`the slot \`${slot}\` has ${serves}, as production has: name the image to go back to in \`to\`.`);
  }
  if (wanted === null && !hasSwapped(site.view.lastSwap, slot)) {
    return refuse(
      `the last swap of the site (${site.view.lastSwap ?? 'there was none'}) has left nothing in \`${slot}\`: what it has may never have ` +
        'served. Name the image to go back to in `to`.',
    );
  }
  const way = has === stable ? `by swapping \`${slot}\` back` : `by deploying it to \`${slot}\`, then by a swap`;
  return go(serves, stable, `${stable} takes the place of ${serves}, ${way}.`);
}

/** A digest alone is that of an image that is there, or one of production's repository. */
function imageOf(to: string, [serves, ...known]: readonly [string, ...(string | null)[]]): string {
  if (!/^sha256:[\da-f]{64}$/i.test(to)) return to;
  const digest = to.toLowerCase();
  const found = [serves, ...known].find((each) => each?.endsWith(`@${digest}`) === true);
  return found ?? `${repositoryOf(serves)}@${digest}`;
}

/** `registry:5000/shop:v1` is one of `registry:5000/shop`. */
function repositoryOf(image: string): string {
  return image.replace(/@.*$/, '').replace(/:[^:/]*$/, '');
}

/** @param lastSwap time, source and destination */
function hasSwapped(lastSwap: string | null, slot: string): boolean {
  const [, ...places] = (lastSwap ?? '').toLowerCase().split(' ');
  return places.includes(slot.toLowerCase()) && places.includes('production');
}

function refuse(why: string): RollbackPlan {
  return { do: 'refuse', why };
}
