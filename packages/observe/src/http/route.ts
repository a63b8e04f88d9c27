import type { Socket } from 'node:net';
import { connect, peerOf } from './connect.ts';
import type { Request, TlsFacts } from './exchange.ts';
import { Fault } from './fault.ts';
import { proxyAuthorization } from './headers.ts';
import type { Life } from './life.ts';
import { endpointOf, hostOf, placeOf, type Endpoint } from './place.ts';
import type { Progress } from './progress.ts';
import type { Hop } from './redirect.ts';
import { tunnel } from './tunnel.ts';

/** A connection that a request can be written to. */
export interface Route {
  readonly socket: Socket;
  /** What the other end is called in reasons. */
  readonly peer: string;
  /** Null where a proxy chose it. */
  readonly address: string | null;
  readonly tls: TlsFacts | null;
  /** The proxy that reads the request, which must name the whole URL then; null when the server itself does. */
  readonly reader: string | null;
  /** For the proxy that reads the request. */
  readonly headers: Readonly<Record<string, string>>;
}

type Ways = Pick<Request, 'ca' | 'proxy'>;

/**
 * Connects, each time anew, to where a request goes: straight, through a proxy's tunnel, or to the proxy itself.
 *
 * @throws Fault
 */
export async function routeTo(hop: Hop, ways: Ways, progress: Progress, life: Life): Promise<Route> {
  const encrypted = isEncrypted(hop.url);
  const to = endpointOf(hop.url, hop.address);
  // A proxy that is given a whole URL asks the name service: an address needs a tunnel.
  if (ways.proxy !== undefined && !encrypted && hop.address === undefined) {
    return throughProxy(ways.proxy, to, progress, life);
  }
  const { socket, peer, address } =
    ways.proxy === undefined ? await straight(to, progress, life) : await throughTunnel(ways.proxy, to, progress, life);
  const plain = { socket, peer, address, tls: null, reader: null, headers: {} };
  if (!encrypted) return plain;
  const { secure } = await import('./secure.ts');
  const secured = await secure(socket, { host: hostOf(hop.url), peer, ca: ways.ca }, progress);
  return { ...plain, socket: secured.socket, tls: secured.facts };
}

function isEncrypted({ protocol }: URL): boolean {
  if (protocol === 'https:') return true;
  if (protocol === 'http:') return false;
  throw new Fault('protocol', `only http: and https: can be asked, not ${protocol}`);
}

async function straight(to: Endpoint, progress: Progress, life: Life) {
  const socket = await connect(to, progress, life);
  return { socket, peer: peerOf(socket, to), address: socket.remoteAddress ?? null };
}

async function throughTunnel(proxy: URL, to: Endpoint, progress: Progress, life: Life) {
  const reached = await toProxy(proxy, progress, life);
  const socket = await tunnel(reached.socket, proxy, to, reached.peer, progress);
  return { socket, peer: `${placeOf(to)} through the proxy ${reached.peer}`, address: to.address ?? null };
}

async function throughProxy(proxy: URL, to: Endpoint, progress: Progress, life: Life): Promise<Route> {
  const { socket, peer } = await toProxy(proxy, progress, life);
  return {
    socket,
    peer: `${placeOf(to)} through the proxy ${peer}`,
    address: null,
    tls: null,
    reader: peer,
    headers: proxyAuthorization(proxy),
  };
}

async function toProxy(proxy: URL, progress: Progress, life: Life) {
  if (proxy.protocol !== 'http:') throw new Fault('proxy', `a proxy must be http:, not ${proxy.protocol}`);
  const to = endpointOf(proxy);
  try {
    const socket = await connect(to, progress, life);
    return { socket, peer: peerOf(socket, to) };
  } catch (error) {
    throw new Fault('proxy', `no connection to the proxy: ${(error as Error).message}`);
  }
}
