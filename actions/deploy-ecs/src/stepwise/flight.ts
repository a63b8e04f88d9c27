import type { StepwiseNote } from '@deploy-actions/aws';
import type { Plan } from '@deploy-actions/strategy';

/** What post must know of a deployment whose traffic we move. */
export interface StepwiseFlight {
  readonly note: StepwiseNote;
  readonly plan: Plan;
  /** The release serves, or the one before does, and something of the deployment is left on the service. */
  readonly isUntidy?: true;
}
