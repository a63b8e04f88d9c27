import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import type { Answer } from './ask.ts';
import { MOST_BODY_BYTES } from './exchange.ts';
import { Fault, type SystemError } from './fault.ts';

type Decoder = (body: Buffer) => Promise<Buffer>;

const limited = { maxOutputLength: MOST_BODY_BYTES };

/** 2^23 bytes, what RFC 9659 allows on the web; a frame may ask for 2 GiB. */
const ZSTD_WINDOW = { ...limited, params: { [constants.ZSTD_d_windowLogMax]: 23 } };

const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: (body) => promisify(gunzip)(body, limited),
  'x-gzip': (body) => promisify(gunzip)(body, limited),
  // Some servers send deflate without the frame of zlib around it.
  deflate: (body) => promisify(hasZlibFrame(body) ? inflate : inflateRaw)(body, limited),
  br: (body) => promisify(brotliDecompress)(body, limited),
  zstd: (body) => promisify(zstdDecompress)(body, ZSTD_WINDOW),
};

const MOST_CODINGS = 5;

/**
 * The body of an answer, decompressed; a coding that is not known is left as it is, as by browsers.
 *
 * @param peer what the server is called in reasons
 * @throws Fault
 */
export async function decode({ headers, body }: Answer, peer: string): Promise<Uint8Array> {
  const codings = codingsOf(headers);
  if (codings.length > MOST_CODINGS) {
    throw new Fault('too-large', `${peer} compresses its answer ${codings.length} times; ${MOST_CODINGS} are read`);
  }
  let decoded = body;
  for (const coding of codings.toReversed()) {
    const decoder = Object.hasOwn(DECODERS, coding) ? DECODERS[coding] : undefined;
    if (decoder === undefined || decoded.length === 0) break;
    try {
      decoded = await decoder(decoded);
    } catch (error) {
      throw faultOfDecoding(error as SystemError, coding, peer);
    }
  }
  return decoded;
}

function codingsOf({ 'content-encoding': lines = [] }: Answer['headers']): string[] {
  return lines
    .join(',')
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity');
}

function hasZlibFrame(body: Buffer): boolean {
  return ((body[0] ?? 0) & 0x0f) === 8;
}

function faultOfDecoding({ code }: SystemError, coding: string, peer: string): Fault {
  if (code === 'ERR_BUFFER_TOO_LARGE') {
    return new Fault(
      'too-large',
      `the ${coding} answer of ${peer} has more than ${MOST_BODY_BYTES} bytes when decompressed`,
    );
  }
  return code === 'Z_BUF_ERROR'
    ? new Fault('protocol', `the ${coding} answer of ${peer} is cut off`)
    : new Fault('protocol', `the answer of ${peer} is not ${coding}, as it says`);
}
