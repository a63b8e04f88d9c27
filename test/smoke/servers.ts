import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A server on loopback, for as long as a test holds it. */
export interface Served extends AsyncDisposable {
  readonly url: string;
  /** The paths that were asked, in order. */
  readonly asked: readonly string[];
}

export async function serve(listener: RequestListener): Promise<Served> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    listener(request, response);
  });
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An app that says which release it is, and that it is well. */
export function serveRelease(commit: () => string, status: () => number = () => 200): Promise<Served> {
  return serve((_, response) => {
    response.writeHead(status(), { 'content-type': 'application/json', 'x-release': commit() });
    response.end(JSON.stringify({ commit: commit(), status: 'ok' }));
  });
}

/** The address of a port on loopback where nobody listens. */
export async function nobody(): Promise<string> {
  await using served = await serve(() => {});
  return served.url;
}
