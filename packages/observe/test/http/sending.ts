import { expect } from '@jest/globals';
import type { Exchange, Failure, Request } from '../../src/http/exchange.ts';
import { send } from '../../src/http/send.ts';

const NO_CA: readonly string[] = [];

/** A request with nothing special about it, which a test never waits for in vain. */
export function requestTo(url: URL, changes: Partial<Request> = {}): Request {
  return { method: 'GET', url, headers: {}, maxRedirects: 5, timeoutMs: 30_000, ca: NO_CA, ...changes };
}

/** The exchange; a failure ends the test with its reason. */
export async function exchangeWith(url: URL, changes: Partial<Request> = {}): Promise<Exchange> {
  const reply = await send(requestTo(url, changes));
  if (!reply.ok) throw new Error(`${reply.failure.kind}: ${reply.failure.reason}`);
  return reply.exchange;
}

export async function failureOf(url: URL, changes: Partial<Request> = {}): Promise<Failure> {
  const reply = await send(requestTo(url, changes));
  if (reply.ok) throw new Error(`answered ${reply.exchange.status}`);
  return reply.failure;
}

/** Holds a request against the kind and the whole reason of its failure. */
export async function expectFailure(
  url: URL,
  expected: Pick<Failure, 'kind' | 'reason'>,
  changes: Partial<Request> = {},
): Promise<void> {
  const { kind, reason } = await failureOf(url, changes);
  expect({ kind, reason }).toEqual(expected);
}

export function textOf({ body }: Exchange): string {
  return Buffer.from(body).toString();
}
