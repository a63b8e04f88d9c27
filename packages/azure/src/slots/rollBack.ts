import type { Finding } from '@deploy-actions/strategy';
import type { SiteRef, SitesApi } from '../sites/api.ts';
import { writeDown } from '../sites/writeDown.ts';
import { takeSlotsHome, type AtHome, type Homing } from './home.ts';
import { imageIn } from './image.ts';
import type { SlotNote } from './note.ts';
import type { Place } from './open.ts';
import { planRollback, type RollbackPlan, type RollbackWish } from './planRollback.ts';
import { connectSlotTarget, type SlotTarget } from './target.ts';
import { fromTags, ownTags, ROLLBACK, toTags, type Tagged } from './tags.ts';

export interface RollingBack extends RollbackWish {
  readonly sites: SitesApi;
  readonly ref: SiteRef;
  /** Id of the job, which others find on the site while it goes on. */
  readonly owner?: string;
  /** Until every front end goes by a changed rule, ms. */
  readonly routingMs?: number;
}

export interface PreparedRollback {
  readonly plan: RollbackPlan;
  /** The image that production has. */
  readonly serves: string | null;
  /** What people should know. */
  readonly warnings: readonly string[];
}

export type RolledBack =
  | AtHome
  | { readonly result: 'unchanged'; readonly reason: string }
  | { readonly result: 'refused'; readonly problems: readonly Finding[] };

/** Finds out what a rollback would do; changes nothing. */
export async function prepareRollback({ sites, slot, to }: RollingBack): Promise<PreparedRollback> {
  const [site, beside] = await Promise.all([placeOf(sites, null), placeOf(sites, slot)]);
  if (site === null || beside === null) {
    const why = site === null ? 'there is no such site.' : `the site has no slot \`${slot}\`.`;
    return { plan: { do: 'refuse', why }, serves: null, warnings: [] };
  }
  const { tagged, warnings } = await readTags(sites);
  // what is on trial, and what to go back to, they would say
  if (warnings.length > 0 && to === null) {
    const why = `${warnings.join(' ')} Or name the image to go back to in \`to\`.`;
    return { plan: { do: 'refuse', why }, serves: imageIn(site.config), warnings: [] };
  }
  return { plan: planRollback({ site, beside, tagged }, { slot, to }), serves: imageIn(site.config), warnings };
}

/** What the note says is gone back from. */
export function connectRollback(
  { sites, ref, routingMs, owner = '' }: RollingBack,
  note: SlotNote,
): Promise<SlotTarget> {
  const options = { sites, ref, slot: note.slot, release: null, holder: { rollout: ROLLBACK, owner }, note };
  return connectSlotTarget({ ...options, ...(routingMs !== undefined && { routingMs }) });
}

/**
 * Takes production back, and the slot with it; tags of rollouts go, too. Idempotent.
 *
 * @throws Unapplied, AzureError where it is refused for good
 */
export async function carryOutRollback(rolling: RollingBack, note: SlotNote, homing: Homing): Promise<AtHome> {
  const { sites } = rolling;
  await holdSite(rolling, note, homing.say);
  const home = await takeSlotsHome(await connectRollback(rolling, note), homing);
  if (home.result !== 'succeeded') return home;
  const left = ownTags(await sites.tags());
  if (Object.keys(left).length > 0) await sites.dropTags(left);
  return home;
}

/** Whoever comes after a rollback that was cut short has to go the same way: after its swap the slot has what is to go. */
function holdSite({ sites, owner = '' }: RollingBack, note: SlotNote, say: Homing['say']): Promise<void> {
  return writeDown(async () => {
    if (Object.keys(ownTags(await sites.tags())).length > 0) return;
    await sites.addTags(toTags(note, { rollout: ROLLBACK, owner }));
  }, say);
}

/**
 * Both in one. Needs nothing but the site.
 *
 * @throws as `carryOutRollback`
 */
export async function rollBackSlots(rolling: RollingBack, homing: Homing): Promise<RolledBack> {
  const { plan } = await prepareRollback(rolling);
  if (plan.do === 'refuse') return { result: 'refused', problems: [{ message: plan.why, path: [] }] };
  if (plan.do === 'nothing') return { result: 'unchanged', reason: plan.why };
  homing.say(plan.how);
  return carryOutRollback(rolling, plan.note, homing);
}

/** Damaged ones are no reason not to go back. */
async function readTags(
  sites: SitesApi,
): Promise<{ readonly tagged: Tagged | null; readonly warnings: readonly string[] }> {
  const tags = await sites.tags();
  try {
    return { tagged: fromTags(tags), warnings: [] };
  } catch (error) {
    return { tagged: null, warnings: [(error as Error).message] };
  }
}

async function placeOf(sites: SitesApi, slot: string | null): Promise<Place | null> {
  const view = await sites.site(slot);
  return view === null ? null : { view, config: await sites.config(slot) };
}
