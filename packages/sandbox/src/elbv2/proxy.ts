import { randomBytes } from 'node:crypto';
import { Agent, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { Clock } from '../core/clock.ts';
import { forward, withoutHopByHop } from '../core/forward.ts';
import type { Ledger, LedgerRequest } from '../core/ledger.ts';
import { errorPage, fixedResponse, redirect, type RequestedUrl } from './answers.ts';
import type { ForwardConfig, Listener, Rule } from './model.ts';
import { chooseRule, type RoutedRequest } from './routing.ts';
import { cookiesFor, stuckTo } from './stickiness.ts';
import type { Targets } from './targets.ts';
import { chooseByWeight, evenPoints } from './weights.ts';

export interface Proxy {
  /** Serves one request that a client sent to the listener, and records it. */
  handle(listener: Listener, request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): void;
}

/** Traffic is real, so that an idle timeout is never shorter than this many real ms, however fast the clock. */
const IDLE_AT_LEAST_MS = 2_000;

/**
 * The balancer is the one who closes idle connections to targets: one that a target closes may just have been chosen
 * for a request, which is then lost. Real ms; sooner for a target that announces a shorter keep-alive time.
 */
const TARGET_IDLE_MS = 60_000;

type Served = Pick<LedgerRequest, 'release' | 'targetGroup' | 'status' | 'by' | 'unconnected'>;

export function createProxy({
  targets,
  ledger,
  clock,
}: {
  targets: Targets;
  ledger: Pick<Ledger, 'record'>;
  clock: Clock;
}): Proxy {
  const agent = new Agent({ keepAlive: true, timeout: TARGET_IDLE_MS });
  const points = new Map<string, () => number>();

  const nextPoint = (rule: Rule) => {
    const next = points.get(rule.arn) ?? evenPoints();
    points.set(rule.arn, next);
    return next();
  };

  const serve = async (listener: Listener, request: IncomingMessage, response: ServerResponse): Promise<Served> => {
    const rule = chooseRule(listener.rules, routedRequest(request));
    // Logging in needs an identity provider: the sandbox keeps authenticate-* actions and passes them over.
    const action = rule.actions.at(-1)!;
    const own = { release: 'none', targetGroup: null, by: 'balancer' as const };
    if (action.FixedResponseConfig) return { ...own, status: fixedResponse(response, action.FixedResponseConfig) };
    if (action.RedirectConfig) {
      return { ...own, status: redirect(response, action.RedirectConfig, requestedUrl(listener, request)) };
    }
    return toTarget(listener, rule, action.ForwardConfig!, request, response);
  };

  const toTarget = async (
    listener: Listener,
    rule: Rule,
    config: ForwardConfig,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Served> => {
    const now = clock.now();
    const stuck = stuckTo(config, request.headers.cookie, now);
    const targetGroup = stuck ?? chooseByWeight(config.TargetGroups, nextPoint(rule));
    const target = targetGroup === null ? null : targets.next(targetGroup);
    if (targetGroup === null || !target) {
      errorPage(response, 503);
      return { release: 'none', targetGroup, status: 503, by: 'balancer' };
    }
    const seconds = Number(listener.loadBalancer.attributes.get('idle_timeout.timeout_seconds'));
    const outcome = await forward(request, response, {
      address: target.address,
      headers: forwardedHeaders(listener, request),
      cookies: stuck === null ? cookiesFor(config, targetGroup, now) : [],
      idleMs: Math.max((seconds * 1_000) / clock.speed, IDLE_AT_LEAST_MS),
      agent,
      errorPage,
      inFlight: target.inFlight,
    });
    return { release: target.release, targetGroup, ...outcome };
  };

  return {
    async handle(listener, request, response) {
      const began = performance.now();
      const served = await serve(listener, request, response);
      const durationMs = performance.now() - began;
      ledger.record({ ...served, listener: listener.arn, at: clock.now(), durationMs });
    },
    close: () => agent.destroy(),
  };
}

function routedRequest(request: IncomingMessage): RoutedRequest {
  const { path, query } = split(request.url!);
  return {
    method: request.method!,
    host: request.headers.host ?? '',
    path,
    query: new URLSearchParams(query),
    headers: request.headers,
    sourceIp: request.socket.remoteAddress ?? '',
  };
}

function requestedUrl(listener: Listener, request: IncomingMessage): RequestedUrl {
  const { path, query } = split(request.url!);
  return {
    protocol: listener.protocol.toLowerCase(),
    host: (request.headers.host ?? '').replace(/:\d+$/, ''),
    port: String(listener.port),
    path: path.replace(/^\//, ''),
    query,
  };
}

function split(url: string): { path: string; query: string } {
  const [path = '/', ...query] = url.split('?');
  return { path, query: query.join('?') };
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html */
function forwardedHeaders(listener: Listener, request: IncomingMessage): OutgoingHttpHeaders {
  const client = request.socket.remoteAddress ?? '';
  const before = request.headers['x-forwarded-for'];
  return {
    ...withoutHopByHop(request.headers),
    'x-forwarded-for': before ? `${before as string}, ${client}` : client,
    'x-forwarded-proto': listener.protocol.toLowerCase(),
    'x-forwarded-port': String(listener.port),
    'x-amzn-trace-id': request.headers['x-amzn-trace-id'] ?? traceId(),
  };
}

function traceId(): string {
  const seconds = Math.floor(Date.now() / 1_000).toString(16);
  return `Root=1-${seconds}-${randomBytes(12).toString('hex')}`;
}
