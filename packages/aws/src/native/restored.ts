import type { DeploymentConfiguration, DeploymentLifecycleHook } from '@aws-sdk/client-ecs';
import { EMERGENCY, isOwnPause } from './configuration.ts';
import type { NativeNote } from './note.ts';

/** What a rollout changes of a deployment configuration. */
type Strategic = Pick<
  DeploymentConfiguration,
  'strategy' | 'bakeTimeInMinutes' | 'lifecycleHooks' | 'linearConfiguration' | 'canaryConfiguration'
>;

/**
 * The configuration that a service is to be given back; null when it has it, or when somebody else has given it another one
 * meanwhile. What the rollout does not change (percentages, alarms, circuit breaker) stays as it is now.
 */
export function restoredConfiguration(
  current: DeploymentConfiguration | undefined,
  { previous, given }: Pick<NativeNote, 'previous' | 'given'>,
): DeploymentConfiguration | null {
  if (previous === null || hasBack(current, previous)) return null;
  if (!isOfRollout(current, given)) return null;
  const { linearConfiguration: _linear, canaryConfiguration: _canary, ...kept } = current ?? {};
  return { ...kept, ...strategic(previous) };
}

/** Whether how traffic is moved is as it was. */
export function hasBack(current: DeploymentConfiguration | undefined, previous: DeploymentConfiguration): boolean {
  return meaning(current) === meaning(previous);
}

/** Its own pause is enough to know it by: whoever changed something else began with what the rollout had made. */
function isOfRollout(current: DeploymentConfiguration | undefined, given: DeploymentConfiguration | null): boolean {
  if ((current?.lifecycleHooks ?? []).some(isOwnPause)) return true;
  const made = [given, EMERGENCY];
  return made.some((each) => each !== null && meaning(each) === meaning(current));
}

/** What is absent is said: UpdateService keeps what it is not given. */
export function strategic(configuration: DeploymentConfiguration): Strategic {
  const { strategy = 'ROLLING', bakeTimeInMinutes = 0, lifecycleHooks = [] } = configuration;
  const { linearConfiguration, canaryConfiguration } = configuration;
  return {
    strategy,
    bakeTimeInMinutes,
    lifecycleHooks,
    ...(strategy === 'LINEAR' && linearConfiguration && { linearConfiguration }),
    ...(strategy === 'CANARY' && canaryConfiguration && { canaryConfiguration }),
  };
}

/** The same for configurations that mean the same: ECS answers with more members than it was given. */
function meaning(configuration: DeploymentConfiguration | undefined): string {
  const { strategy, bakeTimeInMinutes, lifecycleHooks, ...shift } = strategic(configuration ?? {});
  const { linearConfiguration: linear, canaryConfiguration: canary } = shift;
  return JSON.stringify([
    strategy,
    bakeTimeInMinutes,
    (lifecycleHooks ?? []).map(hookMeaning).toSorted(),
    linear ? [linear.stepPercent, linear.stepBakeTimeInMinutes] : null,
    canary ? [canary.canaryPercent, canary.canaryBakeTimeInMinutes] : null,
  ]);
}

function hookMeaning({ targetType, hookTargetArn, lifecycleStages = [], ...hook }: DeploymentLifecycleHook): string {
  const { timeoutInMinutes, action } = hook.timeoutConfiguration ?? {};
  return [targetType ?? 'AWS_LAMBDA', hookTargetArn, ...[...lifecycleStages].toSorted(), timeoutInMinutes, action].join(
    ' ',
  );
}
