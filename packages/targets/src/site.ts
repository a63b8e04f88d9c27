import type { Arm, PlatformClock, SiteRef, SitesApi } from '@deploy-actions/azure';
import type { Problem } from '@deploy-actions/strategy';
import type { AppServicePlace } from './appService.ts';
import type { Asker, Job } from './platform.ts';
import type { SiteInputs } from './sitePlace.ts';

export type { SiteInputs } from './sitePlace.ts';

/** All that a site of App Service is reached by. */
export interface SiteConnections {
  readonly place: AppServicePlace;
  readonly ref: SiteRef;
  readonly arm: Arm;
  /** The same caller at another host, such as that which a slot is published to. */
  readonly at: (host: string) => Arm;
  readonly sites: SitesApi;
  readonly clock: PlatformClock;
}

/** The site that inputs mean, signed in; or all that is wrong with them. Azure's code is loaded by this. */
export async function connectSite(
  inputs: SiteInputs,
  asker: Asker,
  job: Job,
): Promise<{ readonly connections: SiteConnections } | { readonly problems: readonly Problem[] }> {
  const { readSitePlace } = await import('./sitePlace.ts');
  const read = readSitePlace(inputs, job.env);
  if ('problems' in read) return read;
  const { connectPlace } = await import('./appServiceConnections.ts');
  return connectPlace(asker, read.place, job);
}
