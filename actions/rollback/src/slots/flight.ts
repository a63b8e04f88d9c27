import type { PackageSwap, SlotNote } from '@deploy-actions/azure';
import { createState } from '@deploy-actions/toolkit';

/** What main writes down before it changes a site, and post reads when main did not come to an end. */
export type SiteFlight = Owed & {
  /** Whether its end is still to be seen. */
  readonly open: boolean;
};

/** The way home of a site that runs images, or the swap back of one that runs packages. */
type Owed = { readonly note: SlotNote } | { readonly swap: PackageSwap };

export const siteFlight = createState<SiteFlight>('site');
