import { RECORD_VERSION, type JournalRecord } from '@deploy-actions/strategy';
import * as v from 'valibot';
import { JournalError } from './faults.ts';
import { record as schema } from './schema/record.ts';
import { subjectOf } from './subject.ts';

/** Of a message, in bytes. GitHub documents no limit; the longest records that a rollout writes have a tenth of it. */
const LONGEST = 60_000;

/**
 * A record as a commit's message: a line for people, an empty one, and all of it as a line of JSON. A message comes with a
 * list of commits, a hundred a call; a file in a tree would cost two calls for each.
 *
 * @throws TypeError for a record that could not be read back, or is too long: nothing may rest on it
 */
export function messageOf(record: JournalRecord): string {
  const message = `${subjectOf(record)}\n\n${jsonOf(withoutAddresses(record))}\n`;
  const problem =
    message.length > LONGEST ? `it has ${message.length} bytes of ${LONGEST}` : problemOf(parsed(message));
  if (problem !== null) throw new TypeError(`A record "${record.kind}" cannot be kept: ${problem}.`);
  return message;
}

/**
 * The record in a commit's message.
 *
 * @param where the commit, for people
 * @throws JournalError `damaged` or `newer`
 */
export function recordIn(message: string, where: string): JournalRecord {
  const found = parsed(message);
  const version = (found as { version?: unknown } | null | undefined)?.version;
  if (typeof version === 'number' && version > RECORD_VERSION) {
    const text = `${where} is a record of version ${version}; this release of the action reads up to ${RECORD_VERSION}.`;
    throw new JournalError('newer', `${text} Use the release of the action that wrote it, or a newer one.`);
  }
  const problem = problemOf(found);
  if (problem !== null) throw new JournalError('damaged', `${where} is no record of a rollout: ${problem}. ${ADVICE}`);
  return found as JournalRecord;
}

/** What to do about a journal that cannot be read. */
export const ADVICE =
  'Look at it with `git show`; when nobody needs it, delete the ref, and the next rollout begins a new journal.';

/** The last paragraph, as nothing of the first line may pass for it. Undefined when it is no JSON. */
function parsed(message: string): unknown {
  const text = message.trimEnd();
  try {
    return JSON.parse(text.slice(text.lastIndexOf('\n') + 1));
  } catch {
    return undefined;
  }
}

/** What is wrong with a record; null for nothing. Says where, never what is there: it may be anything. */
function problemOf(found: unknown): string | null {
  if (found === undefined) return 'its last line is no JSON';
  const { issues } = v.safeParse(schema, found);
  if (issues === undefined) return null;
  const [first] = issues;
  const path = v.getDotPath(first);
  return `${path === null ? 'it' : `\`${path}\``} must be ${first.expected ?? 'otherwise'}`;
}

/** The address of a web hook is a secret, and whoever tells people of a rollback has it from the plan that was given. */
function withoutAddresses(record: JournalRecord): JournalRecord {
  return record.kind === 'opened' ? { ...record, plan: { ...record.plan, notifications: [] } } : record;
}

/** One line of ASCII without what GitHub makes links and mentions of. */
function jsonOf(record: JournalRecord): string {
  return JSON.stringify(record).replaceAll(/[^ -~]|[@#]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
