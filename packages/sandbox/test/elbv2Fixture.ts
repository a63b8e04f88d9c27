import { createServer, request as send, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClock } from '../src/core/clock.ts';
import { createLedger } from '../src/core/ledger.ts';
import type { Address } from '../src/core/ports.ts';
import { createElbv2 } from '../src/elbv2/elbv2.ts';
import { until } from './until.ts';

const place = { accountId: '123456789012', region: 'eu-central-1' };

export type Balancer = ReturnType<typeof createBalancer>;

/** A balancer, and words to build with it. Everything is closed by `close`. */
export function createBalancer({ speed = 100 } = {}) {
  const clock = createClock(speed);
  const ledger = createLedger();
  const elbv2 = createElbv2({ clock, ledger, hosts: { changed: () => undefined }, ...place });
  const backends: Server[] = [];
  let ip = 0;

  const call = async (action: string, input: object): Promise<any> =>
    elbv2.service.operations[action]!(input, { ...place, accessKeyId: 'AKID' });

  const targetGroup = async (name: string, settings: object = {}): Promise<string> => {
    const { TargetGroups } = await call('CreateTargetGroup', {
      Name: name,
      Protocol: 'HTTP',
      Port: '80',
      VpcId: 'vpc-1',
      TargetType: 'ip',
      HealthCheckIntervalSeconds: '5',
      HealthCheckTimeoutSeconds: '2',
      HealthyThresholdCount: '2',
      ...settings,
    });
    return TargetGroups[0].TargetGroupArn;
  };

  /** A load balancer with one listener; gives the listener's ARN and its real URL. */
  const listener = async (defaultActions: object[], name = 'shop') => {
    const { LoadBalancers } = await call('CreateLoadBalancer', { Name: name, Subnets: ['subnet-1', 'subnet-2'] });
    const { Listeners } = await call('CreateListener', {
      LoadBalancerArn: LoadBalancers[0].LoadBalancerArn,
      Protocol: 'HTTP',
      Port: '80',
      DefaultActions: defaultActions,
    });
    return { arn: Listeners[0].ListenerArn as string, url: elbv2.urlOf(name) };
  };

  /** An app on loopback. */
  const backend = async (serve: RequestListener): Promise<Address & { server: Server }> => {
    const server = createServer(serve);
    backends.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { host: '127.0.0.1', port: (server.address() as AddressInfo).port, server };
  };

  /** Registers an app the way ECS does: under a made-up private address. */
  const register = (targetGroupArn: string, { host, port }: Address, release: string) => {
    const target = { id: `10.0.0.${++ip}`, port: 80 };
    elbv2.targets.register(targetGroupArn, { ...target, address: { host, port }, release });
    return target;
  };

  const states = async (targetGroupArn: string): Promise<string[]> => {
    const { TargetHealthDescriptions } = await call('DescribeTargetHealth', { TargetGroupArn: targetGroupArn });
    return TargetHealthDescriptions.map((each: any) => each.TargetHealth.State);
  };

  const healthy = (targetGroupArn: string) =>
    until(async () => (await states(targetGroupArn)).every((state) => state === 'healthy'));

  /** A group behind which one app of the release serves, to be used before and after it has a listener. */
  const groupOf = async (release: string, settings: object = {}): Promise<string> => {
    const arn = await targetGroup(release, settings);
    register(arn, await backend((_, response) => response.end(release)), release);
    return arn;
  };

  const close = async () => {
    await elbv2.close();
    for (const server of backends) {
      server.close();
      server.closeAllConnections();
    }
  };

  return { clock, ledger, elbv2, call, targetGroup, listener, backend, register, states, healthy, groupOf, close };
}

export function forwardTo(...groups: Array<[arn: string, weight: number]>): object {
  const TargetGroups = groups.map(([TargetGroupArn, weight]) => ({ TargetGroupArn, Weight: String(weight) }));
  return { Type: 'forward', ForwardConfig: { TargetGroups } };
}

/** One request on a connection of its own, past fetch's own ideas of redirects and of forbidden headers. */
export function get(
  url: string,
  { headers = {}, method = 'GET' }: { headers?: Record<string, string>; method?: string } = {},
): Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: string }> {
  return new Promise((resolve, reject) => {
    const request = send(url, { method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    });
    request.on('error', reject).end();
  });
}

export async function inTurn<T>(times: number, act: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let index = 0; index < times; index += 1) results.push(await act(index));
  return results;
}
