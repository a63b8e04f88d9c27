import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startTraffic } from '../../src/index.ts';
import { until } from '../until.ts';
import { ramp, start, visit, visits, type Fixture } from './fixture.ts';

const sites = [{ name: 'shop', image: 'shop:v1', instances: 1, slots: [{ name: 'staging', image: 'shop:v2' }] }];

let fixture: Fixture;
let url: string;
beforeAll(async () => {
  fixture = await start({ sites });
  url = fixture.azure.urlOf('shop');
});
afterAll(() => fixture.azure.close());

const noRules = { properties: { experiments: { rampUpRules: [] } } };
beforeEach(async () => {
  await fixture.arm.call('PATCH', 'shop', '/config/web', noRules);
  await fixture.azure.clock.sleep(2_100);
});

const staging = { cookie: 'a=b; x-ms-routing-name=staging; c=d' };

describe('without rules', () => {
  test('production serves everybody, and no cookie is given', async () => {
    expect(await visit(url)).toEqual({ status: 200, release: 'shop:v1', cookie: null });
  });
});

describe('a rule', () => {
  test('sends its share of new users to the slot, and restarts nothing', async () => {
    await ramp(fixture, 'staging', 25);
    const { 'shop:v2': candidate } = await visits(url, 100);
    expect(Math.abs(candidate! - 25)).toBeLessThanOrEqual(2);
    expect(await visits(fixture.azure.urlOf('shop', 'staging'), 4)).toEqual({ 'shop:v2': 4 });
  });

  test('is gone by only after a while', async () => {
    // some seconds of ours
    await using other = await start({ sites, timings: { routingMs: 800_000 } });
    await ramp(other, 'staging', 100);
    const own = other.azure.urlOf('shop');
    expect((await visit(own)).release).toBe('shop:v1');
    await until(async () => (await visit(own)).release === 'shop:v2');
  });

  test('to a host that is none leaves its share with production', async () => {
    const rampUpRules = [{ name: 'staging', actionHostName: 'shop-staging.example', reroutePercentage: 100 }];
    await fixture.arm.call('PATCH', 'shop', '/config/web', { properties: { experiments: { rampUpRules } } });
    await fixture.azure.clock.sleep(2_100);
    expect((await visit(url)).release).toBe('shop:v1');
  });

  test('pins who was drawn, either way, for an hour of the platform', async () => {
    await ramp(fixture, 'staging', 100);
    const { cookie } = await visit(url);
    expect(cookie).toBe('x-ms-routing-name=staging; Max-Age=18; Path=/; HttpOnly');
    await ramp(fixture, 'staging', 0);
    expect((await visit(url)).cookie).toMatch(/^x-ms-routing-name=self;/);
  });
});

describe('who is pinned', () => {
  test('stays, whatever the share is now', async () => {
    await ramp(fixture, 'staging', 0);
    expect(await visit(url, '/', staging)).toEqual({ status: 200, release: 'shop:v2', cookie: null });
    await ramp(fixture, 'staging', 100);
    expect((await visit(url, '/', { cookie: 'x-ms-routing-name=self' })).release).toBe('shop:v1');
  });

  test('goes on to be served by the slot for as long as its cookie lives', async () => {
    // an hour of the platform's in four seconds of ours
    await using other = await start({ sites }, 900);
    await ramp(other, 'staging', 50);
    const traffic = startTraffic(other.azure.urlOf('shop'), { perSecond: 100, users: 10 });
    await until(() => traffic.report().requests >= 50);
    await ramp(other, 'staging', 0);
    const before = traffic.report().byRelease['shop:v2']!.requests;
    await until(() => traffic.report().byRelease['shop:v2']!.requests > before + 20);
    let last = -1;
    await until(async () => {
      const now = traffic.report().byRelease['shop:v2']!.requests;
      const isOver = now === last;
      last = now;
      await other.azure.clock.sleep(900_000);
      return isOver;
    });
    expect((await traffic.stop()).failures).toEqual({});
  });

  test('stays also when the rule is gone', async () => {
    expect((await visit(url, '/', staging)).release).toBe('shop:v2');
  });

  test('is drawn anew where the slot is none', async () => {
    expect((await visit(url, '/', { cookie: 'x-ms-routing-name=gone' })).release).toBe('shop:v1');
  });

  test('may ask for another slot, which pins them there', async () => {
    await ramp(fixture, 'staging', 0);
    expect(await visit(url, '/?x-ms-routing-name=staging')).toMatchObject({
      release: 'shop:v2',
      cookie: expect.stringMatching(/^x-ms-routing-name=staging;/),
    });
    expect((await visit(url, '/?x-ms-routing-name=self', staging)).release).toBe('shop:v1');
  });

  test("is nobody at a slot's own host", async () => {
    expect(
      (await visit(fixture.azure.urlOf('shop', 'staging'), '/', { cookie: 'x-ms-routing-name=self' })).release,
    ).toBe('shop:v2');
  });

  test('is let go with the rule, where the platform does so', async () => {
    await using other = await start({ sites, quirks: { routingNameWithoutRule: 'ignored' } });
    const { azure } = other;
    expect((await visit(azure.urlOf('shop'), '/', staging)).release).toBe('shop:v1');
    await ramp(other, 'staging', 0);
    expect((await visit(azure.urlOf('shop'), '/', staging)).release).toBe('shop:v2');
  });
});

test('the ledger has what each slot served for the site', async () => {
  await using other = await start({ sites });
  const { azure } = other;
  await ramp(other, 'staging', 50);
  await visits(azure.urlOf('shop'), 10);
  expect(azure.ledger.snapshot().bySlot).toEqual({
    production: { 'shop:v1': { requests: 5, failed: 0 } },
    staging: { 'shop:v2': { requests: 5, failed: 0 } },
  });
});
