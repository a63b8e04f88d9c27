import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { AzureInput } from '../../src/index.ts';
import { until } from '../until.ts';
import { plain, start, untilRuns, visit, type Fixture } from './fixture.ts';

const scenario: AzureInput = { sites: [{ name: 'shop', package: 'shop:v1', instances: 1 }] };

/** A package as people build it: what it is stands in its package.json. */
function zipOf(version: string, name = 'shop'): Uint8Array {
  return zipSync({ 'package.json': strToU8(JSON.stringify({ name, version })), 'server.js': strToU8('serve()') });
}

/** Some seconds of ours, to look at what goes on. */
const LONG = { on: 'kudu:deploy', kind: 'delay', ms: 600_000 };

let fixture: Fixture;
beforeAll(async () => {
  fixture = await start(scenario);
});
afterAll(() => fixture.azure.close());
afterEach(() => fixture.azure.faults.clear());
/** Whatever a test has begun is over before the next one begins. */
beforeEach(() => until(async () => (await kudu('GET', '/api/isdeploying')).body.value === false));

async function kudu(method: string, path: string, body?: Uint8Array, of = fixture, token = of.azure.accessToken()) {
  const url = path.startsWith('http') ? plain(path) : of.azure.scmUrlOf('shop', 'staging') + path;
  const sent = body === undefined ? null : Buffer.from(body);
  const response = await fetch(url, { method, headers: { authorization: `Bearer ${token}` }, body: sent });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

const publish = (zip: Uint8Array, query = '&async=true', of = fixture) =>
  kudu('POST', `/api/publish?type=zip${query}`, zip, of);

/** Publishes, and polls as clients do. */
async function published(zip: Uint8Array, of = fixture) {
  const { status, headers } = await publish(zip, '&async=true&deployer=CI', of);
  expect(status).toBe(202);
  return until(
    async () => (await kudu('GET', headers.get('location')!, undefined, of)).body,
    ({ complete }) => complete === true,
  );
}

describe('a package', () => {
  test('is put in place after its call was answered, and then runs', async () => {
    fixture.azure.faults.add(LONG);
    const { status, headers, body } = await publish(zipOf('2.0.0'), '&async=true&deployer=CI');
    expect([status, body]).toEqual([202, '']);
    const location = headers.get('location')!;
    expect(location).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/api\/deployments\/latest\?deployer=CI$/);
    const first = await kudu('GET', location);
    expect(first).toMatchObject({ status: 202, body: { complete: false, deployer: 'CI', end_time: null } });
    const last = await until(
      () => kudu('GET', location),
      ({ status: current }) => current === 200,
    );
    expect(last.body).toMatchObject({ id: headers.get('scm-deployment-id'), status: 4, complete: true, active: true });
    await untilRuns(fixture, 'shop/staging', 'shop:2.0.0');
    const log = await kudu('GET', `/api/deployments/${last.body.id}/log`);
    expect(log.body.at(-1)).toMatchObject({ message: 'Deployment successful.' });
    expect((await visit(fixture.azure.urlOf('shop'))).release).toBe('shop:v1');
  });

  test('of a version that fails behaves so', async () => {
    await published(zipOf('3.0.0-errors-100pct', '@octo/shop'));
    await untilRuns(fixture, 'shop/staging', 'octo/shop:3.0.0-errors-100pct');
    expect((await visit(fixture.azure.urlOf('shop', 'staging'))).status).toBe(500);
  });

  test('without a version is named by what it is', async () => {
    await published(zipSync({ 'index.html': strToU8('hello') }));
    const found = () => visit(fixture.azure.urlOf('shop', 'staging'));
    const { release } = await until(found, ({ release: each }) => each.startsWith('shop:') && !each.includes('.'));
    expect(release).toMatch(/^shop:[0-9a-f]{12}$/);
  });

  test('that is told not to restart is there, and does not run', async () => {
    await published(zipOf('4.0.0'));
    await untilRuns(fixture, 'shop/staging', 'shop:4.0.0');
    await publish(zipOf('5.0.0'), '&restart=false');
    expect((await visit(fixture.azure.urlOf('shop', 'staging'))).release).toBe('shop:4.0.0');
    await fixture.arm.call('POST', 'shop/staging', '/restart');
    await untilRuns(fixture, 'shop/staging', 'shop:5.0.0');
  });

  test('may keep its caller waiting until it is in place', async () => {
    expect(await publish(zipOf('6.0.0'), '')).toMatchObject({ status: 200, body: { status: 4, complete: true } });
    expect(await kudu('POST', '/api/zipdeploy?isAsync=true', Buffer.from(zipOf('6.0.1')))).toMatchObject({
      status: 202,
    });
  });
});

test('the history takes notes of what was done by other ways', async () => {
  const noted = { id: 'by-hand', status: 4, message: 'An image', deployer: 'CI' };
  const put = () => kudu('PUT', '/api/deployments/by-hand', strToU8(JSON.stringify(noted)));
  expect(await put()).toMatchObject({ status: 200, body: { ...noted, complete: true } });
  expect((await kudu('GET', '/api/deployments')).body[0]).toMatchObject({ id: 'by-hand' });
});

