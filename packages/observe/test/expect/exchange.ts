import type { Exchange } from '../../src/http/exchange.ts';
import type { Expectations } from '../../src/model.ts';

/** A good answer, with what a test is about put in its place. */
export function answer({
  body = '',
  ...given
}: Partial<Omit<Exchange, 'body'>> & { body?: string | Uint8Array } = {}): Exchange {
  return {
    url: 'https://app.example.com/health',
    address: '10.0.0.1',
    status: 200,
    headers: {},
    body: typeof body === 'string' ? Buffer.from(body) : body,
    redirects: [],
    tls: { daysLeft: 30, hosts: ['app.example.com', '*.example.com'], protocol: 'TLSv1.3' },
    timing: { dnsMs: null, connectMs: 2, tlsMs: 5, ttfbMs: 40, totalMs: 50 },
    ...given,
  };
}

export function expecting(given: Partial<Expectations>): Expectations {
  return { status: [], headers: {}, json: {}, time: {}, ...given };
}

/** Backtracks twice as long for each character more. */
export const CATASTROPHIC = '^(a+)+$';
export const TEN_THOUSAND = `${'a'.repeat(10_000)}!`;
