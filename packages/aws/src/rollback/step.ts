import type { Deployment } from '@aws-sdk/client-ecs';
import { isForward, isReverting } from '../ecs/deploymentStatus.ts';
import type { Newest } from './model.ts';

/**
 * What brings the wanted release back, from where the service is now.
 * - `nothing`: it serves, and nothing is under way
 * - `stop`: what is under way is rolled back, to the wanted release: what served before has been kept for this
 * - `stop-first`: as `stop`, but to another release: traffic leaves the one on trial first, then the wanted one is deployed
 * - `join`: it is on its way back already; that deployment is followed
 * - `wait`: something is ending that cannot be stopped; look again after its end
 * - `deploy`: the wanted release is deployed, all at once; forced where the service names it already, but does not run it
 */
export type Step =
  | { readonly do: 'nothing' }
  | { readonly do: 'stop' | 'stop-first' | 'join' | 'wait'; readonly arn: string }
  | { readonly do: 'deploy'; readonly force: boolean };

/** A step that does something. */
export type Due = Exclude<Step, { do: 'nothing' }>;

/**
 * Decides the next step. Asked again after each step, with what is there then.
 *
 * @param primary the deployment that DescribeServices shows as PRIMARY
 * @param newest null when ECS remembers no service deployment, or cannot be asked: the service itself decides then
 */
export function nextStep(
  wantedArn: string,
  primary: Pick<Deployment, 'taskDefinition' | 'rolloutState'> | undefined,
  newest: Newest | null,
): Step {
  const isNamed = primary?.taskDefinition === wantedArn;
  const serves = isNamed && primary.rolloutState === 'COMPLETED';
  if (newest === null) return serves ? { do: 'nothing' } : { do: 'deploy', force: false };
  const { arn, status, movesTraffic } = newest;
  const brings = newest.taskDefinitionArn === wantedArn;
  const goesBack = newest.goesBackTo === wantedArn;
  if (isForward(status)) {
    // also when it brings the same task definition: with a tag that was moved, only the old revision has the old image
    if (goesBack) return { do: 'stop', arn };
    // an emergency walks no canary steps and waits at no hook
    if (brings) return newest.atOnce ? { do: 'join', arn } : { do: 'deploy', force: true };
    return movesTraffic ? { do: 'stop-first', arn } : { do: 'deploy', force: false };
  }
  if (isReverting(status)) {
    if (goesBack) return { do: 'join', arn };
    return movesTraffic ? { do: 'wait', arn } : { do: 'deploy', force: isNamed };
  }
  if (status === 'STOP_REQUESTED') return { do: 'wait', arn };
  const ended = status === 'SUCCESSFUL' || status === 'ROLLBACK_SUCCESSFUL';
  if (ended && serves) return { do: 'nothing' };
  return { do: 'deploy', force: isNamed };
}
