import { isPast, orNotNow, pause, type Fault, type Patience } from '../deploy/patience.ts';
import type { SlotName } from '../sites/api.ts';
import type { Reference, Settings, SettingsApi } from './api.ts';

/** https://learn.microsoft.com/azure/app-service/app-service-key-vault-references (the two forms have the same beginning) */
const IS_REFERENCE = /^@Microsoft\.KeyVault\(/i;

export function hasReferences(settings: Settings): boolean {
  return Object.values(settings).some((value) => IS_REFERENCE.test(value));
}

/**
 * Waits until every reference to Key Vault was looked up. One that cannot be resolved hands the app its own text in place of the
 * secret, and nobody is told.
 *
 * @returns what is wrong; null where all are resolved
 */
export async function awaitReferences(api: SettingsApi, slot: SlotName, patience: Patience): Promise<Fault | null> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const all = await orNotNow(api.references(slot));
    const open = all?.filter(({ status }) => status === 'Initialized') ?? null;
    if (all !== null && open?.length === 0) return faultOf(all.filter(({ status }) => status !== 'Resolved'));
    if (isPast(patience)) {
      const names = open?.map(({ name }) => name).join(', ') ?? 'they cannot be read';
      return { result: 'timed-out', reason: `References to Key Vault were not resolved in time: ${names}.` };
    }
    // oxlint-disable-next-line no-await-in-loop
    await pause(patience);
  }
}

function faultOf(broken: readonly Reference[]): Fault | null {
  if (broken.length === 0) return null;
  const told = broken.map(
    ({ name, status, details }) => `${name} is ${status}${details === '' ? '' : ` (${details})`}`,
  );
  return { result: 'failed', reason: `References to Key Vault cannot be resolved: ${told.join('; ')}.` };
}
