import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { until } from '../until.ts';
import { plain, start, visits, type Fixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  const vaults = {
    'shop-kv': { secrets: { errors: '100%' } },
    'closed-kv': { secrets: { errors: '100%' }, readable: false },
  };
  fixture = await start(
    {
      sites: [
        { name: 'shop', image: 'shop:v1', instances: 1, slots: [{ name: 'staging' }, { name: 'idle' }] },
        { name: 'poor', identity: false, instances: 1, slots: [] },
      ],
      vaults,
      metrics: { delayMs: 60_000 },
    },
    600,
  );
});
afterAll(() => fixture.azure.close());

const call: Fixture['arm']['call'] = (...args) => fixture.arm.call(...args);

describe('references to Key Vault', () => {
  const REFERENCES = '/config/configreferences/appsettings';
  const refTo = (vault: string, secret = 'errors', more = '') =>
    `@Microsoft.KeyVault(SecretUri=https://${vault}.vault.azure.net/secrets/${secret}${more})`;

  test.each([
    ['a secret', 'shop/staging', refTo('shop-kv'), 'Resolved'],
    ['a secret by names', 'shop/staging', '@Microsoft.KeyVault(VaultName=shop-kv;SecretName=errors)', 'Resolved'],
    ['no secret', 'shop/staging', refTo('shop-kv', 'none'), 'SecretNotFound'],
    ['no version', 'shop/staging', refTo('shop-kv', 'errors', '/abc'), 'SecretVersionNotFound'],
    ['no vault', 'shop/staging', refTo('none'), 'VaultNotFound'],
    ['a vault that is closed', 'shop/staging', refTo('closed-kv'), 'AccessToKeyVaultDenied'],
    ['nothing', 'shop/staging', '@Microsoft.KeyVault(Secret=errors)', 'InvalidSyntax'],
    ['a secret of a site without identity', 'poor', refTo('shop-kv'), 'MSINotEnabled'],
  ])('to %s', async (_title, at, reference, status) => {
    await call('PUT', at, '/config/appsettings', { properties: { DB: reference, PLAIN: 'text' } });
    const read = async () => (await call('GET', at, REFERENCES)).body.value;
    const value = await until(read, ([{ properties }]) => properties.status !== 'Initialized');
    expect(value).toHaveLength(1);
    expect(value[0]).toMatchObject({ name: 'DB', properties: { reference, status, source: 'KeyVault' } });
    expect((await call('GET', at, `${REFERENCES}/DB`)).body.properties.status).toBe(status);
    expect((await call('GET', at, `${REFERENCES}/PLAIN`)).status).toBe(404);
  });

  test('are not looked up at once', async () => {
    const references = { DB: refTo('shop-kv') };
    const site = { name: 'shop', instances: 1, slots: [], appSettings: references };
    await using other = await start({ sites: [site], timings: { vaultMs: 3_600_000_000 } });
    const { body } = await other.arm.call('GET', 'shop', `${REFERENCES}/DB`);
    expect(body.properties).toMatchObject({ status: 'Initialized', details: null });
  });

  test('give the app what they name, and otherwise their own text', async () => {
    const url = fixture.azure.urlOf('shop', 'staging');
    await call('PUT', 'shop/staging', '/config/appsettings', { properties: { SANDBOX_ERRORS: refTo('shop-kv') } });
    await until(async () => (await fetch(url)).status === 500);
    // the app cannot read a share off the text
    await call('PUT', 'shop/staging', '/config/appsettings', { properties: { SANDBOX_ERRORS: refTo('none') } });
    await until(async () => (await fetch(url)).status === 503);
    await call('PUT', 'shop/staging', '/config/appsettings', { properties: {} });
    await until(async () => (await fetch(url)).status === 200);
  });
});

