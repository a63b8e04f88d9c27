import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect } from '@jest/globals';
import { startAzure, type ArmExchange, type Azure, type AzureInput } from '../../src/index.ts';
import { until } from '../until.ts';
import { answerViolationsOf } from './serializers.ts';

export const API = '2024-11-01';

export interface ArmAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
}

/** Calls of Resource Manager as any client makes them; `at` is `shop` or `shop/staging`. */
export interface Arm {
  call(method: string, at: string, path?: string, body?: unknown): Promise<ArmAnswer>;
  /** Any URL of it, as it stands. */
  send(method: string, url: string, body?: unknown): Promise<ArmAnswer>;
  /** Begins a swap into production and polls it to its end, as clients do. */
  swap(source: string, target?: string): Promise<ArmAnswer>;
}

export interface Fixture extends AsyncDisposable {
  readonly azure: Azure;
  readonly arm: Arm;
}

/** Every answer is held against what Microsoft's older client library reads. */
const violations: string[] = [];

afterEach(() => {
  expect(violations.splice(0)).toEqual([]);
});

/** Two hundred times faster than the platform, unless said otherwise. */
export async function start(scenario: AzureInput = {}, speed = 200): Promise<Fixture> {
  const inspect = (exchange: ArmExchange): void => void violations.push(...answerViolationsOf(exchange));
  const azure = await startAzure({ scenario, speed, inspect });
  return { azure, arm: armOf(azure), [Symbol.asyncDispose]: () => azure.close() };
}

export function armOf(azure: Azure, token: string | null = azure.accessToken()): Arm {
  const send = async (method: string, url: string, body?: unknown): Promise<ArmAnswer> => {
    const headers = {
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const sent = body === undefined ? null : JSON.stringify(body);
    const response = await fetch(plain(url), { method, headers, body: sent });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
  };
  const call: Arm['call'] = (method, at, path = '', body) => {
    const [site, slot] = at.split('/') as [string, string?];
    const url = new URL(azure.idOf(site, slot) + path, azure.endpoint);
    if (!url.searchParams.has('api-version')) url.searchParams.set('api-version', API);
    return send(method, String(url), body);
  };
  return {
    call,
    send,
    async swap(source, target = 'production') {
      const begun = await call('POST', source, '/slotsswap', { targetSlot: target });
      if (begun.status !== 202) return begun;
      return until(
        async () => {
          await wait(20);
          return send('GET', begun.headers.get('location')!);
        },
        ({ status }) => status !== 202,
      );
    },
  };
}

/** The same port speaks http: fetch has no way to be told whom to trust. */
export function plain(url: string): string {
  return url.replace(/^https:/, 'http:');
}

/** What a slot says of itself, as it is now. */
export function slotState({ azure }: Fixture, site: string, name: string): any {
  const { sites } = azure.state() as { sites: any[] };
  return sites.find((each) => each.name === site)?.slots.find((each: any) => each.name === name);
}

/** Resolves once every instance of a slot runs this release. */
export async function untilRuns(fixture: Fixture, at: string, release: string): Promise<void> {
  const [site, slot = 'production'] = at.split('/') as [string, string?];
  await until(() => {
    const { release: running, instances } = slotState(fixture, site, slot);
    return running === release && instances.every(({ state }: { state: string }) => state === 'ready');
  });
}

/** One request of a user: the release that answered, `none` for nobody. */
export async function visit(url: string, path = '/', headers: Record<string, string> = {}) {
  const response = await fetch(new URL(path, url), { headers, redirect: 'manual' });
  await response.arrayBuffer();
  const release = response.headers.get('x-release') ?? 'none';
  return { status: response.status, release, cookie: response.headers.get('set-cookie') };
}

/** The release that each of so many new users got. */
export async function visits(url: string, count: number, headers: Record<string, string> = {}) {
  const tally: Record<string, number> = {};
  for (let n = 0; n < count; n += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const { release } = await visit(url, '/', headers);
    tally[release] = (tally[release] ?? 0) + 1;
  }
  return tally;
}

/** Sends so many per cent of production's users to a slot, and waits until front ends know. */
export async function ramp({ azure, arm }: Fixture, slot: string, percent: number): Promise<void> {
  const actionHostName = new URL(azure.urlOf('shop', slot)).host;
  const rampUpRules = [{ name: slot, actionHostName, reroutePercentage: percent }];
  const { status } = await arm.call('PATCH', 'shop', '/config/web', { properties: { experiments: { rampUpRules } } });
  if (status !== 200) throw new Error(`The rule was answered ${status}`);
  await azure.clock.sleep(2_100);
}
