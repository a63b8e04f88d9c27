import type { Answer } from './ask.ts';
import { askOnce, type Asked } from './askOnce.ts';
import type { Exchange, Reply, Request } from './exchange.ts';
import { asFault, Fault } from './fault.ts';
import type { Life } from './life.ts';
import { within } from './limit.ts';
import { shown } from './place.ts';
import { Progress } from './progress.ts';
import { checkTrail, redirectOf, type Hop } from './redirect.ts';

/**
 * One request, and those it is redirected to, each on a connection of its own unless connections are kept. Never throws:
 * whatever happens is in the reply. When it returns, connections and timers are gone; a look-up at the name service cannot be
 * called back, and is not waited for.
 */
export async function send(request: Request): Promise<Reply> {
  const progress = new Progress();
  try {
    const exchange = await within(request, progress, (life) => follow(request, progress, life));
    return { ok: true, exchange };
  } catch (error) {
    return { ok: false, failure: progress.failure(asFault(error)) };
  }
}

async function follow(request: Request, progress: Progress, life: Life): Promise<Exchange> {
  const trail: Hop[] = [];
  const redirects: { readonly status: number; readonly to: string }[] = [];
  for (let hop: Hop = request; ;) {
    progress.beginRequest();
    const asked = await askOnce(hop, request, progress, life).catch((error: unknown) => {
      throw onTheWay(asFault(error), trail);
    });
    trail.push(hop);
    const next = request.maxRedirects === 0 ? null : redirectOf(hop, asked.status, asked.headers['location']?.[0]);
    if (next === null) return exchangeOf(hop.url, asked, redirects, progress);
    checkTrail(trail, next, request.maxRedirects);
    redirects.push({ status: asked.status, to: next.url.href });
    hop = next;
  }
}

async function exchangeOf(
  url: URL,
  asked: Asked,
  redirects: Exchange['redirects'],
  progress: Progress,
): Promise<Exchange> {
  const { peer, address, status, headers, tls } = asked;
  const body = headers['content-encoding'] === undefined ? asked.body : await decoded(asked, peer);
  return { url: withoutCredentials(url), address, status, headers, body, redirects, tls, timing: progress.timing() };
}

function withoutCredentials(url: URL): string {
  if (url.username === '' && url.password === '') return url.href;
  const plain = new URL(url);
  plain.username = '';
  plain.password = '';
  return plain.href;
}

async function decoded(answer: Answer, peer: string): Promise<Uint8Array> {
  const { decode } = await import('./decode.ts');
  return decode(answer, peer);
}

/** Whoever asked one place and hears of another wants to know why. */
function onTheWay(fault: Fault, trail: readonly Hop[]): Fault {
  const last = trail.at(-1);
  return last === undefined
    ? fault
    : new Fault(fault.kind, `${fault.message} (redirected there from ${shown(last.url)})`);
}
