import { AzureError, type Certainty } from './error.ts';

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** Of a header, in lower case; null where there is none. */
  readonly header: (name: string) => string | null;
}

/** Characters of a body that is not in any of Azure's shapes, as much as people can read. */
const MOST_TEXT = 300;

/** App Service's words for a site that something else is done to: they end with it. */
const IS_BUSY = /another operation is in progress/i;

/**
 * The error that an answer is. Resource Manager says `error.code`, App Service `Code` and `Message`, a gateway whatever it likes.
 *
 * @param call for people: `POST …/slotsswap`
 */
export function refusalOf(call: string, { status, body, header }: Answer, now = Date.now()): AzureError {
  const { code, message } = wordsOf(body);
  const said = [code, message].filter((each) => each !== '').join(': ') || body.slice(0, MOST_TEXT).trim();
  const id = header('x-ms-correlation-request-id') ?? header('x-ms-request-id');
  const traced = id === null ? '' : ` (correlation id ${id})`;
  return new AzureError(`${call} was answered ${status}${said === '' ? '' : ` ${said}`}${traced}`, {
    status,
    code,
    body,
    certainty: certaintyOf(status, code, message),
    retryAfterMs: retryAfter(header('retry-after'), now),
  });
}

function certaintyOf(status: number, code: string, message: string): Certainty {
  // the token ended, or was not taken: nothing was done, and the next token may do
  if (status === 401) return code === 'ExpiredAuthenticationToken' ? 'later' : 'refused';
  if (status === 429 || (status === 409 && IS_BUSY.test(message))) return 'later';
  return status >= 500 || status === 408 ? 'unknown' : 'refused';
}

function wordsOf(body: string): { readonly code: string; readonly message: string } {
  const parsed = Object(json(body)) as Record<string, unknown>;
  const error = Object(parsed['error'] ?? parsed) as Record<string, unknown>;
  const text = (...names: string[]): string =>
    names.map((name) => error[name]).find((each) => typeof each === 'string') ?? '';
  return { code: text('code', 'Code'), message: text('message', 'Message') };
}

function json(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}

/** Seconds, or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}
