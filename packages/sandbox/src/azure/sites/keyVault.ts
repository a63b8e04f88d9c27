import type { Slot } from '../model.ts';
import type { AzureScenario } from '../options.ts';

/** https://learn.microsoft.com/rest/api/appservice/web-apps/get-app-settings-key-vault-references#resolvestatus */
export type ReferenceStatus =
  | 'Initialized'
  | 'Resolved'
  | 'InvalidSyntax'
  | 'MSINotEnabled'
  | 'VaultNotFound'
  | 'SecretNotFound'
  | 'SecretVersionNotFound'
  | 'AccessToKeyVaultDenied';

export interface Reference {
  readonly status: ReferenceStatus;
  readonly vaultName: string | null;
  readonly secretName: string | null;
  readonly secretVersion: string | null;
  /** Null where there is none to give to the app. */
  readonly value: string | null;
}

/** The only version that a secret has. */
export const SECRET_VERSION = '0123456789abcdef0123456789abcdef';

export function isReference(value: string): boolean {
  return /^@Microsoft\.KeyVault\(/i.test(value);
}

/** https://learn.microsoft.com/azure/app-service/app-service-key-vault-references#source-app-settings-from-key-vault */
export function resolve({ vaults }: AzureScenario, slot: Pick<Slot, 'identity'>, setting: string): Reference {
  const named = parse(setting);
  const found = (status: ReferenceStatus, value: string | null = null): Reference => ({
    status,
    vaultName: named?.vault ?? null,
    secretName: named?.secret ?? null,
    secretVersion: named?.version ?? null,
    value,
  });
  if (!named) return found('InvalidSyntax');
  if (!slot.identity) return found('MSINotEnabled');
  const vault = Object.hasOwn(vaults, named.vault) ? vaults[named.vault]! : null;
  if (!vault) return found('VaultNotFound');
  if (!vault.readable) return found('AccessToKeyVaultDenied');
  if (!Object.hasOwn(vault.secrets, named.secret)) return found('SecretNotFound');
  if (named.version !== null && named.version !== SECRET_VERSION) return found('SecretVersionNotFound');
  return found('Resolved', vault.secrets[named.secret]);
}

/** What the app is given: of a reference that cannot be resolved its own text, and nobody is told. */
export function environmentOf(scenario: AzureScenario, slot: Slot): Record<string, string> {
  return Object.fromEntries(
    Object.entries(slot.appSettings).map(([name, value]) => [
      name,
      isReference(value) ? (resolve(scenario, slot, value).value ?? value) : value,
    ]),
  );
}

interface Named {
  readonly vault: string;
  readonly secret: string;
  readonly version: string | null;
}

/** `SecretUri=https://kv.vault.azure.net/secrets/db[/version]`, or `VaultName=kv;SecretName=db[;SecretVersion=…]`. */
function parse(setting: string): Named | null {
  const [, inner = ''] = /^@Microsoft\.KeyVault\((.*)\)$/i.exec(setting) ?? [];
  const uri = /^SecretUri=https:\/\/([\w-]+)\.vault\.[\w.]+\/secrets\/([\w-]+)(?:\/(\w*))?\/?$/i.exec(inner);
  if (uri) return { vault: uri[1]!, secret: uri[2]!, version: uri[3] || null };
  const pairs = new Map(inner.split(';').map((pair) => pair.trim().split('=', 2) as [string, string]));
  const [vault, secret] = [pairs.get('VaultName'), pairs.get('SecretName')];
  return vault && secret ? { vault, secret, version: pairs.get('SecretVersion') || null } : null;
}
