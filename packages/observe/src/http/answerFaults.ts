import type { IncomingMessage } from 'node:http';
import { MOST_HEADER_BYTES } from './exchange.ts';
import { Fault, type SystemError } from './fault.ts';
import { opensslReason } from './tlsFaults.ts';

/** How far an answer had come when it broke. */
export interface Broken {
  readonly method: string;
  /** What the other end is called. */
  readonly peer: string;
  /** Null until its headers were read. */
  readonly response: IncomingMessage | null;
  /** Bytes of the body. */
  readonly received: number;
  /** Whether any byte of the answer had come. */
  readonly begun: boolean;
}

/** Errors of llhttp, Node's parser. */
interface ParserError extends SystemError {
  /** A text of the parser's own. */
  readonly reason?: string;
  readonly rawPacket?: Uint8Array;
}

/** First bytes of a TLS alert and of a handshake. */
const TLS_RECORDS: ReadonlySet<number | undefined> = new Set([0x15, 0x16]);

/** The failure behind an error while a request is written and its answer is read. */
export function faultOfAnswer(error: ParserError, broken: Broken): Fault {
  const { code = '', syscall } = error;
  const { peer } = broken;
  if (code.startsWith('HPE_')) return faultOfParsing(error, broken);
  const broke = opensslReason(code);
  if (broke !== null) return new Fault('tls', `TLS with ${peer} broke: ${broke}`);
  if (code === 'ETIMEDOUT') return new Fault('timeout', `${peer} no longer answers`);
  // Node says "socket hang up", of no system call, when the other end just closes.
  if (syscall === undefined) return closed(broken);
  return new Fault('reset', `connection reset by ${peer} ${howFar(broken)}`);
}

/** An answer that ended before its end. */
export function cutOff({ headers }: IncomingMessage, received: number, peer: string): Fault {
  const length = headers['content-length'];
  const told =
    length === undefined
      ? `before the end of a chunked body, after ${received}`
      : `after ${received} of ${Number(length)}`;
  return new Fault('protocol', `${peer} closed the connection ${told} bytes`);
}

function closed(broken: Broken): Fault {
  const { peer, begun } = broken;
  return begun
    ? new Fault('protocol', `${peer} closed the connection ${howFar(broken)}`)
    : new Fault('reset', `${peer} closed the connection without an answer`);
}

function howFar({ begun, response, received }: Broken): string {
  if (!begun) return 'before it answered';
  return response === null ? 'in the middle of its headers' : `after ${received} bytes of its answer`;
}

function faultOfParsing({ code, reason, rawPacket }: ParserError, { method, peer, response, begun }: Broken): Fault {
  if (response?.complete === true) return tooMuch(response, method, peer);
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new Fault('too-large', `${peer} answers with more than ${MOST_HEADER_BYTES} bytes of headers`);
  }
  if (response === null && begun && TLS_RECORDS.has(rawPacket?.[0])) {
    return new Fault('protocol', `${peer} answers in TLS: is it https?`);
  }
  return new Fault('protocol', `what ${peer} answers is not HTTP: ${reason ?? code}`);
}

function tooMuch({ statusCode, headers }: IncomingMessage, method: string, peer: string): Fault {
  const bodiless = method === 'HEAD' || statusCode === 204 || statusCode === 304;
  const length = headers['content-length'];
  const counted = length === undefined ? '' : `, which has ${Number(length)} bytes by its Content-Length`;
  const end = bodiless ? ', which has no body' : counted;
  return new Fault('protocol', `${peer} sent more after the end of its answer to ${method} (${statusCode})${end}`);
}
