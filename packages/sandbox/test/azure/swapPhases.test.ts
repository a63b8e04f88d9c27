import { describe, expect, test } from '@jest/globals';
import { start, untilRuns } from './fixture.ts';
import { running, scenario, settings } from './swapWorld.ts';

describe('warming up', () => {
  const swapped = async (staging: object) => {
    await using fixture = await start(scenario({ staging }));
    const { status, body } = await fixture.arm.swap('shop/staging');
    return { status, message: body?.Message, running: running(fixture) };
  };
  const STATUSES = { WEBSITE_SWAP_WARMUP_PING_STATUSES: '200,202' };

  test('takes any answer for a good one', async () => {
    expect(await swapped({ image: 'shop:v2-errors-100pct' })).toMatchObject({
      status: 200,
      running: ['shop:v2-errors-100pct', 'shop:v1'],
    });
  });

  test('takes only those that are named, and leaves everything as it was', async () => {
    expect(await swapped({ image: 'shop:v2-errors-100pct', appSettings: STATUSES })).toEqual({
      status: 417,
      message: "Cannot swap site slots for site 'shop' because the 'staging' slot did not respond to http ping.",
      running: ['shop:v1', 'shop:v2-errors-100pct'],
    });
  });

  test('asks for the path that is named', async () => {
    const appSettings = { ...STATUSES, WEBSITE_SWAP_WARMUP_PING_PATH: '/env' };
    expect(await swapped({ appSettings })).toMatchObject({ status: 417, running: ['shop:v1', 'shop:v2'] });
    appSettings.WEBSITE_SWAP_WARMUP_PING_PATH = '/health';
    expect(await swapped({ appSettings })).toMatchObject({ status: 200, running: ['shop:v2', 'shop:v1'] });
  });

  test('gives up on an app that never answers', async () => {
    expect(await swapped({ image: 'shop:v2-hangs-requests' })).toEqual({
      status: 400,
      message: expect.stringContaining('could not be started'),
      running: ['shop:v1', 'shop:v2-hangs-requests'],
    });
  });
});

describe('a swap that breaks', () => {
  test.each(['applySettings', 'warmUp', 'switch'])('in %s leaves production alone', async (phase) => {
    await using fixture = await start(scenario({ staging: { appSettings: { WHERE: 'staging' } } }));
    const { azure } = fixture;
    azure.faults.add({ on: `swap:${phase}`, kind: 'error', times: 1, status: 409, code: 'Conflict', message: 'Odd.' });
    expect(await fixture.arm.swap('shop/staging')).toMatchObject({
      status: 409,
      body: { Code: 'Conflict', Message: 'Odd.' },
    });
    expect(running(fixture)).toEqual(['shop:v1', 'shop:v2']);
    expect(await settings(fixture, 'shop/staging')).toEqual({ WHERE: 'staging' });
    await untilRuns(fixture, 'shop/staging', 'shop:v2');
    expect((await fixture.arm.swap('shop/staging')).status).toBe(200);
  });

  test('after the change of places is told as failed although it is done', async () => {
    await using fixture = await start(scenario());
    const { azure } = fixture;
    azure.faults.add({ on: 'swap:restartSource', kind: 'error', times: 1 });
    expect((await fixture.arm.swap('shop/staging')).status).toBe(500);
    expect(running(fixture)).toEqual(['shop:v2', 'shop:v1']);
  });
});

describe('a swap with preview', () => {
  const slots = {
    production: { appSettings: { WHERE: 'production' } },
    staging: { appSettings: { WHERE: 'staging' } },
  };
  const body = { targetSlot: 'production' };

  test('shows the app with the settings of its target, and is completed by a swap', async () => {
    await using fixture = await start(scenario(slots));
    expect((await fixture.arm.call('POST', 'shop/staging', '/applySlotConfig', body)).status).toBe(200);
    expect(await settings(fixture, 'shop/staging')).toEqual({ WHERE: 'production' });
    expect(running(fixture)).toEqual(['shop:v1', 'shop:v2']);
    expect((await fixture.arm.call('POST', 'shop/staging', '/applySlotConfig', body)).status).toBe(409);
    expect((await fixture.arm.swap('shop/staging')).status).toBe(200);
    expect(running(fixture)).toEqual(['shop:v2', 'shop:v1']);
    expect(await settings(fixture, 'shop/staging')).toEqual({ WHERE: 'staging' });
  });

  test('is cancelled by a reset', async () => {
    await using fixture = await start(scenario(slots));
    await fixture.arm.call('POST', 'shop/staging', '/applySlotConfig', body);
    expect((await fixture.arm.call('POST', 'shop/staging', '/resetSlotConfig')).status).toBe(200);
    expect(await settings(fixture, 'shop/staging')).toEqual({ WHERE: 'staging' });
    expect(running(fixture)).toEqual(['shop:v1', 'shop:v2']);
    expect((await fixture.arm.call('POST', 'shop/staging', '/resetSlotConfig')).status).toBe(200);
  });

  test('is refused while somebody has to sign in to a slot', async () => {
    await using fixture = await start(scenario({ staging: { config: { siteAuthEnabled: true } } }));
    expect((await fixture.arm.call('POST', 'shop/staging', '/applySlotConfig', body)).status).toBe(409);
  });
});
