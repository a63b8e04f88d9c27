import type { SitesApi, SlotName } from '../sites/api.ts';
import type { HostApi } from './host.ts';
import { isPast, orNotNow, pause, teller, type Fault, type Patience } from './patience.ts';

export interface Starting {
  readonly sites: SitesApi;
  readonly host: HostApi;
  readonly slot: SlotName;
  /** Of Kudu, where a package was published; the platform tells how its instances started then. */
  readonly deployment: string | null;
}

/** So many looks in a row have to be good: one right after a change may show the instances before it. */
const GOOD_LOOKS = 2;

/**
 * Waits until all instances of a slot are up.
 *
 * @returns what is wrong; null where they are
 */
export async function awaitInstances(
  { sites, host, slot, deployment }: Starting,
  patience: Patience,
): Promise<Fault | null> {
  const [tell, name] = [teller(patience), slot ?? 'production'];
  for (let good = 0, last = ''; ;) {
    // oxlint-disable-next-line no-await-in-loop
    const [instances, start] = await Promise.all([
      orNotNow(sites.instances(slot)),
      deployment === null ? null : orNotNow(host.startStatus(slot, deployment)),
    ]);
    if (start?.status.endsWith('Failed')) return { result: 'failed', reason: failedStart(name, start.why) };
    const isStarting = start?.status === 'RuntimeStarting';
    if (instances !== null) {
      const ready = instances.filter(({ state }) => state === 'READY').length;
      good = ready > 0 && ready === instances.length && !isStarting ? good + 1 : 0;
      last = `${ready} of ${instances.length} instances of ${name} are ready`;
      tell(last);
    }
    if (good >= GOOD_LOOKS) return null;
    if (isPast(patience)) return { result: 'failed', reason: `The release did not come up in time: ${last}.` };
    // oxlint-disable-next-line no-await-in-loop
    await pause(patience);
  }
}

function failedStart(name: string, why: readonly string[]): string {
  const last = why.slice(-3).join(' | ');
  return `Instances of ${name} did not start with the release${last === '' ? '' : `: ${last}`}.`;
}
