import { describe, expect, test } from '@jest/globals';
import { startTraffic } from '../../src/index.ts';
import { until } from '../until.ts';
import { plain, slotState, start, untilRuns, visit } from './fixture.ts';

const one = { name: 'shop', image: 'shop:v1', instances: 1 };

describe('a slot', () => {
  test('serves what its image is, on each instance in turn', async () => {
    await using fixture = await start({ sites: [{ ...one, instances: 2 }] });
    const { azure } = fixture;
    expect(await visit(azure.urlOf('shop'))).toEqual({ status: 200, release: 'shop:v1', cookie: null });
    const { body } = await fixture.arm.call('GET', 'shop', '/instances');
    expect(body.value.map(({ properties }: any) => properties.state)).toEqual(['READY', 'READY']);
    expect(azure.ledger.snapshot()).toMatchObject({
      requests: 1,
      bySlot: { production: { 'shop:v1': { requests: 1, failed: 0 } } },
    });
  });

  test('without content answers all the same', async () => {
    await using fixture = await start({ sites: [one] });
    const { azure } = fixture;
    expect(await visit(azure.urlOf('shop', 'staging'))).toMatchObject({ status: 200, release: 'default-page' });
  });

  test('that is stopped answers 403, and 200 again once it is started', async () => {
    await using fixture = await start({ sites: [one] });
    const { azure } = fixture;
    await fixture.arm.call('POST', 'shop', '/stop');
    expect((await visit(azure.urlOf('shop'))).status).toBe(403);
    expect((await fixture.arm.call('GET', 'shop')).body.properties.state).toBe('Stopped');
    await fixture.arm.call('POST', 'shop', '/start');
    await untilRuns(fixture, 'shop', 'shop:v1');
    expect((await visit(azure.urlOf('shop'))).status).toBe(200);
  });

  test('starts an instance again whose process has ended, and answers 503 meanwhile', async () => {
    await using fixture = await start({ sites: [one], timings: { crashRestartMs: 40_000 } }, 20);
    const { azure } = fixture;
    const [{ id }] = slotState(fixture, 'shop', 'production').instances;
    expect(azure.killInstance(id)).toBe(true);
    await until(async () => (await visit(azure.urlOf('shop'))).status === 503);
    await untilRuns(fixture, 'shop', 'shop:v1');
    expect((await visit(azure.urlOf('shop'))).status).toBe(200);
    expect(azure.killInstance('nothing')).toBe(false);
  });

  test.each([
    ['cannot be pulled', 'shop:v2-no-such-image', 'Image pull failed'],
    ['ends at its start', 'shop:v2-crash', 'the application crashed'],
    ['never answers', 'shop:v2-hang', "didn't respond to HTTP pings"],
  ])('whose app %s is down, and its log says so', async (_title, image, line) => {
    await using fixture = await start({ sites: [{ ...one, image, slots: [] }] });
    const { azure } = fixture;
    const { status, release } = await visit(azure.urlOf('shop'));
    expect([status, release]).toEqual([503, 'none']);
    expect(slotState(fixture, 'shop', 'production').log.join('\n')).toContain(line);
    const { body } = await fixture.arm.call('GET', 'shop', '/instances');
    expect(body.value[0].properties.state).toBe('UNKNOWN');
  });
});

test('what is invoked happens without a call', async () => {
  await using fixture = await start({ sites: [one] });
  const { azure } = fixture;
  const id = azure.idOf('shop', 'staging');
  const { status, body } = await azure.invoke('PATCH', `${id}/config/web`, {
    properties: { linuxFxVersion: 'DOCKER|shop:v2' },
  });
  expect([status, body.properties.linuxFxVersion]).toEqual([200, 'DOCKER|shop:v2']);
  await untilRuns(fixture, 'shop/staging', 'shop:v2');
  expect(azure.calls.snapshot()).toEqual([]);
  await expect(azure.invoke('GET', `${id}/backups`)).rejects.toThrow('The sandbox has no GET');
});

test('the control API tells of it, and ends an instance', async () => {
  await using fixture = await start({ sites: [one] });
  const { azure } = fixture;
  const control = async (method: string, path: string, body?: object) => {
    const sent = body === undefined ? null : JSON.stringify(body);
    const response = await fetch(plain(`${azure.endpoint}/_sandbox/${path}`), { method, body: sent });
    return (await response.json()) as any;
  };
  await visit(azure.urlOf('shop'));
  await fixture.arm.call('GET', 'shop');
  const { sites } = await control('GET', 'state');
  const [production] = sites[0].slots;
  expect(production).toMatchObject({ name: 'production', configured: 'shop:v1', release: 'shop:v1' });
  expect((await control('GET', 'ledger')).bySlot.production['shop:v1'].requests).toBe(1);
  expect((await control('GET', 'calls')).at(-1)).toMatchObject({ service: 'arm', action: 'get', status: 200 });
  expect(await control('POST', 'faults', { on: 'arm:get', kind: 'throttle' })).toMatchObject([{ on: 'arm:get' }]);
  expect((await fixture.arm.call('GET', 'shop')).status).toBe(429);
  const [{ id }] = production.instances;
  expect(await control('POST', 'kill-task', { taskArn: id })).toEqual({ killed: id });
});

describe('a change', () => {
  /** Traffic on production from before the change until it is through. */
  const across = async (quirks: object, change: object, release: string) => {
    await using fixture = await start({ sites: [one], quirks, timings: { startMs: 20_000 } }, 100);
    const { azure } = fixture;
    const traffic = startTraffic(azure.urlOf('shop'), { perSecond: 100 });
    await until(() => traffic.report().requests > 10);
    const answer = await fixture.arm.call('PATCH', 'shop', '/config/web', { properties: change });
    expect(answer.status).toBe(200);
    await untilRuns(fixture, 'shop', release);
    await until(() => (traffic.report().byRelease[release]?.requests ?? 0) > 10);
    return await traffic.stop();
  };
  const image = { linuxFxVersion: 'DOCKER|shop:v2' };

  test('of the image restarts the slot, at the cost of requests', async () => {
    const { failed, failures } = await across({}, image, 'shop:v2');
    expect(failed).toBeGreaterThan(0);
    expect(Object.keys(failures)).toEqual(['503']);
  });

  test.each(['held', 'overlapped'])('costs none where restarts are %s', async (duringRestart) => {
    const { failures, byRelease } = await across({ duringRestart }, image, 'shop:v2');
    expect(failures).toEqual({});
    expect(byRelease['shop:v2']!.requests).toBeGreaterThan(0);
  });

  test('to what is there already restarts nothing: a tag that was moved is not noticed', async () => {
    const { failures } = await across({}, { linuxFxVersion: 'DOCKER|shop:v1' }, 'shop:v1');
    expect(failures).toEqual({});
  });

  test('of settings reaches the app by a restart', async () => {
    await using fixture = await start({ sites: [one] });
    const { azure } = fixture;
    await fixture.arm.call('PUT', 'shop', '/config/appsettings', { properties: { SANDBOX_ERRORS: '100%' } });
    await until(async () => (await visit(azure.urlOf('shop'))).status === 500);
    expect(slotState(fixture, 'shop', 'production').settings).toEqual(['SANDBOX_ERRORS']);
  });
});