describe('is refused', () => {
  test('a second package while the first one is on its way, which goes on', async () => {
    fixture.azure.faults.add(LONG);
    expect((await publish(zipOf('7.0.0'))).status).toBe(202);
    expect(await publish(zipOf('7.0.1'))).toMatchObject({
      status: 409,
      body: 'There is a deployment currently in progress. Please try again when it completes.',
    });
    await untilRuns(fixture, 'shop/staging', 'shop:7.0.0');
  });

  test('who has no token, and a password, which is off', async () => {
    const url = `${fixture.azure.scmUrlOf('shop', 'staging')}/api/deployments`;
    expect((await fetch(url)).status).toBe(401);
    const basic = { authorization: `Basic ${Buffer.from('$shop:secret').toString('base64')}` };
    expect((await fetch(url, { headers: basic })).status).toBe(401);
  });

  test.each([
    ['an artefact of another kind', '?type=ear', 400],
    ['what is no route', '/../nothing', 404],
  ])('%s', async (_title, query, status) => {
    expect((await kudu('POST', `/api/publish${query}`, zipOf('1.0.0'))).status).toBe(status);
  });

  test('what a fault says', async () => {
    fixture.azure.faults.add([
      { on: 'kudu:publish', kind: 'throttle', times: 1 },
      { on: 'kudu:publish', kind: 'error', skip: 1, times: 1, status: 502 },
    ]);
    expect((await publish(zipOf('1.0.0'))).status).toBe(429);
    expect((await publish(zipOf('1.0.0'))).status).toBe(502);
  });
});

describe('a package that cannot be put in place', () => {
  test('leaves a site that is down', async () => {
    await using own = await start(scenario);
    const deployment = await published(strToU8('no zip'), own);
    expect(deployment).toMatchObject({ status: 3, complete: true, active: false });
    const { body: log } = await kudu('GET', `/api/deployments/${deployment.id}/log`, undefined, own);
    expect(log.map(({ message }: any) => message)).toContain('End of Central Directory record could not be found.');
    await until(async () => (await visit(own.azure.urlOf('shop', 'staging'))).status === 503);
    await published(zipOf('1.0.1'), own);
    await untilRuns(own, 'shop/staging', 'shop:1.0.1');
  });

  test('changes nothing, where the platform is kind', async () => {
    await using own = await start({ ...scenario, quirks: { failedPublish: 'changes nothing' } });
    await published(zipOf('1.0.0'), own);
    await untilRuns(own, 'shop/staging', 'shop:1.0.0');
    own.azure.faults.add({ on: 'kudu:deploy', kind: 'error', message: 'Odd.' });
    expect(await published(zipOf('2.0.0'), own)).toMatchObject({ status: 3, status_text: 'Odd.' });
    expect((await visit(own.azure.urlOf('shop', 'staging'))).release).toBe('shop:1.0.0');
  });
});

describe('how a deployment went', () => {
  const statusOf = async (id: string, of = fixture) =>
    (await of.arm.call('GET', 'shop/staging', `/deploymentStatus/${id}`)).body.properties;

  test('is told of its instances, which Kudu does not know of', async () => {
    const { id } = await published(zipOf('8.0.0-crash'));
    const failed = await until(
      () => statusOf(id),
      ({ status }) => status === 'RuntimeFailed',
    );
    expect(failed).toMatchObject({ deploymentId: id, numberOfInstancesSuccessful: 0 });
    expect(failed.failedInstancesLogs.join('\n')).toContain('the application crashed');
    const next = await published(zipOf('8.0.1'));
    expect(next.status).toBe(4);
    await until(async () => (await statusOf(next.id)).status === 'RuntimeSuccessful');
    expect(await statusOf(next.id)).toMatchObject({ numberOfInstancesSuccessful: 1, errors: null });
    const { body } = await fixture.arm.call('GET', 'shop/staging', '/deploymentStatus');
    expect(body.value.slice(0, 2).map(({ name }: any) => name)).toEqual([next.id, id]);
    expect((await fixture.arm.call('GET', 'shop/staging', '/deployments')).body.value.length).toBeGreaterThan(1);
    expect((await fixture.arm.call('GET', 'shop/staging', '/deploymentStatus/none')).status).toBe(404);
  });

  test('goes with the content when slots are swapped', async () => {
    await using own = await start(scenario);
    const { id } = await published(zipOf('2.0.0'), own);
    await untilRuns(own, 'shop/staging', 'shop:2.0.0');
    await own.arm.swap('shop/staging');
    expect((await visit(own.azure.urlOf('shop'))).release).toBe('shop:2.0.0');
    expect((await own.arm.call('GET', 'shop', `/deploymentStatus/${id}`)).status).toBe(200);
  });
});
