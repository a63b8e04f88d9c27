import type { Owner, Plan } from '@deploy-actions/strategy';
import { createState } from '@deploy-actions/toolkit';

/** What main writes down before it changes anything, and post reads when main did not see the end. */
export interface Flight {
  readonly rollout: string;
  readonly target: string;
  readonly release: string;
  readonly plan: Plan;
  readonly note: Readonly<Record<string, unknown>>;
  readonly owner: Owner;
  /** Whether the rollout has a journal on GitHub. */
  readonly isDurable: boolean;
  /** Whether the rollout is this job's: before, nothing was sent to the platform, and all that is there is another's. */
  readonly isOpen: boolean;
  /** Whether the candidate was judged good at all stages, and the platform told to keep it. */
  readonly isPromoted: boolean;
  /** What a person has to type where post cannot do it either: all traffic is where it belongs, and only tidying up is left. */
  readonly byHand?: readonly string[];
  /** Set once nothing is owed any more. */
  readonly isOver?: true;
}

export const flight = createState<Flight>('rollout');
