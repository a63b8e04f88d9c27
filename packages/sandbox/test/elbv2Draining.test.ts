import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Container } from '../src/core/ports.ts';
import { createContainerRuntime } from '../src/tasks/runtime.ts';
import { createBalancer, forwardTo, get, type Balancer } from './elbv2Fixture.ts';
import { until } from './until.ts';

let balancer: Balancer;
let runtime: ReturnType<typeof createContainerRuntime>;
const begin = (speed: number) => {
  balancer = createBalancer({ speed });
  runtime = createContainerRuntime({ clock: balancer.clock });
};
beforeEach(() => begin(20));
afterEach(async () => {
  await balancer.close();
  await runtime.close();
});

/** Two real containers of shop:v1 behind a balancer that drains for 10 s, and clients that never stop asking. */
async function underTraffic(environment: Record<string, string> = {}) {
  const group = await balancer.targetGroup('shop', { HealthCheckPath: '/health' });
  await balancer.call('ModifyTargetGroupAttributes', {
    TargetGroupArn: group,
    Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '10' }],
  });
  const start = async () => {
    const container = await runtime.start({ image: 'shop:v1', name: 'web', environment, log: () => {} });
    return { container, target: balancer.register(group, container.address!, 'shop:v1') };
  };
  const [first, second] = [await start(), await start()];
  const { url } = await balancer.listener([forwardTo([group, 1])]);
  await balancer.healthy(group);

  const traffic = { on: true };
  const client = async () => {
    while (traffic.on) await get(url);
  };
  const clients = Promise.all([client(), client(), client(), client()]);
  const served = (more: number) => {
    const goal = balancer.ledger.snapshot().requests + more;
    return until(() => balancer.ledger.snapshot().requests >= goal);
  };
  const end = async () => {
    traffic.on = false;
    await clients;
    return balancer.ledger.snapshot();
  };
  await served(50);
  return { group, first, second, url, served, end };
}

const stopGently = (container: Container) => container.stop(30_000);

test('a target that is drained before it stops costs nothing', async () => {
  const { group, first, served, end } = await underTraffic({ SANDBOX_LATENCY_P95: '100ms' });
  await balancer.elbv2.targets.deregister(group, first.target);
  expect(await stopGently(first.container)).toEqual({ exitCode: 0 });
  await served(50);
  expect(await end()).toMatchObject({ failed: 0 });
});

test('requests are real: draining gives them time however fast the clock', async () => {
  await balancer.close();
  begin(500);
  const { group, first, served, end } = await underTraffic({ SANDBOX_LATENCY_P95: '300ms' });
  await balancer.elbv2.targets.deregister(group, first.target);
  expect(await stopGently(first.container)).toEqual({ exitCode: 0 });
  await served(20);
  expect(await end()).toMatchObject({ failed: 0 });
});

test('a target that is killed without draining costs failed requests', async () => {
  const { first, served, end } = await underTraffic();
  await first.container.stop(0);
  await served(50);
  const { failed, byStatus } = await end();
  expect(failed).toBeGreaterThan(0);
  expect(byStatus[502]).toBe(failed);
});

test('a target that stops in good order, but without draining, costs failed requests as well', async () => {
  const { first, served, end } = await underTraffic();
  await stopGently(first.container);
  await served(50);
  expect((await end()).failed).toBeGreaterThan(0);
});

test('a draining target gets no new request, and finishes the one it has', async () => {
  const group = await balancer.targetGroup('shop');
  const held: Array<() => void> = [];
  const app = await balancer.backend((request, response) => {
    if (request.headers['user-agent']?.startsWith('ELB-')) response.end();
    else held.push(() => response.end('late, but whole'));
  });
  const target = balancer.register(group, app, 'v1');
  const { url } = await balancer.listener([forwardTo([group, 1])]);
  await balancer.healthy(group);

  const inFlight = get(url);
  await until(() => held.length === 1);
  const gone = balancer.elbv2.targets.deregister(group, target);
  expect((await get(url)).status).toBe(503);
  held[0]!();
  expect(await inFlight).toMatchObject({ status: 200, body: 'late, but whole' });
  await balancer.close();
  await gone;
});

test.each([
  ['is not begun', false],
  ['is on its way', true],
])('a request whose answer %s when the delay has passed is lost', async (_, begins) => {
  const group = await balancer.targetGroup('shop');
  await balancer.call('ModifyTargetGroupAttributes', {
    TargetGroupArn: group,
    Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '0' }],
  });
  let asked = false;
  const app = await balancer.backend((request, response) => {
    if (request.headers['user-agent']?.startsWith('ELB-')) {
      response.end();
      return;
    }
    if (begins) response.write('the first half, ');
    asked = true;
  });
  const target = balancer.register(group, app, 'v1');
  const { url } = await balancer.listener([forwardTo([group, 1])]);
  await balancer.healthy(group);

  const inFlight = get(url).then(
    ({ status }) => status,
    () => 'broken off',
  );
  await until(() => asked);
  await balancer.elbv2.targets.deregister(group, target);
  expect(await inFlight).toBe(begins ? 'broken off' : 502);
  await until(() => balancer.ledger.snapshot().requests === 1);
  expect(balancer.ledger.snapshot().byStatus).toEqual({ 502: 1 });
});
