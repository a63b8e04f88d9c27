import { expect, test } from '@jest/globals';
import { startAzure, startGitHub } from '@deploy-actions/sandbox';
import { runStep } from './e2e.ts';
import { Proxy } from './releaseNotesProxy.ts';

const PLACE = { 'app-name': 'shop', 'resource-group': 'shop', 'slot-name': 'staging', 'dry-run': 'true' };

// Nothing but the cloud's name is given: where tokens are asked for, what for, and where they go follows from it. A sandbox stands in for
// each of the clouds, under the names of its hosts, and takes no token of another one.
test.concurrent.each([
  {
    cloud: 'AzureCloud',
    action: 'canary-shift',
    inputs: { image: 'shop:v2', criteria: 'none' },
    audience: 'api://AzureADTokenExchange',
    hosts: ['login.microsoftonline.com', 'management.azure.com'],
  },
  {
    cloud: 'AzureUSGovernment',
    action: 'deploy-azure',
    inputs: { image: 'shop:v2', 'allow-tag': 'true' },
    audience: 'api://AzureADTokenExchangeUSGov',
    hosts: ['login.microsoftonline.us', 'management.usgovcloudapi.net'],
  },
  {
    cloud: 'AzureChinaCloud',
    action: 'rollback',
    inputs: { to: 'shop:v0' },
    audience: 'api://AzureADTokenExchangeChina',
    hosts: ['login.chinacloudapi.cn', 'management.chinacloudapi.cn'],
  },
] as const)(
  '$action on $cloud proves itself to its authority, and shows the token to its Resource Manager alone',
  async ({ cloud, action, inputs, audience, hosts }) => {
    await using github = await startGitHub({ scenario: { environment: 'production' } });
    const credential = { issuer: github.issuer, subject: 'repo:octo-org/shop:environment:production' };
    const applications = [{ federatedCredentials: [{ ...credential, audiences: [audience] }] }];
    await using azure = await startAzure({ speed: 100, scenario: { cloud, applications } });
    await using proxy = await Proxy.start(new URL(azure.endpoint));
    const { ARM_ENDPOINT: _, AZURE_AUTHORITY_HOST: __, ...env } = azure.env;
    const proxied = { HTTPS_PROXY: proxy.url, NO_PROXY: '127.0.0.1' };

    const run = await runStep(action, { ...PLACE, cloud, ...inputs }, { env: { ...github.env, ...env, ...proxied } });

    expect([run.outputs['result'], run.log]).toEqual(['unchanged', run.log]);
    expect([...new Set(proxy.seen)]).toEqual(hosts.map((host) => `CONNECT ${host}:443`));
    const calls = azure.calls.snapshot();
    const scopes = calls
      .filter((each) => each.action === 'token')
      .map(({ input }) => (input as Form).scope.split(' ')[0]);
    expect(new Set(scopes)).toEqual(new Set([`https://${hosts[1]}/.default`]));
    expect(calls.filter(({ error }) => error !== null)).toEqual([]);
  },
  60_000,
);

interface Form {
  readonly scope: string;
}
