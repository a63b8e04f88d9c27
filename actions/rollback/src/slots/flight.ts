import type { SlotNote } from '@deploy-actions/azure';
import { createState } from '@deploy-actions/toolkit';

/** What main writes down before it changes a site, and post reads when main did not come to an end. */
export interface SiteFlight {
  readonly note: SlotNote;
  /** Whether its end is still to be seen. */
  readonly open: boolean;
}

export const siteFlight = createState<SiteFlight>('site');
