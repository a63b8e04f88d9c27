/** The parameter, and the cookie, by which the front end is told where a request is to go. https://learn.microsoft.com/azure/app-service/deploy-staging-slots#route-production-traffic-manually */
const ROUTING_NAME = 'x-ms-routing-name';

/** Production's name in it. */
const SELF = 'self';

/**
 * The address at which a slot is asked under production's name: with the parameter, unless it has one, or is the slot's own host.
 *
 * @param host the slot's own
 * @param slot null: what is wanted is in production by now
 */
export function addressedTo(url: string, host: string, slot: string | null): string {
  const address = new URL(url);
  if (address.host.toLowerCase() === host.toLowerCase()) return url;
  if (address.searchParams.has(ROUTING_NAME)) return url;
  address.searchParams.set(ROUTING_NAME, slot ?? SELF);
  return address.href;
}
