import { Agent, type IncomingMessage, type ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import { evenPoint } from '../../core/evenPoints.ts';
import { forward, withoutHopByHop } from '../../core/forward.ts';
import { searchOf } from '../../core/http.ts';
import type { LedgerRequest } from '../../core/ledger.ts';
import { PRODUCTION, type Slot } from '../model.ts';
import type { World } from '../world.ts';
import { rulesNow } from './ramp.ts';
import { hostOf, routeOf, ROUTING_NAME } from './routing.ts';
import type { Instance } from './workers.ts';

/** https://learn.microsoft.com/troubleshoot/azure/app-service/web-apps-performance-faqs (the load balancer's idle time) */
const IDLE_MS = 230_000;
/** Traffic is real, so that waiting is never shorter than this many real ms, however fast the clock. */
const AT_LEAST_MS = 2_000;
const HELD_LOOK_MS = 20;

/** How long a client stays with the slot that it got. */
const PINNED_SECONDS = 3_600;

type Served = Pick<LedgerRequest, 'release' | 'status' | 'by'> & { readonly slot: string };

export interface FrontEnd {
  /** Serves one request to this slot's host, and records it. */
  handle(slot: Slot, request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): void;
}

/** The platform's front ends: which slot, which instance, and what to answer where there is none. They never retry. */
export function createFrontEnd(world: World): FrontEnd {
  const { clock, scenario } = world;
  const agent = new Agent({ keepAlive: true, timeout: 60_000 });
  const drawn = new Map<string, number>();

  const nextPoint = (site: string) => () => {
    const n = (drawn.get(site) ?? 0) + 1;
    drawn.set(site, n);
    return evenPoint(n);
  };

  const route = ({ site, name }: Slot, request: IncomingMessage) => {
    if (name !== PRODUCTION) return { slot: site.slots.get(name.toLowerCase())!, pin: null };
    const asked = { query: new URLSearchParams(searchOf(request)), cookie: request.headers.cookie ?? '' };
    const { routingNameWithoutRule } = scenario.quirks;
    return routeOf(site, rulesNow(site, clock.now()), asked, routingNameWithoutRule, nextPoint(site.name));
  };

  /** Null: none came up in time, or the client has gone. */
  const instanceOf = async (slot: Slot, response: ServerResponse): Promise<Instance | null> => {
    const until = performance.now() + Math.max(IDLE_MS / clock.speed, AT_LEAST_MS);
    for (;;) {
      const instance = slot.workers.next();
      const isStarting = slot.workers.instances.some(({ state }) => state === 'starting');
      const waits = scenario.quirks.duringRestart === 'held' && isStarting;
      if (instance || !waits || performance.now() > until || response.destroyed) return instance;
      await new Promise((resolve) => setTimeout(resolve, HELD_LOOK_MS));
    }
  };

  const serve = async (asked: Slot, request: IncomingMessage, response: ServerResponse): Promise<Served> => {
    const { slot, pin } = route(asked, request);
    const own = { slot: slot.name, release: 'none', by: 'balancer' as const };
    if (!slot.running) return { ...own, status: page(response, 403, 'Web App - Unavailable') };
    const instance = await instanceOf(slot, response);
    if (!instance) return { ...own, status: page(response, 503, 'Service Unavailable') };
    const { release } = instance;
    const outcome = await forward(request, response, {
      address: instance.container?.address ?? null,
      headers: forwardedHeaders(request, asked),
      cookies: pin === null ? [] : [cookie(pin, clock.speed)],
      idleMs: Math.max(IDLE_MS / clock.speed, AT_LEAST_MS),
      agent,
      errorPage: (answer, status) => void page(answer, status, 'Bad Gateway'),
      inFlight: instance.inFlight,
    });
    return { slot: slot.name, release, ...outcome };
  };

  return {
    async handle(slot, request, response) {
      const began = performance.now();
      const served = await serve(slot, request, response);
      const durationMs = performance.now() - began;
      const listener = `${slot.site.name}/${slot.name}`;
      world.record(slot.site, { ...served, targetGroup: null, listener, at: clock.now(), durationMs });
    },
    close: () => agent.destroy(),
  };
}

function page(response: ServerResponse, status: number, title: string): number {
  response.writeHead(status, { 'content-type': 'text/html', 'x-ms-middleware-request-id': randomUUID() });
  response.end(`<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`);
  return status;
}

/** Its life is told in real seconds, which pass `speed` times slower than those of the platform. */
function cookie(pin: string, speed: number): string {
  const seconds = Math.ceil(PINNED_SECONDS / speed);
  return `${ROUTING_NAME}=${pin}; Max-Age=${seconds}; Path=/; HttpOnly`;
}

function forwardedHeaders(request: IncomingMessage, asked: Slot) {
  const client = request.socket.remoteAddress ?? '';
  const before = request.headers['x-forwarded-for'];
  const isSecure = 'encrypted' in request.socket;
  return {
    ...withoutHopByHop(request.headers),
    'x-forwarded-for': before ? `${before as string}, ${client}` : client,
    'x-forwarded-proto': isSecure ? 'https' : 'http',
    'x-arr-log-id': randomUUID(),
    'disguised-host': hostOf(asked),
    'x-site-deployment-id': asked.site.name,
  };
}
