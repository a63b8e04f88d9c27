import { Agent } from 'node:http';
import type { Socket } from 'node:net';
import type { Request } from './exchange.ts';
import type { Life } from './life.ts';
import type { Hop } from './redirect.ts';
import type { Route } from './route.ts';

/** A connection, and what ends it. */
export interface Connection {
  readonly route: Route;
  readonly life: Life;
  /** Lends the socket to one request after the other. */
  readonly lender: Agent;
}

interface Kept {
  readonly place: string;
  readonly ca: readonly string[];
  readonly connection: Connection;
}

/**
 * Connections that are kept for the next request to the same place: for samples, whose requests are to cost what those of a
 * visitor who stays cost. Nothing is kept that a server, or a fault, has closed.
 */
export class Connections {
  readonly #kept: Kept[] = [];
  #closed = false;

  /** The one that was used last: of all it is the likeliest to be still open. */
  take(hop: Hop, { ca, proxy }: Pick<Request, 'ca' | 'proxy'>): Connection | null {
    const place = placeOf(hop, proxy);
    for (;;) {
      const index = this.#kept.findLastIndex((one) => one.place === place && one.ca === ca);
      const connection = index === -1 ? null : this.#kept.splice(index, 1)[0]!.connection;
      if (connection === null || connection.route.socket.writable) return connection;
    }
  }

  give(connection: Connection, hop: Hop, { ca, proxy }: Pick<Request, 'ca' | 'proxy'>): void {
    if (this.#closed) connection.life.end();
    else this.#kept.push({ place: placeOf(hop, proxy), ca, connection });
  }

  /** Ends those that are kept; those in use end with their request. */
  close(): void {
    this.#closed = true;
    for (const { connection } of this.#kept.splice(0)) connection.life.end();
  }
}

/** An agent of one socket, which was connected by other means. */
export class Lender extends Agent {
  readonly #socket: Socket;

  constructor(socket: Socket) {
    super({ keepAlive: true, maxSockets: 1 });
    this.#socket = socket;
  }

  override createConnection(): Socket {
    return this.#socket;
  }
}

function placeOf({ url, address }: Hop, proxy: URL | undefined): string {
  return [url.origin, address, proxy?.href].join(' ');
}
