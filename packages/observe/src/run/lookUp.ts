import type { Failure } from '../http/exchange.ts';
import { NO_TIMING } from '../http/progress.ts';
import type { Network } from '../model.ts';
import { waysOf, type Pins } from './addresses.ts';
import type { Ports } from './ports.ts';

/** What a look-up needs of a run. */
export interface Asking {
  readonly network: Network;
  readonly ports: Pick<Ports, 'addressesOf'>;
  readonly signal: AbortSignal;
}

/** Every address that these hosts must pass at. A name without any is a failure, since nothing would be asked. */
export async function lookUp(
  hosts: readonly string[],
  { network, ports, signal }: Asking,
  timeoutMs: number,
): Promise<readonly Pins[] | Failure> {
  const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
  const either = AbortSignal.any([signal, timeout]);
  const found = await Promise.all(hosts.map((host) => ports.addressesOf(host, network, either)));
  const addresses = new Map<string, readonly string[]>();
  for (const [index, each] of found.entries()) {
    const host = hosts[index]!;
    if ('reason' in each) return signal.aborted || each.kind !== 'stopped' ? each : timedOut(each, host);
    if (each.length === 0) return noAddress(host);
    // The name service turns its answers round.
    addresses.set(host, each.toSorted());
  }
  return waysOf(addresses);
}

function noAddress(host: string): Failure {
  return { kind: 'dns', reason: `${host} has no address`, timing: NO_TIMING, answered: false };
}

function timedOut(failure: Failure, host: string): Failure {
  return { ...failure, kind: 'timeout', reason: `timed out while looking up the addresses of ${host}` };
}
