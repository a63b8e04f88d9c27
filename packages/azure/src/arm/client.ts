import { setTimeout as sleep } from 'node:timers/promises';
import {
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineFromOptions,
  createPipelineRequest,
  type HttpMethods,
} from '@azure/core-rest-pipeline';
import type { Cloud } from '../clouds.ts';
import type { Tokens } from '../credentials/tokens.ts';
import { AzureError, certaintyOf } from './error.ts';
import { pauseBefore } from './pace.ts';
import { refusalOf } from './refusal.ts';

export interface Arm {
  /**
   * Calls Resource Manager. A read is repeated until it is answered; anything else is sent again only where it is certain that it
   * did not take effect.
   *
   * @throws AzureError
   */
  call(request: ArmRequest): Promise<ArmAnswer>;
}

export interface ArmRequest {
  readonly method: HttpMethods;
  /** Below the endpoint, or a whole address of it. */
  readonly path: string;
  readonly apiVersion?: string;
  readonly body?: object;
  /** Sent as they are, in place of a body. */
  readonly bytes?: Uint8Array;
  /** The longest that one request may be under way, ms, where that is more than reads and writes take. */
  readonly timeoutMs?: number;
  /** Whether the answer is no JSON: its body is the text as it came. */
  readonly isText?: boolean;
  /** Whether it only reads, although its method may say otherwise. */
  readonly reads?: boolean;
  /** No attempt begins later than this after the first, ms. */
  readonly withinMs?: number;
}

export interface ArmAnswer {
  readonly status: number;
  /** Parsed; null for none. */
  readonly body: unknown;
  readonly header: (name: string) => string | null;
}

export interface ArmOptions {
  readonly cloud: Cloud;
  readonly tokens: Tokens;
  /** Names the action and its version. */
  readonly userAgent: string;
  /** Told the Date header of each answer. */
  readonly onDate?: (header: string | null) => void;
}

/** The longest that one request may be under way, ms: strategy's `REQUEST_TIMEOUT_MS`. */
const TIMEOUT_MS = 30_000;
const WITHIN_MS = 60_000;

export function connectArm({ cloud, tokens, userAgent, onDate }: ArmOptions): Arm {
  const pipeline = createPipelineFromOptions({
    // what is sent again, and when, is decided in pace.ts
    retryOptions: { maxRetries: 0 },
    userAgentOptions: { userAgentPrefix: userAgent },
  });
  const http = createDefaultHttpClient();

  async function attempt(url: string, token: string, asked: ArmRequest): Promise<ArmAnswer> {
    const { method, body, bytes, timeoutMs = TIMEOUT_MS } = asked;
    const headers = createHttpHeaders({ accept: 'application/json', authorization: `Bearer ${token}` });
    if (body !== undefined) headers.set('content-type', 'application/json');
    // a time-out of the pipeline's own outlives requests that fail, and the process with it
    const abortSignal = AbortSignal.timeout(timeoutMs);
    const request = createPipelineRequest({ url, method, headers, abortSignal });
    if (body !== undefined) request.body = JSON.stringify(body);
    if (bytes !== undefined) {
      headers.set('content-type', 'application/octet-stream');
      request.body = bytes;
    }
    const call = `${method} ${shortPath(url)}`;
    const response = await pipeline.sendRequest(http, request).catch((cause: Error) => {
      const why = abortSignal.aborted ? ` within ${timeoutMs / 1_000} s` : `: ${cause.message}`;
      throw new AzureError(`${call} was not answered${why}`, { cause, certainty: 'unknown' });
    });
    const text = response.bodyAsText ?? '';
    const header = (name: string) => response.headers.get(name) ?? null;
    onDate?.(header('date'));
    if (response.status >= 400) throw refusalOf(call, { status: response.status, body: text, header });
    return { status: response.status, body: asked.isText ? text : parsed(call, text), header };
  }

  return {
    async call(request) {
      const { method, withinMs = WITHIN_MS } = request;
      const url = addressOf(cloud, request);
      const [begun, reads] = [performance.now(), request.reads ?? method === 'GET'];
      let isRenewed = false;
      for (let n = 1; ; n += 1) {
        let token = '';
        try {
          // oxlint-disable-next-line no-await-in-loop
          token = await tokens.get();
          // oxlint-disable-next-line no-await-in-loop
          return await attempt(url, token, request);
        } catch (error) {
          if (!(error instanceof AzureError)) throw error;
          if (error.status === 401 && certaintyOf(error) === 'later') tokens.forget(token);
          // a publishing host says no more than 401: nothing was done, and a new token tells whether that was all
          if (error.status === 401 && error.code === '' && !isRenewed) {
            isRenewed = true;
            tokens.forget(token);
            continue;
          }
          const elapsedMs = performance.now() - begun;
          const pauseMs = pauseBefore({ error, reads, attempt: n, elapsedMs, withinMs });
          if (pauseMs === null) throw error;
          // oxlint-disable-next-line no-await-in-loop
          await sleep(pauseMs);
        }
      }
    },
  };
}

/** @throws TypeError for an address elsewhere: the token is for Resource Manager alone */
function addressOf({ endpoint }: Cloud, { path, apiVersion }: ArmRequest): string {
  const url = new URL(path, `${endpoint}/`);
  if (url.origin !== new URL(endpoint).origin) throw new TypeError(`${url.origin} is not Resource Manager.`);
  if (apiVersion !== undefined) url.searchParams.set('api-version', apiVersion);
  return url.href;
}

/** `…/sites/shop/slots/staging/slotsswap` */
function shortPath(url: string): string {
  return new URL(url).pathname.replace(/^.*\/providers\/Microsoft\.Web/, '…');
}

function parsed(call: string, text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new AzureError(`${call} was answered with what is no JSON`, { cause, body: text, certainty: 'unknown' });
  }
}
