import { request as open, type Agent, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { cutOff, faultOfAnswer } from './answerFaults.ts';
import { MOST_BODY_BYTES, MOST_HEADER_BYTES } from './exchange.ts';
import { Fault } from './fault.ts';
import type { Progress } from './progress.ts';

export interface Question {
  readonly method: string;
  /** Path and query, or the whole URL for a proxy. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Keeps the connection for another request, if the server agrees. */
  readonly lender?: Agent;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** As it was sent, perhaps compressed. */
  readonly body: Buffer;
  /** Whether its connection can be used again. */
  readonly reusable: boolean;
}

/**
 * Writes one request to a connection and reads the answer to its end. What the connection is used for afterwards, its owner
 * decides; after a fault there is nothing left to do but to destroy it.
 *
 * @param peer what the other end is called in reasons
 * @throws Fault
 */
export function ask(socket: Socket, question: Question, peer: string, progress: Progress): Promise<Answer> {
  const { method, body } = question;
  return new Promise((resolve, reject) => {
    progress.doing = `waiting for the answer of ${peer}`;
    const request = openRequest(question, socket);
    let response: IncomingMessage | null = null;
    let received = 0;
    request.once('socket', () => {
      // Before the parser, which may find the first byte bad.
      socket.prependOnceListener('data', () => {
        progress.firstByte();
        progress.doing = `reading the answer of ${peer}`;
      });
    });
    request.once('upgrade', (message: IncomingMessage) => resolve(answerOf(message, [], false)));
    request.once('response', (message: IncomingMessage) => {
      response = message;
      const chunks: Buffer[] = [];
      const tooLong = () => reject(new Fault('too-large', `${peer} answers with more than ${MOST_BODY_BYTES} bytes`));
      const length = Number(message.headersDistinct['content-length']?.[0]);
      if (method !== 'HEAD' && length > MOST_BODY_BYTES) tooLong();
      message.on('data', (chunk: Buffer) => {
        received += chunk.length;
        progress.doing = `reading the answer of ${peer}, ${received} bytes so far`;
        if (received > MOST_BODY_BYTES) tooLong();
        else chunks.push(chunk);
      });
      message.once('end', () => resolve(answerOf(message, chunks, request.shouldKeepAlive)));
      message.on('error', () => reject(cutOff(message, received, peer)));
    });
    // Errors after the end of an answer change nothing about it: the promise is settled then.
    request.on('error', (error) => {
      reject(faultOfAnswer(error, { method, peer, response, received, begun: progress.answered }));
    });
    request.end(body);
  });
}

function openRequest({ method, path, headers, lender }: Question, socket: Socket) {
  const connection = lender === undefined ? { createConnection: () => socket } : { agent: lender };
  try {
    return open({ method, path, headers, ...connection, maxHeaderSize: MOST_HEADER_BYTES, setHost: false });
  } catch (error) {
    throw unwritable(error as Error);
  }
}

/** Node names the header, or the method, and never its value. */
function unwritable({ message }: Error): Fault {
  return new Fault('protocol', `the request cannot be written: ${message}`);
}

function answerOf(message: IncomingMessage, chunks: readonly Buffer[], reusable: boolean): Answer {
  const { statusCode = 0, headersDistinct } = message;
  const headers = headersDistinct as Answer['headers'];
  return { status: statusCode, headers, body: Buffer.concat(chunks), reusable };
}
