import type { HealthCheck } from '@deploy-actions/strategy';
import { plainUrlFault } from '../checkFile/schema/texts.ts';
import { secondsOf, shown } from '../http/place.ts';
import { send } from '../http/send.ts';
import { redactor } from '../redact.ts';
import { proxiesOf, proxyFor } from '../run/proxy.ts';

export interface ProbeOptions {
  /** What is asked by GET: http or https. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** For everything, redirects included, ms. 10 s unless told. */
  readonly timeoutMs?: number;
  /** For proxies. */
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Masked in what is said. */
  readonly secrets?: readonly string[];
}

/** How one request ended. */
export interface Probed {
  readonly passed: boolean;
  readonly why: string;
  /** From the beginning to the end of the answer, or until there was none; real ms. */
  readonly tookMs: number;
}

const TIMEOUT_MS = 10_000;
const MOST_REDIRECTS = 5;
const NO_CERTIFICATES: readonly string[] = [];

/** What is wrong with an address to ask; null when nothing is. Quotes nothing of it: it may hold a secret. */
export function probeFault(given: string): string | null {
  if (given.includes('{{')) return 'must be written out: nothing is filled in here.';
  const fault = plainUrlFault(given);
  return fault?.includes('credentials') ? 'must not hold credentials: it is an address that anybody may know.' : fault;
}

/** Asks one address, each time anew; it passes with a status of 200 to 299. Never rejects. */
export function probe(options: ProbeOptions): HealthCheck {
  return async () => {
    const { passed, why } = await probeOnce(options);
    return { passed, why };
  };
}

export async function probeOnce(options: ProbeOptions): Promise<Probed> {
  const { headers = {}, timeoutMs = TIMEOUT_MS, env = {}, signal, secrets = [] } = options;
  const url = new URL(options.url);
  const proxy = proxyFor(url, proxiesOf(env));
  const reply = await send({
    method: 'GET',
    url,
    headers,
    maxRedirects: MOST_REDIRECTS,
    timeoutMs,
    ca: NO_CERTIFICATES,
    ...(proxy !== null && { proxy }),
    ...(signal !== undefined && { signal }),
  });
  const tookMs = (reply.ok ? reply.exchange : reply.failure).timing.totalMs;
  const said = (why: string) => redactor(secrets)(`GET ${shown(url)}: ${why}`);
  if (!reply.ok) return { passed: false, why: said(reply.failure.reason), tookMs };
  const { status } = reply.exchange;
  const passed = status >= 200 && status < 300;
  return { passed, why: said(`answered ${status} after ${secondsOf(Math.round(tookMs))}`), tookMs };
}
