import { IMAGE_MEMBERS, type ImageMember } from './image.ts';

/**
 * What must be known to move the weights of a rollout, to put them back, and to leave nothing behind: by any process, from the
 * journal or from the tags of the site alone. Plain JSON, without secrets.
 */
export interface SlotNote {
  readonly format: typeof SLOT_FORMAT;
  /** The candidate's image, and that which served before. */
  readonly release: string;
  readonly stable: string;
  /** The slot that the candidate runs in, and where it is reached. */
  readonly slot: string;
  readonly host: string;
  readonly member: ImageMember;
  /** Per cent that the slot's rule gave it before, 0; null where there was no rule. */
  readonly share: number | null;
  /** The site's last swap when the rollout began; null for none. */
  readonly lastSwap: string | null;
}

export const SLOT_FORMAT = 'slots-1';

/**
 * @param value what a journal or tags hold
 * @throws TypeError for what is no note of a rollout on slots
 */
export function parseSlotNote(value: unknown): SlotNote {
  const note = Object(value) as Record<string, unknown>;
  const { format, release, stable, slot, host, member, share, lastSwap } = note as unknown as SlotNote;
  const texts = Object.entries({ release, stable, slot, host });
  const wrong = [
    ...(format === SLOT_FORMAT ? [] : ['format']),
    ...texts.flatMap(([key, each]) => (typeof each === 'string' && each !== '' ? [] : [key])),
    ...(IMAGE_MEMBERS.includes(member) ? [] : ['member']),
    ...(share === null || Number.isFinite(share) ? [] : ['share']),
    ...(lastSwap === null || typeof lastSwap === 'string' ? [] : ['lastSwap']),
  ];
  if (wrong.length > 0) throw new TypeError(`The note of the rollout on slots cannot be read: ${wrong.join(', ')}.`);
  return { format, release, stable, slot, host, member, share, lastSwap };
}
