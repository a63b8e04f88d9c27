import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Listener } from './model.ts';
import type { Proxy } from './proxy.ts';

/** The sockets of the listeners: a server on loopback each. */
export interface Servers {
  /** @param port the port to listen on if it is free; any free one otherwise */
  open(listener: Listener, port: number): Promise<void>;
  /** Where clients reach the listener. HTTPS listeners speak plain HTTP here: there are no certificates. */
  urlOf(listener: Listener): string;
  close(listener: Listener): Promise<void>;
  closeAll(): Promise<void>;
}

/** How long a client's connection may live: `client_keep_alive.seconds` of the load balancer, by default. */
const CLIENT_KEEP_ALIVE_MS = 3_600_000;

export function createServers(proxy: Proxy): Servers {
  const open = new Map<string, Server>();

  const close = async (arn: string) => {
    const server = open.get(arn);
    if (!server) return;
    open.delete(arn);
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  };

  return {
    async open(listener, port) {
      const server = createServer((request, response) => {
        proxy.handle(listener, request, response).catch((error: unknown) => response.destroy(error as Error));
      });
      server.keepAliveTimeout = CLIENT_KEEP_ALIVE_MS;
      await listen(server, port).catch(() => listen(server, 0));
      open.set(listener.arn, server);
    },
    urlOf(listener) {
      const { port } = open.get(listener.arn)!.address() as AddressInfo;
      return `http://127.0.0.1:${port}`;
    },
    close: (listener) => close(listener.arn),
    closeAll: async () => {
      await Promise.all([...open.keys()].map(close));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
