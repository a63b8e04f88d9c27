import { jsonOf } from '../expect/body.ts';
import { shown } from '../http/place.ts';
import { send } from '../http/send.ts';
import type { ProxyRules } from '../model.ts';
import { proxyFor } from '../run/proxy.ts';

export interface JsonRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent by POST; without it, it is a GET. */
  readonly form?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly proxy: ProxyRules;
  readonly signal: AbortSignal;
}

export interface JsonAnswer {
  readonly status: number;
  readonly body: unknown;
}

const NO_CERTIFICATES: readonly string[] = [];

/**
 * One request, and the JSON that it is answered with. Redirects are not followed: tokens in headers of any name would go along.
 *
 * @throws Error when there is no answer, or none in JSON
 */
export async function fetchJson({ url, form, timeoutMs, proxy, signal, ...request }: JsonRequest): Promise<JsonAnswer> {
  const through = proxyFor(url, proxy);
  const body = form === undefined ? undefined : Buffer.from(new URLSearchParams(form).toString());
  const reply = await send({
    method: body === undefined ? 'GET' : 'POST',
    url,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
      ...request.headers,
    },
    ...(body !== undefined && { body }),
    maxRedirects: 0,
    timeoutMs,
    ca: NO_CERTIFICATES,
    ...(through !== null && { proxy: through }),
    signal,
  });
  if (!reply.ok) throw new Error(reply.failure.reason);
  const { status } = reply.exchange;
  if (status >= 300 && status < 400)
    throw new Error(`${shown(url)} redirects (${status}): give the address that it leads to`);
  const json = jsonOf(reply.exchange);
  if (json.difference === null) return { status, body: json.value };
  throw new Error(
    status === 200
      ? `${shown(url)} does not answer with JSON: found ${json.difference.found}`
      : `${shown(url)} answers ${status}`,
  );
}
