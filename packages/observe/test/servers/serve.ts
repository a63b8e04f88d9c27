import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';

/** A server on loopback that tells what became of its connections. */
export interface Served {
  readonly port: number;
  /** `http://127.0.0.1:1234/path` */
  url(path?: string): URL;
  /** Connections so far. */
  accepted(): number;
  /** Comes true when no connection is open. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

export interface Place {
  /** 127.0.0.1 when not given; `::1` for IPv6. */
  readonly host?: string;
  readonly tls?: TlsOptions;
}

const running = new Set<Served>();

/** For `afterEach`: what a test has started ends with it. */
export async function closeServers(): Promise<void> {
  await Promise.all([...running].map((served) => served.close()));
}

/** Answers with whatever bytes the test says, once a request's head was read. */
export function serveBytes(answer: (socket: Socket, head: string) => void, place: Place = {}): Promise<Served> {
  const read = (socket: Socket) => {
    let head = '';
    socket.on('data', (chunk: Buffer) => {
      const before = head.includes('\r\n\r\n');
      head += chunk.toString('latin1');
      if (!before && head.includes('\r\n\r\n')) answer(socket, head);
    });
  };
  return listen(place.tls === undefined ? createTcpServer(read) : createTlsServer(place.tls, read), place);
}

/** Does something with each connection as soon as it is there; what it is sent is read and forgotten. */
export function serveSockets(greet: (socket: Socket) => void, place: Place = {}): Promise<Served> {
  const accept = (socket: Socket) => {
    greet(socket);
    socket.resume();
  };
  return listen(createTcpServer(accept), place);
}

export function serveHttp(listener: RequestListener, place: Place = {}): Promise<Served> {
  return listen(place.tls === undefined ? createHttpServer(listener) : createHttpsServer(place.tls, listener), place);
}

/** A port on loopback where nobody listens. */
export async function freePort(): Promise<number> {
  const served = await serveSockets(() => {});
  await served.close();
  return served.port;
}

/** Any server; only its connections are watched. */
export async function listen(server: Server, { host = '127.0.0.1', tls }: Place = {}): Promise<Served> {
  const open = new Set<Socket>();
  const waiting = new Set<() => void>();
  let accepted = 0;
  server.on('connection', (socket: Socket) => {
    accepted += 1;
    open.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => {
      open.delete(socket);
      if (open.size === 0) waiting.forEach((resolve) => resolve());
    });
  });
  server.on('secureConnection', (socket: Socket) => socket.on('error', () => {}));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `${tls === undefined ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const served: Served = {
    port,
    url: (path = '/') => new URL(path, origin),
    accepted: () => accepted,
    quiet: () => new Promise((resolve) => (open.size === 0 ? resolve() : void waiting.add(resolve))),
    close: async () => {
      running.delete(served);
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  running.add(served);
  return served;
}
