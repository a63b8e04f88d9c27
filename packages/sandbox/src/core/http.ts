import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiError } from './api.ts';

/** Largest request body, bytes. A task definition may have 64 KiB. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** Throws for a body that is too large, once it has come in whole: a client that still sends reads no answer. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= BODY_LIMIT) chunks.push(chunk);
  }
  if (length > BODY_LIMIT) throw new ApiError('RequestEntityTooLarge', `The body is over ${BODY_LIMIT} bytes.`, 413);
  return Buffer.concat(chunks).toString('utf8');
}

/** Everything, however large: a package or an asset may be, and a client that still sends reads no answer. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0]!;
}

/** The query string, without the question mark. */
export function searchOf(request: IncomingMessage): string {
  return (request.url ?? '/').slice(pathOf(request).length + 1);
}

/** Listens on loopback; port 0 takes a free one. Rejects when the port is taken. */
export function listen(handler: RequestListener, port = 0): Promise<{ server: Server; port: number }> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve({ server, port: (server.address() as AddressInfo).port });
    });
  });
}

export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
