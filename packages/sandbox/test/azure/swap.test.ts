import { describe, expect, test } from '@jest/globals';
import { startTraffic } from '../../src/index.ts';
import { until } from '../until.ts';
import { ramp, start, visit, visits } from './fixture.ts';
import { running, scenario, settings } from './swapWorld.ts';

describe('a swap', () => {
  test('exchanges the apps, and what was warmed up serves production from then on', async () => {
    await using fixture = await start(scenario());
    const { azure } = fixture;
    const began = azure.clock.now();
    expect((await fixture.arm.swap('shop/staging')).status).toBe(200);
    expect(running(fixture)).toEqual(['shop:v2', 'shop:v1']);
    expect((await visit(azure.urlOf('shop'))).release).toBe('shop:v2');
    expect((await visit(azure.urlOf('shop', 'staging'))).release).toBe('shop:v1');
    const { slotSwapStatus } = (await fixture.arm.call('GET', 'shop')).body.properties;
    expect(slotSwapStatus).toMatchObject({ sourceSlotName: 'staging', destinationSlotName: 'production' });
    expect(Date.parse(slotSwapStatus.timestampUtc)).toBeGreaterThan(began);
    const { body } = await fixture.arm.call('GET', 'shop', '/config/web');
    expect(body.properties.linuxFxVersion).toBe('DOCKER|shop:v2');
  });

  test('costs production no request', async () => {
    await using fixture = await start(scenario(), 100);
    const { azure } = fixture;
    const traffic = startTraffic(azure.urlOf('shop'), { perSecond: 100 });
    await until(() => traffic.report().requests > 10);
    await fixture.arm.swap('shop/staging');
    const seen = traffic.report().byRelease['shop:v2']?.requests ?? 0;
    await until(() => (traffic.report().byRelease['shop:v2']?.requests ?? 0) > seen + 10);
    const { failures, byRelease } = await traffic.stop();
    expect(failures).toEqual({});
    expect(Object.keys(byRelease)).toEqual(['shop:v1', 'shop:v2']);
  });

  test('is answered at once, with where its end is told', async () => {
    await using fixture = await start(scenario());
    const { azure } = fixture;
    azure.faults.add({ on: 'swap:warmUp', kind: 'delay', ms: 400_000 });
    const begun = await fixture.arm.call('POST', 'shop/staging', '/slotsswap', { targetSlot: 'production' });
    expect(begun).toMatchObject({ status: 202, body: null });
    expect(begun.headers.get('retry-after')).toBe('1');
    const location = begun.headers.get('location')!;
    expect(location).toMatch(/\/sites\/shop\/slots\/staging\/operationresults\/[0-9a-f-]{36}\?api-version=2024-11-01$/);
    expect(await fixture.arm.send('GET', location)).toMatchObject({ status: 202, body: null });
    const other = location.replace(/operationresults\/[^?]+/, 'operationresults/none');
    expect((await fixture.arm.send('GET', other)).status).toBe(404);
    await until(async () => (await fixture.arm.send('GET', location)).status === 200);
    expect(azure.calls.snapshot().map(({ action }) => action)).toContain('swapSlot');
  });

  test('may be answered at its end, too', async () => {
    await using fixture = await start(scenario({}, { quirks: { swapAnswers: 'at the end' } }));
    expect((await fixture.arm.call('POST', 'shop/staging', '/slotsswap', { targetSlot: 'production' })).status).toBe(
      200,
    );
    expect(running(fixture)).toEqual(['shop:v2', 'shop:v1']);
  });

  test('that is sent twice is taken back by the second', async () => {
    await using fixture = await start(scenario());
    const { azure } = fixture;
    azure.faults.add({ on: 'arm:swapSlot', kind: 'drop', times: 1 });
    await expect(fixture.arm.swap('shop/staging')).rejects.toThrow('fetch failed');
    await until(() => running(fixture)[0] === 'shop:v2');
    await until(async () => (await fixture.arm.swap('shop/staging')).status === 200);
    expect(running(fixture)).toEqual(['shop:v1', 'shop:v2']);
  });

  test('lets nothing else be changed meanwhile', async () => {
    await using fixture = await start(scenario(), 100);
    const { arm, azure } = fixture;
    azure.faults.add({ on: 'swap:warmUp', kind: 'delay', ms: 400_000 });
    expect((await arm.call('POST', 'shop/staging', '/slotsswap', { targetSlot: 'production' })).status).toBe(202);
    const attempts = [
      arm.call('POST', 'shop/staging', '/slotsswap', { targetSlot: 'production' }),
      arm.call('PATCH', 'shop', '/config/web', { properties: {} }),
      arm.call('PUT', 'shop/staging', '/config/appsettings', { properties: {} }),
      arm.call('POST', 'shop', '/restart'),
    ];
    for (const { status, body } of await Promise.all(attempts)) {
      expect([status, body.Message]).toEqual([
        409,
        expect.stringMatching(/^Cannot modify this site because another operation is in progress\. Details: Id: /),
      ]);
    }
    expect((await arm.call('GET', 'shop')).status).toBe(200);
  });

  test('is refused to a slot that is none, to itself, and of one that is stopped', async () => {
    await using fixture = await start(scenario());
    expect((await fixture.arm.swap('shop/staging', 'none')).status).toBe(404);
    expect((await fixture.arm.swap('shop/staging', 'staging')).status).toBe(400);
    await fixture.arm.call('POST', 'shop/staging', '/stop');
    expect((await fixture.arm.swap('shop/staging')).status).toBe(409);
  });
});

