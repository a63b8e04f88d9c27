import { request } from 'node:http';
import type { Socket } from 'node:net';
import { MOST_HEADER_BYTES } from './exchange.ts';
import { Fault } from './fault.ts';
import { proxyAuthorization } from './headers.ts';
import { hostPort, type Endpoint } from './place.ts';
import type { Progress } from './progress.ts';

/**
 * Asks a proxy, by CONNECT, to connect to an endpoint; the socket then leads there.
 *
 * @param peer what the proxy is called in reasons
 * @throws Fault of kind `proxy`
 */
export function tunnel(socket: Socket, proxy: URL, to: Endpoint, peer: string, progress: Progress): Promise<Socket> {
  const authority = hostPort(to.address ?? to.host, to.port);
  return new Promise((resolve, reject) => {
    progress.doing = `waiting for the proxy ${peer} to connect to ${authority}`;
    const asking = request({
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...proxyAuthorization(proxy) },
      createConnection: () => socket,
      maxHeaderSize: MOST_HEADER_BYTES,
    });
    asking.once('connect', ({ statusCode = 0 }, connected: Socket, head: Buffer) => {
      if (statusCode < 200 || statusCode > 299) return reject(refusedBy(peer, statusCode, authority));
      if (head.length > 0) connected.unshift(head);
      return resolve(connected);
    });
    asking.on('error', () => {
      reject(new Fault('proxy', `the proxy ${peer} ended the connection instead of connecting to ${authority}`));
    });
    asking.end();
  });
}

/** The fault behind a proxy's status. */
export function refusedBy(peer: string, status: number, to: string): Fault {
  return new Fault(
    'proxy',
    status === 407
      ? `the proxy ${peer} wants a user name and a password, or others than it was given (407)`
      : `the proxy ${peer} did not connect to ${to}: it answered ${status}`,
  );
}
