import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** A proxy that passes everything on, and remembers what it was asked for. */
export class Proxy implements AsyncDisposable {
  readonly url: string;
  /** `CONNECT host:port`, or a method and an address. */
  readonly seen: readonly string[];
  readonly #server: Server;
  readonly #tunnels: ReadonlySet<Duplex>;

  private constructor(server: Server, seen: readonly string[], tunnels: ReadonlySet<Duplex>) {
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.seen = seen;
    this.#server = server;
    this.#tunnels = tunnels;
  }

  /** @param leadsTo where every connection goes, whatever it is asked for; without it, where it is asked for */
  static async start(leadsTo?: URL): Promise<Proxy> {
    const seen: string[] = [];
    const tunnels = new Set<Duplex>();
    const server = createServer((incoming, answer) => {
      seen.push(`${incoming.method} ${incoming.url}`);
      passOn(incoming, answer);
    });
    server.on('connect', (request, socket, head) => {
      seen.push(`CONNECT ${request.url}`);
      tunnels.add(socket);
      socket.on('close', () => tunnels.delete(socket));
      const [host, port] = leadsTo ? [leadsTo.hostname, leadsTo.port] : (request.url ?? '').split(':');
      const upstream = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.write(head);
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => socket.destroy());
      socket.on('error', () => upstream.destroy());
      socket.on('close', () => upstream.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Proxy(server, seen, tunnels);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    for (const each of this.#tunnels) each.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** A plain request to a proxy names the whole address, as git sends it. */
function passOn(incoming: IncomingMessage, answer: ServerResponse): void {
  const { method, headers, url = '' } = incoming;
  const upstream = httpRequest(url, { method, headers }, (given) => {
    answer.writeHead(given.statusCode!, given.headers);
    given.pipe(answer);
  });
  upstream.on('error', () => answer.destroy());
  incoming.pipe(upstream);
}
