import type { Connections } from '../http/connections.ts';
import type { Request } from '../http/exchange.ts';
import { hostOf, shown } from '../http/place.ts';
import type { Auth, Body, HttpStep, Network, Step } from '../model.ts';
import { proxyFor } from './proxy.ts';

/** Of what is sent, what the network and the time left decide. */
export interface Surroundings {
  readonly network: Network;
  /** Where a host is connected to instead of asking the name service. */
  readonly pins: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Where they are kept for the next request. */
  readonly connections?: Connections;
}

/** A step, with nothing left to fill in, as the request that it means; `url` is where its own leads to. */
export function requestOf(step: HttpStep, url: URL, surroundings: Surroundings): Request {
  const { network, pins, timeoutMs, signal, connections } = surroundings;
  const body = step.body === undefined ? null : encoded(step.body);
  const host = hostOf(url);
  const proxy = proxyFor(url, network.proxy);
  return {
    method: step.method,
    url,
    headers: {
      ...(body !== null && { 'content-type': body.type }),
      ...(step.auth !== undefined && { authorization: authorization(step.auth) }),
      ...lowerCase(step.headers),
    },
    ...(body !== null && { body: body.bytes }),
    ...(Object.hasOwn(pins, host) && { address: pins[host]! }),
    maxRedirects: step.maxRedirects,
    timeoutMs,
    ca: network.ca,
    ...(proxy !== null && { proxy }),
    signal,
    ...(connections !== undefined && { connections }),
  };
}

/** `GET https://app.example.com/health`, `tcp db.example.com:5432`: without a query, which may hold tokens. */
export function describe(step: Step, url: URL | null): string {
  if (step.kind === 'tcp') return `tcp ${step.host}:${step.port}`;
  return `${step.method} ${url === null ? step.url : shown(url)}`;
}

function encoded(body: Body): { readonly type: string; readonly bytes: Uint8Array } {
  if (body.kind === 'text') return { type: 'text/plain; charset=utf-8', bytes: Buffer.from(body.text) };
  if (body.kind === 'json') return { type: 'application/json', bytes: Buffer.from(JSON.stringify(body.json)) };
  const form = new URLSearchParams(body.fields).toString();
  return { type: 'application/x-www-form-urlencoded', bytes: Buffer.from(form) };
}

function authorization(auth: Auth): string {
  return auth.kind === 'bearer'
    ? `Bearer ${auth.token}`
    : `Basic ${Buffer.from(`${auth.username}:${auth.password}`).toString('base64')}`;
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
