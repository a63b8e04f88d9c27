import { afterEach, expect, test } from '@jest/globals';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { MOST_BODY_BYTES } from '../../src/http/exchange.ts';
import { closeServers, serveHttp } from '../servers/serve.ts';
import { exchangeWith, expectFailure, textOf } from './sending.ts';

afterEach(closeServers);

const CODINGS = [
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['br', brotliCompressSync],
  ['zstd', zstdCompressSync],
] as const;

function serve(coding: string | readonly string[], body: Uint8Array) {
  return serveHttp((_, answer) => answer.setHeader('content-encoding', coding).end(body));
}

test.each(CODINGS)('%s is read as the text that was compressed', async (coding, compress) => {
  const text = 'a release '.repeat(1000);
  const server = await serve(coding, compress(Buffer.from(text)));
  expect(textOf(await exchangeWith(server.url()))).toBe(text);
});

test('what was compressed twice is read the other way round', async () => {
  const server = await serve('identity, br, GZip', gzipSync(brotliCompressSync('hello')));
  expect(textOf(await exchangeWith(server.url()))).toBe('hello');
});

test.each(CODINGS)('a bomb of %s is not unpacked to its end', async (coding, compress) => {
  const bomb = compress(Buffer.alloc(MOST_BODY_BYTES + 1));
  expect(bomb.length).toBeLessThan(16_384);
  const server = await serve(coding, bomb);
  await expectFailure(server.url(), {
    kind: 'too-large',
    reason: `the ${coding} answer of ${server.url().host} has more than 8388608 bytes when decompressed`,
  });
});

test('a body as long as is allowed is read', async () => {
  const server = await serve('gzip', gzipSync(Buffer.alloc(MOST_BODY_BYTES)));
  expect((await exchangeWith(server.url())).body).toHaveLength(MOST_BODY_BYTES);
});

test('a bomb in a bomb costs no more than a bomb', async () => {
  const server = await serve('gzip, gzip', gzipSync(gzipSync(Buffer.alloc(4 * MOST_BODY_BYTES))));
  await expectFailure(server.url(), {
    kind: 'too-large',
    reason: `the gzip answer of ${server.url().host} has more than 8388608 bytes when decompressed`,
  });
});

test('codings beyond a handful are not unpacked', async () => {
  const server = await serve('gzip, gzip, gzip, gzip, gzip, gzip', Buffer.from('x'));
  await expectFailure(server.url(), {
    kind: 'too-large',
    reason: `${server.url().host} compresses its answer 6 times; 5 are read`,
  });
});

test.each(CODINGS)('%s that is cut off', async (coding, compress) => {
  const whole = compress(Buffer.from('a release '.repeat(1000)));
  const server = await serve(coding, whole.subarray(0, whole.length - 5));
  await expectFailure(server.url(), {
    kind: 'protocol',
    reason: `the ${coding} answer of ${server.url().host} is cut off`,
  });
});

test.each(['gzip', 'br', 'zstd', 'deflate'])('%s that is none', async (coding) => {
  const server = await serve(coding, Buffer.from('{"status":"ok"}'));
  await expectFailure(server.url(), {
    kind: 'protocol',
    reason: `the answer of ${server.url().host} is not ${coding}, as it says`,
  });
});
