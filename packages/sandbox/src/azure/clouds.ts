/** One of Microsoft's clouds, by the names of the Azure CLI. https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure */
interface Cloud {
  /** What takes tokens for Resource Manager; the first one is its address. */
  readonly arm: readonly [string, ...string[]];
  readonly login: string;
  /** More that gives out tokens of their own. */
  readonly others: readonly string[];
}

export const CLOUDS = {
  AzureCloud: {
    arm: ['https://management.azure.com', 'https://management.core.windows.net'],
    login: 'https://login.microsoftonline.com',
    others: ['https://metrics.monitor.azure.com', 'https://vault.azure.net'],
  },
  AzureUSGovernment: {
    arm: ['https://management.usgovcloudapi.net', 'https://management.core.usgovcloudapi.net'],
    login: 'https://login.microsoftonline.us',
    others: ['https://metrics.monitor.azure.us', 'https://vault.usgovcloudapi.net'],
  },
  AzureChinaCloud: {
    arm: ['https://management.chinacloudapi.cn', 'https://management.core.chinacloudapi.cn'],
    login: 'https://login.chinacloudapi.cn',
    others: ['https://metrics.monitor.azure.cn', 'https://vault.azure.cn'],
  },
} as const satisfies Readonly<Record<string, Cloud>>;

export type CloudName = keyof typeof CLOUDS;

/** Under which its hosts are known: for who reaches them through a proxy that leads here. */
export function hostsOf(name: CloudName): string[] {
  const { arm, login } = CLOUDS[name];
  return [arm[0], login].map((url) => new URL(url).hostname);
}
