import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { armOf, start, untilRuns, type Fixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await start({
    sites: [{ name: 'shop', image: 'shop:v1', instances: 1, slotSettings: ['WHERE'] }],
  });
});
afterAll(() => fixture.azure.close());
afterEach(() => fixture.azure.faults.clear());

const call: Fixture['arm']['call'] = (...args) => fixture.arm.call(...args);

describe('a site', () => {
  test('tells where it is reached and published to, and what was swapped last', async () => {
    const { status, body } = await call('GET', 'shop');
    const host = new URL(fixture.azure.urlOf('shop')).host;
    expect(status).toBe(200);
    expect(body).toMatchObject({
      name: 'shop',
      type: 'Microsoft.Web/sites',
      kind: 'app,linux,container',
      properties: { state: 'Running', defaultHostName: host, slotSwapStatus: null },
    });
    expect(body.properties.hostNameSslStates.map(({ hostType }: any) => hostType)).toEqual(['Standard', 'Repository']);
  });

  test('has slots, each a resource of its own', async () => {
    const { body } = await call('GET', 'shop', '/slots');
    expect(body.value.map(({ name, type }: any) => [name, type])).toEqual([
      ['shop/staging', 'Microsoft.Web/sites/slots'],
    ]);
    expect((await call('GET', 'shop/staging')).body).toMatchObject({ name: 'shop/staging', kind: 'app,linux' });
  });

  test('gets a slot, and loses it', async () => {
    const url = `${fixture.azure.endpoint}${fixture.azure.idOf('shop')}/slots/next?api-version=2024-11-01`;
    const made = await fixture.arm.send('PUT', url, {
      properties: { siteConfig: { linuxFxVersion: 'DOCKER|shop:v7' } },
    });
    expect(made).toMatchObject({ status: 200, body: { name: 'shop/next' } });
    await untilRuns(fixture, 'shop/next', 'shop:v7');
    expect((await fixture.arm.send('DELETE', url)).status).toBe(200);
    expect((await fixture.arm.send('GET', url)).status).toBe(404);
  });

  test('is found whatever the case of its path', async () => {
    const id = fixture.azure.idOf('shop').replace('resourceGroups/shop', 'resourcegroups/SHOP').replace('Web', 'web');
    expect((await fixture.arm.send('GET', `${fixture.azure.endpoint}${id}?api-version=2016-08-01`)).status).toBe(200);
  });
});

describe('config/web', () => {
  test('keeps what is not named, by PATCH as by PUT', async () => {
    const written = await call('PATCH', 'shop/staging', '/config/web', { properties: { healthCheckPath: '/health' } });
    expect(written.body.properties).toMatchObject({ healthCheckPath: '/health', alwaysOn: true });
    await call('PUT', 'shop/staging', '/config/web', { properties: { alwaysOn: false } });
    const { body } = await call('GET', 'shop/staging', '/config/web');
    expect(body.properties).toMatchObject({ healthCheckPath: '/health', alwaysOn: false, appSettings: null });
  });

  test('passes over what no site has', async () => {
    const { status, body } = await call('PATCH', 'shop', '/config/web', { properties: { linuxFxVerison: 'DOCKER|a' } });
    expect(status).toBe(200);
    expect(body.properties).not.toHaveProperty('linuxFxVerison');
  });

  test.each([
    ['shares over 100', [60, 50]],
    ['a share below 0', [-1]],
  ])('refuses %s', async (_title, shares) => {
    const rampUpRules = shares.map((reroutePercentage) => ({ name: 'a', actionHostName: 'b', reroutePercentage }));
    const answer = await call('PATCH', 'shop', '/config/web', { properties: { experiments: { rampUpRules } } });
    expect(answer).toMatchObject({ status: 400, body: { Code: 'BadRequest', Details: expect.any(Array) } });
  });
});

describe('app settings', () => {
  test('are replaced as a whole', async () => {
    await call('PUT', 'shop/staging', '/config/appsettings', { properties: { A: '1', B: '2' } });
    const { body } = await call('PUT', 'shop/staging', '/config/appsettings', { properties: { C: '3' } });
    expect(body.properties).toEqual({ C: '3' });
    const listed = await call('POST', 'shop/staging', '/config/appsettings/list');
    expect(listed.body.properties).toEqual({ C: '3' });
  });

  test('are no resource that could be read', async () => {
    expect((await call('GET', 'shop', '/config/appsettings')).status).toBe(404);
  });

  test('that stay with their slot are named at the site', async () => {
    const { body } = await call('GET', 'shop', '/config/slotConfigNames');
    expect(body.properties.appSettingNames).toEqual(['WHERE']);
    const properties = { appSettingNames: ['WHERE', 'DB'], connectionStringNames: ['main'] };
    await call('PUT', 'shop', '/config/slotConfigNames', { properties });
    expect((await call('GET', 'shop', '/config/slotConfigNames')).body.properties).toMatchObject(properties);
    expect((await call('GET', 'shop/staging', '/config/slotConfigNames')).status).toBe(404);
  });
});

