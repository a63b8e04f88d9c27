import type { Finding } from '@deploy-actions/strategy';
import type { SitesApi, SiteView, SiteConfig } from '../sites/api.ts';
import { imageIn, memberIn } from './image.ts';
import { SLOT_FORMAT, type SlotNote } from './note.ts';
import { requirements } from './requirements.ts';
import { rulesIn, shareOf } from './rules.ts';
import { fromTags, type Tagged } from './tags.ts';

/** What a rollout begins with. */
export interface Opening {
  /** `resumed`: by its note, or by what a step before has left on the site. */
  readonly mode: 'new' | 'resumed';
  /** Null where production or the slot cannot be moved between. */
  readonly note: SlotNote | null;
  readonly siteId: string;
  /** Why it cannot be begun; none for one that goes on. */
  readonly problems: readonly Finding[];
  /** Whether the release serves already, and nothing is under way. */
  readonly serves: boolean;
  readonly tagged: Tagged | null;
}

export interface Wanted {
  /** Null: what the slot has. */
  readonly release: string | null;
  readonly slot: string;
  readonly note?: SlotNote | null;
}

/** One slot as an opening needs it. */
export interface Place {
  readonly view: SiteView;
  readonly config: SiteConfig;
}

/**
 * Reads what is there; changes nothing.
 *
 * @throws Error when there is no such site
 */
export async function open(sites: SitesApi, { release, slot, note = null }: Wanted): Promise<Opening> {
  const site = await placeOf(sites, null);
  if (site === null) throw new Error('There is no such site.');
  const tagged = await readTags(sites, note !== null);
  const common = { siteId: site.view.id, tagged };
  const left = tagged !== null && (release === null || tagged.note.release === release) ? tagged.note : null;
  const known = note ?? left;
  if (known !== null) {
    const problems = note === null && release !== null ? promotedBefore(site, known) : [];
    return { ...common, mode: 'resumed', note: known, problems, serves: false };
  }
  const beside = await placeOf(sites, slot);
  const names = beside === null ? await sites.slots() : [];
  const begun = beginning(site, beside, slot, release);
  const problems = requirements({ site, beside, slot, names, release: begun?.release ?? null, tagged });
  const serves = begun !== null && begun.release === begun.stable && tagged === null && site.view.operation === null;
  return { ...common, mode: 'new', note: begun, problems, serves };
}

/** Tags do not say how far a rollout came: begun anew by them, one that has swapped would take its own release back. */
function promotedBefore({ config, view }: Place, { release }: SlotNote): Finding[] {
  if (imageIn(config) !== release || view.operation !== null) return [];
  const message =
    `production has ${release} already, and what its rollout needed for itself is left on the site: remove that with ` +
    '`command: reconcile`, which keeps the release.';
  return [{ message, path: [] }];
}

function beginning(site: Place, beside: Place | null, slot: string, release: string | null): SlotNote | null {
  const [stable, member] = [imageIn(site.config), memberIn(site.config)];
  const wanted = release ?? (beside === null ? null : imageIn(beside.config));
  if (beside === null || stable === null || member === null || wanted === null) return null;
  const { host } = beside.view;
  const share = shareOf(rulesIn(site.config), { slot, host });
  return { format: SLOT_FORMAT, release: wanted, stable, slot, host, member, share, lastSwap: site.view.lastSwap };
}

async function placeOf(sites: SitesApi, slot: string | null): Promise<Place | null> {
  const view = await sites.site(slot);
  return view === null ? null : { view, config: await sites.config(slot) };
}

/** @param knows by a note what tags say: damaged ones, or none to be had, are no matter then */
async function readTags(sites: SitesApi, knows: boolean): Promise<Tagged | null> {
  try {
    return fromTags(await sites.tags());
  } catch (error) {
    if (knows) return null;
    throw error;
  }
}
