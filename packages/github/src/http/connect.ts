import { setTimeout as sleep } from 'node:timers/promises';
import { Octokit } from '@octokit/rest';
import { errorOf, type Failure } from './errors.ts';
import { PATIENCE_MS, waitAfter } from './patience.ts';

export interface Connection {
  /** `https://api.github.com`, or `https://host/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  /** Who asks, with its version. */
  readonly userAgent: string;
  readonly signal: AbortSignal;
  /** Told before each pause. */
  readonly onWait: (message: string) => void;
}

/** What a call may be given in `request`, for where nobody can wait as long as others do. */
export interface CallLimits {
  /** Ends the call and its pauses, as if GitHub had not answered. */
  readonly signal?: AbortSignal;
  /** How long it may wait for a GitHub that is not well, in ms; it is not counted against that of all calls. */
  readonly patienceMs?: number;
}

/** One repository on GitHub. */
export interface GitHub {
  readonly octokit: Octokit;
  /** As every call takes it. */
  readonly at: { readonly owner: string; readonly repo: string };
}

/** Nothing but an upload takes longer, in ms. */
const LONGEST_ANSWER_MS = 60_000;
const LONGEST_UPLOAD_MS = 1_800_000;

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** A client whose calls survive rate limits and failures as far as that is safe, and reject with a GitHubError. */
export function connect(connection: Connection): GitHub {
  const { apiUrl, repository, token, userAgent, signal, onWait } = connection;
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = new Octokit({ baseUrl: apiUrl.replace(/\/+$/, ''), auth: token, userAgent, log: silent });
  let left = PATIENCE_MS;
  octokit.hook.wrap('request', async (request, options) => {
    const longest = options.url.includes('/assets{') ? LONGEST_UPLOAD_MS : LONGEST_ANSWER_MS;
    const { signal: own, patienceMs }: CallLimits = options.request;
    const ended = own === undefined ? signal : AbortSignal.any([signal, own]);
    for (let number = 1, waited = 0; ; number += 1) {
      signal.throwIfAborted();
      try {
        const timed = AbortSignal.any([ended, AbortSignal.timeout(longest)]);
        return await request({ ...options, request: { ...options.request, signal: timed } });
      } catch (error) {
        signal.throwIfAborted();
        const failure = failureOf(options, error);
        const patience = patienceMs === undefined ? left : patienceMs - waited;
        const wait = waitAfter(failure, { number, left: patience, now: Date.now() });
        if (wait === null || ended.aborted) throw errorOf(failure, waited, error);
        onWait(`GitHub: ${failure.method} ${failure.path}: ${failure.said}; again in ${Math.ceil(wait / 1_000)} s`);
        await sleep(wait, undefined, { signal: ended }).catch(() => signal.throwIfAborted());
        waited += wait;
        if (patienceMs === undefined) left -= wait;
      }
    }
  });
  return { octokit, at: { owner, repo } };
}

function failureOf({ method, url }: { method: string; url: string }, error: unknown): Failure {
  const known = error as {
    message?: string;
    response?: { status: number; headers: Failure['headers']; data: unknown };
  };
  const { response } = known;
  const said = known.message ?? String(error);
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  if (response === undefined) return { method, path, status: null, headers: {}, said };
  return { method, path, status: response.status, headers: response.headers, said: wordsOf(response.data) ?? said };
}

/** Of a page of HTML, which a balancer in front of GitHub answers with, nobody needs more than that it is one. */
function wordsOf(data: unknown): string | null {
  if (typeof data === 'string') return /^\s*</.test(data) ? 'an HTML page' : data.slice(0, 300) || 'no words';
  if (data === null || typeof data !== 'object') return null;
  const { message, errors } = data as { message?: unknown; errors?: unknown };
  if (typeof message !== 'string') return null;
  return errors === undefined ? message : `${message}: ${JSON.stringify(errors)}`;
}
