import type { Finding } from '@deploy-actions/strategy';
import type { SiteRef, SitesApi } from '../sites/api.ts';
import { takeSlotsHome, type AtHome, type Homing } from './home.ts';
import { imageIn, memberIn } from './image.ts';
import { SLOT_FORMAT, type SlotNote } from './note.ts';
import type { Place } from './open.ts';
import { connectSlotTarget } from './target.ts';
import { ownTags } from './tags.ts';

export interface RollingBack {
  readonly sites: SitesApi;
  readonly ref: SiteRef;
  readonly slot: string;
  /** The image to go back to. Null: what the slot has, as a swap leaves it there. */
  readonly to: string | null;
  /** Until every front end goes by a changed rule, ms. */
  readonly routingMs?: number;
}

export type RolledBack =
  | AtHome
  | { readonly result: 'unchanged'; readonly reason: string }
  | { readonly result: 'refused'; readonly problems: readonly Finding[] };

/** What a rollback of this site begins with: the way home from the release that production has. */
export type RollbackPlan =
  | { readonly do: 'go'; readonly note: SlotNote; readonly how: string }
  | { readonly do: 'nothing'; readonly why: string }
  | { readonly do: 'refuse'; readonly why: string };

/** @param site production */
export function planRollback(site: Place, beside: Place, { slot, to }: Pick<RollingBack, 'slot' | 'to'>): RollbackPlan {
  const [release, has, member] = [imageIn(site.config), imageIn(beside.config), memberIn(site.config)];
  if (release === null || member === null) return { do: 'refuse', why: 'production does not run a container image.' };
  const stable = to ?? has;
  if (stable === null) return { do: 'refuse', why: `the slot \`${slot}\` has no image to go back to: name one.` };
  if (stable === release) {
    if (to !== null) return { do: 'nothing', why: `Production has ${to} already.` };
    return {
      do: 'refuse',
      why: `the slot \`${slot}\` has ${release}, as production has: name the image to go back to.`,
    };
  }
  const { host } = beside.view;
  const note = {
    format: SLOT_FORMAT,
    release,
    stable,
    slot,
    host,
    member,
    share: null,
    lastSwap: site.view.lastSwap,
  } as const;
  const how = has === stable ? `by swapping \`${slot}\` back` : `by deploying it to \`${slot}\`, then by a swap`;
  return { do: 'go', note, how: `${stable} takes the place of ${release}, ${how}.` };
}

/**
 * Takes production back to the release before, and the slot with it. Needs nothing but the site: a rollout's tags that lie on it
 * go, too. Idempotent.
 *
 * @throws Unapplied, AzureError where it is refused for good
 */
export async function rollBackSlots(rolling: RollingBack, homing: Homing): Promise<RolledBack> {
  const { sites, ref, slot, routingMs } = rolling;
  const [site, beside] = await Promise.all([placeOf(sites, null), placeOf(sites, slot)]);
  const missing = site === null ? 'there is no such site.' : `the site has no slot \`${slot}\`.`;
  if (site === null || beside === null) return { result: 'refused', problems: [{ message: missing, path: [] }] };
  const plan = planRollback(site, beside, rolling);
  if (plan.do === 'refuse') return { result: 'refused', problems: [{ message: plan.why, path: [] }] };
  if (plan.do === 'nothing') return { result: 'unchanged', reason: plan.why };
  homing.say(plan.how);
  const options = { sites, ref, slot, release: null, holder: { rollout: 'rollback', owner: '' }, note: plan.note };
  const target = await connectSlotTarget({ ...options, ...(routingMs !== undefined && { routingMs }) });
  const home = await takeSlotsHome(target, homing);
  const left = ownTags(await sites.tags());
  if (home.result === 'succeeded' && Object.keys(left).length > 0) await sites.dropTags(left);
  return home;
}

async function placeOf(sites: SitesApi, slot: string | null): Promise<Place | null> {
  const view = await sites.site(slot);
  return view === null ? null : { view, config: await sites.config(slot) };
}
