import { plainUrlFault, tooLong } from '../../checkFile/schema/texts.ts';

/** What is wrong with a text of some kind; null when nothing is. Each completes a sentence, and none quotes what was given. */

const LONGEST_QUERY = 10_000;

export function urlFault(given: string): string | null {
  const fault = plainUrlFault(given);
  if (fault === null || !fault.includes('credentials')) return fault;
  return 'must not hold credentials: send them in `headers`, with `{{env.NAME}}`.';
}

export function queryFault(given: string): string | null {
  if (given.trim() === '') return 'must not be empty.';
  return given.length > LONGEST_QUERY ? `has ${given.length} characters: at most ${LONGEST_QUERY} are allowed.` : null;
}

export function pathFault(given: string): string | null {
  if (!given.startsWith('$')) return 'is not a JSONPath (RFC 9535): it must begin with `$`, e.g. `$.total`.';
  return given.includes('{{') ? 'is taken as it is: `{{name}}` is filled in within a URL alone.' : tooLong(given);
}
