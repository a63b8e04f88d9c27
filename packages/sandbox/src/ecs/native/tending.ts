import { isOngoing } from '../ongoing.ts';
import type { Deployment, ServiceDeployment } from '../model.ts';
import { hasReached, type NativeState } from './state.ts';

/**
 * What is to become of each deployment's tasks meanwhile: `keep` replaces what is lost, up to the desired count;
 * `hold` leaves them as they are; `remove` stops them.
 */
export type Care = 'keep' | 'hold' | 'remove';

export function careFor(deployment: Deployment, current: ServiceDeployment, native: NativeState): Care {
  // A failed deployment starts no tasks: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html
  if (!isOngoing(current)) return deployment.rolloutState === 'FAILED' ? 'hold' : 'keep';
  if (current.rollbackDeployment) {
    if (deployment === current.rollbackDeployment) return 'keep';
    return hasReached(native, 'cleanUp') ? 'remove' : 'hold';
  }
  if (deployment === current.deployment) return hasReached(native, 'scaleUp') ? 'keep' : 'hold';
  if (deployment === native.blue) return hasReached(native, 'cleanUp') ? 'remove' : 'keep';
  return native.reconciled ? 'remove' : 'hold';
}
