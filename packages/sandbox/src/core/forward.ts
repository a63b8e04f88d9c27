import {
  request as send,
  type Agent,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import { afterAwake } from './awake.ts';
import type { Address } from './ports.ts';

/** How a forwarded request ended. `status` is what the client is counted to have got. */
export interface Outcome {
  readonly status: number;
  readonly by: 'target' | 'balancer';
  /** No connection to the target came about. */
  readonly unconnected?: boolean;
}

export interface ForwardOptions {
  readonly address: Address | null;
  readonly headers: OutgoingHttpHeaders;
  readonly cookies: readonly string[];
  /** Real ms without a byte from the target. */
  readonly idleMs: number;
  readonly agent: Agent;
  /** What the client is answered where no target has. */
  readonly errorPage: (response: ServerResponse, status: 502 | 504) => void;
  /** Of the target: while the request is on its way it holds what breaks it off. */
  readonly inFlight: Set<() => void>;
}

/** Timers come before what has arrived while this process was busy: that is given so many ms to be read. */
const UNREAD_MS = 500;

/** Client gone before it had the answer, as the balancer logs it. */
const CLIENT_CLOSED = 460;

/**
 * Streams one request to a target and its answer back. Once, whatever happens: a connection that is refused, reset or
 * closed early is a 502, also one that was kept alive and has died meanwhile, or one that is broken off; silence is a 504.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
 */
export function forward(request: IncomingMessage, response: ServerResponse, options: ForwardOptions): Promise<Outcome> {
  const { address, headers, cookies, idleMs, agent, errorPage, inFlight } = options;
  if (!address) {
    errorPage(response, 504);
    return Promise.resolve({ status: 504, by: 'balancer', unconnected: true });
  }
  const { method, url: path } = request;
  const onward = send({ ...address, method, path, headers, agent });
  const breakOff = () => void onward.destroy(new Error('deregistered'));
  inFlight.add(breakOff);
  const ended = new Promise<Outcome>((resolve) => {
    let silent = false;
    let begun = false;

    /** Without an answer begun, the client is told; else all that is left is to break the connection. */
    const fail = (error?: NodeJS.ErrnoException) => {
      const status = silent ? 504 : 502;
      if (response.headersSent) response.destroy();
      else errorPage(response, status);
      const unconnected = error?.syscall === 'connect';
      resolve({ status, by: 'balancer', ...(unconnected && { unconnected }) });
    };
    onward.setTimeout(idleMs, () => {
      const read = onward.socket?.bytesRead;
      afterAwake(UNREAD_MS, () => {
        if (onward.socket?.bytesRead !== read) return;
        silent = true;
        onward.destroy(new Error('idle'));
      });
    });
    onward.on('error', (error) => {
      request.unpipe(onward);
      // Once there is an answer, its own end tells how it went: a target may answer before it has read everything.
      if (!begun) fail(error);
    });
    onward.on('response', (answer) => {
      begun = true;
      response.writeHead(answer.statusCode!, answer.statusMessage, answerHeaders(answer, cookies));
      answer.pipe(response);
      answer.on('error', fail);
      response.on('finish', () => resolve({ status: answer.statusCode!, by: 'target' }));
    });
    response.on('close', () => {
      if (response.writableFinished) return;
      onward.destroy();
      resolve({ status: CLIENT_CLOSED, by: 'balancer' });
    });
    request.pipe(onward);
  });
  return ended.finally(() => inFlight.delete(breakOff));
}

/** Headers that are about one connection, not about the message. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade'];

function answerHeaders(answer: IncomingMessage, cookies: readonly string[]): OutgoingHttpHeaders {
  const headers = withoutHopByHop(answer.headers);
  return cookies.length > 0
    ? { ...headers, 'set-cookie': [...(answer.headers['set-cookie'] ?? []), ...cookies] }
    : headers;
}

export function withoutHopByHop(headers: IncomingMessage['headers']): OutgoingHttpHeaders {
  const kept = { ...headers };
  for (const name of HOP_BY_HOP) delete kept[name];
  return kept;
}
