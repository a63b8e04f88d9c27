import type { SiteConfig } from '../sites/api.ts';
import type { Settings } from '../settings/api.ts';
import { imageIn } from '../slots/image.ts';

/**
 * The app setting that says which deployment a slot has. It goes with the app when slots are swapped, as settings do that do not stay
 * with their slot: nothing else that can be read of a package does.
 */
export const MARKER = 'DEPLOY_ACTIONS_RELEASE';

/** Which release a slot has. */
export interface Running {
  /** Differs between any two deployments, also of one release with other settings. */
  readonly label: string;
  /** The image, or the package's digest; null where that is not known. */
  readonly release: string | null;
  /** When this deployment of it was begun, by the platform's clock, ms since 1970; null where that is not known. */
  readonly sinceMs: number | null;
}

/**
 * @param deployment of this one alone
 * @param atMs by the platform's clock, ms since 1970
 */
export function markerOf(release: string, deployment: string, atMs: number): string {
  return `${release} ${deployment} ${new Date(atMs).toISOString()}`;
}

export function runningIn(config: SiteConfig, settings: Settings): Running {
  const [image, marker] = [imageIn(config), settings[MARKER] ?? null];
  const [marked = null, , at = ''] = marker?.split(' ') ?? [];
  // somebody may have given it another image since
  const release = image ?? (marked?.startsWith('package@') ? marked : null);
  const since = Date.parse(at);
  return {
    label: `${marker ?? 'unmarked'} ${image ?? ''}`.trim(),
    release,
    sinceMs: Number.isNaN(since) ? null : since,
  };
}
