import type { LookupAddress } from 'node:dns';
import { faultOfLookup } from './http/connectFaults.ts';
import type { Failure } from './http/exchange.ts';
import { Fault } from './http/fault.ts';
import { Progress } from './http/progress.ts';
import type { Network } from './model.ts';

/** How a name is asked for: every address of it, A and AAAA. */
export type AskForAddresses = (host: string) => Promise<readonly LookupAddress[]>;

/**
 * Every address a name must pass at; none for a name that is connected to as usual. `all` asks as connections themselves do,
 * the machine's own table of hosts included.
 *
 * @param ask for tests; node:dns otherwise
 */
export async function addressesOf(
  host: string,
  network: Pick<Network, 'resolve'>,
  signal: AbortSignal,
  ask: AskForAddresses = askSystem,
): Promise<readonly string[] | Failure> {
  const wanted = Object.hasOwn(network.resolve, host) ? network.resolve[host] : undefined;
  if (wanted !== 'all') return wanted ?? [];
  const progress = new Progress();
  const { promise: stopped, reject: stop } = Promise.withResolvers<never>();
  const onAbort = () => stop(new Fault('stopped', `stopped while looking up the addresses of ${host}`));
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    const addresses = await Promise.race([stopped, ask(host)]);
    return [...new Set(addresses.map(({ address }) => address))];
  } catch (error) {
    return progress.failure(error instanceof Fault ? error : faultOfLookup(error as Error, host));
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/** Loaded when a name is asked for; most checks leave that to the connection. */
async function askSystem(host: string): Promise<readonly LookupAddress[]> {
  const { lookup } = await import('node:dns/promises');
  return lookup(host, { all: true, family: 0 });
}
