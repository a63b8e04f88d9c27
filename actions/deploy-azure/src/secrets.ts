import { soundsSecret } from '@deploy-actions/observe';
import type { Inputs } from './action.generated.ts';

/** Values that nobody may read in a log: those of connection strings, and of settings that are called like a secret. */
export function secretsIn(inputs: Inputs): string[] {
  const isReference = (value: string) => value.startsWith('@Microsoft.KeyVault(');
  return [
    ...inputs['connection-strings'].map(({ value }) => value),
    ...inputs['app-settings']
      .filter(({ key, value }) => soundsSecret(key) && !isReference(value))
      .map(({ value }) => value),
    ...(inputs['client-secret'] === undefined ? [] : [inputs['client-secret']]),
  ];
}
