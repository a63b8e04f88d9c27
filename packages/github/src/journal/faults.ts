import { GitHubError, hasFault } from '../http/errors.ts';

/**
 * Why the journal did not do what it was asked.
 *
 * - `not-permitted`: the token may not. Whoever goes on has no journal, and a weaker lease
 * - `unreachable`: GitHub gave no answer in time. What was to be written may have been, or may be later: load again
 * - `refused`: GitHub does not want it; to ask again is in vain
 * - `damaged`: what is there was not written by this project, or somebody has changed it
 * - `newer`: it was written by a newer version of this project
 */
export type JournalFault = 'not-permitted' | 'unreachable' | 'refused' | 'damaged' | 'newer';

/** The message says what is the matter where, and what to do. */
export class JournalError extends Error {
  readonly fault: JournalFault;

  constructor(fault: JournalFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'JournalError';
    this.fault = fault;
  }
}

/** What a failed call means for a journal. What is no answer of GitHub's stays as it is. */
export function journalErrorOf(error: unknown, ref: string, aim: 'read' | 'written'): unknown {
  if (!(error instanceof GitHubError)) return error;
  const said = `The journal ${ref} could not be ${aim}: ${error.message}`;
  const fail = (fault: JournalFault, advice: string): JournalError =>
    new JournalError(fault, advice === '' ? said : `${said.replace(/\.?$/, '.')} ${advice}`, { cause: error });
  if (hasFault(error, 'permission', 'credentials', 'not-found')) {
    const level = aim === 'read' ? 'read' : 'write';
    return fail(
      'not-permitted',
      `A rollout's journal and lease need \`contents: ${level}\` in the job's \`permissions:\`.`,
    );
  }
  if (hasFault(error, 'rate-limit', 'unreachable', 'ambiguous')) return fail('unreachable', '');
  return fail('refused', '');
}

/** What GitHub's answer to moving or making a ref means. */
export type Refusal = 'conflict' | 'gone' | 'again' | null;

/**
 * - `conflict`: the ref is elsewhere
 * - `gone`: it was deleted
 * - `again`: nobody knows, or GitHub does not know the commit yet; to send the same once more does no harm
 * - null: it failed for good
 */
export function refusalOf(error: unknown): Refusal {
  if (hasFault(error, 'ambiguous', 'unreachable')) return 'again';
  if (!hasFault(error, 'refused')) return null;
  if (/not a fast.?forward|reference already exists/i.test(error.message)) return 'conflict';
  if (/reference does not exist/i.test(error.message)) return 'gone';
  if (statusOf(error) === 409 || /object does not exist/i.test(error.message)) return 'again';
  return null;
}

/** The HTTP status behind an error; null where there was no answer. */
export function statusOf(error: unknown): number | null {
  const status = error instanceof GitHubError ? (error.cause as { status?: unknown } | undefined)?.status : undefined;
  return typeof status === 'number' ? status : null;
}
