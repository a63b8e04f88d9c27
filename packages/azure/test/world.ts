import { rootCertificates, setDefaultCACertificates } from 'node:tls';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Goal, Phase, Snapshot } from '@deploy-actions/strategy';
import { afterEach, expect } from '@jest/globals';
import { startAzure, startGitHub, type ArmExchange, type Azure, type GitHub } from '@deploy-actions/sandbox';
import {
  cloudOf,
  connectArm,
  connectSites,
  connectSlotTarget,
  signIn,
  type Cloud,
  type SiteRef,
  type SitesApi,
  type SlotTarget,
  type SlotTargetOptions,
} from '../src/index.ts';

/** Every exchange is held against Microsoft's older client library, as the sandbox's own tests do it. */
const serializers = new URL('../../../sandbox/build/test/azure/serializers.js', import.meta.url).href;
type Judge = (exchange: ArmExchange) => string[];
const { answerViolationsOf, requestViolationsOf } = (await import(serializers)) as Record<
  'answerViolationsOf' | 'requestViolationsOf',
  Judge
>;

const violations: string[] = [];

afterEach(() => {
  expect(violations.splice(0)).toEqual([]);
});

export interface World extends AsyncDisposable {
  readonly azure: Azure;
  readonly github: GitHub;
  readonly cloud: Cloud;
  readonly ref: SiteRef;
  readonly sites: SitesApi;
  readonly masked: string[];
  connect(options?: Partial<SlotTargetOptions>): Promise<SlotTarget>;
}

const SUBJECT = 'repo:octo-org/shop:environment:production';

type Scenario = NonNullable<Parameters<typeof startAzure>[0]>['scenario'];

/** Production and staging run v1; a job signs in with its OIDC token, over https. Two hundred times faster than the platform. */
export async function startWorld(scenario: Scenario = {}, speed = 200): Promise<World> {
  const github = await startGitHub({ scenario: { environment: 'production' } });
  const sites = [{ name: 'shop', image: 'shop:v1', instances: 2, slots: [{ name: 'staging', image: 'shop:v1' }] }];
  const azure = await startAzure({
    scenario: {
      sites,
      applications: [{ federatedCredentials: [{ issuer: github.issuer, subject: SUBJECT }] }],
      ...scenario,
    },
    speed,
    inspect: (exchange) => void violations.push(...requestViolationsOf(exchange), ...answerViolationsOf(exchange)),
  });
  setDefaultCACertificates([...rootCertificates, azure.ca]);
  const cloud = cloudOf({ endpoint: azure.endpoint, authority: azure.env['AZURE_AUTHORITY_HOST'] });
  const masked: string[] = [];
  const job = {
    env: azure.env,
    idToken: idTokenOf(github),
    mask: (secrets: readonly string[]) => masked.push(...secrets),
  };
  const signedIn = await signIn(cloud, {}, job);
  if ('problems' in signedIn) throw new Error(JSON.stringify(signedIn.problems));
  const ref = { subscriptionId: azure.env['AZURE_SUBSCRIPTION_ID']!, resourceGroup: 'shop', site: 'shop' };
  const api = connectSites(connectArm({ cloud, tokens: signedIn.tokens, userAgent: 'deploy-actions/test/0' }), ref);
  const common = { sites: api, ref, slot: 'staging', release: 'shop:v2', holder: { rollout: 'r1', owner: '17/1' } };
  return {
    azure,
    github,
    cloud,
    ref,
    sites: api,
    masked,
    connect: (options) => connectSlotTarget({ ...common, routingMs: 50, ...options }),
    async [Symbol.asyncDispose]() {
      await Promise.all([azure.close(), github.close()]);
    },
  };
}

export function idTokenOf(github: GitHub) {
  return async (audience: string): Promise<string> => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } = github.env;
    const headers = { authorization: `Bearer ${secret}` };
    const response = await fetch(`${url}&audience=${encodeURIComponent(audience)}`, { headers });
    return ((await response.json()) as { value: string }).value;
  };
}

/** The first look that shows one of these phases. */
export async function untilShows(target: SlotTarget, ...phases: Phase[]): Promise<Snapshot> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const seen = await target.inspect();
    if (phases.includes(seen.phase)) return seen;
    if (Date.now() > deadline) throw new Error(`It shows ${seen.phase}, ${seen.weight}%: ${seen.reason}`);
    // oxlint-disable-next-line no-await-in-loop
    await sleep(30);
  }
}

/** Resolves once every instance of a slot is up. */
export async function untilReady({ sites }: World, slot: string): Promise<void> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const instances = await sites.instances(slot);
    if (instances.every(({ state }) => state === 'READY')) return;
    if (Date.now() > deadline) throw new Error(`${slot} does not come up`);
    // oxlint-disable-next-line no-await-in-loop
    await sleep(30);
  }
}

/** As a rollout asks for what goes back: again and again until it shows. */
export async function takeHome(target: SlotTarget): Promise<Snapshot> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    await target.apply({ kind: 'restore' }).catch(() => {});
    // oxlint-disable-next-line no-await-in-loop
    const seen = await untilShows(target, 'shifting', 'reverted');
    if (seen.phase === 'reverted') return seen;
    if (Date.now() > deadline) throw new Error(`It shows ${seen.phase}, ${seen.weight}%: ${seen.reason}`);
  }
}

export const weight = (percent: number): Goal => ({ kind: 'weight', weight: percent });

/** How often the site was asked to swap, whatever became of it. */
export function swaps({ azure }: World): number {
  return azure.calls.snapshot().filter(({ action }) => action.startsWith('swapSlot')).length;
}

/** The releases of production and staging, as they really are. */
export function running({ azure }: World): [production: string, staging: string] {
  const { sites } = azure.state() as { sites: { slots: { name: string; release: string }[] }[] };
  const named = (name: string) => sites[0]!.slots.find((each) => each.name === name)!.release;
  return [named('production'), named('staging')];
}

/** The release that each of so many new users of production gets. */
export async function visits({ azure }: World, count: number, headers: Record<string, string> = {}) {
  const tally: Record<string, number> = {};
  for (let n = 0; n < count; n += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const response = await fetch(azure.urlOf('shop'), { headers });
    // oxlint-disable-next-line no-await-in-loop
    await response.arrayBuffer();
    const release = response.ok ? (response.headers.get('x-release') ?? 'none') : String(response.status);
    tally[release] = (tally[release] ?? 0) + 1;
  }
  return tally;
}
