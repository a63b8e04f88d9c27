import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeServer, listen } from '../core/http.ts';
import type { Listener } from './model.ts';
import type { Proxy } from './proxy.ts';

/** The sockets of the listeners: a server on loopback each. */
export interface Servers {
  /** On its own port of loopback where it has one, else on any that is free. */
  open(listener: Listener): Promise<void>;
  /** Where clients reach the listener. HTTPS listeners speak plain HTTP here: there are no certificates. */
  urlOf(listener: Listener): string;
  close(listener: Listener): Promise<void>;
  closeAll(): Promise<void>;
}

/** How long a client's connection may live: `client_keep_alive.seconds` of the load balancer, by default. */
const CLIENT_KEEP_ALIVE_MS = 3_600_000;

/** The port of loopback that a listener is to have; 0 for any that is free. */
export type PortOf = (loadBalancerName: string, port: number) => number;

export function createServers(proxy: Proxy, portOf: PortOf): Servers {
  const open = new Map<string, Server>();

  const close = async (arn: string) => {
    const server = open.get(arn);
    if (!server) return;
    open.delete(arn);
    await closeServer(server);
  };

  return {
    async open(listener) {
      const { server } = await listen(
        (request, response) => {
          proxy.handle(listener, request, response).catch((error: unknown) => response.destroy(error as Error));
        },
        portOf(listener.loadBalancer.name, listener.port),
      );
      server.keepAliveTimeout = CLIENT_KEEP_ALIVE_MS;
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
