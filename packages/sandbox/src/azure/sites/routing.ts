import { productionOf, slotNamed, type RampUpRule, type Site, type Slot } from '../model.ts';

/** The name of both the cookie and the parameter that choose a slot. */
export const ROUTING_NAME = 'x-ms-routing-name';

/** Production's name in them. */
const SELF = 'self';

export interface Routed {
  readonly slot: Slot;
  /** What the client is pinned to from now on; null: it is told nothing. */
  readonly pin: string | null;
}

export interface RoutedRequest {
  readonly query: URLSearchParams;
  readonly cookie: string;
}

/**
 * Which slot serves a request to the site's own host.
 * https://learn.microsoft.com/azure/app-service/deploy-staging-slots#route-production-traffic-automatically
 *
 * @param point from 0 to 1, for clients that are not pinned
 */
export function routeOf(
  site: Site,
  rules: readonly RampUpRule[],
  { query, cookie }: RoutedRequest,
  withoutRule: 'honoured' | 'ignored',
  point: () => number,
): Routed {
  const production = productionOf(site);
  const slotOf = (name: string): Slot | null => {
    if (name.toLowerCase() === SELF) return production;
    const rule = rules.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (rule) return slotAt(site, rule.actionHostName);
    return withoutRule === 'honoured' ? slotNamed(site, name) : null;
  };
  const asked = query.get(ROUTING_NAME);
  const wished = asked === null ? null : slotOf(asked);
  if (wished) return { slot: wished, pin: asked };
  const pinned = cookieNamed(cookie, ROUTING_NAME);
  const kept = pinned === null ? null : slotOf(pinned);
  if (kept) return { slot: kept, pin: null };
  if (rules.length === 0) return { slot: production, pin: null };
  const drawn = draw(rules, point() * 100);
  const slot = drawn && slotAt(site, drawn.actionHostName);
  return slot ? { slot, pin: drawn.name } : { slot: production, pin: SELF };
}

function draw(rules: readonly RampUpRule[], at: number): RampUpRule | null {
  let below = 0;
  for (const rule of rules) {
    below += rule.reroutePercentage;
    if (at < below) return rule;
  }
  return null;
}

function slotAt(site: Site, host: string): Slot | null {
  return [...site.slots.values()].find((each) => hostOf(each) === host.toLowerCase()) ?? null;
}

/** Its `defaultHostName`. */
export function hostOf({ host }: Pick<Slot, 'host'>): string {
  return `127.0.0.1:${host.port}`;
}

function cookieNamed(header: string, name: string): string | null {
  for (const part of header.split(';')) {
    const [key = '', ...value] = part.trim().split('=');
    if (key.toLowerCase() === name) return value.join('=');
  }
  return null;
}
