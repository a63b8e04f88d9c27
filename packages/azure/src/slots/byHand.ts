import type { SiteRef, SitesApi } from '../sites/api.ts';
import { imageIn } from './image.ts';
import type { SlotNote } from './note.ts';
import { rulesIn, shareOf } from './rules.ts';
import { ownTags } from './tags.ts';

/**
 * What a person has to type to undo what a rollout has left, command by command with a comment above each: none for what is seen
 * to be undone. Never throws: what cannot be read counts as left.
 */
export async function byHand(sites: SitesApi, { resourceGroup, site }: SiteRef, note: SlotNote): Promise<string[]> {
  const [config, tags, view] = await Promise.all([
    sites.config(null).catch(() => null),
    sites.tags().catch(() => null),
    sites.site(null).catch(() => null),
  ]);
  const where = `--resource-group ${quoted(resourceGroup)} --name ${quoted(site)}`;
  const isRuled = config === null || shareOf(rulesIn(config), note) !== note.share;
  const keys = tags === null ? [] : Object.entries(ownTags(tags)).map(([key, value]) => quoted(`${key}=${value}`));
  return [
    ...(config !== null && imageIn(config) === note.release
      ? [
          '# To go back to the release before, which the slot has',
          `az webapp deployment slot swap ${where} --slot ${quoted(note.slot)} --target-slot production`,
        ]
      : []),
    ...(isRuled ? ['# Give production all new visitors', `az webapp traffic-routing clear ${where}`] : []),
    ...(keys.length > 0 && view !== null
      ? [
          "# Then remove the rollout's tags",
          `az tag update --resource-id ${quoted(view.id)} --operation Delete --tags ${keys.join(' ')}`,
        ]
      : []),
  ];
}

function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
