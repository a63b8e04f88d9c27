import { once } from 'node:events';
import { request as send, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createBalancer, forwardTo, get, inTurn, type Balancer } from './elbv2Fixture.ts';
import { until } from './until.ts';

let balancer: Balancer;
beforeEach(() => {
  balancer = createBalancer();
});
afterEach(() => balancer.close());

const count = (values: string[], value: string) => values.filter((each) => each === value).length;

describe('sharing requests out', () => {
  test('follows the weights of the target groups', async () => {
    const [stable, candidate] = [await balancer.groupOf('v1'), await balancer.groupOf('v2')];
    const { url } = await balancer.listener([forwardTo([stable, 90], [candidate, 10])]);
    const releases = await inTurn(200, async () => (await get(url)).body);
    expect(Math.abs(count(releases, 'v2') - 20)).toBeLessThanOrEqual(1);
    expect(balancer.ledger.snapshot().byRelease['v2']!.requests).toBe(count(releases, 'v2'));
  });

  test('goes round the healthy targets of a group', async () => {
    const group = await balancer.groupOf('v1');
    balancer.register(group, await balancer.backend((_, response) => response.end('other')), 'v1');
    balancer.register(group, await balancer.backend((_, response) => response.writeHead(503).end('ill')), 'v1');
    const { url } = await balancer.listener([forwardTo([group, 1])]);
    await until(async () => (await balancer.states(group)).join() === 'healthy,healthy,unhealthy');
    const bodies = await inTurn(10, async () => (await get(url)).body);
    expect([count(bodies, 'v1'), count(bodies, 'other')]).toEqual([5, 5]);
  });

  test('fails open: when no target is healthy, all of them get requests', async () => {
    const group = await balancer.targetGroup('v1');
    for (const body of ['a', 'b']) {
      const app = await balancer.backend((request, response) => {
        response.writeHead(request.headers['user-agent']?.startsWith('ELB-') ? 503 : 200).end(body);
      });
      balancer.register(group, app, 'v1');
    }
    const { url } = await balancer.listener([forwardTo([group, 1])]);
    await until(async () => (await balancer.states(group)).join() === 'unhealthy,unhealthy');
    expect((await inTurn(4, async () => (await get(url)).body)).toSorted()).toEqual(['a', 'a', 'b', 'b']);
  });

  test('keeps a client on its target group with the cookie, until that expires', async () => {
    const [stable, candidate] = [await balancer.groupOf('v1'), await balancer.groupOf('v2')];
    const TargetGroups = [stable, candidate].map((TargetGroupArn) => ({ TargetGroupArn, Weight: '1' }));
    const TargetGroupStickinessConfig = { Enabled: 'true', DurationSeconds: '100' };
    const action = { Type: 'forward', ForwardConfig: { TargetGroups, TargetGroupStickinessConfig } };
    const { url } = await balancer.listener([action]);

    const first = await get(url);
    const cookie = (first.headers['set-cookie'] as string[])[0]!.split(';')[0]!;
    const again = await inTurn(20, () => get(url, { headers: { cookie } }));
    expect(
      count(
        again.map(({ body }) => body),
        first.body,
      ),
    ).toBe(20);
    expect(again[0]!.headers).not.toHaveProperty('set-cookie');

    await balancer.clock.sleep(100_000);
    const later = await inTurn(10, async () => (await get(url, { headers: { cookie } })).body);
    expect(new Set(later)).toEqual(new Set(['v1', 'v2']));
  });
});

describe('rules', () => {
  test('send requests where the first matching one says; changes act at once', async () => {
    const [stable, candidate] = [await balancer.groupOf('v1'), await balancer.groupOf('v2')];
    const { arn, url } = await balancer.listener([forwardTo([stable, 1])]);
    const { Rules } = await balancer.call('CreateRule', {
      ListenerArn: arn,
      Priority: '10',
      Conditions: [{ Field: 'path-pattern', Values: ['/beta/*'] }],
      Actions: [forwardTo([candidate, 1])],
    });
    expect([(await get(`${url}/beta/x`)).body, (await get(`${url}/x`)).body]).toEqual(['v2', 'v1']);

    await balancer.call('ModifyRule', { RuleArn: Rules[0].RuleArn, Actions: [forwardTo([stable, 1], [candidate, 0])] });
    expect((await get(`${url}/beta/x`)).body).toBe('v1');
  });

  test('answer by themselves or send elsewhere', async () => {
    const { arn, url } = await balancer.listener([
      {
        Type: 'fixed-response',
        FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain', MessageBody: 'no' },
      },
    ]);
    await balancer.call('CreateRule', {
      ListenerArn: arn,
      Priority: '1',
      Conditions: [{ Field: 'http-request-method', HttpRequestMethodConfig: { Values: ['GET'] } }],
      Actions: [{ Type: 'redirect', RedirectConfig: { StatusCode: 'HTTP_301', Protocol: 'HTTPS', Port: '443' } }],
    });
    expect(await get(url, { method: 'DELETE' })).toMatchObject({ status: 404, body: 'no' });
    const { status, headers } = await get(`${url}/a?b=c`, { headers: { host: 'shop.example' } });
    expect([status, headers['location']]).toEqual([301, 'https://shop.example:443/a?b=c']);
    expect(balancer.ledger.snapshot()).toMatchObject({ requests: 2, failed: 0, byRelease: { none: { requests: 2 } } });
  });
});

