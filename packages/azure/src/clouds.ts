/** One of Microsoft's clouds, or one that is reached by an endpoint of its own. */
export interface Cloud {
  /** Of Resource Manager, without a slash at its end. */
  readonly endpoint: string;
  /** What tokens for Resource Manager are asked for. */
  readonly scope: string;
  /** Who gives tokens, without a slash at its end. */
  readonly authority: string;
  /** Of the tokens that jobs prove with who they are. */
  readonly assertionAudience: string;
}

/**
 * By the names that `azure/login` and the Azure CLI have for them.
 * https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
 * https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust (audiences)
 */
export const CLOUDS = {
  AzureCloud: cloud('https://management.azure.com', 'https://login.microsoftonline.com', ''),
  AzureUSGovernment: cloud('https://management.usgovcloudapi.net', 'https://login.microsoftonline.us', 'USGov'),
  AzureChinaCloud: cloud('https://management.chinacloudapi.cn', 'https://login.chinacloudapi.cn', 'China'),
} as const satisfies Readonly<Record<string, Cloud>>;

export type CloudName = keyof typeof CLOUDS;

export interface CloudOptions {
  readonly cloud?: CloudName | undefined;
  /** Of Resource Manager, in place of the cloud's own. */
  readonly endpoint?: string | undefined;
  /** Who gives tokens, in place of the cloud's own. */
  readonly authority?: string | undefined;
}

/** @throws TypeError for an address that is none, or not https: tokens go there */
export function cloudOf({ cloud: name = 'AzureCloud', endpoint, authority }: CloudOptions): Cloud {
  const known = CLOUDS[name];
  return {
    ...known,
    ...(endpoint !== undefined && { endpoint: secure('endpoint of Resource Manager', endpoint) }),
    ...(authority !== undefined && { authority: secure('authority', authority) }),
  };
}

function cloud(endpoint: string, authority: string, suffix: string): Cloud {
  return {
    endpoint,
    scope: `${endpoint}/.default`,
    authority,
    assertionAudience: `api://AzureADTokenExchange${suffix}`,
  };
}

function secure(what: string, address: string): string {
  if (URL.parse(address)?.protocol !== 'https:') {
    throw new TypeError(`The ${what} must be an https address, but is ${JSON.stringify(address)}.`);
  }
  return address.replace(/\/+$/, '');
}
