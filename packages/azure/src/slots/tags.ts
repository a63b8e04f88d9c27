import type { Tags } from '../sites/api.ts';
import { parseSlotNote, type SlotNote } from './note.ts';

/** Who changed the site for the time of a rollout. */
export interface Holder {
  readonly rollout: string;
  /** Id of its owner when it was begun. */
  readonly owner: string;
  /** Names the journal's record that it goes by; absent without one. */
  readonly journal?: string;
}

/** What the tags of a site say of a rollout. */
export interface Tagged extends Holder {
  readonly note: SlotNote;
}

/** Names what is no rollout: a rollback by itself. */
export const ROLLBACK = 'rollback';

const PREFIX = 'deploy-actions:';
const HOLDER = `${PREFIX}rollout`;
const PIECE = `${PREFIX}note.`;

/** Characters of a tag's value. https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources#limitations */
const MOST_LENGTH = 256;
/** More would crowd out the site's own tags, of 50. */
const MOST_PIECES = 9;

/** @throws RangeError when it is too much for tags */
export function toTags(note: SlotNote, { rollout, owner, journal = '' }: Holder): Tags {
  const text = JSON.stringify(note);
  const count = Math.ceil(text.length / MOST_LENGTH);
  if (count > MOST_PIECES)
    throw new RangeError(`What a rollout must know of its site takes ${count} tags, of ${MOST_PIECES}.`);
  const pieces = Array.from({ length: count }, (_, index) => [
    `${PIECE}${index + 1}`,
    text.slice(index * MOST_LENGTH, (index + 1) * MOST_LENGTH),
  ]);
  const holder = [rollout, owner, journal]
    .map((each) => each.replaceAll(/\s/g, '_'))
    .join(' ')
    .trimEnd();
  return Object.fromEntries([[HOLDER, holder.slice(0, MOST_LENGTH)], ...pieces]);
}

/**
 * @returns null when no rollout has left any
 * @throws TypeError when they are there and cannot be read
 */
export function fromTags(tags: Tags): Tagged | null {
  const own = ownTags(tags);
  if (Object.keys(own).length === 0) return null;
  const [rollout = '', owner = '', journal] = (own[HOLDER] ?? '').split(' ');
  const pieces = Array.from({ length: MOST_PIECES }, (_, index) => own[`${PIECE}${index + 1}`] ?? '');
  return { rollout, owner, ...(journal !== undefined && { journal }), note: parseSlotNote(parsed(pieces.join(''))) };
}

/** The tags that a rollout has written. */
export function ownTags(tags: Tags): Tags {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => key === HOLDER || key.startsWith(PIECE)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const message =
      `The tags ${PIECE}1 and following are damaged: somebody has changed or removed some. See to it that production has all ` +
      'traffic (`az webapp traffic-routing clear`), then remove them.';
    throw new TypeError(message, { cause });
  }
}
