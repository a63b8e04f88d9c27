import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { TlsMaterial } from './authority.ts';

/** A server on loopback that speaks https, and plain http to who begins so, on one port. */
export interface BothServer {
  readonly port: number;
  close(): Promise<void>;
}

/** The first byte of a TLS handshake (RFC 8446, 5.1); no method of HTTP begins with it. */
const HANDSHAKE = 22;

/** Longer than clients keep a connection idle: it is they who close it, and no request is lost on the way. */
const KEEP_ALIVE_MS = 240_000;

/** Rejects when the port is taken; 0 takes a free one. */
export function listenBoth(handler: RequestListener, tls: TlsMaterial, port = 0): Promise<BothServer> {
  const plain = createHttpServer(handler);
  const secure = createHttpsServer({ key: tls.key, cert: tls.cert }, handler);
  for (const each of [plain, secure]) {
    each.keepAliveTimeout = KEEP_ALIVE_MS;
    // a package may take its time
    each.requestTimeout = 0;
  }
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            for (const socket of sockets) socket.destroy();
          }),
      });
    });
  });
}