describe('Resource Manager answers', () => {
  const url = (path: string) => `${fixture.azure.endpoint}${path}`;
  const id = () => fixture.azure.idOf('shop');

  test.each<[string, () => string, number, string]>([
    ['no version', () => id(), 400, 'MissingApiVersionParameter'],
    ['a version that is none', () => `${id()}?api-version=2024-11-31`, 400, 'InvalidResourceType'],
    [
      'a version of another provider',
      () => `${id()}/providers/Microsoft.Resources/tags/default?api-version=2016-08-01`,
      400,
      'InvalidResourceType',
    ],
    [
      'another subscription',
      () => `${id().replace(/subscriptions\/[^/]+/, 'subscriptions/x')}?api-version=2024-11-01`,
      404,
      'SubscriptionNotFound',
    ],
    [
      'another group',
      () => `${id().replace('resourceGroups/shop', 'resourceGroups/x')}?api-version=2024-11-01`,
      404,
      'ResourceGroupNotFound',
    ],
    ['a site that is not there', () => `${id()}x?api-version=2024-11-01`, 404, 'ResourceNotFound'],
    ['a slot that is not there', () => `${id()}/slots/x?api-version=2024-11-01`, 404, 'ResourceNotFound'],
    ['what it does not have', () => `${id()}/backups?api-version=2024-11-01`, 404, 'InvalidResourceType'],
  ])('%s', async (_title, path, status, code) => {
    expect(await fixture.arm.send('GET', url(path()))).toMatchObject({ status, body: { error: { code } } });
  });

  test('an expired, a throttled and a broken call as faults say, without effect', async () => {
    const { azure } = fixture;
    azure.faults.add([
      { on: 'arm:updateConfiguration', kind: 'throttle', times: 1, ms: 7_000 },
      { on: 'arm:updateConfiguration', kind: 'error', skip: 1, times: 1, status: 503, code: 'ServiceUnavailable' },
      { on: 'arm:updateConfiguration', kind: 'reset', skip: 2, times: 1 },
    ]);
    const write = () => call('PATCH', 'shop', '/config/web', { properties: { appCommandLine: 'x' } });
    const throttled = await write();
    expect(throttled.headers.get('retry-after')).toBe('7');
    expect(throttled).toMatchObject({ status: 429, body: { error: { code: 'SubscriptionRequestsThrottled' } } });
    expect(await write()).toMatchObject({ status: 503, body: { Code: 'ServiceUnavailable' } });
    await expect(write()).rejects.toThrow('fetch failed');
    expect((await call('GET', 'shop', '/config/web')).body.properties).not.toHaveProperty('appCommandLine');
    const logged = azure.calls.snapshot().filter(({ action }) => action === 'updateConfiguration');
    expect(logged.slice(-3).map(({ status, fault }) => [status, fault])).toEqual([
      [429, 'throttle'],
      [503, 'error'],
      [null, 'reset'],
    ]);
  });

  test('who may read, and nobody else', async () => {
    const { azure } = fixture;
    azure.faults.add({ on: 'arm:listApplicationSettings', kind: 'deny' });
    expect(await call('POST', 'shop', '/config/appsettings/list')).toMatchObject({
      status: 403,
      body: {
        error: {
          code: 'AuthorizationFailed',
          message: expect.stringContaining("action 'Microsoft.Web/sites/config/list/action'"),
        },
      },
    });
  });
});

test('roles of a caller that may read alone', async () => {
  await using reader = (
    await start({
      sites: [{ name: 'shop', image: 'shop:v1', instances: 1 }],
      applications: [{ roles: [{ actions: ['Microsoft.Web/sites/*'], notActions: ['*/write', '*/action'] }] }],
    })
  ).azure;
  const arm = armOf(reader);
  expect((await arm.call('GET', 'shop/staging', '/config/web')).status).toBe(200);
  expect(await arm.call('PATCH', 'shop/staging', '/config/web', {})).toMatchObject({
    status: 403,
    body: { error: { message: expect.stringContaining("'Microsoft.Web/sites/slots/config/write' over scope '") } },
  });
  expect((await arm.call('POST', 'shop/staging', '/slotsswap', { targetSlot: 'production' })).status).toBe(403);
});

test('roles of a caller that may change one slot', async () => {
  const { azure } = fixture;
  const scope = azure.idOf('shop', 'staging');
  await using other = await start({
    sites: [{ name: 'shop', image: 'shop:v1', instances: 1 }],
    applications: [{ roles: [{ scope, actions: ['microsoft.web/*'] }] }],
  });
  expect((await other.arm.call('PATCH', 'shop/staging', '/config/web', {})).status).toBe(200);
  expect((await other.arm.call('GET', 'shop')).status).toBe(403);
});
