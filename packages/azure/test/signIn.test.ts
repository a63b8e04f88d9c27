import { describe, expect, test } from '@jest/globals';
import { CLOUDS, cloudOf, connectArm, connectSites, signIn } from '../src/index.ts';
import { idTokenOf, startWorld } from './world.ts';

describe('signing in', () => {
  test('proves itself anew for each token, and goes on with the next when one ends', async () => {
    await using world = await startWorld();
    const { azure, github, cloud, ref } = world;
    const audiences: string[] = [];
    const idToken = (audience: string) => (audiences.push(audience), idTokenOf(github)(audience));
    const masked: string[] = [];
    const found = await signIn(cloud, {}, { env: azure.env, idToken, mask: (secrets) => void masked.push(...secrets) });
    if (!('tokens' in found)) throw new Error(JSON.stringify(found));
    const sites = connectSites(connectArm({ cloud, tokens: found.tokens, userAgent: 'deploy-actions/test/0' }), ref);
    azure.faults.add([{ on: 'arm:get', kind: 'expire', times: 1 }]);
    expect(await sites.site(null)).toMatchObject({ running: true });
    expect(audiences).toEqual(['api://AzureADTokenExchange', 'api://AzureADTokenExchange']);
    expect(masked).toHaveLength(2);
    expect(azure.calls.snapshot().filter(({ action }) => action === 'token')).toHaveLength(1 + 2);
  });

  test('is tried again where Entra does not answer', async () => {
    await using world = await startWorld();
    const { azure, github, cloud } = world;
    azure.faults.add([{ on: 'entra:token', kind: 'reset', times: 2 }]);
    const found = await signIn(cloud, {}, { env: azure.env, idToken: idTokenOf(github), mask: () => {} });
    expect(found).toHaveProperty('tokens');
  });

  test('says which federated credential is missing', async () => {
    await using world = await startWorld();
    const { azure, cloud } = world;
    const claims = { iss: 'https://token.example', sub: 'repo:me/it:ref:refs/heads/main' };
    const forged = `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;
    const job = { env: azure.env, idToken: async () => forged, mask: () => {} };
    const found = await signIn(cloud, {}, job);
    expect(found).toMatchObject({
      problems: [
        { input: 'client-id', message: expect.stringContaining('no federated credential for this job (AADSTS') },
      ],
    });
    expect(JSON.stringify(found)).toContain('the subject `repo:me/it:ref:refs/heads/main`');
    expect(JSON.stringify(found)).not.toContain('c2ln');
  });

  test('is told to be missing what it needs, all at once', async () => {
    const found = await signIn(CLOUDS.AzureCloud, { kind: 'oidc' }, { env: {}, idToken: null, mask: () => {} });
    if (!('problems' in found)) throw new Error('it was let in');
    expect(found.problems.map(({ input }) => input)).toEqual(['tenant-id', 'client-id', 'client-id']);
  });
});

describe('clouds', () => {
  test.each([
    [
      'AzureCloud',
      'https://management.azure.com/.default',
      'https://login.microsoftonline.com',
      'api://AzureADTokenExchange',
    ],
    [
      'AzureUSGovernment',
      'https://management.usgovcloudapi.net/.default',
      'https://login.microsoftonline.us',
      'api://AzureADTokenExchangeUSGov',
    ],
    [
      'AzureChinaCloud',
      'https://management.chinacloudapi.cn/.default',
      'https://login.chinacloudapi.cn',
      'api://AzureADTokenExchangeChina',
    ],
  ] as const)('%s has endpoints and audiences of its own', (cloud, scope, authority, assertionAudience) => {
    expect(cloudOf({ cloud })).toMatchObject({ scope, authority, assertionAudience });
  });

  test('an endpoint of one own keeps the audience of its cloud, and has to be https', () => {
    const own = cloudOf({ endpoint: 'https://arm.example/', cloud: 'AzureUSGovernment' });
    expect(own).toMatchObject({
      endpoint: 'https://arm.example',
      scope: 'https://management.usgovcloudapi.net/.default',
    });
    expect(() => cloudOf({ endpoint: 'http://arm.example' })).toThrow('https');
  });
});
