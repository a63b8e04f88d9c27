import { ask, type Answer, type Question } from './ask.ts';
import { Lender, type Connection, type Connections } from './connections.ts';
import type { Request } from './exchange.ts';
import { asFault } from './fault.ts';
import { headersOf } from './headers.ts';
import { Life } from './life.ts';
import type { Progress } from './progress.ts';
import type { Hop } from './redirect.ts';
import { routeTo, type Route } from './route.ts';
import { refusedBy } from './tunnel.ts';

/** An answer, and who gave it. */
export type Asked = Answer & Pick<Route, 'peer' | 'address' | 'tls'>;

/** Methods that may be sent twice (RFC 9110, 9.2.2). */
const HARMLESS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE']);

/**
 * One request and its answer, on a connection of its own or a kept one. A kept one may have been closed by the server just now:
 * then a new one is asked, if asking twice does no harm.
 *
 * @throws Fault
 */
export async function askOnce(hop: Hop, request: Request, progress: Progress, life: Life): Promise<Asked> {
  const { connections } = request;
  if (connections === undefined) return askAlone(hop, request, progress, life);
  const kept = HARMLESS.has(hop.method) ? connections.take(hop, request) : null;
  if (kept !== null) {
    try {
      return await askThrough(kept, connections, hop, request, progress, life);
    } catch (error) {
      if (progress.answered || asFault(error).kind !== 'reset') throw error;
    }
  }
  return askThrough(null, connections, hop, request, progress, life);
}

/** On a connection that is for this request alone. It ends here, or with the request: what it leads through, too. */
async function askAlone(hop: Hop, request: Request, progress: Progress, life: Life): Promise<Asked> {
  const route = await routeTo(hop, request, progress, life);
  try {
    return await askBy(route, hop, progress);
  } finally {
    route.socket.destroy();
  }
}

async function askThrough(
  kept: Connection | null,
  connections: Connections,
  hop: Hop,
  request: Request,
  progress: Progress,
  ofRequest: Life,
): Promise<Asked> {
  const life = kept?.life ?? new Life();
  const stop = () => life.end();
  ofRequest.onEnd(stop);
  let ended = true;
  try {
    ofRequest.check();
    const route = kept?.route ?? (await routeTo(hop, request, progress, life));
    const lender = kept?.lender ?? new Lender(route.socket);
    const asked = await askBy(route, hop, progress, lender);
    if (asked.reusable) {
      ended = false;
      connections.give({ route, life, lender }, hop, request);
    }
    return asked;
  } finally {
    ofRequest.forget(stop);
    if (ended) stop();
  }
}

async function askBy(route: Route, hop: Hop, progress: Progress, lender?: Connection['lender']): Promise<Asked> {
  const { socket, peer, address, tls, reader } = route;
  const question = { ...questionOf(hop, route), ...(lender && { lender }) };
  const answer = await ask(socket, question, peer, progress);
  if (reader !== null && answer.status === 407) throw refusedBy(reader, answer.status, hop.url.host);
  return { ...answer, peer, address, tls };
}

function questionOf(hop: Hop, { reader, headers }: Route): Question {
  const { method, url, body } = hop;
  const path = url.pathname + url.search;
  return {
    method,
    path: reader === null ? path : url.origin + path,
    headers: { ...headersOf(hop), ...headers },
    ...(body !== undefined && { body }),
  };
}
