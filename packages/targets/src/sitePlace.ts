import type { CloudName, CredentialKind } from '@deploy-actions/azure';
import type { Problem } from '@deploy-actions/strategy';
import type { AppServicePlace } from './appService.ts';

/** The inputs that name a site, and who to sign in as. */
export interface SiteInputs {
  readonly 'app-name': string | undefined;
  readonly 'resource-group': string | undefined;
  readonly 'slot-name': string | undefined;
  readonly 'subscription-id': string | undefined;
  readonly 'tenant-id': string | undefined;
  readonly 'client-id': string | undefined;
  readonly 'sign-in': CredentialKind | undefined;
  readonly cloud: CloudName | undefined;
  readonly 'arm-endpoint': string | undefined;
  readonly 'authority-host': string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The site that inputs mean, with what the environment adds; or all that is wrong with them. */
export function readSitePlace(
  inputs: SiteInputs,
  env: Environment,
): { readonly place: AppServicePlace } | { readonly problems: Problem[] } {
  const { 'app-name': site = '', 'resource-group': resourceGroup = '', 'slot-name': slot = '' } = inputs;
  const subscriptionId = inputs['subscription-id'] ?? env['AZURE_SUBSCRIPTION_ID'] ?? '';
  const endpoint = inputs['arm-endpoint'] || env['ARM_ENDPOINT'] || undefined;
  const authority = inputs['authority-host'] || env['AZURE_AUTHORITY_HOST'] || undefined;
  const problems = [
    ...subscriptionProblems(subscriptionId),
    ...(slot.toLowerCase() === 'production'
      ? [{ input: 'slot-name', message: 'must be a slot beside production, which it is swapped with: `staging`, say.' }]
      : []),
    ...addressProblems('arm-endpoint', 'ARM_ENDPOINT', endpoint),
    ...addressProblems('authority-host', 'AZURE_AUTHORITY_HOST', authority),
  ];
  if (problems.length > 0) return { problems };
  const { cloud, 'sign-in': kind, 'tenant-id': tenantId, 'client-id': clientId } = inputs;
  const credentials = { kind, tenantId, clientId };
  return { place: { site, resourceGroup, slot, subscriptionId, cloud, endpoint, authority, credentials } };
}

function subscriptionProblems(id: string): Problem[] {
  const input = 'subscription-id';
  if (id === '')
    return [{ input, message: 'is missing: the id of the subscription, here or in AZURE_SUBSCRIPTION_ID.' }];
  if (GUID.test(id)) return [];
  const message = 'must be the id of a subscription, 8-4-4-4-12 hexadecimal digits (`az account show --query id`).';
  return [{ input, message }];
}

/** Tokens go there. */
function addressProblems(input: string, variable: string, address: string | undefined): Problem[] {
  if (address === undefined || URL.parse(address)?.protocol === 'https:') return [];
  return [{ input, message: `must be an https address, here or in ${variable}, but is ${JSON.stringify(address)}.` }];
}
