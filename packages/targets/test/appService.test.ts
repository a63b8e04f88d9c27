import { rootCertificates, setDefaultCACertificates } from 'node:tls';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { startAzure, startGitHub } from '@deploy-actions/sandbox';
import type { Plan } from '@deploy-actions/strategy';
import { connectPlatform, type Job, type Platform } from '../src/index.ts';

const plan = { stages: [{ weight: 100 }] } as unknown as Plan;

test('a site is a target like any other: connected, opened, prepared, held, and brought home', async () => {
  await using github = await startGitHub({ scenario: { environment: 'production' } });
  const federatedCredentials = [{ issuer: github.issuer, subject: 'repo:octo-org/shop:environment:production' }];
  await using azure = await startAzure({ scenario: { applications: [{ federatedCredentials }] }, speed: 200 });
  setDefaultCACertificates([...rootCertificates, azure.ca]);
  const job: Job = {
    id: '17',
    env: azure.env,
    mask: () => {},
    say: () => {},
    async idToken(audience) {
      const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } = github.env;
      const headers = { authorization: `Bearer ${secret}` };
      const answer = await fetch(`${url}&audience=${encodeURIComponent(audience)}`, { headers });
      return ((await answer.json()) as { value: string }).value;
    },
  };
  const subscriptionId = azure.env['AZURE_SUBSCRIPTION_ID']!;
  const addresses = { endpoint: azure.endpoint, authority: azure.env['AZURE_AUTHORITY_HOST'] };
  const connect = async (slot: string): Promise<Platform> => {
    const place = { subscriptionId, resourceGroup: 'shop', site: 'shop', slot, ...addresses };
    const connected = await connectPlatform('app-service', { action: 'test', version: '0' }, place, job);
    if ('problems' in connected) throw new Error(JSON.stringify(connected.problems));
    return connected.platform;
  };

  const nowhere = await connect('stagin');
  expect(await nowhere.problems()).toEqual([
    { input: 'slot-name', message: '`shop` has no slot `stagin`. It has `staging`.' },
  ]);

  const platform = await connect('staging');
  expect([platform.target, await platform.problems(), await platform.held()]).toEqual(['shop/shop', [], null]);
  const opened = await platform.open({ rollout: 'r1', owner: '17/1', plan, release: 'shop:v2', note: null });
  expect(opened).toMatchObject({ release: 'shop:v2', serves: false, held: null });
  await opened.apply({ kind: 'prepare' });
  while ((await opened.inspect()).phase !== 'waiting') await sleep(30);
  expect(await platform.held()).toMatchObject({ rollout: 'r1', owner: '17/1', release: 'shop:v2' });

  const homing = { pollMs: 30, withinMs: 20_000, signal: new AbortController().signal, say: () => {} };
  expect(await platform.bringHome('18/1', homing)).toMatchObject({ result: 'nothing' });
  expect(await platform.bringHome('17/1', homing)).toMatchObject({ result: 'home' });
  expect(await platform.held()).toBeNull();
}, 40_000);
