import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { send } from '../../src/http/send.ts';
import { closeServers, serveBytes, type Served } from '../servers/serve.ts';
import { exchangeWith, requestTo, textOf } from './sending.ts';

/** Pieces of the next answer, each sent when the one before it has left. */
let pieces: readonly Uint8Array[] = [];
let server: Served;

beforeAll(async () => {
  server = await serveBytes((socket) => {
    socket.setNoDelay(true);
    const rest = [...pieces];
    const next = () => {
      const piece = rest.shift();
      if (piece === undefined) socket.end();
      else socket.write(piece, () => setImmediate(next));
    };
    next();
  });
});
afterAll(closeServers);

const BEGINNINGS = [
  '',
  'HTTP/1.1 ',
  'HTTP/1.1 200 OK\r\n',
  'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n',
  'HTTP/1.1 302 Found\r\nLocation: ',
  'HTTP/1.1 101 Switching Protocols\r\nUpgrade: ',
];

test('whatever bytes a server sends, there is a reply, and the fault is the server’s', async () => {
  const bytes = fc.tuple(fc.constantFrom(...BEGINNINGS), fc.uint8Array({ maxLength: 300 }));
  await fc.assert(
    fc.asyncProperty(bytes, async ([beginning, rest]) => {
      pieces = [Buffer.concat([Buffer.from(beginning), rest])];
      const reply = await send(requestTo(server.url(), { maxRedirects: 0 }));
      if (!reply.ok) expect(['protocol', 'reset']).toContain(reply.failure.kind);
    }),
    { numRuns: 300 },
  );
  await server.quiet();
});

const ANSWERS = [
  'HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\nhello world',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x=y\r\n world\r\n0\r\nSum: 1\r\n\r\n',
  'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.0 200 OK\r\n\r\nhello world',
];

test('an answer is the same however it is cut into pieces', async () => {
  const cut = fc.tuple(fc.constantFrom(...ANSWERS), fc.uniqueArray(fc.nat(80), { maxLength: 8 }));
  await fc.assert(
    fc.asyncProperty(cut, async ([answer, at]) => {
      const edges = [0, ...at.toSorted((a, b) => a - b), answer.length];
      pieces = edges.slice(1).map((end, index) => Buffer.from(answer.slice(edges[index], end)));
      expect(textOf(await exchangeWith(server.url()))).toBe('hello world');
    }),
    { numRuns: 100 },
  );
});
