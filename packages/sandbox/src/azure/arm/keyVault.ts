import { ok, type Call, type Routes } from '../http/call.ts';
import { armError } from '../http/errors.ts';
import type { Slot } from '../model.ts';
import { isReference, resolve } from '../sites/keyVault.ts';
import type { World } from '../world.ts';
import { siteRoutes, slotOf } from './siteRoutes.ts';
import { below } from './views.ts';

const PATH = 'config/configreferences/appsettings';

/** https://learn.microsoft.com/rest/api/appservice/web-apps/get-app-settings-key-vault-references */
export const keyVaultRoutes: Routes = siteRoutes({
  [`GET /${PATH}`]: {
    names: ['listAppSettingsKeyVaultReferences'],
    permission: 'config/read',
    handle(call) {
      const slot = slotOf(call);
      const named = Object.keys(slot.appSettings).filter((name) => isReference(slot.appSettings[name]!));
      return ok({ value: named.map((name) => view(call.world, slot, name)), nextLink: null });
    },
  },
  [`GET /${PATH}/{appSettingKey}`]: {
    names: ['getAppSettingKeyVaultReference'],
    permission: 'config/read',
    handle: (call: Call) => {
      const slot = slotOf(call);
      const name = call.params['appSettingKey']!;
      const value = slot.appSettings[name];
      if (value !== undefined && isReference(value)) return ok(view(call.world, slot, name));
      throw armError(404, 'NotFound', `The app setting '${name}' is not a reference to Key Vault.`);
    },
  },
});

/** Right after a change nothing has been looked up: a reader who is too quick sees `Initialized`, whatever comes of it. */
function view(world: World, slot: Slot, name: string): object {
  const reference = slot.appSettings[name]!;
  const found = resolve(world.scenario, slot, reference);
  const isLookedUp = world.clock.now() - slot.referencesSince >= world.scenario.timings.vaultMs;
  return below(world, slot, `${PATH}/${name}`, {
    reference,
    status: isLookedUp ? found.status : 'Initialized',
    vaultName: found.vaultName,
    secretName: found.secretName,
    secretVersion: found.secretVersion,
    identityType: slot.identity ? { type: 'SystemAssigned' } : null,
    details: isLookedUp && found.status === 'Resolved' ? 'Reference has been successfully resolved.' : null,
    source: 'KeyVault',
    activeVersion: isLookedUp && found.value !== null ? (found.secretVersion ?? 'latest') : null,
  });
}
