export { CLOUDS, cloudOf, type Cloud, type CloudName, type CloudOptions } from './clouds.ts';
export { connectArm, type Arm, type ArmOptions } from './arm/client.ts';
export { AzureError, isTransient } from './arm/error.ts';
export { credentialKinds, type CredentialKind, type Wanted } from './credentials/choose.ts';
export { signIn } from './credentials/signIn.ts';
export type { Tokens } from './credentials/tokens.ts';
