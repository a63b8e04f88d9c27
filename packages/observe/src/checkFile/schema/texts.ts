import { withoutPlaceholders } from '../../template/placeholders.ts';

/** What is wrong with a text of some kind; null when nothing is. Each completes a sentence, and none quotes what was given. */

/** A longer pattern or path is no work of a person, and costs its reader. */
const LONGEST_EXPRESSION = 1_000;

export const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
export const CAPTURE_NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;
export const HOST = /^(?:[A-Za-z0-9._-]+|\[?[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*\]?)$/;
/** Within a request, where `{{name}}` is filled in. */
export const HOST_TO_FILL = /^(?:(?:[A-Za-z0-9._-]|\{\{[^{}]*\}\})+|\[?[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*\]?)$/;

// oxlint-disable-next-line no-control-regex
const BLANK_OR_CONTROL = /[\u0000-\u0020\u007f]/;

export function tooLong(text: string): string | null {
  return text.length > LONGEST_EXPRESSION
    ? `has ${text.length} characters: at most ${LONGEST_EXPRESSION} are allowed.`
    : null;
}

export function regexFault(pattern: string): string | null {
  const long = tooLong(pattern);
  if (long !== null) return long;
  try {
    void new RegExp(withoutPlaceholders(pattern), 'u');
    return null;
  } catch (error) {
    const reason = (error as SyntaxError).message.split(': ').at(-1)!;
    return `is not a regular expression of JavaScript (flag u): ${reason.toLowerCase()}.`;
  }
}

/** What to do instead, which depends on where an address is written. */
interface Advice {
  readonly relative: string;
  readonly credentials: string;
}

/** For an address that is complete, and may hold `{{name}}`. */
export function urlFault(given: string): string | null {
  return addressFault(given, {
    relative: '; for a path of the target use `path`',
    credentials: ': use `auth`, with `{{env.NAME}}`',
  });
}

/** For an address outside of a check file. */
export function plainUrlFault(given: string): string | null {
  return addressFault(given, { relative: '', credentials: ': use `auth` in a check file' });
}

/** What checks without an address of their own are asked at. Nothing is filled in here. */
export function targetFault(given: string): string | null {
  if (given.includes('{{')) return 'must be written out: `{{name}}` is filled in within steps alone.';
  const fault = addressFault(given, { relative: '', credentials: ': use `auth` in the checks' });
  if (fault !== null) return fault;
  const { search, hash } = new URL(given);
  return search === '' && hash === '' ? null : 'must not hold a query or a fragment: paths are resolved against it.';
}

function addressFault(given: string, advice: Advice): string | null {
  const address = withoutPlaceholders(given);
  if (BLANK_OR_CONTROL.test(address)) return BLANKS;
  // what is captured may be a whole address, or its beginning
  if (given.startsWith('{{')) return null;
  if (!/^https?:\/\/[^/?#]/i.test(address)) {
    return `must begin with \`http://\` or \`https://\` and name a host${advice.relative}.`;
  }
  if (!URL.canParse(address)) return 'is not a URL: its host or port is wrong.';
  const { username, password } = new URL(address);
  return username === '' && password === '' ? null : `must not hold credentials${advice.credentials}.`;
}

export function proxyFault(given: string): string | null {
  if (BLANK_OR_CONTROL.test(given)) return BLANKS;
  if (!/^http:\/\/[^/?#]/i.test(given) || !URL.canParse(given)) {
    return 'must be `http://host:port`, or `http://user:password@host:port`.';
  }
  const { pathname, search, hash } = new URL(given);
  return pathname + search + hash === '/' ? null : 'must end after the port: a proxy has no path.';
}

const BLANKS = 'must not hold spaces, line ends or control characters: write a space as %20.';

/** For a path, with its query. */
export function pathFault(given: string): string | null {
  if (BLANK_OR_CONTROL.test(withoutPlaceholders(given))) return BLANKS;
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(given)) return 'is a whole address: use `url`.';
  // both lead to another host
  if (/^[/\\]{2}/.test(given)) return 'must not begin with `//`: for another host use `url`.';
  return null;
}

export function nameFault(given: string): string | null {
  if (given.trim() === '') return 'must not be empty.';
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f]/.test(given)) return 'must be one line, without control characters.';
  return given.length > 200 ? `has ${given.length} characters: at most 200 are allowed.` : null;
}
