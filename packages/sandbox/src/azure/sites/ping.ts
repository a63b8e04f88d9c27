import { get } from 'node:http';
import { afterAwake } from '../../core/awake.ts';
import type { Address } from '../../core/ports.ts';

/** Answers come in real time however fast the sandbox's clock runs: no request gives up before this many real ms. */
const AT_LEAST_MS = 1_000;

/**
 * One request of the platform's own: plain http, within the data centre, and it follows no redirects. Resolves with the
 * status, or null for no answer.
 *
 * @param timeoutMs real ms
 */
export function ping(address: Address, path: string, timeoutMs: number): Promise<number | null> {
  return new Promise((resolve) => {
    const giveUp = new AbortController();
    const stopWaiting = afterAwake(Math.max(timeoutMs, AT_LEAST_MS), () => giveUp.abort());
    const end = (status: number | null) => {
      stopWaiting();
      resolve(status);
    };
    const headers = { connection: 'close', 'user-agent': 'SiteWarmup' };
    const request = get({ ...address, path, headers, agent: false, signal: giveUp.signal }, (response) => {
      response.resume();
      response.on('error', () => {});
      end(response.statusCode!);
    });
    request.on('error', () => end(null));
  });
}