describe('metrics', () => {
  const MINUTE = 60_000;
  const iso = (ms: number) => new Date(ms).toISOString();
  const metrics = (at: string, query: string) =>
    call('GET', at, `/providers/Microsoft.Insights/metrics?api-version=2024-02-01&${query}`);
  const of = async (at: string, query: string) => {
    const { body } = await metrics(at, query);
    return body.value.map(({ timeseries }: any) => timeseries[0].data);
  };

  test('come late, by the minute, and of each slot alone', async () => {
    const { azure } = fixture;
    const { clock } = azure;
    const from = clock.now();
    expect(await visits(azure.urlOf('shop'), 4)).toEqual({ 'shop:v1': 4 });
    const span = () => `timespan=${iso(from)}/${iso(clock.now())}`;
    const read = () => of('shop', `metricnames=Requests,Http5xx,HttpResponseTime&aggregation=total,count&${span()}`);
    const sum = (data: any[]) => data.reduce((all, { total = 0 }) => all + total, 0);
    const [requests, errors, times] = await until(read, ([data]) => sum(data) === 4);
    expect(sum(errors)).toBe(0);
    expect(sum(times)).toBeGreaterThan(0);
    expect(requests.every(({ timeStamp }: any) => Date.parse(timeStamp) % MINUTE === 0)).toBe(true);
    // idle, and not arrived, look alike
    expect(requests.at(-1)).toEqual({ timeStamp: expect.any(String) });
    const [idle] = await of('shop/idle', `metricnames=Requests&${span()}`);
    expect(sum(idle)).toBe(0);
  });

  test('are not there before', async () => {
    const site = { name: 'shop', image: 'shop:v1', instances: 1, slots: [] };
    await using other = await start({ sites: [site], metrics: { delayMs: 3_600_000_000 } }, 600);
    await visits(other.azure.urlOf('shop'), 1);
    await other.azure.clock.sleep(2 * MINUTE);
    const { body } = await other.arm.call(
      'GET',
      'shop',
      '/providers/Microsoft.Insights/metrics?api-version=2024-02-01',
    );
    const { data } = body.value[0].timeseries[0];
    expect(data.filter(({ total }: any) => total !== undefined)).toEqual([]);
    expect(data.length).toBeGreaterThan(50);
  });

  test.each([
    ['not counted', 'gap', undefined],
    ['not counted', 'zero', 0],
    ['counted', 'gap', 1],
  ] as const)(
    'of what the platform answers itself are %s, idle minutes a %s',
    async (platformErrors, idleMinutes, sum) => {
      const down = { name: 'shop', image: 'shop:v1-crash', instances: 1, slots: [] };
      const quirks = { platformErrors, idleMinutes };
      await using other = await start({ sites: [down], quirks, metrics: { delayMs: 0 } }, 600);
      const from = other.azure.clock.now();
      expect(await visits(other.azure.urlOf('shop'), 1)).toEqual({ none: 1 });
      await other.azure.clock.sleep(MINUTE);
      const query = `metricnames=Http5xx&timespan=${iso(from)}/${iso(from + 1)}`;
      const { body } = await other.arm.call(
        'GET',
        'shop',
        `/providers/Microsoft.Insights/metrics?api-version=2024-02-01&${query}`,
      );
      expect(body.value[0].timeseries[0].data[0].total).toBe(sum);
    },
  );

  test.each([
    ['a metric that is none', 'metricnames=Requets'],
    ['a span that is none', 'metricnames=Requests&timespan=now'],
    ['another interval', 'metricnames=Requests&interval=PT5M'],
    ['a statistic that is none', 'metricnames=Requests&aggregation=median'],
  ])('are refused for %s', async (_title, query) => {
    expect(await metrics('shop', query)).toMatchObject({ status: 400, body: { error: { code: 'BadRequest' } } });
  });
});

describe('tags', () => {
  const PATH = '/providers/Microsoft.Resources/tags/default?api-version=2021-04-01';
  const change = (operation: string, tags: object) => call('PATCH', 'shop', PATH, { operation, properties: { tags } });
  const read = async (at = 'shop') => (await call('GET', at, PATH)).body.properties.tags;

  test('are merged, taken away by name and value, replaced', async () => {
    await change('Merge', { team: 'a', owner: 'b' });
    await change('Merge', { team: 'c' });
    expect(await read()).toEqual({ team: 'c', owner: 'b' });
    await change('Delete', { team: 'a', owner: 'b' });
    expect(await read()).toEqual({ team: 'c' });
    await change('Replace', { x: '1' });
    expect((await call('GET', 'shop')).body.tags).toEqual({ x: '1' });
    expect(await read('shop/staging')).toEqual({});
  });

  test('are limited', async () => {
    expect((await change('Merge', { long: 'x'.repeat(257) })).status).toBe(400);
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`t${n}`, '1']));
    expect((await change('Replace', many)).status).toBe(400);
    expect((await change('Odd', {})).status).toBe(400);
  });
});

describe('what tools ask before they publish', () => {
  const list = (filter: string) => {
    const { endpoint, env } = fixture.azure;
    const query = `$filter=${encodeURIComponent(filter)}&api-version=2024-11-01`;
    return fixture.arm.send('GET', `${endpoint}/subscriptions/${env['AZURE_SUBSCRIPTION_ID']}/resources?${query}`);
  };

  test('is where a site is, by its name alone', async () => {
    const found = await list("resourceType EQ 'Microsoft.Web/Sites/Slots' AND name EQ 'shop/staging'");
    expect(found.body.value).toEqual([expect.objectContaining({ id: fixture.azure.idOf('shop', 'staging') })]);
    expect((await list("name eq 'none'")).body.value).toEqual([]);
    expect((await list("substringof('a', name)")).status).toBe(400);
  });

  test('is a password, which is of no use, and notes of their own', async () => {
    const { body } = await call('POST', 'shop/staging', '/config/publishingcredentials/list');
    expect(body.properties).toMatchObject({ publishingUserName: '$shop__staging' });
    expect((await call('GET', 'shop', '/basicPublishingCredentialsPolicies/scm')).body.properties.allow).toBe(false);
    await call('PUT', 'shop', '/config/metadata', { properties: { a: '1' } });
    expect((await call('POST', 'shop', '/config/metadata/list')).body.properties).toEqual({ a: '1' });
  });

  test('is a profile, which is XML', async () => {
    const { azure } = fixture;
    const url = `${azure.endpoint}${azure.idOf('shop')}//publishxml?api-version=2016-08-01`;
    const headers = { authorization: `Bearer ${azure.accessToken()}` };
    const response = await fetch(plain(url), { method: 'POST', headers });
    expect(response.headers.get('content-type')).toBe('application/xml');
    expect(await response.text()).toContain(`destinationAppUrl="${azure.urlOf('shop')}"`);
  });
});