describe('what the target sees', () => {
  test('is the request as the client sent it, streamed, with the balancer on top', async () => {
    const group = await balancer.targetGroup('v1');
    const app = await balancer.backend((request, response) => {
      response.writeHead(200, { 'x-headers': JSON.stringify(request.headers) });
      request.pipe(response);
    });
    balancer.register(group, app, 'v1');
    const { url } = await balancer.listener([forwardTo([group, 1])]);

    const request = send(`${url}/upload?x=1`, {
      method: 'POST',
      headers: { 'x-forwarded-for': '9.9.9.9', host: 'a.b' },
    });
    request.write('first');
    const [response] = await once(request, 'response');
    response.setEncoding('utf8');
    expect((await once(response, 'data'))[0]).toBe('first');
    request.end('second');
    expect((await once(response, 'data'))[0]).toBe('second');

    expect(JSON.parse(response.headers['x-headers'])).toMatchObject({
      host: 'a.b',
      'x-forwarded-for': '9.9.9.9, 127.0.0.1',
      'x-forwarded-proto': 'http',
      'x-forwarded-port': '80',
      'x-amzn-trace-id': expect.stringMatching(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/),
    });
  });
});

describe('failures reach the client, once', () => {
  test.each([
    ['closes the connection', (socket: Socket) => socket.end()],
    ['resets the connection', (socket: Socket) => socket.resetAndDestroy()],
  ])('502 when the target %s, although another one is fine', async (_, breakIt) => {
    const { url, tries } = await broken(breakIt);
    const statuses = (await inTurn(4, () => get(url, { method: 'GET' }))).map(({ status }) => status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 200, 502, 502]);
    expect(tries.count).toBe(2);
    expect(balancer.ledger.snapshot()).toMatchObject({ requests: 4, failed: 2, byStatus: { 200: 2, 502: 2 } });
  });

  test('502 when a connection that was kept alive dies under the next request', async () => {
    const used = new Set<Socket>();
    const { url, tries } = await broken((socket, response) => {
      if (used.has(socket)) socket.destroy();
      else response.end('first on its connection');
      used.add(socket);
    });
    const answers = await inTurn(4, () => get(url));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 502, 200]);
    expect([used.size, tries.count]).toEqual([1, 2]);
  });

  test('none by a connection that its target gives up: the balancer gives it up sooner', async () => {
    const group = await balancer.targetGroup('v1');
    const givenUp: string[] = [];
    const app = await balancer.backend((request, response) => {
      if (request.url === '/asked') request.socket.once('end', () => givenUp.push('by the balancer'));
      response.writeHead(200, { connection: 'keep-alive', 'keep-alive': 'timeout=2' }).end();
    });
    app.server.keepAliveTimeout = 0;
    balancer.register(group, app, 'v1');
    const { url } = await balancer.listener([forwardTo([group, 1])]);
    await balancer.healthy(group);
    expect(await get(`${url}/asked`)).toMatchObject({ status: 200 });
    await until(() => givenUp.length > 0);
  });

  test('502 when it refuses connections, until health checks have noticed', async () => {
    const { url, app } = await broken((_, response) => response.end());
    app.server.close();
    app.server.closeAllConnections();
    const statuses = (await inTurn(2, () => get(url))).map(({ status }) => status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 502]);
    await until(async () => (await inTurn(2, () => get(url))).every(({ status }) => status === 200));
  });

  test('a broken connection when the answer had begun', async () => {
    const { url } = await broken((socket, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => socket.destroy());
    });
    const outcomes = await inTurn(2, () =>
      get(url).then(
        ({ body }) => body,
        (error: Error & { code: string }) => error.code,
      ),
    );
    expect(outcomes.toSorted()).toEqual(['ECONNRESET', 'fine']);
    expect(balancer.ledger.snapshot()).toMatchObject({ requests: 2, failed: 1 });
  });

  test('504 when it is silent beyond the idle timeout', async () => {
    const { url, tries } = await broken(() => {});
    const statuses = (await inTurn(2, () => get(url))).map(({ status }) => status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 504]);
    expect(tries.count).toBe(1);
  });

  test('503 when there is no target, or no weight', async () => {
    const empty = await balancer.targetGroup('empty');
    const group = await balancer.groupOf('v1');
    const { arn, url } = await balancer.listener([forwardTo([empty, 1])]);
    expect((await get(url)).status).toBe(503);
    await balancer.call('ModifyListener', { ListenerArn: arn, DefaultActions: [forwardTo([group, 0], [empty, 0])] });
    expect((await get(url)).status).toBe(503);
    expect(balancer.ledger.snapshot().recent).toMatchObject([
      { release: 'none', targetGroup: empty, status: 503, by: 'balancer' },
      { release: 'none', targetGroup: null, status: 503, by: 'balancer' },
    ]);
  });

  test('a client that goes away is not counted as a failure of the release', async () => {
    const { url, tries } = await broken(() => {});
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
    await until(() => tries.count === 1);
    socket.destroy();
    await until(() => balancer.ledger.snapshot().requests === 1);
    expect(balancer.ledger.snapshot()).toMatchObject({ failed: 0, byStatus: { 460: 1 } });
  });
});

/** A group whose one target passes health checks and breaks users' requests as told; counts the latter. */
async function broken(breakIt: (socket: Socket, response: ServerResponse) => void) {
  const tries = { count: 0 };
  const app = await balancer.backend((request, response) => {
    if (request.headers['user-agent']?.startsWith('ELB-')) return response.end();
    tries.count += 1;
    return breakIt(request.socket, response);
  });
  const group = await balancer.targetGroup('v1');
  balancer.register(group, app, 'v1');
  balancer.register(group, await balancer.backend((_, response) => response.end('fine')), 'v1');
  const { url } = await balancer.listener([forwardTo([group, 1])]);
  await balancer.healthy(group);
  return { url, tries, app };
}
