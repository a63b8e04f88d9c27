import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Tags } from '../ecs/api.ts';
import { parseNote, type NativeNote } from './note.ts';

/** Who changed the service for the time of a rollout. */
export interface Holder {
  /** Id of the rollout. */
  readonly rollout: string;
  /** Id of its owner when it was begun. */
  readonly owner: string;
  /** Names the journal's record that it goes by, of no meaning here: who may rewrite a journal may not rewrite tags. Absent without one. */
  readonly journal?: string;
}

/** What the tags of a service say of a rollout. */
export interface Tagged<Note = NativeNote> extends Holder {
  readonly note: Note;
}

const PREFIX = 'deploy-actions:';
const HOLDER = `${PREFIX}rollout`;
const PIECE = `${PREFIX}restore.`;

/** Characters of a tag's value. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html */
const MOST_LENGTH = 256;

/** More pieces than this would crowd out the service's own tags. */
const MOST_PIECES = 7;

/** No configuration inflates to this; what does was not written here. Bytes. */
const MOST_BYTES = 65_536;

/** @throws RangeError when it is too much for tags */
export function toTags(note: object, { rollout, owner, journal = '' }: Holder): Tags {
  const text = deflateRawSync(JSON.stringify(note)).toString('base64url');
  const pieces = cut(`0.${text}`);
  if (pieces.length > MOST_PIECES) {
    throw new RangeError(
      `What the service is to be given back takes ${pieces.length} tags; ${MOST_PIECES} are the most. ` +
        'Its deployment configuration has very many, or very long, hooks.',
    );
  }
  // the count goes first: pieces of an older rollout may have been left behind these
  pieces[0] = `${pieces.length}${pieces[0]!.slice(1)}`;
  return Object.fromEntries([
    [HOLDER, `${plain(rollout)} ${plain(owner)} ${plain(journal)}`.trimEnd().slice(0, MOST_LENGTH)],
    ...pieces.map((piece, index) => [`${PIECE}${index + 1}`, piece]),
  ]);
}

/**
 * @returns null when no rollout has left any
 * @throws TypeError when they are there and cannot be read
 */
export function fromTags(tags: Tags): Tagged | null;
export function fromTags<Note>(tags: Tags, parse: (value: unknown) => Note): Tagged<Note> | null;
export function fromTags(tags: Tags, parse: (value: unknown) => unknown = parseNote): Tagged<unknown> | null {
  const first = tags[`${PIECE}1`];
  if (first === undefined) return null;
  const count = Number(first[0]);
  const text = Array.from({ length: count }, (_, index) => tags[`${PIECE}${index + 1}`] ?? '').join('');
  const [rollout = '', owner = '', journal] = (tags[HOLDER] ?? '').split(' ');
  return { rollout, owner, ...(journal !== undefined && { journal }), note: parse(parsed(text.slice(2))) };
}

/** As `fromTags`, for who knows by other means what damaged tags said: null for those. */
export function legibly(tags: Tags): Tagged | null {
  try {
    return fromTags(tags);
  } catch {
    return null;
  }
}

/** Keys of the tags that a rollout has written. */
export function ownTagKeys(tags: Tags): string[] {
  return Object.keys(tags).filter((key) => key === HOLDER || key.startsWith(PIECE));
}

function parsed(text: string): unknown {
  try {
    const bytes = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: MOST_BYTES });
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch (cause) {
    const message =
      `The tags ${PIECE}1 and following are damaged: somebody has changed or removed some. Give the service its deployment ` +
      `configuration back by hand (\`aws ecs update-service\`), then remove them.`;
    throw new TypeError(message, { cause });
  }
}

function cut(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / MOST_LENGTH) }, (_, index) =>
    text.slice(index * MOST_LENGTH, (index + 1) * MOST_LENGTH),
  );
}

/** Only what ECS allows in a tag, and no spaces: they separate. */
function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}+\-=._:/@]/gu, '_');
}
