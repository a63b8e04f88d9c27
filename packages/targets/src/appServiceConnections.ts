import { cloudOf, connectArm, connectSites, createPlatformClock, signIn } from '@deploy-actions/azure';
import type { Problem } from '@deploy-actions/strategy';
import type { AppServicePlace } from './appService.ts';
import type { Asker, Job } from './platform.ts';
import type { SiteConnections } from './site.ts';

/** With the first token; or why there is none. */
export async function connectPlace(
  { action, version }: Asker,
  place: AppServicePlace,
  job: Job,
): Promise<{ readonly connections: SiteConnections } | { readonly problems: readonly Problem[] }> {
  const cloud = cloudOf(place);
  const signedIn = await signIn(cloud, place.credentials ?? {}, job);
  if ('problems' in signedIn) return signedIn;
  const clock = createPlatformClock();
  const common = {
    tokens: signedIn.tokens,
    userAgent: `deploy-actions/${action}/${version}`,
    onDate: (header: string | null) => clock.tell(header),
  };
  const arm = connectArm({ cloud, ...common });
  const at = (host: string) => connectArm({ cloud: { ...cloud, endpoint: `https://${host}` }, ...common });
  return { connections: { place, ref: place, arm, at, sites: connectSites(arm, place), clock } };
}
