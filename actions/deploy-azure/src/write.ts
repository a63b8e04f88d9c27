import { publish, whenIdle, type Fault, type Patience } from '@deploy-actions/azure';
import type { Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { Release } from './release.ts';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';
import type { Found } from './read.ts';

/** What of production's configuration a new slot is made with. */
const COPIED = [
  'linuxFxVersion',
  'windowsFxVersion',
  'appCommandLine',
  'alwaysOn',
  'healthCheckPath',
  'minTlsVersion',
  'http20Enabled',
  'acrUseManagedIdentityCreds',
  'acrUserManagedIdentityID',
  'keyVaultReferenceIdentity',
  'vnetRouteAllEnabled',
  'netFrameworkVersion',
  'use32BitWorkerProcess',
];

export interface Writing {
  readonly found: Found;
  readonly plan: Plan;
  readonly release: Release;
}

/** Makes the slot, where it is to be made. */
export async function createSlot(
  { log }: Context<Inputs>,
  { host }: Ports,
  { found, plan }: Writing,
  patience: Patience,
) {
  const { production } = found;
  const config = Object.fromEntries(
    COPIED.flatMap((name) => (production.config[name] === undefined ? [] : [[name, production.config[name]]])),
  );
  await whenIdle(patience, () => host.createSlot(plan.slot!, production.hosting, config));
  log.line(`${plan.slot}: created`);
}

/** Settings and configuration first, so that whatever restarts for them does so with the release. */
export async function configure({ log }: Context<Inputs>, ports: Ports, { plan }: Writing, patience: Patience) {
  const { settings, host } = ports;
  const name = plan.slot ?? 'production';
  const isChanged = (kind: string) => plan.creates || plan.changes.some((each) => each.kind === kind);
  if (plan.changes.some(({ kind }) => kind === 'stays with its slot')) {
    await whenIdle(patience, () => settings.setSticky(plan.settings.sticky));
    log.line('names of settings that stay with their slot: written');
  }
  if (isChanged('connection string')) {
    await whenIdle(patience, () => settings.setStrings(plan.slot, plan.settings.strings));
    log.line(`${name}: connection strings written`);
  }
  // what says which deployment it is changes with each
  await whenIdle(patience, () => settings.setSettings(plan.slot, plan.settings.settings));
  log.line(`${name}: app settings written`);
  if (Object.keys(plan.config).length === 0) return;
  await whenIdle(patience, () => host.configure(plan.slot, plan.config));
  log.line(`${name}: ${Object.keys(plan.config).join(', ')} written`);
}

/** @returns Kudu's id of it; null where there is no package */
export async function publishRelease(
  { log }: Context<Inputs>,
  ports: Ports,
  { plan, release }: Writing,
  patience: Patience,
): Promise<{ readonly id: string | null } | Fault> {
  if (release.kind === 'image') return { id: null };
  const hosting = await ports.host.hosting(plan.slot);
  if (hosting?.scmHost == null) {
    return { result: 'failed', reason: `${plan.slot ?? 'production'} has no host that packages are published to.` };
  }
  const message = `${release.name} ${ports.deployment}`;
  const end = await publish(
    ports.kudu(hosting.scmHost),
    { bytes: release.bytes, type: release.type, message },
    patience,
  );
  if ('id' in end) log.line(`${plan.slot ?? 'production'}: the package is in place (deployment ${end.id})`);
  return end;
}
