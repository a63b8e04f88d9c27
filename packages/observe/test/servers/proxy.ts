import { createServer, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { listen, type Served } from './serve.ts';

export interface ProxyServed {
  readonly served: Served;
  /** What it was asked, e.g. `CONNECT 127.0.0.1:443`, `GET http://127.0.0.1:80/`. */
  readonly asked: readonly string[];
}

export interface ProxyRules {
  /** `user:password`; anybody when not given. */
  readonly credentials?: string;
  /** Answers every CONNECT with it. */
  readonly status?: number;
}

/** A forward proxy: CONNECT, and whole URLs. */
export async function serveProxy({ credentials, status }: ProxyRules = {}): Promise<ProxyServed> {
  const asked: string[] = [];
  const allowed = (header: string | undefined) =>
    credentials === undefined || header === `Basic ${Buffer.from(credentials).toString('base64')}`;
  const server = createServer((incoming, answer) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    if (!allowed(incoming.headers['proxy-authorization'])) return void answer.writeHead(407).end();
    const { 'proxy-authorization': _, ...headers } = incoming.headers;
    const onward = request(incoming.url ?? '', { method: incoming.method ?? 'GET', headers, agent: false }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    onward.on('error', () => answer.writeHead(502).end());
    return void incoming.pipe(onward);
  });
  server.on('connect', (incoming, client: Socket) => {
    asked.push(`CONNECT ${incoming.url}`);
    const refusal = allowed(incoming.headers['proxy-authorization']) ? status : 407;
    if (refusal !== undefined) return void client.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
    const { hostname, port } = new URL(`http://${incoming.url}`);
    const onward = connect(Number(port), hostname.replace(/[[\]]/g, ''), () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      client.pipe(onward).pipe(client);
    });
    client.once('close', () => onward.destroy());
    // What nobody takes any more is read and forgotten, so that the end behind it is seen.
    onward.once('close', () => client.resume());
    return void onward.on('error', () => client.end('HTTP/1.1 502 No\r\n\r\n'));
  });
  return { served: await listen(server), asked };
}