describe('settings', () => {
  const slots = {
    production: { appSettings: { WHERE: 'production', LEVEL: 'warn' } },
    staging: { appSettings: { WHERE: 'staging', LEVEL: 'debug', NEW: '1' } },
  };

  test('that are named stay with their slot, the others go with the app', async () => {
    await using fixture = await start(scenario(slots));
    await fixture.arm.swap('shop/staging');
    expect(await settings(fixture, 'shop')).toEqual({ WHERE: 'production', LEVEL: 'debug', NEW: '1' });
    expect(await settings(fixture, 'shop/staging')).toEqual({ WHERE: 'staging', LEVEL: 'warn' });
  });

  test("that stay with production reach the app before it gets production's traffic", async () => {
    const production = { slotSettings: ['SANDBOX_CRASH'], appSettings: { SANDBOX_CRASH: 'true' } };
    await using fixture = await start(scenario({ production }));
    const { status, body } = await fixture.arm.swap('shop/staging');
    expect([status, body.Message]).toEqual([
      400,
      "Cannot swap slots for site 'shop' because the worker process for 'staging' slot could not be started.",
    ]);
  });

  test('that differ are told beforehand, with what becomes of them', async () => {
    await using fixture = await start(scenario(slots));
    const { body } = await fixture.arm.call('POST', 'shop/staging', '/slotsdiffs', { targetSlot: 'production' });
    const told = body.value.map(({ properties: each }: any) => [each.settingName, each.diffRule]);
    expect(told).toEqual([
      ['WHERE', 'SettingsWillBeTakenFromDestinationSlot'],
      ['LEVEL', 'SettingsWillBeSwapped'],
      ['NEW', 'SettingsWillBeSwapped'],
      ['linuxFxVersion', 'SettingsWillBeSwapped'],
    ]);
  });
});

describe('ramp-up rules', () => {
  test('stay with production, and lead to the old release once it is swapped', async () => {
    await using fixture = await start(scenario());
    const { azure } = fixture;
    await ramp(fixture, 'staging', 100);
    await fixture.arm.swap('shop/staging');
    expect(await visits(azure.urlOf('shop'), 2)).toEqual({ 'shop:v1': 2 });
  });

  test('are cleared, where the platform does so', async () => {
    await using fixture = await start(scenario({}, { quirks: { rampUpRulesAfterSwap: 'cleared' } }));
    const { azure } = fixture;
    await ramp(fixture, 'staging', 100);
    await fixture.arm.swap('shop/staging');
    await azure.clock.sleep(2_100);
    expect(await visits(azure.urlOf('shop'), 2)).toEqual({ 'shop:v2': 2 });
    expect((await fixture.arm.call('GET', 'shop', '/config/web')).body.properties.experiments.rampUpRules).toEqual([]);
  });
});

describe('after a swap', () => {
  test('readers may be shown the site before it, for a while', async () => {
    // some seconds of ours
    await using fixture = await start(scenario({}, { quirks: { staleReadsMs: 500_000 } }), 100);
    const { arm } = fixture;
    const read = async () => {
      const { body: site } = await arm.call('GET', 'shop');
      const { body: config } = await arm.call('GET', 'shop', '/config/web');
      return [site.properties.slotSwapStatus?.sourceSlotName ?? null, config.properties.linuxFxVersion];
    };
    await arm.swap('shop/staging');
    expect(running(fixture)).toEqual(['shop:v2', 'shop:v1']);
    expect(await read()).toEqual([null, 'DOCKER|shop:v1']);
    await until(async () => (await read())[0] !== null);
    expect(await read()).toEqual(['staging', 'DOCKER|shop:v2']);
  });

  test('production may restart once more', async () => {
    await using fixture = await start(scenario({}, { quirks: { restartsAfterSwap: true } }), 100);
    const traffic = startTraffic(fixture.azure.urlOf('shop'), { perSecond: 100 });
    await until(() => traffic.report().requests > 10);
    await fixture.arm.swap('shop/staging');
    expect(Object.keys((await traffic.stop()).failures)).toEqual(['503']);
  });
});
