import type { Behaviour } from './behaviour.ts';
import { failsAt, latencyAt } from './sampling.ts';

/** What the app does with one request. */
export type Reaction =
  | { readonly kind: 'hang' }
  | { readonly kind: 'answer'; readonly status: number; readonly error: string | null; readonly afterMs: number };

export interface AppRequest {
  readonly path: string;
  readonly userAgent: string;
}

const HEALTH_PATHS = new Set(['/health', '/ready', '/healthz']);

/** What the load balancer calls itself; any path may be its health check path. */
const HEALTH_CHECKER = 'ELB-HealthChecker/';

export function isHealthCheck({ path, userAgent }: AppRequest): boolean {
  return HEALTH_PATHS.has(path) || userAgent.startsWith(HEALTH_CHECKER);
}

/**
 * @param n which of the app's requests this is, from 1, health checks not counted: shares and percentiles are those of
 *   the users' traffic
 * @param started whether the app has finished starting
 */
export function react(request: AppRequest, behaviour: Behaviour, n: number, started: boolean): Reaction {
  if (behaviour.hang) return { kind: 'hang' };
  if (!started) return now(503, 'starting');
  if (isHealthCheck(request)) return behaviour.unhealthy ? now(503, 'unhealthy') : now(200, null);
  if (behaviour.hangsRequests) return { kind: 'hang' };
  // A page with the environment would show secrets.
  if (request.path === '/env') return now(404, null);
  const afterMs = behaviour.latencyP95Ms > 0 ? latencyAt(n, behaviour.latencyP95Ms) : 0;
  const fails = failsAt(n, behaviour.errorRate);
  return { kind: 'answer', status: fails ? 500 : 200, error: fails ? 'injected failure' : null, afterMs };
}

function now(status: number, error: string | null): Reaction {
  return { kind: 'answer', status, error, afterMs: 0 };
}
